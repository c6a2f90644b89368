using Platform.Domain;
using Platform.Domain.Directory;
using Platform.Domain.Inspections;
using Platform.Domain.Inspections.Across;
using Platform.Projections.Directory;
using Platform.Projections.Inspections;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>One inspection of a district, with two findings in a bureau: one verified and demanded again, one nobody has answered.</summary>
public sealed class HistoryOfFindingsAcross(Cluster cluster) : IAsyncLifetime
{
    public const string District = "district";
    public const string Bureau = "finance";
    public const string Other = "education";

    public static readonly Guid Inspection = DeterministicId.From("inspection");
    public static readonly Guid Again = DeterministicId.From("again");
    public static readonly Guid Waiting = DeterministicId.From("waiting");
    public static readonly DateOnly Day = new(2026, 7, 5);

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await Database.Append<Tenant>(TenantDirectory.Tenant, Tenant.IdFor(Bureau), new TenantRegistered(Bureau, "区财政局", "Finance", TenantKind.Bureau, "finance"));
        await Database.Append<Inspection>(
            District, Inspection,
            new InspectionPlanned(
                Inspection, "年度督查", new(InspectorKind.Own, null, null, "区督导"), Day, Day.AddDays(20), ["document-review"], UnitSample.Draw([Tenant.IdFor(Bureau)], 1, "s"), [], "officer"),
            new UnitChecked(Tenant.IdFor(Bureau), "document-review", Day, [], [], "officer"));
        EvidenceDescriptor[] shown = [new("minutes", "会议记录", Day, "aa")];
        await Database.Append<OverseenFinding>(
            District, Again, Recorded(Again), new OverseenFindingAssigned(1, "第一支部", null, Day), new OverseenFindingRectified(1, Day, "已补齐", shown),
            new OverseenFindingVerified(1, "officer"), new OverseenFindingDemandedAgain(2, "又发现", Day.AddDays(30), "officer"));
        await Database.Append<OverseenFinding>(District, Waiting, Recorded(Waiting));
        await Database.Append<OutsideFinding>(
            Bureau, Again, Arrived(Again), new OutsideFindingAssigned(1, DeterministicId.From("unit"), null, DeterministicId.From("duty"), "office"),
            new RectificationReported(1, Day, "已补齐", shown, "office"), new OutsideFindingVerified(1), new OutsideFindingDemandedAgain(2, "又发现", Day.AddDays(30)));
        await Database.Append<OutsideFinding>(Bureau, Waiting, Arrived(Waiting));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static OverseenFindingRecorded Recorded(Guid id) => new(id, Inspection, Bureau, null, "缺一次记录", Severity.Ordinary, Day.AddDays(10), "officer");

    private static OutsideFindingArrived Arrived(Guid id) => new(District, "区督导", new(id, Inspection, "年度督查", null, null, "缺一次记录", Severity.Ordinary, Day.AddDays(10)));
}

public sealed class KeepingFindingsAcross(HistoryOfFindingsAcross history) : IClassFixture<HistoryOfFindingsAcross>
{
    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task The_department_sees_how_far_each_finding_is_put_right()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfFindingsAcross.District, TestContext.Current.CancellationToken);

        var inspection = (await tenant.OverseenInspections(2026)).ShouldHaveSingleItem();
        (inspection.State, inspection.Drawn, inspection.CheckedBureaus, inspection.Findings, inspection.OpenFindings).ShouldBe(("under-way", 1, 1, 2, 2));
        var late = HistoryOfFindingsAcross.Day.AddDays(11);
        (await tenant.OverseenFindings(late)).Select(each => (each.Id, each.State, each.Round, each.Overdue, each.UnitName))
            .ShouldBe([(HistoryOfFindingsAcross.Waiting, "sent", 1, true, null), (HistoryOfFindingsAcross.Again, "sent", 2, false, "第一支部")]);
        (await tenant.OverseenFindings(late, bureauId: "education")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_bureau_sees_what_is_demanded_of_it()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfFindingsAcross.Bureau, TestContext.Current.CancellationToken);

        var again = (await tenant.OutsideFindings(HistoryOfFindingsAcross.Again)).ShouldHaveSingleItem();
        (again.State, again.Round, again.DemandedBecause, again.OccurrenceId, again.InspectorName, again.Version).ShouldBe(("to-assign", 2, "又发现", null, "区督导", 5));
        again.EvidenceJson.ShouldContain("会议记录");
        (await tenant.OutsideFindings(openOnly: true)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("OverseenFindingRegister", "overseen_finding", HistoryOfFindingsAcross.District, HistoryOfFindingsAcross.Bureau)]
    [InlineData("OutsideFindingRegister", "outside_finding", HistoryOfFindingsAcross.Bureau, HistoryOfFindingsAcross.District)]
    public async Task A_rebuild_gives_the_same_rows_and_another_tenant_sees_none(string register, string table, string owner, string other)
    {
        var before = await database.Dump(owner, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild(register);

        (await database.Dump(owner, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(other, $"platform.{table}")).ShouldBeEmpty();
        (await database.Dump(HistoryOfFindingsAcross.Other, $"platform.{table}")).ShouldBeEmpty();
    }
}
