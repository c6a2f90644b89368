using Platform.Domain.Access;
using static Platform.Domain.Tests.Access.Accounts;

namespace Platform.Domain.Tests.Access;

public sealed class WithdrawingARole
{
    [Fact]
    public void Only_the_grant_that_is_named_goes()
    {
        var account = Spec.History(Registered, new RoleGranted(Roles.Leader, null), new RoleGranted(Roles.Leader, Division))
            .When(a => WithdrawRoleDecider.Decide(new(Roles.Leader, Division), a!))
            .Records(new RoleWithdrawn(Roles.Leader, Division));

        account.ShouldNotBeNull().Grants.ShouldBe([new RoleGrant(Roles.Leader, null)]);
    }

    [Fact]
    public void A_withdrawal_that_names_another_unit_does_not_look_done()
    {
        Spec.History(Registered, new RoleGranted(Roles.UnitClerk, Division))
            .When(a => WithdrawRoleDecider.Decide(new(Roles.UnitClerk, Section), a!))
            .IsRefused<RoleIsNotHeld>();
    }

    [Fact]
    public void After_the_withdrawal_another_administrator_role_may_be_given()
    {
        Spec.History(Registered, new RoleGranted(Roles.SystemAdministrator, null), new RoleWithdrawn(Roles.SystemAdministrator, null))
            .When(a => GrantRoleDecider.Decide(new(Roles.AuditAdministrator, null), a!, TenantKinds.Bureau, _ => false))
            .Records(new RoleGranted(Roles.AuditAdministrator, null));
    }
}
