namespace Platform.Domain.Bulletins;

/// <summary>Takes a bulletin back with a reason, or throws a draft away. What was issued stays readable, marked as withdrawn.</summary>
public sealed record WithdrawBulletin(string Reason);

public sealed record BulletinIsSuperseded()
    : Refusal("bulletin-is-superseded", "Another bulletin has taken the place of this one. Withdraw that one.");

public static class WithdrawBulletinDecider
{
    public static Decision<BulletinEvent> Decide(WithdrawBulletin command, Bulletin bulletin, By by) => bulletin switch
    {
        { Withdrawal: { } known } => known.Reason == command.Reason ? Decision<BulletinEvent>.Nothing : new BulletinIsWithdrawn(),
        { Superseding: not null } => new BulletinIsSuperseded(),
        _ => new BulletinWithdrawn(by.Today, command.Reason, by.ActorId),
    };
}
