using Platform.Domain;
using Platform.Domain.Audit;
using Platform.Domain.Evidence;
using Platform.Domain.Evidence.Disclosures;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>Two disclosures, of which one was read by and withdrawn.</summary>
public sealed class HistoryOfDisclosures(Cluster cluster) : IAsyncLifetime
{
    public const string Bureau = "finance";
    public const string Other = "education";

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        var (first, second, evidence) = (DeterministicId.From("first"), DeterministicId.From("second"), DeterministicId.From("evidence"));
        var granted = new DisclosureGranted(first, "district", DeterministicId.From("unit"), true, null, EvidenceLevel.Internal, new(2026, 7, 1), new(2026, 7, 10), "督查", "ana");
        await Database.Append<Disclosure>(Bureau, first, granted);
        await Database.Append<Disclosure>(
            Bureau, second, granted with { DisclosureId = second, IncludesBelow = false, OccurrenceId = DeterministicId.From("duty"), UpTo = EvidenceLevel.General, From = new(2026, 8, 1), Until = new(2026, 8, 2) });
        var record = DeterministicId.From("record");
        await Database.Append<AccessRecord>(Bureau, record, new DisclosedContentRead(record, first, evidence, 2, "district"));
        await Database.Append<Disclosure>(Bureau, first, new DisclosureWithdrawn(new(2026, 7, 5), "结束", "ana"));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

public sealed class KeepingDisclosures(HistoryOfDisclosures history) : IClassFixture<HistoryOfDisclosures>
{
    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task The_register_shows_what_may_be_read_until_when_and_what_was_read()
    {
        (await database.Rows(
            HistoryOfDisclosures.Bureau,
            "select to_tenant, includes_below, occurrence_id is not null as of_a_duty, up_to, from_on, until_on, withdrawn_on, withdrawn_because, version from platform.disclosure order by from_on"))
            .ShouldBe(["district true false internal 2026-07-01 2026-07-10 2026-07-05 结束 2", "district false true general 2026-08-01 2026-08-02 - - 1"]);
        (await database.Rows(
            HistoryOfDisclosures.Bureau,
            "select d.withdrawn_because, r.number from platform.disclosure_reading r join platform.disclosure d using (tenant_id, disclosure_id)")).ShouldBe(["结束 2"]);
    }

    [Fact]
    public async Task A_rebuild_gives_the_same_rows_and_another_bureau_sees_none()
    {
        var before = await Dumped(HistoryOfDisclosures.Bureau);
        before.ShouldAllBe(rows => rows.Length > 0);

        await database.Rebuild("DisclosureRegister");

        (await Dumped(HistoryOfDisclosures.Bureau)).ShouldBe(before);
        (await Dumped(HistoryOfDisclosures.Other)).ShouldAllBe(rows => rows.Length == 0);
    }

    private async Task<string[]> Dumped(string tenant) =>
        [await database.Dump(tenant, "platform.disclosure"), await database.Dump(tenant, "platform.disclosure_reading")];
}
