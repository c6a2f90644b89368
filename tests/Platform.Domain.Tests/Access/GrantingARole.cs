using Platform.Domain.Access;
using static Platform.Domain.Tests.Access.Accounts;

namespace Platform.Domain.Tests.Access;

public sealed class GrantingARole
{
    private static Decision<AccountEvent> Grant(AccountGrants? account, string role, Guid? unit = null, TenantKinds tenant = TenantKinds.Bureau) =>
        GrantRoleDecider.Decide(new(role, unit), account!, tenant, id => id == Division || id == Section);

    [Theory]
    [InlineData(Roles.SystemAdministrator, Roles.AuditAdministrator, true)]
    [InlineData(Roles.SecurityAdministrator, Roles.SystemAdministrator, true)]
    [InlineData(Roles.SystemAdministrator, Roles.SystemAdministrator, false)]
    [InlineData(Roles.BureauOffice, Roles.AuditAdministrator, false)]
    [InlineData(Roles.SystemAdministrator, Roles.BureauOffice, false)]
    public void One_person_is_no_two_administrators_by_two_accounts(string held, string asked, bool isRefused)
    {
        var other = new AccountGrants(Guid.NewGuid(), null, [new RoleGrant(held, null)], null);
        Decision<AccountEvent> Asked(AccountGrants? account, AccountGrants beside) => GrantRoleDecider.Decide(new(asked, null), account!, TenantKinds.Bureau, _ => true, [beside]);

        var when = Spec.History(Registered).When(account => Asked(account, other));

        if (isRefused)
        {
            when.IsRefused<PersonHoldsAnotherAdministrator>();
        }
        else
        {
            when.Records(new RoleGranted(asked, null));
        }

        // One that is suspended holds nobody back.
        Spec.History(Registered).When(account => Asked(account, other with { SuspendedBecause = "left" })).Records(new RoleGranted(asked, null));
    }

    [Fact]
    public void A_role_over_the_whole_tenant()
    {
        Spec.History(Registered).When(a => Grant(a, Roles.BureauOffice)).Records(new RoleGranted(Roles.BureauOffice, null));
    }

    [Fact]
    public void A_role_limited_to_a_unit()
    {
        Spec.History(Registered).When(a => Grant(a, Roles.UnitClerk, Division)).Records(new RoleGranted(Roles.UnitClerk, Division));
    }

    [Fact]
    public void The_same_role_in_a_second_unit()
    {
        var account = Spec.History(Registered, new RoleGranted(Roles.UnitClerk, Division))
            .When(a => Grant(a, Roles.UnitClerk, Section))
            .Records(new RoleGranted(Roles.UnitClerk, Section));

        account.ShouldNotBeNull().Grants.Count.ShouldBe(2);
    }

    [Fact]
    public void Several_business_roles_go_together()
    {
        Spec.History(Registered, new RoleGranted(Roles.Leader, null))
            .When(a => Grant(a, Roles.UnitClerk, Division))
            .Records(new RoleGranted(Roles.UnitClerk, Division));
    }

    [Fact]
    public void A_retry_is_nothing_even_when_the_unit_is_gone()
    {
        Spec.History(Registered, new RoleGranted(Roles.UnitClerk, OtherDivision))
            .When(a => Grant(a, Roles.UnitClerk, OtherDivision))
            .RecordsNothing();
    }

    [Fact]
    public void An_unknown_role_is_refused_at_its_pointer()
    {
        Spec.History(Registered).When(a => Grant(a, "emperor")).IsRefused<RoleIsUnknown>()
            .Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/role");
    }

    [Theory]
    [InlineData(Roles.OversightOfficer, TenantKinds.Bureau)]
    [InlineData(Roles.BureauOffice, TenantKinds.Oversight)]
    [InlineData(Roles.PortalClient, TenantKinds.Oversight)]
    public void A_role_of_another_kind_of_tenant_is_refused(string role, TenantKinds tenant)
    {
        Spec.History(Registered).When(a => Grant(a, role, tenant: tenant)).IsRefused<RoleBelongsToAnotherKindOfTenant>();
    }

    [Fact]
    public void A_suspended_account_is_given_nothing()
    {
        Spec.History(Registered, new AccountSuspended("Left the bureau"))
            .When(a => Grant(a, Roles.BureauOffice))
            .IsRefused<AccountIsSuspended>();
    }

    [Fact]
    public void The_office_of_the_bureau_cannot_be_limited_to_a_unit()
    {
        Spec.History(Registered).When(a => Grant(a, Roles.BureauOffice, Division)).IsRefused<RoleCoversTheWholeTenant>();
    }

    [Fact]
    public void A_clerk_is_never_a_clerk_of_the_whole_bureau()
    {
        Spec.History(Registered).When(a => Grant(a, Roles.UnitClerk)).IsRefused<RoleNeedsAUnit>();
    }

    [Fact]
    public void A_unit_that_does_not_exist_is_refused()
    {
        Spec.History(Registered).When(a => Grant(a, Roles.Leader, OtherDivision)).IsRefused<UnitIsUnknown>();
    }

    public static TheoryData<string, string> PairsWithAnAdministrator() => new(
        from held in Roles.All
        from asked in Roles.All
        where held.Code != asked.Code && (held.Administrator || asked.Administrator)
        where (held.HeldIn & asked.HeldIn) != TenantKinds.None
        select (held.Code, asked.Code));

    [Theory]
    [MemberData(nameof(PairsWithAnAdministrator))]
    public void An_administrator_holds_nothing_else(string held, string asked)
    {
        var roles = (Held: Roles.Find(held)!, Asked: Roles.Find(asked)!);
        var tenant = (roles.Held.HeldIn & roles.Asked.HeldIn).HasFlag(TenantKinds.Bureau) ? TenantKinds.Bureau : TenantKinds.Oversight;
        Guid? unit = roles.Asked.Reach == RoleReach.Unit ? Division : null;

        var refused = Spec.History(Registered, new RoleGranted(held, null)).When(a => Grant(a, asked, unit, tenant));

        if (roles.Held.Administrator && roles.Asked.Administrator)
        {
            refused.IsRefused<AdministratorsExcludeEachOther>();
        }
        else
        {
            refused.IsRefused<AdministratorHoldsNoBusinessRole>().Administrator.ShouldBe(roles.Held.Administrator ? held : asked);
        }
    }
}
