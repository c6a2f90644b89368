namespace Platform.Domain.Ledgers;

/// <summary>States that nothing happened in the period that would call for the duty: a fact of its own, unlike silence (matrix U30).</summary>
public sealed record DeclareNoEvent(string Reason);

public sealed record DutyMustBePerformed()
    : Refusal("duty-must-be-performed", "The rules ask for this duty by number, date or existence. It cannot be declared to have no event; ask for a waiver if it does not apply.");

public sealed record ActsAreRecorded()
    : Refusal("acts-are-recorded", "Acts are recorded for this duty, so something did happen in the period.");

public static class DeclareNoEventDecider
{
    public static Decision<OccurrenceEvent> Decide(DeclareNoEvent command, Occurrence occurrence, By by)
    {
        if (occurrence.Status == OccurrenceStatus.DeclaredNone)
        {
            return Decision<OccurrenceEvent>.Nothing;
        }

        if (occurrence.Terms.CadenceKind is "periodic" or "fixed-date" or "standing")
        {
            return new DutyMustBePerformed();
        }

        if (!occurrence.Acts.IsEmpty)
        {
            return new ActsAreRecorded();
        }

        return occurrence.Status is OccurrenceStatus.Pending or OccurrenceStatus.NoVerdict or OccurrenceStatus.Overdue
            ? occurrence.Move(OccurrenceStatus.DeclaredNone, new NoEventDeclared(by.ActorId, command.Reason))
            : new DutyIsAlreadyDecided();
    }
}
