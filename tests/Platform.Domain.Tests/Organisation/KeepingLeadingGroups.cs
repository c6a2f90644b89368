using Platform.Domain.Organisation;
using Platform.Domain.Organisation.Groups;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Organisation;

public sealed class KeepingLeadingGroups
{
    private static readonly DeciderSpec<LeadingGroup, LeadingGroupEvent> given = new(LeadingGroup.Evolve);
    private static readonly Guid Id = DeterministicId.From("group");
    private static readonly Guid Head = DeterministicId.From("head");
    private static readonly Guid Deputy = DeterministicId.From("deputy");
    private static readonly Guid Member = DeterministicId.From("member");
    private static readonly Guid[] Posts = [Head, Deputy, Member];

    [Fact]
    public void A_group_is_set_up_with_its_posts_its_office_and_its_basis()
    {
        var group = given.Nothing().When(Establish()).RecordsTheFacts(typeof(LeadingGroupEstablished), typeof(LeadingGroupComposed), typeof(LeadingGroupOfficeLocated));

        group.Composition!.IsMadeOf(Head, [Deputy], [Member]).ShouldBeTrue();
        group.Office.ShouldBe(new(Bureau.Founded, Bureau.Budget, Deputy));
    }

    [Fact]
    public void It_names_what_it_is_set_up_by_and_the_unit_it_is_set_up_in()
    {
        given.Nothing().When(Establish(basis: new(null, null))).IsRefused<GroupNeedsABasis>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/article");
        given.Nothing().When(Establish(unitExists: false)).IsRefused<GroupUnitIsUnknown>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/unitId");
        given.Nothing().When(Establish(office: false)).RecordsTheFacts(typeof(LeadingGroupEstablished), typeof(LeadingGroupComposed));
    }

    [Fact]
    public void Every_seat_is_a_post_that_stands_and_has_one_seat() =>
        given.Nothing().When(Establish(standing: [Head, Member], members: [Member, Head])).IsRefused<CompositionIsNotAcceptable>()
            .Errors.Select(error => (error.Pointer, error.Code)).ShouldBe([("/deputyPostIds/0", "post-unknown"), ("/memberPostIds/1", "seated-twice")]);

    [Fact]
    public void It_is_composed_anew_from_a_day_on_and_never_behind_the_last()
    {
        given.History(History()).When(Compose(Bureau.Day(3, 1))).RecordsOne<LeadingGroupComposed>().MemberPostIds.ShouldBeEmpty();
        given.History(History()).When(Compose(Bureau.Founded.AddDays(-1))).IsRefused<GroupChangeReachesBack>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/on");
        given.History([.. History(), new LeadingGroupComposed(Head, [], [], Bureau.Day(4, 1), "office")]).When(Compose(Bureau.Day(3, 1))).IsRefused<GroupChangeReachesBack>();
    }

    [Fact]
    public void Its_office_moves_to_another_unit_with_another_head()
    {
        given.History(History()).When(Locate(Bureau.Treasury, Member, Bureau.Day(3, 1))).Records(new LeadingGroupOfficeLocated(Bureau.Treasury, Member, Bureau.Day(3, 1), "clerk"));
        given.History(History()).When(g => LocateGroupOfficeDecider.Decide(new(Bureau.Treasury, false, Member, false, Bureau.Day(3, 1)), g!, Bureau.Clerk))
            .IsRefused<GroupOfficeIsNotAcceptable>().Errors.Select(error => error.Pointer).ShouldBe(["/officeUnitId", "/officeHeadPostId"]);
    }

    [Fact]
    public void What_ended_changes_no_more()
    {
        var ended = new LeadingGroupEnded(Bureau.Day(5, 1), "机构改革", "clerk");

        given.History(History()).When(g => EndLeadingGroupDecider.Decide(new(Bureau.Day(5, 1), "机构改革"), g!, Bureau.Clerk)).Records(ended);
        given.History([.. History(), ended]).When(Compose(Bureau.Day(6, 1))).IsRefused<LeadingGroupIsEnded>();
        given.History(History()).When(g => EndLeadingGroupDecider.Decide(new(Bureau.Founded.AddDays(-1), "机构改革"), g!, Bureau.Clerk)).IsRefused<GroupChangeReachesBack>();
    }

    private static LeadingGroupEvent[] History() =>
    [
        new LeadingGroupEstablished(Id, Bureau.Root, GroupLevel.Bureau, "领导小组", null, new("7", null), Bureau.Founded, "office"),
        new LeadingGroupComposed(Head, [Deputy], [Member], Bureau.Founded, "office"),
    ];

    private static Func<LeadingGroup?, Decision<LeadingGroupEvent>> Establish(
        GroupBasis? basis = null, bool unitExists = true, bool office = true, Guid[]? standing = null, Guid[]? members = null) => group =>
        EstablishLeadingGroupDecider.Decide(
            new(
                Id, Bureau.Root, unitExists, GroupLevel.Bureau, "领导小组", null, basis ?? new("7", null), Bureau.Founded,
                new(Head, [Deputy], members ?? [Member], Bureau.Founded, (standing ?? Posts).ToHashSet()),
                office ? new(Bureau.Budget, true, Deputy, true, Bureau.Founded) : null),
            group, Bureau.Clerk);

    private static Func<LeadingGroup?, Decision<LeadingGroupEvent>> Compose(DateOnly on) => group =>
        ComposeLeadingGroupDecider.Decide(new(Head, [Deputy], [], on, Posts.ToHashSet()), group!, Bureau.Clerk);

    private static Func<LeadingGroup?, Decision<LeadingGroupEvent>> Locate(Guid unit, Guid head, DateOnly on) => group =>
        LocateGroupOfficeDecider.Decide(new(unit, true, head, true, on), group!, Bureau.Clerk);
}

public sealed class LeadingAUnit
{
    private static readonly Guid Secretary = DeterministicId.From("secretary");
    private static readonly Guid Director = DeterministicId.From("director");
    private static readonly Guid Deputy = DeterministicId.From("deputy");
    private static readonly Guid Officer = DeterministicId.From("officer");

    [Fact]
    public void The_body_is_made_of_the_posts_that_lead_heads_first()
    {
        var body = Of((Deputy, "direct-responsible"), (Officer, "operational"), (Secretary, "first-responsible"))!;

        body.Seats.Select(seat => seat.PostId).ShouldBe([Secretary, Deputy]);
        body.HasCoResponsibleHeads.ShouldBeFalse();
    }

    [Fact]
    public void Two_heads_answer_side_by_side()
    {
        var body = Of((Secretary, "first-responsible"), (Director, "first-responsible"), (Deputy, "leadership-responsibility"))!;

        body.HasCoResponsibleHeads.ShouldBeTrue();
        body.Seats.Where(seat => seat.CoResponsible).Select(seat => seat.PostId).ShouldBe([Secretary, Director]);
    }

    [Fact]
    public void It_is_one_and_the_same_whoever_belongs_to_it()
    {
        Of((Secretary, "first-responsible"))!.Id.ShouldBe(Of((Director, "direct-responsible"))!.Id);
        Of((Officer, "operational")).ShouldBeNull();
    }

    private static LeadingBody? Of(params (Guid Post, string Type)[] posts) =>
        LeadingBody.Of(Bureau.Tenant, Bureau.Root, posts.Select(post => new BodyPost(post.Post, [post.Type])));
}
