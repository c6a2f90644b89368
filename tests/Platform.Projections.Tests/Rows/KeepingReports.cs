using Platform.Domain;
using Platform.Domain.Ledgers;
using Platform.Domain.Organisation;
using Platform.Domain.Reporting;
using Platform.Projections.Reporting;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>A branch that reported to its bureau, was asked, answered, and had the report sent back; and a report that never came.</summary>
public sealed class HistoryOfReports(Cluster cluster) : IAsyncLifetime
{
    public const string Bureau = "finance";
    public const string Other = "education";

    public static readonly Guid Report = DeterministicId.From("report");
    public static readonly Guid Draft = DeterministicId.From("draft");
    public static readonly Guid Root = DeterministicId.From("root");
    public static readonly Guid Branch = DeterministicId.From("branch");
    public static readonly DateOnly Day = new(2026, 7, 5);

    private static readonly Guid PlanId = DeterministicId.From("plan");

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await Database.Append<OrganisationTree>(
            Bureau, DeterministicId.From("tree"), new UnitOpened(Root, "0", "区财政局", null, "bureau", null, new(2020, 1, 1)),
            new UnitOpened(Branch, "1", "第一支部", null, "branch", Root, new(2020, 1, 1)));
        await Database.Append<YearPlan>(Bureau, PlanId, new YearOpened(PlanId, Branch, 2026, DeterministicId.From("scheme"), [Duty("h1", Day.AddDays(-5)), Duty("h2", Day.AddDays(-1))]));
        var sentence = new ReportSentence(1, "meetings", "召开会议1次。", "召开会议1次。", [new("meeting", DeterministicId.From("meeting"))]);
        ReportDrafted Drafted(Guid id, Guid? duty) => new(id, Branch, "上半年工作汇报", new(2026, 1, 1), new(2026, 6, 30), new(Root, "区财政局"), duty, [sentence], "ana");
        await Database.Append<UpwardReport>(
            Bureau, Report, Drafted(Report, Duty("h1", Day).Id), new ReportEdited([sentence with { Text = "上半年开会1次。" }], "ana"), new ReportSignedOff("ben"),
            new ReportSent(Day, null, "ana") { CopiedTo = ["区委宣传部"] });
        await Database.Append<UpwardReport>(
            Bureau, Report, new ReportReceived("cai"), new ReportQuestionAsked(1, "何时完成？", "cai"), new ReportQuestionAnswered(1, "七月底", "ana"),
            new ReportQuestionAsked(2, "谁负责？", "cai"), new ReportReturned("补充数据", "cai"));
        await Database.Append<UpwardReport>(Bureau, Draft, Drafted(Draft, null), new ReportSignedOff("ben"), new ReportEdited([sentence], "cai"));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static PlannedOccurrence Duty(string key, DateOnly due) => new(
        DeterministicId.From(key), "FIN-O-029", "15", "reporting-up", null, "periodic", key, due.AddDays(-100), due, due, due.AddDays(15), 1, "per-window", false, ["report-document"]);
}

public sealed class KeepingReports(HistoryOfReports history) : IClassFixture<HistoryOfReports>
{
    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task A_recipient_sees_what_was_sent_and_no_draft()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfReports.Bureau, TestContext.Current.CancellationToken);

        (await tenant.Reports(null)).Select(each => (each.Id, each.State, each.OpenQuestions, each.Version))
            .ShouldBe([(HistoryOfReports.Draft, "draft", 0, 3), (HistoryOfReports.Report, "returned", 1, 9)], ignoreOrder: true);
        (await tenant.Reports(null, recipientUnitId: HistoryOfReports.Root)).ShouldHaveSingleItem().Id.ShouldBe(HistoryOfReports.Report);
        (await tenant.Reports([HistoryOfReports.Branch])).Count.ShouldBe(2);
        (await tenant.Reports([DeterministicId.From("elsewhere")])).ShouldBeEmpty();
        (await tenant.Reports(null, year: 2025)).ShouldBeEmpty();
        var row = await tenant.Report(HistoryOfReports.Report);
        (row.ReturnedBecause, row.Authors.Single()).ShouldBe(("补充数据", "ana"));
        row.Sentences.ShouldContain("上半年开会1次。");
        (row.Sendings, row.CopiedTo.Single()).ShouldBe((1, "区委宣传部"));
        (await tenant.EarlierReports(HistoryOfReports.Draft, 5)).ShouldHaveSingleItem().Id.ShouldBe(HistoryOfReports.Report);
        (await tenant.EarlierReports(HistoryOfReports.Report, 5)).ShouldBeEmpty();
        (await tenant.ReportQuestions(HistoryOfReports.Report)).Select(each => (each.Number, each.Answer)).ShouldBe([(1, "七月底"), (2, null)]);
    }

    [Fact]
    public async Task A_receiving_desk_tells_what_came_and_what_is_missing()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfReports.Bureau, TestContext.Current.CancellationToken);

        (await tenant.ExpectedReports(HistoryOfReports.Root, 2026, HistoryOfReports.Day)).Select(each => (each.WindowKey, each.ReportState, each.Missing))
            .ShouldBe([("h1", "returned", false), ("h2", null, true)]);
        (await tenant.ExpectedReports(HistoryOfReports.Branch, 2026, HistoryOfReports.Day)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("upward_report")]
    [InlineData("report_question")]
    public async Task A_rebuild_gives_the_same_rows_and_another_bureau_sees_none(string table)
    {
        var before = await database.Dump(HistoryOfReports.Bureau, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild("ReportRegister");

        (await database.Dump(HistoryOfReports.Bureau, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(HistoryOfReports.Other, $"platform.{table}")).ShouldBeEmpty();
    }
}
