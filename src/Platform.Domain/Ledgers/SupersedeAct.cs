namespace Platform.Domain.Ledgers;

/// <summary>Puts a right record in the place of a wrong one. What was confirmed on the wrong one is confirmed anew.</summary>
public sealed record SupersedeAct(Guid ActId, Guid ByActId, DateOnly OccurredOn, IReadOnlyList<string> EvidenceKinds, string Reason);

public sealed record ActIsNotOnThisDuty()
    : Refusal("act-is-not-on-this-duty", "The act to be corrected is not offered for this duty, or was already corrected.");

public static class SupersedeActDecider
{
    public static Decision<OccurrenceEvent> Decide(SupersedeAct command, Occurrence occurrence, By by)
    {
        if (occurrence.Acts.ContainsKey(command.ByActId))
        {
            return Decision<OccurrenceEvent>.Nothing;
        }

        if (!occurrence.Acts.ContainsKey(command.ActId))
        {
            return new ActIsNotOnThisDuty();
        }

        if (RecordActDecider.Refuse(command.OccurredOn, command.EvidenceKinds, occurrence, by) is { } refusal)
        {
            return refusal;
        }

        var superseded = new ActSuperseded(
            command.ActId, command.ByActId, command.OccurredOn, command.EvidenceKinds, command.Reason, by.ActorId);
        var after = occurrence.IsConfirmed() ? OccurrenceStatus.Submitted : occurrence.Status;

        // What waits for confirmation keeps the evidence without which it could not have been submitted.
        return after == OccurrenceStatus.Submitted && !occurrence.TakesEvidence(EvidenceAfter(command, occurrence))
            ? new EvidenceIsMissing(occurrence.Terms.EvidenceKinds, occurrence.Terms.EveryEvidenceKind)
            : occurrence.Move(after, superseded);
    }

    private static IEnumerable<string> EvidenceAfter(SupersedeAct command, Occurrence occurrence) =>
        occurrence.Acts.Remove(command.ActId).Values.SelectMany(act => act.EvidenceKinds).Concat(command.EvidenceKinds);
}
