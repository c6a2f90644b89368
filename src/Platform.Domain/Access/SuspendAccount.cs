namespace Platform.Domain.Access;

/// <summary>Stops an account in the tenant from its next request on. Its roles are kept for when it is reinstated.</summary>
public sealed record SuspendAccount(string Reason);

public sealed record AccountIsSuspended()
    : Refusal("account-is-suspended", "The account is suspended. Reinstate it first.");

public sealed record NobodySuspendsThemself()
    : Refusal("nobody-suspends-themself", "An account cannot suspend itself. Another administrator has to do it.");

public static class SuspendAccountDecider
{
    public static Decision<AccountEvent> Decide(SuspendAccount command, AccountGrants account, By by)
    {
        if (by.ActorId == account.Id.ToString())
        {
            return new NobodySuspendsThemself();
        }

        return account.IsSuspended ? Decision<AccountEvent>.Nothing : new AccountSuspended(command.Reason);
    }
}
