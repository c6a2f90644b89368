using Platform.Domain;
using Platform.Domain.Directory;
using Platform.Domain.Reporting;
using Platform.Domain.Reporting.Arrivals;
using Platform.Domain.Reporting.Calls;
using Platform.Projections.Directory;
using Platform.Projections.Reporting;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>A city that asked a district and a bureau for a report: the district's came, the bureau's did not; and a call that it took back.</summary>
public sealed class HistoryOfCalls(Cluster cluster) : IAsyncLifetime
{
    public const string City = "city";
    public const string District = "district";
    public const string Other = "another-city";

    public static readonly DateOnly Day = new(2026, 7, 5);
    public static readonly Guid Call = DeterministicId.From("call");
    public static readonly Guid TakenBack = DeterministicId.From("taken-back");
    public static readonly Guid Report = DeterministicId.From("report");
    public static readonly Guid Arrival = ArrivedReport.IdFor(District, Report);

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await Database.Append<Tenant>(TenantDirectory.Tenant, Tenant.IdFor(City), new TenantRegistered(City, "示例市", "City", TenantKind.Oversight, null));
        await Database.Append<Tenant>(
            TenantDirectory.Tenant, Tenant.IdFor(District), new TenantRegistered(District, "示例区", "District", TenantKind.Oversight, null), new TenantJoinedOversight(City, new(2026, 1, 1)));
        var issued = new ReportCallIssued(
            Call, "上半年情况", new(2026, 1, 1), new(2026, 6, 30), Day.AddDays(-1), [new(District, "示例区"), new("bureau", "市财政局")], Day.AddDays(-30), "officer");
        var other = issued with { CallId = TakenBack, Title = "专题情况" };
        await Database.Append<ReportCall>(City, Call, issued);
        await Database.Append<ReportCall>(City, TakenBack, other, new ReportCallWithdrawn("合并报送", Day, "officer"));
        foreach (var (call, id) in new[] { (issued, Call), (other, TakenBack) })
        {
            await Database.Append<ReceivedCall>(District, ReceivedCall.IdFor(City, id), new CallArrived(ReceivedCall.IdFor(City, id), City, SentCall.Of(call, "示例市")));
        }

        await Database.Append<ReceivedCall>(District, ReceivedCall.IdFor(City, TakenBack), new ReceivedCallWithdrawn("合并报送", Day));
        var drafted = new ReportDrafted(
            Report, Tenant.IdFor(District), "上半年情况", issued.From, issued.To, new(null, "示例市") { OversightId = City }, null, [new(1, "own", "情况。", null, [])], "officer")
        { CallId = Call };
        var sent = new ReportSent(Day.AddDays(-2), null, "officer");
        await Database.Append<UpwardReport>(District, Report, drafted, new ReportSignedOff("deputy"), sent);
        await Database.Append<ArrivedReport>(City, Arrival, new ReportArrived(Arrival, District, SentReport.Of(UpwardReport.Evolve(null, drafted)!, "示例区", sent), "aa"));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

public sealed class KeepingReportCalls(HistoryOfCalls history) : IClassFixture<HistoryOfCalls>
{
    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task The_department_sees_of_each_member_what_came()
    {
        await using var city = await database.Tenants.Open(HistoryOfCalls.City, TestContext.Current.CancellationToken);

        (await city.CalledReports(2026, HistoryOfCalls.Day, 100)).Select(each => (each.Title, each.MemberNameZh, each.ReportId, each.ReportState, each.Missing))
            .ShouldBe([("上半年情况", "示例区", HistoryOfCalls.Arrival, "arrived", false), ("上半年情况", "市财政局", null, null, true)]);
        (await city.CalledReports(2026, HistoryOfCalls.Day.AddDays(-2), 100)).ShouldAllBe(each => !each.Missing);
        (await city.CalledReports(2025, HistoryOfCalls.Day, 100)).ShouldBeEmpty();
        (await city.DirectMembers(HistoryOfCalls.City)).ShouldHaveSingleItem().Id.ShouldBe(HistoryOfCalls.District);
    }

    [Fact]
    public async Task A_member_sees_what_was_asked_what_it_sent_and_what_was_taken_back()
    {
        await using var district = await database.Tenants.Open(HistoryOfCalls.District, TestContext.Current.CancellationToken);

        (await district.ReceivedCalls(2026, HistoryOfCalls.Day, 100)).Select(each => (each.Title, each.CallerNameEn, each.ReportState, each.WithdrawnBecause, each.Missing))
            .ShouldBe([("上半年情况", "City", "sent", null, false), ("专题情况", "City", null, "合并报送", false)], ignoreOrder: true);
        (await district.Reports(null)).ShouldHaveSingleItem().UnitNameZh.ShouldBe("示例区");
        (await district.Reports([DeterministicId.From("a unit")])).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_facts_of_a_period_are_those_of_the_department()
    {
        await using var city = await database.Tenants.Open(HistoryOfCalls.City, TestContext.Current.CancellationToken);

        (await city.ReportsArrived(HistoryOfCalls.Day.AddDays(-2), HistoryOfCalls.Day)).Select(each => (each.Title, each.As)).ShouldBe([("示例区《上半年情况》", "arrived")]);
        (await city.ReportsNotCome(HistoryOfCalls.Day.AddDays(-2), HistoryOfCalls.Day)).ShouldHaveSingleItem().Title.ShouldBe("市财政局《上半年情况》");
        (await city.ReportsArrived(HistoryOfCalls.Day, HistoryOfCalls.Day)).ShouldBeEmpty();
        (await city.ReportsNotCome(HistoryOfCalls.Day, HistoryOfCalls.Day)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ReportCallRegister", "report_call", HistoryOfCalls.City)]
    [InlineData("ReportCallRegister", "called_member", HistoryOfCalls.City)]
    [InlineData("ReceivedCalls", "received_call", HistoryOfCalls.District)]
    public async Task A_rebuild_gives_the_same_rows_and_another_tenant_sees_none(string projection, string table, string tenant)
    {
        var before = await database.Dump(tenant, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild(projection);

        (await database.Dump(tenant, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(HistoryOfCalls.Other, $"platform.{table}")).ShouldBeEmpty();
    }
}
