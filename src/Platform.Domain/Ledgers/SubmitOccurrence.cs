namespace Platform.Domain.Ledgers;

/// <summary>Hands a duty in for confirmation by another person (matrix U8).</summary>
public sealed record SubmitOccurrence(string? Note);

public sealed record NotEnoughActs(int Recorded, int Required)
    : Refusal("not-enough-acts", $"This duty asks for {Required} acts and {Recorded} are recorded. Record what was done first.");

/// <summary>The bureau asks for days between the acts of one duty (matrix E1).</summary>
public sealed record ActsAreTooClose(int Counted, int Required, int SpacingDays)
    : Refusal("acts-are-too-close", $"This duty asks for {Required} acts with at least {SpacingDays} days from one to the next; {Counted} of those recorded count. Record another that is far enough from them.");

public sealed record EvidenceIsMissing(IReadOnlyList<string> Accepted, bool Every = false)
    : Refusal("evidence-is-missing", $"Attach at least one piece of evidence of {(Every ? "every" : "a")} kind that this duty accepts: {string.Join(", ", Accepted)}.");

public sealed record StepsAreMissing(IReadOnlyList<string> Steps)
    : Refusal("steps-are-missing", $"Not every step of this duty is recorded; still missing: {string.Join(", ", Steps)}. Record when each was taken first.");

public sealed record DutyIsAlreadyDecided()
    : Refusal("duty-is-already-decided", "This duty is already confirmed, waived, declared or withdrawn. A wrong record is corrected, not submitted again.");

public static class SubmitOccurrenceDecider
{
    public static Decision<OccurrenceEvent> Decide(SubmitOccurrence command, Occurrence occurrence, By by)
    {
        if (occurrence.Status == OccurrenceStatus.Submitted)
        {
            return Decision<OccurrenceEvent>.Nothing;
        }

        if (occurrence.Status is not (OccurrenceStatus.Pending or OccurrenceStatus.Returned or OccurrenceStatus.Overdue
            or OccurrenceStatus.Missed or OccurrenceStatus.NoVerdict))
        {
            return new DutyIsAlreadyDecided();
        }

        if (occurrence.CompletedOn is null)
        {
            var required = Math.Max(occurrence.Terms.RequiredCount, 1);
            return occurrence.Acts.Count >= required && occurrence.Terms.MinSpacingDays is { } spacing
                ? new ActsAreTooClose(occurrence.CountedDays.Count, required, spacing)
                : new NotEnoughActs(occurrence.Acts.Count, required);
        }

        if ((occurrence.Terms.Steps ?? []).Where(step => !occurrence.Steps.ContainsKey(step)).ToList() is { Count: > 0 } missing)
        {
            return new StepsAreMissing(missing);
        }

        return occurrence.TakesEvidence(occurrence.Acts.Values.SelectMany(act => act.EvidenceKinds))
            ? occurrence.AsOfToday(by, now => now.Move(OccurrenceStatus.Submitted, new OccurrenceSubmitted(by.ActorId, command.Note)))
            : new EvidenceIsMissing(occurrence.Terms.EvidenceKinds, occurrence.Terms.EveryEvidenceKind);
    }
}
