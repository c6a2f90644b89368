using Platform.Domain.Directory;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Directory;

public sealed class KeepingTheDirectory
{
    private static readonly DeciderSpec<Tenant, TenantEvent> given = new(Tenant.Evolve);
    private static readonly DateOnly NewYear = new(2026, 1, 1);
    private static readonly TenantRegistered Finance = new("finance-lianyun", "区财政局", "Finance Bureau", TenantKind.Bureau, "finance");
    private static readonly TenantRegistered District = new("district", "区督导", "District oversight", TenantKind.Oversight, null);

    [Fact]
    public void A_bureau_is_registered_under_its_normalized_id() =>
        given.Nothing()
            .When(t => RegisterTenantDecider.Decide(new(" Finance-Lianyun ", "区财政局", "Finance Bureau", TenantKind.Bureau, "finance"), t))
            .Records(Finance);

    [Fact]
    public void An_id_in_use_is_refused_to_another_tenant() =>
        given.History(Finance)
            .When(t => RegisterTenantDecider.Decide(new("finance-lianyun", "另一局", "Another", TenantKind.Bureau, "finance"), t))
            .IsRefused<TenantIsRegistered>();

    [Theory]
    [InlineData("platform")]
    [InlineData("PLATFORM")]
    [InlineData("a")]
    [InlineData("-bureau")]
    [InlineData("bureau_one")]
    [InlineData("财政局")]
    [InlineData("bur\neau")]
    [InlineData("*default*")]
    [InlineData(null)]
    public void Text_that_is_no_tenant_id_or_is_reserved_is_refused(string? slug) =>
        given.Nothing()
            .When(t => RegisterTenantDecider.Decide(new(slug, "局", "B", TenantKind.Bureau, "finance"), t))
            .IsRefused<TenantIsNotAcceptable>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/id");

    [Fact]
    public void Everything_wrong_with_a_tenant_is_said_at_once() =>
        given.Nothing()
            .When(t => RegisterTenantDecider.Decide(new("", " ", null, TenantKind.Bureau, "weather", new HashSet<string> { "finance" }), t))
            .IsRefused<TenantIsNotAcceptable>().Errors.Select(e => e.Pointer).ShouldBe(["/id", "/nameZh", "/nameEn", "/bureauKind"]);

    [Fact]
    public void A_bureau_joins_an_oversight_tenant_from_a_day()
    {
        var tenant = given.History(Finance).When(t => Join(t, District, NewYear)).Records(new TenantJoinedOversight("district", NewYear));

        tenant!.OversightOn(NewYear).ShouldBe("district");
        tenant.OversightOn(NewYear.AddDays(-1)).ShouldBeNull();
    }

    [Fact]
    public void A_bureau_oversees_nobody() =>
        given.History(Finance).When(t => Join(t, Finance with { TenantId = "education" }, NewYear)).IsRefused<TenantIsNotOversight>();

    [Fact]
    public void An_oversight_tenant_joins_neither_itself_nor_one_below_it()
    {
        given.History(District).When(t => Join(t, District, NewYear)).IsRefused<MembershipWouldCircle>();
        given.History(District).When(t => Join(t, District with { TenantId = "city" }, NewYear, "province", "district")).IsRefused<MembershipWouldCircle>();
        given.History(District).When(t => Join(t, District with { TenantId = "city" }, NewYear, "province")).Records(new TenantJoinedOversight("city", NewYear));
    }

    [Fact]
    public void A_tenant_belongs_to_one_oversight_tenant_at_a_time() =>
        given.History(Finance, new TenantJoinedOversight("district", NewYear))
            .When(t => Join(t, District with { TenantId = "city" }, NewYear.AddDays(9)))
            .IsRefused<TenantBelongsElsewhere>().OversightId.ShouldBe("district");

    [Fact]
    public void A_membership_does_not_reach_back_into_the_one_before() =>
        given.History(Finance, new TenantJoinedOversight("district", NewYear), new TenantLeftOversight("district", NewYear.AddDays(30)))
            .When(t => Join(t, District with { TenantId = "city" }, NewYear.AddDays(29)))
            .IsRefused<MembershipOverlaps>();

    [Fact]
    public void A_membership_ends_on_the_first_day_without_it()
    {
        var tenant = given.History(Finance, new TenantJoinedOversight("district", NewYear))
            .When(t => LeaveOversightDecider.Decide(new("district", NewYear.AddDays(30)), t!))
            .Records(new TenantLeftOversight("district", NewYear.AddDays(30)));

        tenant!.OversightOn(NewYear.AddDays(29)).ShouldBe("district");
        tenant.OversightOn(NewYear.AddDays(30)).ShouldBeNull();
    }

    [Fact]
    public void A_membership_is_not_left_before_it_began_nor_when_there_is_none()
    {
        given.History(Finance, new TenantJoinedOversight("district", NewYear))
            .When(t => LeaveOversightDecider.Decide(new("district", NewYear.AddDays(-1)), t!)).IsRefused<MembershipBeganLater>();
        given.History(Finance).When(t => LeaveOversightDecider.Decide(new("district", NewYear), t!)).IsRefused<TenantIsNotAMember>();
    }

    [Fact]
    public void A_suspended_tenant_joins_nothing_until_it_is_reinstated()
    {
        given.History(Finance).When(t => SuspendTenantDecider.Decide(new("合同到期"), t!)).Records(new TenantSuspended("合同到期"));
        given.History(Finance, new TenantSuspended("合同到期")).When(t => Join(t, District, NewYear)).IsRefused<TenantIsSuspended>();
        given.History(Finance, new TenantSuspended("合同到期")).When(t => ReinstateTenantDecider.Decide(new("已续约"), t!)).Records(new TenantReinstated("已续约"));
        given.History(Finance, new TenantSuspended("合同到期"), new TenantReinstated("已续约")).When(t => Join(t, District, NewYear)).Records(new TenantJoinedOversight("district", NewYear));
    }

    [Fact]
    public void Neither_suspending_nor_reinstating_goes_without_a_reason()
    {
        given.History(Finance).When(t => SuspendTenantDecider.Decide(new(" "), t!)).IsRefused<ReasonIsMissing>();
        given.History(Finance, new TenantSuspended("合同到期")).When(t => ReinstateTenantDecider.Decide(new(""), t!)).IsRefused<ReasonIsMissing>();
    }

    private static Decision<TenantEvent> Join(Tenant? tenant, TenantRegistered oversight, DateOnly from, params string[] above) =>
        JoinOversightDecider.Decide(new(Tenant.Evolve(null, oversight), above, from), tenant!);
}
