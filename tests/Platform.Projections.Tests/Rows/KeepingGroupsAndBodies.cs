using Platform.Domain;
using Platform.Domain.Organisation;
using Platform.Domain.Organisation.Bodies;
using Platform.Domain.Organisation.Division;
using Platform.Domain.Organisation.Groups;
using Platform.Projections.Organisation;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>A leading group composed twice with an office, a body outside under two names, and a division of work that changed.</summary>
public sealed class HistoryOfGroups(Cluster cluster) : IAsyncLifetime
{
    public const string Bureau = "finance";
    public const string Other = "education";

    public static readonly Guid Group = DeterministicId.From("group");
    public static readonly Guid Head = DeterministicId.From("head post");
    public static readonly Guid Member = DeterministicId.From("member post");
    public static readonly Guid Ana = DeterministicId.From("ana");
    public static readonly Guid Root = DeterministicId.From("root");
    public static readonly Guid Section = DeterministicId.From("section");
    public static readonly DateOnly Founded = new(2020, 1, 1);
    public static readonly DateOnly Changed = new(2026, 3, 1);

    private static readonly Guid Body = DeterministicId.From("body");
    private static readonly Guid Division = WorkDivision.IdFor(Bureau);
    private static readonly DivisionTopic Topic = new("finance-lianyun", "7", null);

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await Database.Append<OrganisationTree>(
            Bureau, DeterministicId.From("tree"), new UnitOpened(Root, "0", "区财政局", null, "bureau", null, Founded),
            new UnitOpened(Section, "1", "办公室", null, "section", Root, Founded));
        await Database.Append<Post>(Bureau, Head, new PostEstablished(Head, Root, "first", "局长", "Director", ["first-responsible"], Founded), new PostHolderAppointed(Ana, Founded, false));
        await Database.Append<Post>(
            Bureau, Member, new PostEstablished(Member, Section, "chief", "主任", "Head", ["general-duty"], Founded), new PostHolderAppointed(Ana, Changed, true));

        await Database.Append<LeadingGroup>(
            Bureau, Group, new LeadingGroupEstablished(Group, Root, GroupLevel.Bureau, "领导小组", null, new("7", null), Founded, "ana"),
            new LeadingGroupComposed(Head, [], [Member], Founded, "ana"), new LeadingGroupOfficeLocated(Root, null, Founded, "ana"));
        await Database.Append<LeadingGroup>(
            Bureau, Group, new LeadingGroupComposed(Head, [Member], [], Changed, "ana"), new LeadingGroupOfficeLocated(Section, Member, Changed, "ana"));
        await Database.Append<BodyEntry>(Bureau, Body, new OutsideBodyEntered(Body, "区委宣传部", null, ["superior"], Founded, "ana"));
        await Database.Append<BodyEntry>(Bureau, Body, new OutsideBodyRevised("区委宣传统战部", null, ["superior", "copy-recipient"], Changed, "ana"));
        await Database.Append<WorkDivision>(
            Bureau, Division, new TopicAssigned(Division, Topic, Root, null, Founded, "ana"), new TopicAssigned(Division, Topic, Section, Member, Changed, "ana"),
            new PatternSet(Division, Root, Section, Member, [Root], "10", Founded, "ana"), new SupervisorNamed(Division, Section, Root, Head, Founded, "ana"));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

public sealed class KeepingGroupsAndBodies(HistoryOfGroups history) : IClassFixture<HistoryOfGroups>
{
    private static readonly DateOnly Before = new(2026, 2, 1);
    private static readonly DateOnly After = new(2026, 4, 1);

    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task A_group_has_the_seats_the_office_and_the_holders_of_the_day()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfGroups.Bureau, TestContext.Current.CancellationToken);

        (await tenant.LeadingGroups(Before)).ShouldHaveSingleItem().UnitNameZh.ShouldBe("区财政局");
        (await tenant.LeadingGroups(HistoryOfGroups.Founded.AddDays(-1))).ShouldBeEmpty();
        (await Seats(tenant, Before)).ShouldBe([("head", "局长"), ("member", "主任")]);
        (await Seats(tenant, After)).ShouldBe([("head", "局长"), ("deputy-head", "主任")]);
        (await tenant.GroupSeats([HistoryOfGroups.Group], After, withFormer: true))[HistoryOfGroups.Group].Count().ShouldBe(4);
        (await tenant.GroupOffices([HistoryOfGroups.Group], After))[HistoryOfGroups.Group].Single().HeadTitleZh.ShouldBe("主任");
        (await tenant.GroupOffices([HistoryOfGroups.Group], Before))[HistoryOfGroups.Group].Single().UnitNameZh.ShouldBe("区财政局");
    }

    [Fact]
    public async Task A_body_goes_by_the_name_of_the_day()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfGroups.Bureau, TestContext.Current.CancellationToken);

        (await tenant.OutsideBodies(Before)).ShouldHaveSingleItem().NameZh.ShouldBe("区委宣传部");
        (await tenant.OutsideBodies(After, "copy-recipient")).ShouldHaveSingleItem().NameZh.ShouldBe("区委宣传统战部");
        (await tenant.OutsideBodies(null)).Count.ShouldBe(2);
        (await tenant.BodyNameIsTaken("区委宣传统战部", After, Guid.NewGuid())).ShouldBeTrue();
    }

    [Fact]
    public async Task A_topic_a_pattern_and_a_supervision_are_those_of_the_day()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfGroups.Bureau, TestContext.Current.CancellationToken);

        (await tenant.TopicAssignments(Before)).ShouldHaveSingleItem().UnitNameZh.ShouldBe("区财政局");
        (await tenant.TopicAssignments(After)).ShouldHaveSingleItem().PostTitleZh.ShouldBe("主任");
        (await tenant.WorkingPattern(After))!.JoiningUnitIds.ShouldBe([HistoryOfGroups.Root]);
        (await tenant.WorkingPattern(HistoryOfGroups.Founded.AddDays(-1))).ShouldBeNull();
        (await tenant.Supervisions(After)).ShouldHaveSingleItem().PostTitleZh.ShouldBe("局长");
    }

    [Fact]
    public async Task A_persons_posts_are_all_there()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfGroups.Bureau, TestContext.Current.CancellationToken);

        (await tenant.PostsHeldBy(HistoryOfGroups.Ana)).Select(post => (post.TitleZh, post.Acting)).ShouldBe([("主任", true), ("局长", false)]);
    }

    [Theory]
    [InlineData("leading_group", "LeadingGroupRegister")]
    [InlineData("leading_group_seat", "LeadingGroupRegister")]
    [InlineData("leading_group_office", "LeadingGroupRegister")]
    [InlineData("outside_body", "OutsideBodyDirectory")]
    [InlineData("topic_assignment", "WorkDivisions")]
    [InlineData("working_pattern", "WorkDivisions")]
    [InlineData("discipline_supervision", "WorkDivisions")]
    public async Task A_rebuild_gives_the_same_rows_and_another_bureau_sees_none(string table, string projection)
    {
        var before = await database.Dump(HistoryOfGroups.Bureau, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild(projection);

        (await database.Dump(HistoryOfGroups.Bureau, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(HistoryOfGroups.Other, $"platform.{table}")).ShouldBeEmpty();
    }

    private static async Task<IEnumerable<(string, string)>> Seats(Npgsql.NpgsqlConnection tenant, DateOnly day) =>
        (await tenant.GroupSeats([HistoryOfGroups.Group], day))[HistoryOfGroups.Group].Select(seat => (seat.Part, seat.TitleZh));
}
