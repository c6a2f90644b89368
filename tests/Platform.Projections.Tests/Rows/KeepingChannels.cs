using Platform.Domain;
using Platform.Domain.Channels;
using Platform.Domain.Channels.Activities;
using Platform.Domain.Channels.Attestations;
using Platform.Domain.Channels.Procedures;
using Platform.Domain.Channels.Publicity;
using Platform.Domain.Channels.Resources;
using Platform.Domain.Organisation;
using Platform.Projections.Channels;
using Platform.Projections.Organisation;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>A website that was reviewed and has something to be put right, a club that was closed, a lecture, a textbook, a release, a declaration.</summary>
public sealed class HistoryOfChannels(Cluster cluster) : IAsyncLifetime
{
    public const string Bureau = "finance";
    public const string Other = "education";

    public static readonly Guid Site = DeterministicId.From("site");
    public static readonly Guid Club = DeterministicId.From("club");
    public static readonly Guid Lecture = DeterministicId.From("lecture");
    public static readonly Guid Textbook = DeterministicId.From("textbook");
    public static readonly Guid PostId = DeterministicId.From("post");
    public static readonly DateOnly Day = new(2026, 6, 10);

    private static readonly Guid Root = DeterministicId.From("root");
    private static readonly DateOnly Founded = new(2020, 1, 1);

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await Database.Append<OrganisationTree>(Bureau, DeterministicId.From("tree"), new UnitOpened(Root, "0", "区财政局", null, "bureau", null, Founded));
        await Database.Append<Post>(Bureau, PostId, new PostEstablished(PostId, Root, "chief", "科长", "Head", ["general-duty"], Founded));
        await Database.Append<Channel>(
            Bureau, Site, new ChannelRegistered(Site, new("site", null, "门户网站", null, null, Root, Founded, new(12, 3, null)), PostId, Day, [], null, "ana"),
            new ChannelReviewed(Day, ReviewResult.Kept, null, null, [], null, "ana"), new ChannelChecked(ChannelCheck.Update, Day, false, Day.AddDays(9), "栏目未更新", [], null, "ana"),
            new ChannelChecked(ChannelCheck.Update, Day, false, Day.AddDays(20), "另一栏目", [], null, "ana"));
        await Database.Append<Channel>(
            Bureau, Club, new ChannelRegistered(Club, new("club", null, "读书社", null, null, Root, Founded, new(12, null, null)), PostId, Day, [], null, "ana"),
            new ChannelCorrected(new("club", null, "阅读社", null, "登记1号", Root, Founded, new(6, null, null)), "更名", "ana"), new ChannelPostChanged(PostId, Day, "ana"),
            new ChannelReviewed(Day, ReviewResult.PutRight, Day.AddDays(5), "补材料", [], null, "ana"), new ChannelPutRight(Day, null, [], "ana"), new ChannelClosed(Day, "解散", "ana"));
        var own = OwnChannelKinds.IdFor(Bureau);
        await Database.Append<OwnChannelKinds>(Bureau, own, new OwnChannelKindsSet(own, [new("电子屏", new(6, 1, null))], "ana"));
        var policy = ActivityPolicy.IdFor(Bureau);
        await Database.Append<ActivityPolicy>(Bureau, policy, new ActivityPolicySet(policy, [new("讲座", PostId, 7)], true, 30, "ana"));
        await Database.Append<Activity>(
            Bureau, Lecture, new ActivityRequested(Lecture, new(Root, "讲座", "政策解读", Day.AddDays(9), new(9, 30), "一楼", Site, PostId), PostId, 7, false, 30, "ana"),
            new ActivityApproved(Day, "限本单位", Day.AddDays(39), "ben"));
        var book = ProcedureBook.IdFor(Bureau);
        await Database.Append<ProcedureBook>(Bureau, book, new ProcedureBookSet(book, [new("教材选用", "9", ["提出", "审读"])], "ana"));
        await Database.Append<Procedure>(
            Bureau, Textbook, new ProcedureStarted(Textbook, Root, "教材选用", "9", "高等数学", ["提出", "审读"], PostId, Day, "ana"), new ProcedureStepTaken(1, Day, [], "ana"),
            new ProcedureStepSkipped(2, Day, "由上级统一审读", "ana"));
        var release = DeterministicId.From("release");
        await Database.Append<PublicityRecord>(
            Bureau, release, new PublicityRecorded(release, Root, PublicityKind.MediaConsultation, "通气会", Day, [Site], [], [], null, "ana"), new PublicityWithdrawn("重复", "ana"));
        var declaration = ResourceDeclaration.IdFor(Bureau, Root, 2026);
        await Database.Append<ResourceDeclaration>(
            Bureau, declaration, new ResourcesDeclared(declaration, Root, 2026, 3, 1000.5m, [], null, null, "ana"), new ResourcesDeclared(declaration, Root, 2026, 4, 1000.5m, [], "调整", null, "ana"));
        var statement = Attestation.IdFor(Bureau, Root, "FIN-O-023", new(2026, 1, 1), new(2026, 12, 31));
        var drafted = new AttestationDrafted(
            statement, Root, DeterministicId.From("scheme"), "FIN-O-023", new(2026, 1, 1), new(2026, 12, 31), AttestationStatement.PlanMade, [], "ana");
        await Database.Append<Attestation>(
            Bureau, statement, drafted, new AttestationReturned("缺文件", "ben"), drafted with { Statement = AttestationStatement.MechanismExists },
            new AttestationSigned(Day, PostId, null, "ben"));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

public sealed class KeepingChannels(HistoryOfChannels history) : IClassFixture<HistoryOfChannels>
{
    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task A_channel_stands_as_its_cycles_and_the_day_have_it()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfChannels.Bureau, TestContext.Current.CancellationToken);

