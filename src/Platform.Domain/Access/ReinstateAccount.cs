namespace Platform.Domain.Access;

/// <summary>Ends a suspension. The account has the roles again that it was given and that were not withdrawn since.</summary>
public sealed record ReinstateAccount(string Reason);

public static class ReinstateAccountDecider
{
    public static Decision<AccountEvent> Decide(ReinstateAccount command, AccountGrants account) =>
        account.SuspendedBecause is not null ? new AccountReinstated(command.Reason) : Decision<AccountEvent>.Nothing;
}
