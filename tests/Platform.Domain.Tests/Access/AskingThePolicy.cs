using CsCheck;
using Platform.Domain.Access;
using static Platform.Domain.Tests.Access.Accounts;

namespace Platform.Domain.Tests.Access;

public sealed class AskingThePolicy
{
    [Fact]
    public void A_grant_on_a_unit_covers_what_lies_under_it()
    {
        var account = Holding(new RoleGrant(Roles.UnitClerk, Division));

        Policy.May(account, Ability.DutyRecord, [Section, Division]).ShouldBeTrue();
        Policy.May(account, Ability.DutyRecord, [Division]).ShouldBeTrue();
    }

    [Fact]
    public void A_grant_on_a_unit_covers_neither_what_lies_above_nor_beside_it()
    {
        var account = Holding(new RoleGrant(Roles.UnitClerk, Section));

        Policy.May(account, Ability.DutyRecord, [Division]).ShouldBeFalse();
        Policy.May(account, Ability.DutyRecord, [OtherDivision]).ShouldBeFalse();
        Policy.May(account, Ability.DutyRecord, []).ShouldBeFalse();
    }

    [Fact]
    public void An_ability_from_one_grant_does_not_spread_to_the_unit_of_another()
    {
        var account = Holding(new RoleGrant(Roles.UnitClerk, Division), new RoleGrant(Roles.Leader, OtherDivision));

        Policy.May(account, Ability.DutyReview, [OtherDivision]).ShouldBeTrue();
        Policy.May(account, Ability.DutyReview, [Division]).ShouldBeFalse();
        Policy.May(account, Ability.DutyRecord, [OtherDivision]).ShouldBeFalse();
    }

    [Fact]
    public void A_grant_over_the_whole_tenant_makes_the_narrower_ones_needless()
    {
        var account = Holding(new RoleGrant(Roles.Leader, Division), new RoleGrant(Roles.Leader, null));

        Policy.ReachOf(account, Ability.DutyReview).WholeTenant.ShouldBeTrue();
        Policy.May(account, Ability.DutyReview, [OtherDivision]).ShouldBeTrue();
    }

    [Fact]
    public void The_reach_names_each_unit_once_and_is_empty_without_the_ability()
    {
        var account = Holding(new RoleGrant(Roles.UnitClerk, Division), new RoleGrant(Roles.Leader, Division), new RoleGrant(Roles.Leader, Section));

        Policy.ReachOf(account, Ability.LedgerRead).Units.ShouldBe([Division, Section]);
        Policy.ReachOf(account, Ability.SchemeIssue).ShouldSatisfyAllConditions(r => r.WholeTenant.ShouldBeFalse(), r => r.Units.ShouldBeEmpty());
    }

    [Fact]
    public void An_unknown_account_and_a_role_of_former_times_give_nothing()
    {
        Policy.Abilities(null).ShouldBeEmpty();
        Policy.Abilities(Holding(new RoleGrant("role-of-former-times", null))).ShouldBeEmpty();
    }

    private static readonly Guid[] Units = [Division, Section, OtherDivision];

    private static readonly Gen<AccountGrants> AnyAccount = Gen
        .Select(Gen.OneOf([.. Roles.All.Select(Gen.Const)]), Gen.OneOf(Gen.Const((Guid?)null), Gen.Const<Guid?>(Division), Gen.Const<Guid?>(Section), Gen.Const<Guid?>(OtherDivision)), (role, unit) => new RoleGrant(role.Code, unit))
        .Array[0, 6]
        .Select(grants => Holding(grants));

    [Fact]
    public void Losing_a_grant_never_adds_an_ability()
    {
        Gen.Select(AnyAccount, Gen.Int[0, 5]).Sample((account, index) =>
        {
            var fewer = account with { Grants = index < account.Grants.Count ? account.Grants.RemoveAt(index) : account.Grants };

            Ability.All.ShouldAllBe(ability => !Policy.May(fewer, ability) || Policy.May(account, ability));
        });
    }

    [Fact]
    public void The_reach_and_the_question_about_a_unit_agree()
    {
        Gen.Select(AnyAccount, Gen.OneOf([.. Ability.All.Select(Gen.Const)]), Gen.OneOf([.. Units.Select(Gen.Const)])).Sample((account, ability, unit) =>
        {
            var reach = Policy.ReachOf(account, ability);

            Policy.May(account, ability, [unit]).ShouldBe(reach.WholeTenant || reach.Units.Contains(unit));
        });
    }
}