        var site = (await tenant.Channels(null, HistoryOfChannels.Day, HistoryOfChannels.Site)).ShouldHaveSingleItem();
        (site.State, site.ReviewDueOn, site.UpdateDueOn, site.SecurityDueOn, site.PutRightBy, site.Version)
            .ShouldBe(("to-be-put-right", new(2027, 6, 10), new(2026, 9, 10), null, HistoryOfChannels.Day.AddDays(9), 4));
        (await tenant.Channels(null, HistoryOfChannels.Day.AddDays(10), HistoryOfChannels.Site)).ShouldHaveSingleItem().State.ShouldBe("overdue");
        var club = (await tenant.Channels(null, HistoryOfChannels.Day, kind: "club")).ShouldHaveSingleItem();
        (club.State, club.NameZh, club.LicenceNumber, club.ReviewMonths, club.PutRightBy).ShouldBe(("closed", "阅读社", "登记1号", 6, null));
        (await tenant.ChannelFacts(HistoryOfChannels.Club)).Select(fact => fact.Kind).ShouldBe(["closed", "put-right", "reviewed", "post-changed", "corrected", "registered"]);
        (await tenant.Channels(null, HistoryOfChannels.Day, openOnly: true)).ShouldHaveSingleItem().Id.ShouldBe(HistoryOfChannels.Site);
        (await tenant.Channels([DeterministicId.From("elsewhere")], HistoryOfChannels.Day)).ShouldBeEmpty();
        (await tenant.ChannelNameIsTaken("site", "门户网站", HistoryOfChannels.Club)).ShouldBeTrue();
        (await tenant.ChannelNameIsTaken("club", "阅读社", HistoryOfChannels.Site)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_kind_is_known_when_the_product_or_the_bureau_itself_offers_it()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfChannels.Bureau, TestContext.Current.CancellationToken);
        await using var other = await database.Tenants.Open(HistoryOfChannels.Other, TestContext.Current.CancellationToken);

        (await tenant.OwnChannelKinds()).Kinds.ShouldBe([new("电子屏", new(6, 1, null))]);
        (await tenant.ChannelKindIsKnown("电子屏")).ShouldBeTrue();
        (await tenant.ChannelKindIsKnown("site")).ShouldBeTrue();
        (await tenant.ChannelKindIsKnown("墙报")).ShouldBeFalse();
        (await other.ChannelKindIsKnown("电子屏")).ShouldBeFalse();
        (await other.OwnChannelKinds()).Version.ShouldBe(0);
    }

    [Fact]
    public async Task An_activity_a_procedure_a_release_and_a_declaration_say_what_became_of_them()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfChannels.Bureau, TestContext.Current.CancellationToken);

        (await tenant.ActivityPolicy(HistoryOfChannels.Bureau)).Policy.Kinds.ShouldHaveSingleItem().DaysBefore.ShouldBe(7);
        var lecture = (await tenant.Activities(null, HistoryOfChannels.Day, HistoryOfChannels.Lecture)).ShouldHaveSingleItem();
        (lecture.State, lecture.StartsAt, lecture.Conditions).ShouldBe(("approved", "09:30", "限本单位"));
        (await tenant.Activities(null, HistoryOfChannels.Day.AddDays(40), HistoryOfChannels.Lecture)).ShouldHaveSingleItem().State.ShouldBe("expired");
        (await tenant.ProcedureBook(HistoryOfChannels.Bureau)).Book.Templates.ShouldHaveSingleItem().Steps.ShouldBe(["提出", "审读"]);
        (await tenant.Procedures(null)).ShouldHaveSingleItem().State.ShouldBe("to-be-decided");
        (await tenant.ProcedureSteps(HistoryOfChannels.Textbook)).Select(step => step.Ground).ShouldBe([null, "由上级统一审读"]);
        var release = (await tenant.Publicity(null, 2026)).ShouldHaveSingleItem();
        (release.Kind, release.WithdrawnBecause, release.ChannelsZh.Single()).ShouldBe(("media-consultation", "重复", "门户网站"));
        var declared = (await tenant.Resources(null, 2026, 10)).ShouldHaveSingleItem();
        (declared.Posts, declared.BudgetYuan, declared.Reason).ShouldBe((4, 1000.5m, "调整"));
        (await tenant.Resources(null, 2025, 10)).ShouldHaveSingleItem().Posts.ShouldBeNull();
        var stated = (await tenant.Attestations(year: 2026)).ShouldHaveSingleItem();
        (stated.State, stated.Statement, stated.ReturnedBecause, stated.SignedPostTitleZh, stated.Version).ShouldBe(("signed", "mechanism-exists", null, "科长", 4));
        (await tenant.HeadPosts(stated.UnitId)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ChannelRegister", "channel")]
    [InlineData("ChannelRegister", "channel_fact")]
    [InlineData("OwnChannelKindsRegister", "own_channel_kinds")]
    [InlineData("ActivityPolicies", "activity_policy")]
    [InlineData("ActivityRegister", "activity")]
    [InlineData("ProcedureBooks", "procedure_book")]
    [InlineData("ProcedureRegister", "procedure")]
    [InlineData("ProcedureRegister", "procedure_step")]
    [InlineData("PublicityRegister", "publicity")]
    [InlineData("ResourceRegister", "resource_declaration")]
    [InlineData("AttestationRegister", "attestation")]
    public async Task A_rebuild_gives_the_same_rows_and_another_bureau_sees_none(string projection, string table)
    {
        var before = await database.Dump(HistoryOfChannels.Bureau, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild(projection);

        (await database.Dump(HistoryOfChannels.Bureau, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(HistoryOfChannels.Other, $"platform.{table}")).ShouldBeEmpty();
    }
}
