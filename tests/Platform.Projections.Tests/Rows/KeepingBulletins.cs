using Platform.Domain;
using Platform.Domain.Bulletins;
using Platform.Domain.Organisation;
using Platform.Projections.Bulletins;
using Platform.Projections.Organisation;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>A bulletin that one unit has read and the other not, its correction, a draft that was thrown away, and one of the district.</summary>
public sealed class HistoryOfBulletins(Cluster cluster) : IAsyncLifetime
{
    public const string Bureau = "finance";
    public const string Other = "education";

    public static readonly Guid Root = DeterministicId.From("root");
    public static readonly Guid Branch = DeterministicId.From("branch");
    public static readonly Guid First = DeterministicId.From("first");
    public static readonly Guid Second = DeterministicId.From("second");
    public static readonly Guid Draft = DeterministicId.From("draft");
    public static readonly Guid Received = ReceivedBulletin.IdFor("district", First);

    private static readonly DateOnly Founded = new(2020, 1, 1);
    private static readonly DateOnly Day = new(2026, 6, 10);

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await Database.Append<OrganisationTree>(
            Bureau, DeterministicId.From("tree"), new UnitOpened(Root, "0", "区财政局", null, "bureau", null, Founded), new UnitOpened(Branch, "1", "一支部", null, "branch", Root, Founded));
        BulletinContent content = new(BulletinKind.TypicalCase, "典型案例通报", ["第一段", "第二段"], ["9"], null);
        BulletinAddressee[] both = [new(Root, null, "区财政局"), new(Branch, null, "一支部")];
        await Database.Append<Bulletin>(
            Bureau, First, new BulletinDrafted(First, content with { Title = "草稿" }, null, [], "ana"), new BulletinDrafted(First, content, null, [], "ana"),
            new BulletinIssued("1号", both, Day.AddDays(5), Day, "ben"), new BulletinAcknowledged(Branch.ToString(), Day, "cid"), new BulletinSuperseded(Second, "2号"));
        await Database.Append<Bulletin>(
            Bureau, Second, new BulletinDrafted(Second, content, First, [], "ana"), new BulletinIssued("2号", [both[1]], null, Day.AddDays(1), "ben"));
        await Database.Append<Bulletin>(Bureau, Draft, new BulletinDrafted(Draft, content, null, [], "ana"), new BulletinWithdrawn(Day, "不发了", "ana"));
        await Database.Append<ReceivedBulletin>(
            Bureau, Received, new BulletinArrived(Received, "district", "监管局", First, "区1号", content, Day, Day.AddDays(3)), new ReceivedBulletinAcknowledged(Day, "ana"),
            new ReceivedBulletinWithdrawn(Day.AddDays(1), "有误"), new ReceivedBulletinSuperseded(Second, "区2号"));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

public sealed class KeepingBulletins(HistoryOfBulletins history) : IClassFixture<HistoryOfBulletins>
{
    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task A_bulletin_stands_with_its_addressees_and_who_has_read_it()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfBulletins.Bureau, TestContext.Current.CancellationToken);

        (await tenant.Bulletins(null, withDrafts: true)).Select(row => (row.Id, row.State)).ShouldBe(
            [(HistoryOfBulletins.Draft, "withdrawn"), (HistoryOfBulletins.Second, "issued"), (HistoryOfBulletins.First, "superseded")]);
        (await tenant.Bulletins(null, withDrafts: false)).Count.ShouldBe(2);
        var first = (await tenant.Bulletins(null, false, HistoryOfBulletins.First)).ShouldHaveSingleItem();
        (first.Title, first.Number, first.Addressees, first.Acknowledged, first.SupersededByNumber, first.Version).ShouldBe(("典型案例通报", "1号", 2, 1, "2号", 5));
        (first.Kind, first.Paragraphs.Length, first.Articles.Single()).ShouldBe(("typical-case", 2, "9"));
        (await tenant.BulletinAddressees(HistoryOfBulletins.First, null)).Select(row => row.AcknowledgedOn is not null).ShouldBe([false, true]);
        (await tenant.BulletinAddressees(HistoryOfBulletins.First, [HistoryOfBulletins.Branch])).ShouldHaveSingleItem().NameZh.ShouldBe("一支部");
        (await tenant.Bulletins([HistoryOfBulletins.Branch], false)).Count.ShouldBe(2);
        (await tenant.Bulletins([DeterministicId.From("elsewhere")], false)).ShouldBeEmpty();
        (await tenant.WaitingBulletins(null, 10)).ShouldHaveSingleItem().BulletinId.ShouldBe(HistoryOfBulletins.Second);
        (await tenant.BulletinNumberIsTaken("1号", HistoryOfBulletins.Second)).ShouldBeTrue();
        (await tenant.BulletinNumberIsTaken("1号", HistoryOfBulletins.First)).ShouldBeFalse();
        var received = (await tenant.ReceivedBulletins()).ShouldHaveSingleItem();
        (received.State, received.AcknowledgedOn is null, received.WithdrawnBecause, received.SupersededByNumber).ShouldBe(("withdrawn", false, "有误", "区2号"));
    }

    [Theory]
    [InlineData("BulletinRegister", "bulletin")]
    [InlineData("BulletinRegister", "bulletin_addressee")]
    [InlineData("ReceivedBulletins", "received_bulletin")]
    public async Task A_rebuild_gives_the_same_rows_and_another_bureau_sees_none(string projection, string table)
    {
        var before = await database.Dump(HistoryOfBulletins.Bureau, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild(projection);

        (await database.Dump(HistoryOfBulletins.Bureau, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(HistoryOfBulletins.Other, $"platform.{table}")).ShouldBeEmpty();
    }
}
