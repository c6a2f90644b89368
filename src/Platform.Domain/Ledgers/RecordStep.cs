namespace Platform.Domain.Ledgers;

/// <summary>
/// Records when the unit took one of the steps of a first-moment duty. Steps may be taken in any order. With a reason it
/// corrects the time of a step that is recorded.
/// </summary>
public sealed record RecordStep(string Step, DateOnly OccurredOn, TimeOnly OccurredAt, string? Reason = null);

public sealed record StepIsUnknown(IReadOnlyList<string> Steps)
    : Refusal("step-is-unknown", "This duty has no such step. Choose one of its own steps.");

public sealed record StepIsInTheFuture()
    : Refusal("step-is-in-the-future", "A step is recorded after it was taken: the time given has not come yet.");

public sealed record StepPrecedesTheTrigger()
    : Refusal("step-precedes-the-trigger", "The step would have been taken before what started this duty. Correct the day or the time.");

public sealed record StepIsRecorded()
    : Refusal("step-is-recorded", "This step is recorded with another time. Say why the time was wrong, and it is corrected.");

public static class RecordStepDecider
{
    public static Decision<OccurrenceEvent> Decide(RecordStep command, Occurrence occurrence, By by)
    {
        var steps = occurrence.Terms.Steps ?? [];
        if (!steps.Contains(command.Step))
        {
            return new StepIsUnknown(steps);
        }

        var taken = new StepTaken(command.OccurredOn, command.OccurredAt);
        var former = occurrence.Steps.GetValueOrDefault(command.Step);
        if (former == taken)
        {
            return Decision<OccurrenceEvent>.Nothing;
        }

        if (taken.Moment > StepClock.Local(by.At))
        {
            return new StepIsInTheFuture();
        }

        if (taken.Moment < occurrence.Terms.WindowFrom.ToDateTime(occurrence.Terms.TriggeredAt ?? TimeOnly.MinValue))
        {
            return new StepPrecedesTheTrigger();
        }

        if (occurrence.IsSettledWithoutAct())
        {
            return new DutyIsSettled();
        }

        return (former, command.Reason) switch
        {
            (null, _) => new StepRecorded(command.Step, command.OccurredOn, command.OccurredAt, by.ActorId),
            (_, null) => new StepIsRecorded(),
            (_, { } reason) => occurrence.Move(
                // What was confirmed on the wrong time is confirmed anew, as with a corrected act.
                occurrence.IsConfirmed() ? OccurrenceStatus.Submitted : occurrence.Status,
                new StepCorrected(command.Step, command.OccurredOn, command.OccurredAt, reason, by.ActorId)),
        };
    }
}
