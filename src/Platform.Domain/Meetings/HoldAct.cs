namespace Platform.Domain.Meetings;

/// <summary>Records an act once.</summary>
public sealed record HoldAct(
    Guid ActId,
    Guid UnitId,
    ActKind Kind,
    string Title,
    DateOnly OccurredOn,
    IReadOnlyList<string> Topics,
    IReadOnlyList<Guid> PresentPostIds,
    IReadOnlyList<ActEvidence> Evidence,
    IReadOnlyList<Guid> OccurrenceIds,
    Guid? SupersedesActId);

public sealed record ActHasNotHappenedYet()
    : Refusal("act-has-not-happened-yet", "An act is recorded after it was done: the day given has not come yet.");

public static class HoldActDecider
{
    public static Decision<ActEvent> Decide(HoldAct command, Act? act, By by)
    {
        if (act is not null)
        {
            return Decision<ActEvent>.Nothing;
        }

        return command.OccurredOn > by.Today
            ? new ActHasNotHappenedYet { Errors = [new("/occurredOn", "in-the-future", "Give a day that is not after today.")] }
            : new ActHeld(
                command.ActId, command.UnitId, command.Kind, command.Title, command.OccurredOn, command.Topics, command.PresentPostIds,
                command.Evidence, command.OccurrenceIds, command.SupersedesActId);
    }
}
