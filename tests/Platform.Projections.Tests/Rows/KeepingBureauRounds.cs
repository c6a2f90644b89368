using Platform.Domain;
using Platform.Domain.Appraisals;
using Platform.Domain.Appraisals.Across;
using Platform.Domain.Directory;
using Platform.Projections.Appraisals;
using Platform.Projections.Directory;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>The year of one bureau: appraised, objected to, opened again; and what the bureau was told.</summary>
public sealed class HistoryOfBureauRounds(Cluster cluster) : IAsyncLifetime
{
    public const string District = "district";
    public const string Bureau = "finance";
    public const string Other = "education";

    public static readonly Guid Round = DeterministicId.From("round");
    public static readonly DateOnly Day = new(2027, 1, 10);

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await Database.Append<Tenant>(TenantDirectory.Tenant, Tenant.IdFor(Bureau), new TenantRegistered(Bureau, "区财政局", "Finance", TenantKind.Bureau, "finance"));
        var terms = new RoundTerms(
            Day, Day, NothingOwed.FullPoints, 5, [new(1, CriterionKind.Quantitative, LedgerFigures.OfDutiesMet, null, true, null, "履责完成率", 100, null)], [], []);
        var result = AppraisalResult.OfCounts(terms, [], new Dictionary<int, (int, int)> { [1] = (9, 1) }, [], []);
        await Database.Append<BureauRound>(
            District, Round, new BureauRoundOpened(Round, "2026年度考核", 2026, terms, [], [Bureau], Day, "ana"), new BureauFiguresTaken(Bureau, Day, [new(1, 9, 1)], "ana"),
            new BureauAssessed(Bureau, [], "较好", "ana"), new BureauSettled(Bureau, result, "好", "ben"), new BureauAnnounced(Bureau, Day, Day.AddDays(5), "ana"),
            new BureauObjected(Bureau, "漏计一项", Day), new BureauObjectionDecided(Bureau, true, "属实", Day, "cai"));
        var told = new ToldResultOfYear(Round, "2026年度考核", 2026, Day, [new("履责完成率", CriterionKind.Quantitative, 9, 10, 100, 90)], 90, null, "好", Day, Day.AddDays(5), 1);
        await Database.Append<ToldAppraisal>(
            Bureau, Round, new ToldAppraisalArrived(District, "区督导", told), new ToldAppraisalObjected("漏计一项", Day, "office"), new ToldObjectionDecided(true, "属实", Day));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

public sealed class KeepingBureauRounds(HistoryOfBureauRounds history) : IClassFixture<HistoryOfBureauRounds>
{
    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task An_objection_that_is_upheld_leaves_the_figures_and_takes_the_result_away()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfBureauRounds.District, TestContext.Current.CancellationToken);

        var round = (await tenant.BureauRounds()).ShouldHaveSingleItem();
        (round.Bureaus, round.Settled, round.Announced, round.Objections, round.Version).ShouldBe((1, 0, 0, 0, 7));
        var bureau = (await tenant.AppraisedBureaus(HistoryOfBureauRounds.Round)).ShouldHaveSingleItem();
        (bureau.NameZh, bureau.KnownOn, bureau.Result, bureau.Upheld, bureau.Ruling).ShouldBe(("区财政局", HistoryOfBureauRounds.Day, null, true, "属实"));
    }

    [Fact]
    public async Task The_bureau_reads_what_it_was_told()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfBureauRounds.Bureau, TestContext.Current.CancellationToken);

        var told = (await tenant.ToldAppraisals()).ShouldHaveSingleItem();
        (told.DepartmentName, told.Objection, told.Upheld, told.Version).ShouldBe(("区督导", "漏计一项", true, 3));
        told.Result.ShouldContain("履责完成率");
    }

    [Theory]
    [InlineData("BureauRoundRegister", "bureau_round", HistoryOfBureauRounds.District, HistoryOfBureauRounds.Bureau)]
    [InlineData("BureauRoundRegister", "appraised_bureau", HistoryOfBureauRounds.District, HistoryOfBureauRounds.Bureau)]
    [InlineData("ToldAppraisalRegister", "told_appraisal", HistoryOfBureauRounds.Bureau, HistoryOfBureauRounds.District)]
    public async Task A_rebuild_gives_the_same_rows_and_another_tenant_sees_none(string register, string table, string owner, string other)
    {
        var before = await database.Dump(owner, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild(register);

        (await database.Dump(owner, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(other, $"platform.{table}")).ShouldBeEmpty();
        (await database.Dump(HistoryOfBureauRounds.Other, $"platform.{table}")).ShouldBeEmpty();
    }
}
