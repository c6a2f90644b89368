using Platform.Domain;
using Platform.Domain.Ledgers;
using Platform.Domain.Work;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>A demand of two branches: one acknowledged, answered and urged twice, the other silent.</summary>
public sealed class HistoryOfADemand(Cluster cluster) : IAsyncLifetime
{
    public const string Bureau = "finance";
    public const string Other = "education";

    private static readonly Guid Id = DeterministicId.From("demand");
    private static readonly Guid First = DeterministicId.From("first");
    private static readonly Guid Second = DeterministicId.From("second");
    private static readonly Guid PlanId = DeterministicId.From("plan");
    private static readonly DateOnly Issued = new(2026, 7, 5);

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        var demand = new DemandIssued(
            Id, new(null, "区委宣传部"), null, "专项自查", "对照要点自查。", Issued, new(2026, 7, 20),
            [new(First, Demand.DutyOf(Id, First)), new(Second, Demand.DutyOf(Id, Second))], ["report-document"], "ana");
        await Database.Append<Demand>(Bureau, Id, demand);
        await Database.Append<YearPlan>(
            Bureau, PlanId,
            new YearOpened(PlanId, First, 2026, DeterministicId.From("scheme"), []),
            new OccurrenceAdded(PlanId, First, 2026, DeterministicId.From("scheme"), IssueDemandDecider.Duty(demand, First, 15), Issued, demand.Title));
        await Database.Append<Demand>(Bureau, Id, new DemandUrged([First, Second], Issued, "请抓紧", "ana"));
        await Database.Append<Demand>(Bureau, Id, new DemandAcknowledged(First, "ana"), new DemandAnswered(First, "已布置", "ana"));
        await Database.Append<Demand>(Bureau, Id, new DemandUrged([First], Issued.AddDays(1), "临近期限", "ana"));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

public sealed class KeepingDemands(HistoryOfADemand history) : IClassFixture<HistoryOfADemand>
{
    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task The_register_shows_what_each_receiver_did()
    {
        (await database.Rows(HistoryOfADemand.Bureau, "select source_name, title, due_on, version from platform.demand")).ShouldBe(["区委宣传部 专项自查 2026-07-20 5"]);
        (await database.Rows(
            HistoryOfADemand.Bureau,
            "select acknowledged_at is not null as acknowledged, urges, urged_because, answer from platform.demand_receiver order by urges desc"))
            .ShouldBe(["true 2 临近期限 已布置", "false 1 请抓紧 -"]);
    }

    [Fact]
    public async Task The_version_is_that_of_the_stream() =>
        (await database.Rows(HistoryOfADemand.Bureau, "select d.version from platform.demand d join events.mt_streams s on s.id = d.demand_id where d.version <> s.version")).ShouldBeEmpty();

    [Fact]
    public async Task The_duty_in_the_ledger_names_its_demand() =>
        (await database.Rows(
            HistoryOfADemand.Bureau,
            "select l.obligation_id, l.due_on, l.closes_on, l.status from platform.ledger_line l join platform.demand d using (tenant_id, demand_id)"))
            .ShouldBe(["DEMAND 2026-07-20 2026-08-04 pending"]);

    [Theory]
    [InlineData("demand")]
    [InlineData("demand_receiver")]
    public async Task A_rebuild_gives_the_same_rows_and_another_bureau_sees_none(string table)
    {
        var before = await database.Dump(HistoryOfADemand.Bureau, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild("DemandRegister");

        (await database.Dump(HistoryOfADemand.Bureau, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(HistoryOfADemand.Other, $"platform.{table}")).ShouldBeEmpty();
    }
}
