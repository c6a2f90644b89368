namespace Platform.Domain.Ledgers;

/// <summary>Another person confirms what was submitted; the verdict follows from the day the act was done.</summary>
public sealed record ConfirmOccurrence(string? Note);

public sealed record NothingToConfirm()
    : Refusal("nothing-to-confirm", "This duty is not submitted. It can be confirmed when its owner has submitted it.");

/// <summary>Segregation of duties: one pair of eyes does, another confirms (matrix U8).</summary>
public sealed record PerformerMayNotConfirm()
    : Refusal("performer-may-not-confirm", "You recorded or submitted this yourself. Another person has to confirm it.");

public static class ConfirmOccurrenceDecider
{
    public static Decision<OccurrenceEvent> Decide(ConfirmOccurrence command, Occurrence occurrence, By by)
    {
        if (occurrence.IsConfirmed())
        {
            return Decision<OccurrenceEvent>.Nothing;
        }

        if (occurrence.Status != OccurrenceStatus.Submitted || occurrence.CompletedOn is not { } completedOn)
        {
            return new NothingToConfirm();
        }

        return IsPerformer(occurrence, by)
            ? new PerformerMayNotConfirm()
            : occurrence.Move(occurrence.VerdictFor(completedOn), new OccurrenceConfirmed(by.ActorId, completedOn, command.Note));
    }

    internal static bool IsPerformer(Occurrence occurrence, By by) => occurrence.Performers.Contains(by.ActorId);
}
