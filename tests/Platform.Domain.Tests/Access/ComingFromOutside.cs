using Platform.Domain.Access;
using static Platform.Domain.Tests.Access.Accounts;

namespace Platform.Domain.Tests.Access;

public sealed class ComingFromOutside
{
    private static readonly AccountCameFromOutside Came = new(Account, "https://login.example/");

    [Fact]
    public void Until_it_is_approved_an_account_may_do_nothing_and_gets_no_role()
    {
        Spec.History(Came)
            .When(a => GrantRoleDecider.Decide(new(Roles.BureauOffice, null), a!, TenantKinds.Bureau, _ => true))
            .IsRefused<AccountIsSuspended>();
        AccountGrants.Evolve(null, Came).ShouldNotBeNull().IsSuspended.ShouldBeTrue();
    }

    [Fact]
    public void Approved_it_is_a_persons_and_has_no_role_yet()
    {
        var account = Spec.History(Came)
            .When(a => ApproveAccountDecider.Decide(new ApproveAccount(Person), a!))
            .Records(new AccountApproved(Person)).ShouldNotBeNull();

        (account.IsSuspended, account.PersonId, account.Grants.Count).ShouldBe((false, Person, 0));
    }

    [Fact]
    public void To_approve_again_is_nothing_and_for_another_person_is_refused()
    {
        Spec.History(Came, new AccountApproved(Person)).When(a => ApproveAccountDecider.Decide(new ApproveAccount(Person), a!)).RecordsNothing();
        Spec.History(Came, new AccountApproved(Person)).When(a => ApproveAccountDecider.Decide(new ApproveAccount(null), a!)).IsRefused<AccountDoesNotWait>();
    }

    [Fact]
    public void Turned_down_it_is_suspended_with_the_reason_and_waits_no_more()
    {
        var account = Spec.History(Came)
            .When(a => ApproveAccountDecider.Decide(new TurnAccountDown("Not ours"), a!))
            .Records(new AccountTurnedDown("Not ours")).ShouldNotBeNull();

        (account.Waits, account.SuspendedBecause).ShouldBe((false, "Not ours"));
        Spec.History(Came, new AccountTurnedDown("Not ours")).When(a => ApproveAccountDecider.Decide(new TurnAccountDown("Not ours"), a!)).RecordsNothing();
        Spec.History(Came, new AccountTurnedDown("Not ours")).When(a => ApproveAccountDecider.Decide(new ApproveAccount(null), a!)).IsRefused<AccountDoesNotWait>();
    }

    [Fact]
    public void An_account_with_a_password_of_its_own_never_waits()
    {
        Spec.History(Registered).When(a => ApproveAccountDecider.Decide(new ApproveAccount(Person), a!)).IsRefused<AccountDoesNotWait>();
        Spec.History(Registered).When(a => ApproveAccountDecider.Decide(new TurnAccountDown("A slip"), a!)).IsRefused<AccountDoesNotWait>();
    }

    [Fact]
    public void To_reinstate_is_not_to_approve()
    {
        Spec.History(Came).When(a => ReinstateAccountDecider.Decide(new("A slip"), a!)).RecordsNothing();
    }
}
