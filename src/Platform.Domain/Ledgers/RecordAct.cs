using Platform.Domain.Schemes;

namespace Platform.Domain.Ledgers;

/// <summary>Offers an act for a duty. One act may be offered for several duties; each decides for itself.</summary>
public sealed record RecordAct(Guid ActId, DateOnly OccurredOn, IReadOnlyList<string> EvidenceKinds);

public sealed record ActIsInTheFuture()
    : Refusal("act-is-in-the-future", "An act is recorded after it was done: the day given has not come yet.");

public sealed record ActPrecedesTheWindow(DateOnly WindowFrom)
    : Refusal("act-precedes-the-window", $"The act was done before the period of this duty began on {WindowFrom:yyyy-MM-dd}. Offer it for the duty of its own period.");

/// <summary>Where nothing falls due nothing can be late, so an act counts in the period in which it was done.</summary>
public sealed record ActFollowsTheWindow(DateOnly WindowTo)
    : Refusal("act-follows-the-window", $"The act was done after the period of this duty ended on {WindowTo:yyyy-MM-dd}. Offer it for the duty of its own period.");

public sealed record DutyIsSettled()
    : Refusal("duty-is-settled", "This duty was waived, declared to have no event or withdrawn. It takes no acts.");

public sealed record DutyAwaitsConfirmation()
    : Refusal("duty-awaits-confirmation", "This duty was submitted and waits for confirmation. Ask for it to be returned before you add to it.");

/// <summary>Attestation-only duties state that a mechanism, plan or record exists, and take nothing that could hold more.</summary>
public sealed record EvidenceKindNotPermitted(IReadOnlyList<string> Kinds, IReadOnlyList<string> Permitted)
    : Refusal(
        "evidence-kind-not-permitted",
        $"This duty is attested by the institution only. It does not take evidence of the kind {string.Join(", ", Kinds)}; it takes {string.Join(", ", Permitted)}.");

public static class RecordActDecider
{
    public static Decision<OccurrenceEvent> Decide(RecordAct command, Occurrence occurrence, By by)
    {
        if (occurrence.Acts.ContainsKey(command.ActId))
        {
            return Decision<OccurrenceEvent>.Nothing;
        }

        if (Refuse(command.OccurredOn, command.EvidenceKinds, occurrence, by) is { } refusal)
        {
            return refusal;
        }

        if (occurrence.IsSettledWithoutAct())
        {
            return new DutyIsSettled();
        }

        return occurrence.Status == OccurrenceStatus.Submitted
            ? new DutyAwaitsConfirmation()
            : new ActRecorded(command.ActId, command.OccurredOn, command.EvidenceKinds, by.ActorId);
    }

    internal static Refusal? Refuse(DateOnly occurredOn, IReadOnlyList<string> evidenceKinds, Occurrence occurrence, By by)
    {
        if (occurredOn > by.Today)
        {
            return new ActIsInTheFuture();
        }

        if (occurredOn < occurrence.Terms.WindowFrom)
        {
            return new ActPrecedesTheWindow(occurrence.Terms.WindowFrom);
        }

        if (FollowsWindow(occurredOn, occurrence.Terms))
        {
            return new ActFollowsTheWindow(occurrence.Terms.WindowTo);
        }

        var foreign = evidenceKinds.Except(occurrence.Terms.EvidenceKinds).ToList();
        return occurrence.Terms.AttestationOnly && foreign.Count > 0
            ? new EvidenceKindNotPermitted(foreign, occurrence.Terms.EvidenceKinds)
            : null;
    }

    // An event's duty without hours is never late (U6): what answers an event of December may be done in January.
    private static bool FollowsWindow(DateOnly occurredOn, PlannedOccurrence terms) =>
        terms.DueOn is null && occurredOn > terms.WindowTo && terms.CadenceKind is not (CadenceKinds.PerEvent or CadenceKinds.Immediate);
}
