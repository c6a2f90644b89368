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
    Guid? SupersedesActId)
{
    public ImportedAct? Imported { get; init; }
}

public sealed record ActHasNotHappenedYet()
    : Refusal("act-has-not-happened-yet", "An act is recorded after it was done: the day given has not come yet.");

public sealed record ImportedActIsOfThisYear()
    : Refusal("imported-act-is-of-this-year", "An import brings acts of past years. Record an act of this year in its duty, where it counts.");

public static class HoldActDecider
{
    public static Decision<ActEvent> Decide(HoldAct command, Act? act, By by)
    {
        if (act is not null)
        {
            return Decision<ActEvent>.Nothing;
        }

        if (command.Imported is not null && command.OccurredOn.Year >= by.Today.Year && command.OccurredOn <= by.Today)
        {
            return new ImportedActIsOfThisYear { Errors = [new("/occurredOn", "of-this-year", "Give a day of a past year.")] };
        }

        return command.OccurredOn > by.Today
            ? new ActHasNotHappenedYet { Errors = [new("/occurredOn", "in-the-future", "Give a day that is not after today.")] }
            : new ActHeld(
                command.ActId, command.UnitId, command.Kind, command.Title, command.OccurredOn, command.Topics, command.PresentPostIds,
                command.Evidence, command.OccurrenceIds, command.SupersedesActId) { Imported = command.Imported };
    }
}
