using Platform.Domain.Organisation;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Organisation;

public sealed class HoldingAPost
{
    private static readonly DeciderSpec<Post, PostEvent> given = new(Post.Evolve);
    private static readonly Guid PostId = DeterministicId.From("post");
    private static readonly Guid Ana = DeterministicId.From("ana");
    private static readonly Guid Ben = DeterministicId.From("ben");
    private static readonly PostUnit Budget = new("预算科", Bureau.Founded, null);
    private static readonly Dictionary<string, PostRole> Roles = new() { ["first-responsible"] = new("党组书记", "Party group secretary", ["first-responsible"]) };
    private static readonly PostEstablished Established = new(PostId, Bureau.Budget, "first-responsible", "党组书记", "Party group secretary", ["first-responsible"], Bureau.Founded);

    [Fact]
    public void A_post_takes_titles_and_responsibilities_from_its_role()
    {
        var established = given.Nothing().When(p => EstablishPostDecider.Decide(Establish(), p)).RecordsOne<PostEstablished>();

        established.TitleZh.ShouldBe("党组书记");
        established.TitleEn.ShouldBe("Party group secretary");
        established.ResponsibilityTypes.ShouldBe(["first-responsible"]);
        established.PostId.ShouldBe(PostId);
    }

    [Fact]
    public void A_post_needs_a_unit_that_exists_that_day_and_a_known_role()
    {
        given.Nothing().When(p => EstablishPostDecider.Decide(Establish() with { Unit = null, RoleId = "chief" }, p))
            .IsRefused<PostIsNotAcceptable>().Errors.Select(e => e.Pointer).ShouldBe(["/unitId", "/roleId"]);
        given.Nothing().When(p => EstablishPostDecider.Decide(Establish() with { EstablishedOn = Bureau.Founded.AddDays(-1) }, p))
            .IsRefused<PostIsNotAcceptable>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/establishedOn");
        given.Nothing().When(p => EstablishPostDecider.Decide(Establish() with { Unit = Budget with { DissolvedOn = Bureau.Founded } }, p))
            .IsRefused<PostIsNotAcceptable>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/establishedOn");
    }

    [Fact]
    public void Without_rules_the_title_must_be_given()
    {
        given.Nothing().When(p => EstablishPostDecider.Decide(Establish() with { Roles = null }, p))
            .IsRefused<PostIsNotAcceptable>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/titleZh");
        given.Nothing().When(p => EstablishPostDecider.Decide(Establish() with { Roles = null, TitleZh = "书记" }, p))
            .RecordsOne<PostEstablished>().ResponsibilityTypes.ShouldBeEmpty();
    }

    [Fact]
    public void Another_post_under_the_same_id_is_refused() =>
        given.History(Established).When(p => EstablishPostDecider.Decide(Establish() with { TitleZh = "副书记" }, p)).IsRefused<PostIsEstablished>();

    [Fact]
    public void A_holder_counts_from_the_first_day_up_to_the_end()
    {
        given.History(Established).When(Appoint(Ana, 1)).Records(new PostHolderAppointed(Ana, Day(1), false));
        var post = given.History(Established, new PostHolderAppointed(Ana, Day(1), false)).When(End(Ana, 10)).Records(new PostTenureEnded(Ana, Day(10), null))!;

        post.HolderOn(Day(0)).ShouldBeNull();
        post.HolderOn(Day(1))!.PersonId.ShouldBe(Ana);
        post.HolderOn(Day(9))!.PersonId.ShouldBe(Ana);
        post.HolderOn(Day(10)).ShouldBeNull();
    }

    [Fact]
    public void An_acting_holder_counts_while_the_holder_is_absent_and_while_the_post_is_vacant()
    {
        var post = given.History(
            Established, new PostHolderAppointed(Ana, Day(1), false), new PostHolderAppointed(Ben, Day(5), true), new PostTenureEnded(Ana, Day(8), null),
            new PostTenureEnded(Ben, Day(12), null)).State!;

        post.HolderOn(Day(4))!.PersonId.ShouldBe(Ana);
        post.HolderOn(Day(5))!.ShouldBe(new Tenure(Ben, Day(5), Day(12), true));
        post.HolderOn(Day(11))!.PersonId.ShouldBe(Ben);
        post.HolderOn(Day(12)).ShouldBeNull();
    }

    [Fact]
    public void A_successor_begins_on_the_day_the_tenure_before_ended_and_not_earlier()
    {
        PostEvent[] history = [Established, new PostHolderAppointed(Ana, Day(1), false), new PostTenureEnded(Ana, Day(10), null)];

        given.History(history).When(Appoint(Ben, 10)).Records(new PostHolderAppointed(Ben, Day(10), false));
        given.History(history).When(Appoint(Ben, 9)).IsRefused<PostIsHeld>().By.ShouldBe(new Tenure(Ana, Day(1), Day(10), false));
    }

    [Fact]
    public void An_earlier_holder_can_be_recorded_afterwards_with_an_end()
    {
        PostEvent[] history = [Established, new PostHolderAppointed(Ana, Day(10), false)];

        given.History(history).When(p => AppointHolderDecider.Decide(new(Ben, Day(1), false, Day(10)), p!))
            .Records(new PostHolderAppointed(Ben, Day(1), false), new PostTenureEnded(Ben, Day(10), null))!
            .HolderOn(Day(5))!.PersonId.ShouldBe(Ben);
        given.History(history).When(Appoint(Ben, 1)).IsRefused<PostIsHeld>().By.PersonId.ShouldBe(Ana);
        given.History(history).When(p => AppointHolderDecider.Decide(new(Ben, Day(5), false, Day(5)), p!)).IsRefused<TenureEndsBeforeItBegins>();
    }

