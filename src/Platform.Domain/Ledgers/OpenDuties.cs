namespace Platform.Domain.Ledgers;

/// <summary>What becomes of the open duties of a unit or post that ends (matrix U13 and U15). The past stays under every rule.</summary>
public enum OpenDutiesRule
{
    /// <summary>The successor does them.</summary>
    GoToSuccessor,

    /// <summary>The successor does what it does not owe for the same period itself; the rest lapses.</summary>
    GoUnlessOwed,

    /// <summary>They are no longer owed.</summary>
    Lapse,

    /// <summary>They stay where they are until they are closed.</summary>
    Stay,
}

/// <summary>Who does a duty next, and whether they owe the same duty for the same period anyway.</summary>
public sealed record Successor(Guid UnitId, Guid? PostId, bool OwesTheSame);

/// <summary>Carries an open duty over a day on which the unit or post that owes it ends.</summary>
/// <param name="On">First day without the unit or post, in Asia/Shanghai.</param>
/// <param name="Successor">Null where nobody takes its place.</param>
public sealed record CarryDuty(OpenDutiesRule Rule, DateOnly On, Successor? Successor, string Reason);

public sealed record SuccessorIsMissing()
    : Refusal("successor-is-missing", "Open duties cannot go to a successor, because none is named. Name one, or let them lapse or stay.");

public static class CarryDutyDecider
{
    /// <summary>
    /// What is due before the day, has a result, or waits for confirmation belongs to who owed it, and is left alone.
    /// </summary>
    public static Decision<OccurrenceEvent> Decide(CarryDuty command, Occurrence occurrence, By by)
    {
        if (command.Rule == OpenDutiesRule.Stay || !IsCarried(occurrence, command.On, by.Today))
        {
            return Decision<OccurrenceEvent>.Nothing;
        }

        if (command.Rule == OpenDutiesRule.Lapse || command is { Rule: OpenDutiesRule.GoUnlessOwed, Successor.OwesTheSame: true })
        {
            return WithdrawOccurrenceDecider.Decide(new(WithdrawalCause.UnitReorganised, command.Reason), occurrence, by);
        }

        if (command.Successor is not { } successor)
        {
            return new SuccessorIsMissing();
        }

        return (occurrence.UnitId, occurrence.Terms.PostId) == (successor.UnitId, successor.PostId)
            ? Decision<OccurrenceEvent>.Nothing
            : new OccurrenceTransferred(
                occurrence.UnitId, occurrence.Terms.PostId, successor.UnitId, successor.PostId, command.On, WithdrawalCause.UnitReorganised, command.Reason);
    }

    private static bool IsCarried(Occurrence occurrence, DateOnly on, DateOnly today) =>
        (occurrence.Terms.DueOn ?? occurrence.Terms.WindowTo) >= on
        && occurrence.Status != OccurrenceStatus.Submitted
        && WithdrawOccurrenceDecider.CanBeWithdrawn(occurrence, today);
}
