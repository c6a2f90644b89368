using Platform.Domain;
using Platform.Domain.Incidents;
using Platform.Domain.Organisation;
using Platform.Projections.Incidents;
using Platform.Projections.Organisation;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>An outage that was corrected, reported, paused, closed, opened again and closed anew; and another that nobody answered.</summary>
public sealed class HistoryOfIncidents(Cluster cluster) : IAsyncLifetime
{
    public const string Bureau = "finance";
    public const string Other = "education";

    public static readonly Guid Outage = DeterministicId.From("outage");
    public static readonly Guid Silence = DeterministicId.From("silence");
    public static readonly Guid Drill = DeterministicId.From("drill");
    public static readonly DateTimeOffset Known = new(2026, 6, 10, 1, 0, 0, TimeSpan.Zero);

    private static readonly Guid Root = DeterministicId.From("root");
    private static readonly Guid PostId = DeterministicId.From("post");
    private static readonly DateOnly Founded = new(2020, 1, 1);

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await Database.Append<OrganisationTree>(Bureau, DeterministicId.From("tree"), new UnitOpened(Root, "0", "区财政局", null, "bureau", null, Founded));
        await Database.Append<Post>(Bureau, PostId, new PostEstablished(PostId, Root, "chief", "科长", "Head", ["general-duty"], Founded));
        var policy = IncidentPolicy.IdFor(Bureau);
        IncidentClock clock = new(IncidentLevel.Ordinary, 2, 4, 24);
        await Database.Append<IncidentPolicy>(Bureau, policy, new IncidentPolicySet(policy, [new("其他", [])], "ana"), new IncidentPolicySet(policy, [new("服务中断", [clock])], "ana"));
        var facts = new IncidentFacts(Root, PostId, "服务中断", "网站无法访问", Known.AddHours(-1), Known, null);
        var above = new ReportRecipient(Root, null, "区财政局");
        await Database.Append<Incident>(
            Bureau, Outage, new IncidentRecorded(Outage, facts, IncidentLevel.Ordinary, [clock], 2, [], Known.AddHours(25), "ana"),
            new IncidentCorrected(PostId, "门户网站无法访问", Known.AddHours(-2), Known, null, "写错了", "ana"), new IncidentReported(1, ReportStage.First, above, Known.AddHours(1), "检修", "ana"),
            new IncidentPaused(Known.AddHours(2), "等待", "ana"), new IncidentResumed(Known.AddHours(5), "答复", "ana"), new IncidentLevelChanged(IncidentLevel.Major, Known.AddHours(5), "扩大", "ben"),
            new IncidentLevelChanged(IncidentLevel.Ordinary, Known.AddHours(6), "缓解", "ben"), new IncidentReported(2, ReportStage.Final, above, Known.AddHours(8), "恢复", "ana"),
            new IncidentClosed(Known.AddHours(30), "证书到期", [new("换证书", PostId, new(2026, 7, 1))], "ben"), new IncidentReopened(Known.AddHours(31), "又中断", "ben"),
            new IncidentFindingLinked(Root, "ben"), new IncidentReported(3, ReportStage.Final, above, Known.AddHours(32), "恢复", "ana"),
            new IncidentClosed(Known.AddHours(33), "清单不全", [new("建立清单", PostId, new(2026, 8, 1)), new("演练", PostId, new(2026, 9, 1), Drill)], "ben"));
        await Database.Append<Incident>(
            Bureau, Silence, new IncidentRecorded(Silence, facts with { KnownAt = Known.AddDays(1) }, IncidentLevel.Major, [clock], 2, [Root], Known.AddDays(1), "ana"),
            new IncidentPaused(Known.AddDays(1), "等待", "ana"));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

public sealed class KeepingIncidents(HistoryOfIncidents history) : IClassFixture<HistoryOfIncidents>
{
    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task An_incident_stands_as_its_course_and_its_clocks_have_it()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfIncidents.Bureau, TestContext.Current.CancellationToken);
        var now = HistoryOfIncidents.Known.AddDays(3);

        var both = await tenant.Incidents(null, now);
        both.Select(row => (row.Id, row.State)).ShouldBe([(HistoryOfIncidents.Silence, "paused"), (HistoryOfIncidents.Outage, "closed")]);
        var outage = both[1];
        (outage.Matter, outage.Level, outage.Learnt, outage.PolicyNumber, outage.Version, outage.FinalSent).ShouldBe(("门户网站无法访问", "ordinary", "清单不全", 2, 13, true));
        (outage.Times.Recording, outage.Times.MinutesToRecord, outage.Times.FirstReport, outage.Times.MinutesToFirstReport, outage.Times.FollowUp).ShouldBe(("late", 1500, "in-time", 60, "none"));
        outage.FindingIds.ShouldHaveSingleItem();
        // Its level has no clock of the bureau.
        (both[0].Clock, both[0].Times.FirstReport).ShouldBe((null, "none"));
        both.Select(row => row.WaitsFor).ShouldBe(["closing", null]);
        (await tenant.Incidents(null, now, state: "closed")).ShouldHaveSingleItem().Id.ShouldBe(HistoryOfIncidents.Outage);
        (await tenant.Incidents([DeterministicId.From("elsewhere")], now)).ShouldBeEmpty();

        var course = await tenant.IncidentEntries(outage, now);
        course.Select(entry => entry.Kind).ShouldBe([
            "recorded", "corrected", "reported", "paused", "resumed", "level-changed", "level-changed", "reported", "closed", "reopened", "finding-linked", "reported", "closed",
        ]);
        // Four hours after the first report, and the clocks stood for three of them.
        course.Select(entry => entry.Timing).OfType<string>().ShouldBe(["in-time", "in-time", "late"]);
        (await tenant.IncidentChanges(HistoryOfIncidents.Outage, new(2026, 6, 20))).Select(change => (change.Text, change.OccurrenceId, change.State))
            .ShouldBe([("建立清单", null, null), ("演练", HistoryOfIncidents.Drill, null)]);
        (await tenant.IncidentPolicy(HistoryOfIncidents.Bureau)).Policy.ShouldSatisfyAllConditions(
            policy => policy.Number.ShouldBe(2), policy => policy.Categories.ShouldHaveSingleItem().Clocks.ShouldHaveSingleItem().FirstReportHours.ShouldBe(2));
    }

    [Theory]
    [InlineData("IncidentPolicies", "incident_policy")]
    [InlineData("IncidentRegister", "incident")]
    [InlineData("IncidentRegister", "incident_entry")]
    [InlineData("IncidentRegister", "incident_change")]
    public async Task A_rebuild_gives_the_same_rows_and_another_bureau_sees_none(string projection, string table)
    {
        var before = await database.Dump(HistoryOfIncidents.Bureau, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild(projection);

        (await database.Dump(HistoryOfIncidents.Bureau, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(HistoryOfIncidents.Other, $"platform.{table}")).ShouldBeEmpty();
    }
}
