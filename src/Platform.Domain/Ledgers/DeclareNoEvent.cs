using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;

namespace Platform.Domain.Ledgers;

/// <summary>States that nothing happened in the period that would call for the duty: a fact of its own, unlike silence (matrix U30).</summary>
public sealed record DeclareNoEvent(string Reason);

public sealed record DutyMustBePerformed()
    : Refusal("duty-must-be-performed", "The rules ask for this duty by number, date or existence. It cannot be declared to have no event; ask for a waiver if it does not apply.");

public sealed record TriggerIsRecorded()
    : Refusal("trigger-is-recorded", "What makes this duty due was recorded, so it did happen. If it was recorded by mistake, ask for a waiver.");

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

        // It exists only because an event was recorded (U31), and one person's word does not undo that.
        if (occurrence.Terms.CadenceKind is CadenceKinds.PerEvent or CadenceKinds.Immediate)
        {
            return new TriggerIsRecorded();
        }

        if (occurrence.Terms.Verdict != Verdicts.None)
        {
            return new DutyMustBePerformed();
        }

        if (!occurrence.Acts.IsEmpty)
        {
            return new ActsAreRecorded();
        }

        return occurrence.Status == OccurrenceStatus.NoVerdict
            ? occurrence.Move(OccurrenceStatus.DeclaredNone, new NoEventDeclared(by.ActorId, command.Reason))
            : new DutyIsAlreadyDecided();
    }
}
