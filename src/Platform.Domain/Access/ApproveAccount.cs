namespace Platform.Domain.Access;

/// <summary>Lets an account that came from outside be used, as yet without any role.</summary>
/// <param name="PersonId">The person whose account it is; null when it is none of the organisation's persons.</param>
public sealed record ApproveAccount(Guid? PersonId);

/// <summary>Decides that an account that came from outside may not be used.</summary>
public sealed record TurnAccountDown(string Reason);

public sealed record AccountDoesNotWait()
    : Refusal("account-does-not-wait", "This account does not wait for a decision. Read the list again.");

public static class ApproveAccountDecider
{
    public static Decision<AccountEvent> Decide(ApproveAccount command, AccountGrants account) => account switch
    {
        { Waits: true } => new AccountApproved(command.PersonId),
        { Issuer: not null, IsSuspended: false } when account.PersonId == command.PersonId => Decision<AccountEvent>.Nothing,
        _ => new AccountDoesNotWait(),
    };

    public static Decision<AccountEvent> Decide(TurnAccountDown command, AccountGrants account) => account switch
    {
        { Waits: true } => new AccountTurnedDown(command.Reason),
        { Issuer: not null } when account.SuspendedBecause == command.Reason => Decision<AccountEvent>.Nothing,
        _ => new AccountDoesNotWait(),
    };
}
