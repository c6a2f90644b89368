using Platform.Domain.Access;
using static Platform.Domain.Tests.Access.Accounts;

namespace Platform.Domain.Tests.Access;

public sealed class SuspendingAnAccount
{
    [Fact]
    public void A_suspended_account_may_do_nothing_and_keeps_its_roles()
    {
        var account = Spec.History(Registered, new RoleGranted(Roles.BureauOffice, null))
            .When(a => SuspendAccountDecider.Decide(new("Left the bureau"), a!, Administrator))
            .Records(new AccountSuspended("Left the bureau"));

        Policy.Abilities(account).ShouldBeEmpty();
        account.ShouldNotBeNull().Grants.ShouldNotBeEmpty();
    }

    [Fact]
    public void Nobody_suspends_their_own_account()
    {
        Spec.History(Registered)
            .When(a => SuspendAccountDecider.Decide(new("A slip"), a!, By(Account.ToString())))
            .IsRefused<NobodySuspendsThemself>();
    }

    [Fact]
    public void A_second_suspension_leaves_the_first_reason()
    {
        Spec.History(Registered, new AccountSuspended("Left the bureau"))
            .When(a => SuspendAccountDecider.Decide(new("Another reason"), a!, Administrator))
            .RecordsNothing();
    }

    [Fact]
    public void Reinstated_it_may_do_what_it_might_before()
    {
        var account = Spec.History(Registered, new RoleGranted(Roles.BureauOffice, null), new AccountSuspended("On leave"))
            .When(a => ReinstateAccountDecider.Decide(new("Back from leave"), a!))
            .Records(new AccountReinstated("Back from leave"));

        Policy.May(account, Ability.SchemeIssue).ShouldBeTrue();
    }

    [Fact]
    public void An_account_that_is_not_suspended_needs_no_reinstating()
    {
        Spec.History(Registered).When(a => ReinstateAccountDecider.Decide(new("A slip"), a!)).RecordsNothing();
    }
}
