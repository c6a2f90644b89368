using Platform.Domain;
using Platform.Domain.Work.Delegations;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>Two delegations of a post, of which the first was revoked.</summary>
public sealed class HistoryOfDelegations(Cluster cluster) : IAsyncLifetime
{
    public const string Bureau = "finance";
    public const string Other = "education";

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        var (post, holder, other) = (DeterministicId.From("post"), DeterministicId.From("holder"), DeterministicId.From("other"));
        var book = DelegationBook.IdFor(Bureau, post);
        var first = new DelegationGiven(
            book, DeterministicId.From("first"), post, holder, other, ["duty.record", "duty.submit"], new(2026, 7, 1), new(2026, 7, 10), "出差", "ana");
        await Database.Append<DelegationBook>(Bureau, book, first);
        await Database.Append<DelegationBook>(Bureau, book, first with { DelegationId = DeterministicId.From("second"), From = new(2026, 8, 1), Until = new(2026, 8, 3), Reason = "学习" });
        await Database.Append<DelegationBook>(Bureau, book, new DelegationRevoked(first.DelegationId, new(2026, 7, 5), "提前返回", "ana"));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

public sealed class KeepingDelegations(HistoryOfDelegations history) : IClassFixture<HistoryOfDelegations>
{
    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task The_register_shows_from_when_to_when_and_what_was_revoked() =>
        (await database.Rows(
            HistoryOfDelegations.Bureau,
            "select array_to_string(abilities, '+') as abilities, from_on, until_on, reason, revoked_on, revoked_because from platform.delegation order by from_on"))
            .ShouldBe(["duty.record+duty.submit 2026-07-01 2026-07-10 出差 2026-07-05 提前返回", "duty.record+duty.submit 2026-08-01 2026-08-03 学习 - -"]);

    [Fact]
    public async Task A_rebuild_gives_the_same_rows_and_another_bureau_sees_none()
    {
        var before = await database.Dump(HistoryOfDelegations.Bureau, "platform.delegation");
        before.ShouldNotBeEmpty();

        await database.Rebuild("DelegationRegister");

        (await database.Dump(HistoryOfDelegations.Bureau, "platform.delegation")).ShouldBe(before);
        (await database.Dump(HistoryOfDelegations.Other, "platform.delegation")).ShouldBeEmpty();
    }
}
