using Npgsql;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Support;
using Platform.Domain;
using Platform.Domain.Directory;
using Platform.Projections.Database;
using Platform.Projections.Directory;

namespace Platform.Api.Tests.Tenancy;

public sealed class RegisteringTenants(PlatformHost host)
{
    private readonly string _run = Guid.NewGuid().ToString("n")[..8];
    private static readonly DateOnly NewYear = new(2026, 1, 1);

    private TenantRegistry Registry => host.Get<TenantRegistry>();

    [Fact]
    public async Task A_bureau_under_a_district_under_a_city_is_found_from_above_and_from_below()
    {
        var (city, district, bureau) = ($"city-{_run}", $"district-{_run}", $"bureau-{_run}");
        (await Register(city, TenantKind.Oversight)).ShouldBeNull();
        (await Register(district, TenantKind.Oversight)).ShouldBeNull();
        (await Register(bureau, TenantKind.Bureau)).ShouldBeNull();

        (await Join(district, city)).ShouldBeNull();
        (await Join(bureau, district)).ShouldBeNull();
        (await Join(bureau, district)).ShouldBeNull();

        await using var connection = await Open();
        (await connection.TenantsUnder(city)).Select(t => t.Id).ShouldBe([bureau, district]);
        (await connection.OversightAbove(bureau)).ShouldBe([district, city]);
        (await connection.Tenant(bureau)).ShouldBe(new(bureau, "局", "Bureau", "bureau", "finance", district, false, 2));
        (await Join(city, district)).ShouldBeOfType<MembershipWouldCircle>();
        (await Join(bureau, city)).ShouldBeOfType<TenantBelongsElsewhere>();
    }

    [Fact]
    public async Task A_tenant_is_suspended_reinstated_and_leaves()
    {
        var (district, bureau) = ($"district-{_run}", $"bureau-{_run}");
        await Register(district, TenantKind.Oversight);
        await Register(bureau, TenantKind.Bureau);
        await Join(bureau, district);

        (await Registry.Suspend(bureau, "合同到期", "operator", TestContext.Current.CancellationToken)).ShouldBeNull();
        await using var connection = await Open();
        (await connection.Tenant(bureau))!.Suspended.ShouldBeTrue();

        (await Registry.Reinstate(bureau, "已续约", "operator", TestContext.Current.CancellationToken)).ShouldBeNull();
        (await Registry.Leave(bureau, district, NewYear.AddDays(90), "operator", TestContext.Current.CancellationToken)).ShouldBeNull();
        (await connection.Tenant(bureau)).ShouldBe(new(bureau, "局", "Bureau", "bureau", "finance", null, false, 5));
    }

    [Fact]
    public async Task What_is_unknown_taken_or_reserved_is_refused()
    {
        var bureau = $"bureau-{_run}";
        (await Register(bureau, TenantKind.Bureau)).ShouldBeNull();

        (await Register(bureau, TenantKind.Bureau)).ShouldBeNull();
        (await Registry.Register(new(bureau, "另一局", "Another", TenantKind.Bureau, "finance"), "operator", TestContext.Current.CancellationToken)).ShouldBeOfType<TenantIsRegistered>();
        (await Register("platform", TenantKind.Oversight)).ShouldBeOfType<TenantIsNotAcceptable>();
        (await Registry.Suspend($"none-{_run}", "无", "operator", TestContext.Current.CancellationToken)).ShouldBeOfType<TenantIsUnknown>();
    }

    private Task<Refusal?> Register(string slug, TenantKind kind) =>
        Registry.Register(new(slug, "局", "Bureau", kind, kind == TenantKind.Bureau ? "finance" : null), "operator", TestContext.Current.CancellationToken);

    private Task<Refusal?> Join(string tenant, string oversight) => Registry.Join(tenant, oversight, NewYear, "operator", TestContext.Current.CancellationToken);

    private async Task<NpgsqlConnection> Open() => await host.Get<WorkerConnections>().Open(TestContext.Current.CancellationToken);
}