    [Fact]
    public void A_second_acting_holder_is_refused_and_so_is_acting_for_oneself()
    {
        PostEvent[] history = [Established, new PostHolderAppointed(Ana, Day(1), false), new PostHolderAppointed(Ben, Day(5), true)];

        given.History(history).When(p => AppointHolderDecider.Decide(new(DeterministicId.From("cai"), Day(6), true), p!)).IsRefused<PostIsHeld>().By.PersonId.ShouldBe(Ben);
        given.History(history[..2]).When(p => AppointHolderDecider.Decide(new(Ana, Day(6), true), p!)).IsRefused<PostIsHeld>().By.PersonId.ShouldBe(Ana);
    }

    [Fact]
    public void A_tenure_that_ended_on_its_first_day_stands_in_nobodys_way() =>
        given.History(Established, new PostHolderAppointed(Ana, Day(5), false), new PostTenureEnded(Ana, Day(5), "误录"))
            .When(Appoint(Ben, 1)).Records(new PostHolderAppointed(Ben, Day(1), false))!.HolderOn(Day(5))!.PersonId.ShouldBe(Ben);

    [Fact]
    public void Nobody_is_appointed_before_the_post_existed() =>
        given.History(Established).When(p => AppointHolderDecider.Decide(new(Ana, Bureau.Founded.AddDays(-1), false), p!)).IsRefused<PostWasEstablishedLater>();

    [Fact]
    public void Only_a_running_tenure_ends_and_not_before_it_began()
    {
        given.History(Established).When(End(Ana, 5)).IsRefused<PersonDoesNotHoldThePost>();
        given.History(Established, new PostHolderAppointed(Ana, Day(6), false)).When(End(Ana, 5)).IsRefused<TenureBeganLater>();
        given.History(Established, new PostHolderAppointed(Ana, Day(1), false))
            .When(p => EndTenureDecider.Decide(new(Ana, Day(5), new string('长', 501)), p!)).IsRefused<TenureReasonIsTooLong>();
    }

    [Fact]
    public void A_post_is_abolished_when_nobody_holds_it_and_then_nobody_is_appointed()
    {
        given.History(Established, new PostHolderAppointed(Ana, Day(1), false)).When(Abolish(9)).IsRefused<PostIsStillHeld>().PersonIds.ShouldBe([Ana]);
        given.History(Established, new PostHolderAppointed(Ana, Day(1), false), new PostTenureEnded(Ana, Day(9), null)).When(Abolish(9)).Records(new PostAbolished(Day(9), "机构改革"));
        given.History(Established, new PostAbolished(Day(9), "机构改革")).When(Appoint(Ana, 3)).IsRefused<PostIsAbolished>();
        given.History(Established, new PostAbolished(Day(9), "机构改革")).When(Abolish(8)).IsRefused<PostIsAbolished>();
        given.History(Established).When(p => AbolishPostDecider.Decide(new(Day(9), ""), p!)).IsRefused<AbolitionNeedsAReason>();
        given.History(Established).When(p => AbolishPostDecider.Decide(new(Bureau.Founded.AddDays(-1), "机构改革"), p!)).IsRefused<PostWasEstablishedLater>();
    }

    [Fact]
    public void A_post_that_ends_with_its_unit_takes_everybody_out_of_it()
    {
        given.History(Established, new PostHolderAppointed(Ana, Day(1), false), new PostHolderAppointed(Ben, Day(12), true)).When(EndWithUnit(9))
            .Records(new PostTenureEnded(Ana, Day(9), "机构改革"), new PostTenureEnded(Ben, Day(12), "机构改革"), new PostAbolished(Day(9), "机构改革"));
        given.History(Established).When(EndWithUnit(9)).Records(new PostAbolished(Day(9), "机构改革"));
        given.History(Established, new PostAbolished(Day(3), "撤岗")).When(EndWithUnit(9)).RecordsNothing();
    }

    [Fact]
    public void A_tenure_that_was_to_end_later_carries_the_post_to_its_end() =>
        given.History(Established, new PostHolderAppointed(Ana, Day(1), false), new PostTenureEnded(Ana, Day(20), null)).When(EndWithUnit(9))
            .Records(new PostAbolished(Day(20), "机构改革"));

    private static Func<Post?, Decision<PostEvent>> EndWithUnit(int day) => p => EndPostDecider.Decide(new(Day(day), "机构改革"), p!);

    private static DateOnly Day(int day) => Bureau.Day(1, 10).AddDays(day);

    private static EstablishPost Establish() => new(PostId, Bureau.Budget, Budget, "first-responsible", Roles, null, null, Bureau.Founded);

    private static Func<Post?, Decision<PostEvent>> Appoint(Guid person, int day) => p => AppointHolderDecider.Decide(new(person, Day(day), false), p!);

    private static Func<Post?, Decision<PostEvent>> End(Guid person, int day) => p => EndTenureDecider.Decide(new(person, Day(day), null), p!);

    private static Func<Post?, Decision<PostEvent>> Abolish(int day) => p => AbolishPostDecider.Decide(new(Day(day), "机构改革"), p!);
}
