using Platform.Domain.Access;
using static Platform.Domain.Tests.Access.Accounts;

namespace Platform.Domain.Tests.Access;

public sealed class RegisteringAnAccount
{
    [Fact]
    public void A_new_account_has_no_role()
    {
        var account = Spec.Nothing().When(state => RegisterAccountDecider.Decide(new(Account, Person), state)).Records(Registered);

        account.ShouldNotBeNull().Grants.ShouldBeEmpty();
    }

    [Fact]
    public void Registering_keeps_the_roles_of_an_account_that_exists()
    {
        Spec.History(Registered, new RoleGranted(Roles.BureauOffice, null))
            .When(state => RegisterAccountDecider.Decide(new(Account, Person), state))
            .RecordsNothing();
    }

    [Fact]
    public void An_account_does_not_pass_to_another_person()
    {
        Spec.History(Registered)
            .When(state => RegisterAccountDecider.Decide(new(Account, Guid.Empty), state))
            .IsRefused<AccountBelongsToSomebodyElse>();
    }

    [Fact]
    public void A_client_id_that_looks_like_an_account_is_not_that_account()
    {
        AccountGrants.OfClient(Account.ToString()).ShouldNotBe(Account);
        AccountGrants.OfClient("portal").ShouldBe(AccountGrants.OfClient("portal"));
        AccountGrants.OfClient("portal").ShouldNotBe(AccountGrants.OfClient("portal-2"));
    }
}
