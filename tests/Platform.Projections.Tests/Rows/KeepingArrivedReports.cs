using Platform.Domain;
using Platform.Domain.Directory;
using Platform.Domain.Reporting.Arrivals;
using Platform.Projections.Directory;
using Platform.Projections.Reporting;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>A district to which a bureau reported twice, the first of them a second time after it was sent back.</summary>
public sealed class HistoryOfArrivals(Cluster cluster) : IAsyncLifetime
{
    public const string District = "district";
    public const string Bureau = "finance";
    public const string Other = "another-district";

    public static readonly Guid Report = DeterministicId.From("report");
    public static readonly Guid Arrival = ArrivedReport.IdFor(Bureau, Report);
    public static readonly Guid Beside = ArrivedReport.IdFor(Bureau, DeterministicId.From("beside"));
    public static readonly Guid Duty = DeterministicId.From("h1");

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await Database.Append<Tenant>(TenantDirectory.Tenant, Tenant.IdFor(Bureau), new TenantRegistered(Bureau, "区财政局", "Finance", TenantKind.Bureau, "finance"));
        await Database.Append<ArrivedReport>(
            District, Arrival, new ReportArrived(Arrival, Bureau, Sent(Report, Duty, 1, "旧稿。"), "aa"), new ArrivalAcknowledged("officer"),
            new ArrivalQuestionAsked(1, "何时完成？", "officer"), new ArrivalQuestionAnswered(1, "七月底"), new ArrivalQuestionAsked(2, "谁负责？", "officer"),
            new ArrivalReturned("补充数据", "officer"));
        await Database.Append<ArrivedReport>(District, Arrival, new ReportArrived(Arrival, Bureau, Sent(Report, Duty, 2, "新稿。"), "bb"));
        await Database.Append<ArrivedReport>(District, Beside, new ReportArrived(Beside, Bureau, Sent(DeterministicId.From("beside"), null, 1, "情况。"), "cc"));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static SentReport Sent(Guid id, Guid? duty, int round, string text) => new(
        id, "局党组", "上级党委（区委）", duty, "上半年工作汇报", new(2026, 1, 1), new(2026, 6, 30), new(2026, 7, 5), [], [new("own", text, SentenceOrigin.Written, 0)], round);
}

public sealed class KeepingArrivedReports(HistoryOfArrivals history) : IClassFixture<HistoryOfArrivals>
{
    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task A_report_that_comes_again_stands_as_it_is_now_with_what_was_asked_before()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfArrivals.District, TestContext.Current.CancellationToken);

        var report = (await tenant.ArrivedReports(arrivalId: HistoryOfArrivals.Arrival)).ShouldHaveSingleItem();
        (report.BureauNameZh, report.State, report.Round, report.OpenQuestions, report.Version).ShouldBe(("区财政局", "arrived", 2, 1, 7));
        var row = await tenant.ArrivedReport(HistoryOfArrivals.Arrival);
        row.Sentences.ShouldContain("新稿。");
        (row.Sha256, row.AcknowledgedAt).ShouldBe(("bb", null));
        (await tenant.ArrivalQuestions(HistoryOfArrivals.Arrival)).Select(each => (each.Number, each.Answer)).ShouldBe([(1, "七月底"), (2, null)]);
        (await tenant.ArrivedReports(2026)).Count.ShouldBe(2);
        (await tenant.ArrivedReports(2025)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("arrived_report")]
    [InlineData("arrived_question")]
    public async Task A_rebuild_gives_the_same_rows_and_another_tenant_sees_none(string table)
    {
        var before = await database.Dump(HistoryOfArrivals.District, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild("ArrivedReportRegister");

        (await database.Dump(HistoryOfArrivals.District, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(HistoryOfArrivals.Bureau, $"platform.{table}")).ShouldBeEmpty();
        (await database.Dump(HistoryOfArrivals.Other, $"platform.{table}")).ShouldBeEmpty();
    }
}
