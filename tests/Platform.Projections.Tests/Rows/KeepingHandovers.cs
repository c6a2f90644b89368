using Platform.Domain;
using Platform.Domain.Organisation;
using Platform.Domain.Organisation.Handovers;
using Platform.Projections.Organisation;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>A post that Ana left and Ben took over: one hand-over signed by Ben and superseded, the next signed by both.</summary>
public sealed class HistoryOfHandovers(Cluster cluster) : IAsyncLifetime
{
    public const string Bureau = "finance";
    public const string Other = "education";

    public static readonly Guid First = DeterministicId.From("first handover");
    public static readonly Guid Second = DeterministicId.From("second handover");
    public static readonly Guid PostId = DeterministicId.From("post");
    public static readonly Guid HeadId = DeterministicId.From("head post");
    public static readonly Guid Ana = DeterministicId.From("ana");
    public static readonly Guid Ben = DeterministicId.From("ben");
    public static readonly Guid Cai = DeterministicId.From("cai");
    public static readonly DateOnly On = new(2026, 5, 1);

    private static readonly Guid TreeId = DeterministicId.From("tree");
    private static readonly Guid Root = DeterministicId.From("root");
    private static readonly Guid Section = DeterministicId.From("section");
    private static readonly DateOnly Founded = new(2020, 1, 1);

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await Database.Append<OrganisationTree>(
            Bureau, TreeId, new UnitOpened(Root, "0", "区财政局", null, "bureau", null, Founded), new UnitOpened(Section, "1", "预算科", null, "section", Root, Founded));
        await Database.Append<Post>(
            Bureau, PostId, new PostEstablished(PostId, Section, "chief", "科长", "Head", ["general-duty"], Founded), new PostHolderAppointed(Ana, Founded, false),
            new PostTenureEnded(Ana, On, "调离"), new PostHolderAppointed(Ben, On, false));
        await Database.Append<Post>(
            Bureau, HeadId, new PostEstablished(HeadId, Root, "first", "局长", "Director", ["first-responsible"], Founded), new PostHolderAppointed(Cai, Founded, false));

        var package = new HandoverPackage(
            PostId, "科长", "Head", Section, "预算科", On, new(2026, 5, 2, 1, 0, 0, TimeSpan.Zero), new(Ana, Ben, null),
            [new(DeterministicId.From("duty"), "post", "9", "专题学习", "Study", null, "2026-H1", new(2026, 6, 30), null, "open", 1, 0)], [], [], [], [], [], []);
        await Database.Append<Handover>(Bureau, First, new HandoverOpened(First, package, package.Hash(), null, null, "ana"));
        await Database.Append<Handover>(Bureau, First, new HandoverSigned(HandoverSide.Incoming, Ben, package.Hash(), "已收", null, null, "ben"));
        await Database.Append<Handover>(Bureau, Second, new HandoverOpened(Second, package, package.Hash(), First, "遗漏一项", "ana"));
        await Database.Append<Handover>(Bureau, First, new HandoverSuperseded(Second, "遗漏一项", "ana"));
        var anew = package with { Duties = [] };
        await Database.Append<Handover>(Bureau, Second, new HandoverAssembledAnew(anew, anew.Hash(), "ana"));
        await Database.Append<Handover>(Bureau, Second, new HandoverSigned(HandoverSide.Outgoing, Cai, anew.Hash(), null, HeadId, "已调离", "cai"));
        await Database.Append<Handover>(Bureau, Second, new HandoverSigned(HandoverSide.Incoming, Ben, anew.Hash(), null, null, null, "ben"));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

public sealed class KeepingHandovers(HistoryOfHandovers history) : IClassFixture<HistoryOfHandovers>
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task The_register_shows_which_one_stands_and_who_signed_it()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfHandovers.Bureau, TestContext.Current.CancellationToken);

        var rows = await tenant.Handovers(null, Today);

        rows.Select(row => (row.Id, row.State, row.PostTitleZh, row.Version)).ShouldBe(
            [(HistoryOfHandovers.Second, "signed", "科长", 4), (HistoryOfHandovers.First, "superseded", "科长", 3)]);
        (await tenant.HandoverSignatures(HistoryOfHandovers.Second)).Select(row => (row.Side, row.PersonId, row.InPlaceTitleZh)).ShouldBe(
            [("outgoing", HistoryOfHandovers.Cai, "局长"), ("incoming", HistoryOfHandovers.Ben, null)]);
        (await tenant.HandoversOfChange(HistoryOfHandovers.PostId, HistoryOfHandovers.On)).ShouldBe([(HistoryOfHandovers.First, false), (HistoryOfHandovers.Second, true)]);
    }

    [Fact]
    public async Task Its_parties_and_superiors_see_it_and_nobody_else()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfHandovers.Bureau, TestContext.Current.CancellationToken);

        foreach (var person in new[] { HistoryOfHandovers.Ana, HistoryOfHandovers.Ben, HistoryOfHandovers.Cai })
        {
            (await tenant.Handovers(person, Today)).Count.ShouldBe(2);
        }

        (await tenant.Handovers(DeterministicId.From("stranger"), Today)).ShouldBeEmpty();
        (await tenant.SuperiorHeldBy(HistoryOfHandovers.PostId, HistoryOfHandovers.Cai, Today)).ShouldBe(HistoryOfHandovers.HeadId);
        (await tenant.SuperiorHeldBy(HistoryOfHandovers.PostId, HistoryOfHandovers.Ben, Today)).ShouldBeNull();
        (await tenant.SuperiorHeldBy(HistoryOfHandovers.HeadId, HistoryOfHandovers.Cai, Today)).ShouldBeNull();
    }

    [Fact]
    public async Task What_goes_along_is_read_with_the_hash_that_was_signed()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfHandovers.Bureau, TestContext.Current.CancellationToken);

        var package = System.Text.Json.JsonSerializer.Deserialize<HandoverPackage>(await tenant.HandoverPackage(HistoryOfHandovers.First), Json.Options)!;

        package.Duties.ShouldHaveSingleItem().TitleZh.ShouldBe("专题学习");
        (await tenant.HandoverSignatures(HistoryOfHandovers.First)).ShouldHaveSingleItem().Sha256.ShouldBe(package.Hash());
    }

    [Theory]
    [InlineData("handover")]
    [InlineData("handover_signature")]
    public async Task A_rebuild_gives_the_same_rows_and_another_bureau_sees_none(string table)
    {
        var before = await database.Dump(HistoryOfHandovers.Bureau, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild("HandoverRegister");

        (await database.Dump(HistoryOfHandovers.Bureau, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(HistoryOfHandovers.Other, $"platform.{table}")).ShouldBeEmpty();
    }
}
