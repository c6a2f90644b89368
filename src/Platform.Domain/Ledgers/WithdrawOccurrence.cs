namespace Platform.Domain.Ledgers;

/// <summary>Why a duty is no longer owed.</summary>
public enum WithdrawalCause
{
    /// <summary>Another version of the rules took its place.</summary>
    SchemeChanged,

    /// <summary>The unit or the post that owed it was merged, split, abolished or given another charge.</summary>
    UnitReorganised,
}

/// <summary>Takes back a duty that is no longer owed, because the rules or the organisation changed (matrix U17).</summary>
public sealed record WithdrawOccurrence(WithdrawalCause Cause, string Reason, Guid? ReplacedById = null);

public sealed record ResultStands()
    : Refusal("result-stands", "This duty has a result, and nothing past changes: what was done, missed, waived or declared stays, whatever becomes of the rules and the organisation.");

public static class WithdrawOccurrenceDecider
{
    public static Decision<OccurrenceEvent> Decide(WithdrawOccurrence command, Occurrence occurrence, By by) =>
        occurrence.Status == OccurrenceStatus.Withdrawn
            ? Decision<OccurrenceEvent>.Nothing
            : occurrence.AsOfToday(by, now => IsWithdrawable(now.Status, !now.Acts.IsEmpty)
                ? now.Move(OccurrenceStatus.Withdrawn, new OccurrenceWithdrawn(command.Cause, command.Reason, command.ReplacedById))
                : new ResultStands());

    /// <summary>Whether it has no result on that day, as the calendar leaves it.</summary>
    public static bool CanBeWithdrawn(Occurrence occurrence, DateOnly today)
    {
        var now = PassTimeDecider.Facts(occurrence, today).Aggregate(occurrence, (state, fact) => Occurrence.Evolve(state, fact)!);
        return IsWithdrawable(now.Status, !now.Acts.IsEmpty);
    }

    /// <summary>Whether there is no result. What is counted and not judged has its result in the acts that were recorded.</summary>
    public static bool IsWithdrawable(OccurrenceStatus status, bool hasActs) => status switch
    {
        OccurrenceStatus.Pending or OccurrenceStatus.Submitted or OccurrenceStatus.Returned or OccurrenceStatus.Overdue => true,
        OccurrenceStatus.NoVerdict => !hasActs,
        _ => false,
    };
}
