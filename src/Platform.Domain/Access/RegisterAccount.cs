namespace Platform.Domain.Access;

/// <summary>Lets an account be used in the tenant, as yet without any role.</summary>
public sealed record RegisterAccount(Guid AccountId, Guid? PersonId);

public sealed record AccountBelongsToSomebodyElse()
    : Refusal("account-belongs-to-somebody-else", "This account is registered for another person. Give the person an account of their own.");

public static class RegisterAccountDecider
{
    public static Decision<AccountEvent> Decide(RegisterAccount command, AccountGrants? account) => account switch
    {
        null => new AccountRegistered(command.AccountId, command.PersonId),
        _ when account.PersonId != command.PersonId => new AccountBelongsToSomebodyElse(),
        _ => Decision<AccountEvent>.Nothing,
    };
}
