using Platform.Domain.Channels;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Channels;

/// <summary>A website that is reviewed yearly and checked quarterly, for tests to start from.</summary>
internal static class Keeping
{
    public static readonly DateOnly Today = new(2026, 6, 10);
    public static readonly By Ana = By("ana");
    public static readonly Guid Id = DeterministicId.From("channel");
    public static readonly Guid Unit = DeterministicId.From("unit");
    public static readonly Guid Post = DeterministicId.From("post");
    public static readonly Guid OtherPost = DeterministicId.From("other post");
    public static readonly ChannelEntry Site = new("site", null, "门户网站", "www.example.gov.cn", "备案1号", Unit, new(2020, 1, 1), new(12, 3, 3));
    public static readonly DeciderSpec<Channel, ChannelEvent> Given = new(Channel.Evolve);

    public static ChannelRegistered Registered { get; } = new(Id, Site, Post, Today, [], null, "ana");

    public static By By(string actor) => new(actor, null, new(Today, new(1, 0), TimeSpan.Zero), Today);
}

public sealed class RegisteringAChannel
{
    private static readonly RegisterChannel Command = new(Keeping.Id, Keeping.Site, Keeping.Post, true, false, [], null);

    [Fact]
    public void Its_cycles_are_counted_from_the_day_of_its_registration() =>
        Keeping.Given.Nothing().When(c => RegisterChannelDecider.Decide(Command, c, Keeping.Ana)).RecordsOne<ChannelRegistered>()
            .CountedFrom.ShouldBe(Keeping.Today);

    [Fact]
    public void Everything_that_does_not_fit_is_named_at_once() =>
        Keeping.Given.Nothing().When(c => RegisterChannelDecider.Decide(
            Command with { KindIsKnown = false, NameIsTaken = true, Entry = Keeping.Site with { Kind = "rumour", OpenedOn = Keeping.Today.AddDays(1), Cycle = new(0, 61, -1) } }, c, Keeping.Ana))
            .IsRefused<ChannelIsNotAcceptable>().Errors.Select(error => error.Pointer)
            .ShouldBe(["/kind", "/nameZh", "/openedOn", "/reviewMonths", "/updateMonths", "/securityMonths"]);
}

public sealed class ChangingAChannel
{
    private static readonly ChannelClosed Closed = new(Keeping.Today, "停用", "ana");

    [Fact]
    public void A_correction_states_the_entry_anew_with_its_reason()
    {
        var renamed = Keeping.Site with { NameZh = "新网站" };

        Keeping.Given.History(Keeping.Registered).When(Correct(renamed)).Records(new ChannelCorrected(renamed, "更名", "ana"));
        Keeping.Given.History(Keeping.Registered).When(Correct(Keeping.Site)).RecordsNothing();
        Keeping.Given.History(Keeping.Registered).When(Correct(renamed with { Kind = "rumour" })).IsRefused<ChannelIsNotAcceptable>();
        Keeping.Given.History(Keeping.Registered, Closed).When(Correct(renamed)).IsRefused<ChannelIsClosed>();
    }

    [Fact]
    public void Another_post_answers_for_it_from_a_day_that_has_come()
    {
        var changed = new ChannelPostChanged(Keeping.OtherPost, new(2026, 6, 1), "ana");

        Keeping.Given.History(Keeping.Registered).When(Change(Keeping.OtherPost, new(2026, 6, 1))).Records(changed);
        Keeping.Given.History(Keeping.Registered).When(Change(Keeping.OtherPost, new(2019, 6, 1))).IsRefused<ChannelPostChangeReachesBack>();
        Keeping.Given.History(Keeping.Registered).When(Change(Keeping.OtherPost, Keeping.Today.AddDays(1))).IsRefused<ChannelPostChangeReachesBack>();
        Keeping.Given.History(Keeping.Registered, changed).When(Change(Keeping.Post, new(2026, 5, 1))).IsRefused<ChannelPostChangeReachesBack>();
        Keeping.Given.History(Keeping.Registered, Closed).When(Change(Keeping.OtherPost, Keeping.Today)).IsRefused<ChannelIsClosed>();
    }

    [Fact]
    public void It_is_closed_once_on_a_day_of_its_use()
    {
        Keeping.Given.History(Keeping.Registered).When(Close(Keeping.Today)).Records(Closed);
        Keeping.Given.History(Keeping.Registered).When(Close(Keeping.Today.AddDays(1))).IsRefused<ChannelClosingIsOutOfTime>();
        Keeping.Given.History(Keeping.Registered).When(Close(new(2019, 12, 31))).IsRefused<ChannelClosingIsOutOfTime>();
        Keeping.Given.History(Keeping.Registered, Closed).When(Close(Keeping.Today.AddDays(-1))).IsRefused<ChannelIsClosed>();
    }

    private static Func<Channel?, Decision<ChannelEvent>> Correct(ChannelEntry entry) => c => CorrectChannelDecider.Decide(new(entry, ChannelKinds.All.Contains(entry.Kind), false, "更名"), c!, Keeping.Ana);

    private static Func<Channel?, Decision<ChannelEvent>> Change(Guid post, DateOnly from) => c => ChangeChannelPostDecider.Decide(new(post, from), c!, Keeping.Ana);

    private static Func<Channel?, Decision<ChannelEvent>> Close(DateOnly on) => c => CloseChannelDecider.Decide(new(on, "停用"), c!, Keeping.Ana);
}

public sealed class ReviewingAChannel
{
    private static readonly ReviewChannel Kept = new(Keeping.Today, ReviewResult.Kept, null, null, [], null);
    private static readonly ReviewChannel PutRight = Kept with { Result = ReviewResult.PutRight, PutRightBy = Keeping.Today.AddDays(20), Note = "补备案" };
    private static readonly ChannelReviewed Asked = new(Keeping.Today, ReviewResult.PutRight, Keeping.Today.AddDays(20), "补备案", [], null, "ana");

    [Fact]
    public void It_is_kept_or_put_right_by_a_day_or_closed_with_the_review()
    {
        Keeping.Given.History(Keeping.Registered).When(Review(Kept)).RecordsOne<ChannelReviewed>().Result.ShouldBe(ReviewResult.Kept);
        Keeping.Given.History(Keeping.Registered).When(Review(PutRight)).RecordsOne<ChannelReviewed>();
        Keeping.Given.History(Keeping.Registered, Asked).State!.PutRightBy.ShouldBe(Keeping.Today.AddDays(20));
        Keeping.Given.History(Keeping.Registered).When(Review(Kept with { Result = ReviewResult.Closed, Note = "停用" }))
            .RecordsTheFacts(typeof(ChannelReviewed), typeof(ChannelClosed)).Closing!.Reason.ShouldBe("停用");
    }

    [Fact]
    public void It_is_reviewed_on_a_day_of_its_use_after_the_last_and_says_by_when_it_is_put_right()
    {
        Pointers(Kept with { ReviewedOn = Keeping.Today.AddDays(1) }).ShouldBe(["/reviewedOn"]);
        Pointers(Kept with { ReviewedOn = new(2019, 1, 1) }).ShouldBe(["/reviewedOn"]);
        Pointers(PutRight with { PutRightBy = null }).ShouldBe(["/putRightBy"]);
        Pointers(PutRight with { PutRightBy = Keeping.Today.AddDays(-1) }).ShouldBe(["/putRightBy"]);
        Pointers(Kept with { PutRightBy = Keeping.Today }).ShouldBe(["/putRightBy"]);
        Keeping.Given.History(Keeping.Registered, Asked).When(Review(Kept with { ReviewedOn = Keeping.Today.AddDays(-1) })).IsRefused<ChannelReviewIsNotAcceptable>();
        Keeping.Given.History(Keeping.Registered, new ChannelClosed(Keeping.Today, "停用", "ana")).When(Review(Kept)).IsRefused<ChannelIsClosed>();
    }

    [Fact]
    public void What_was_asked_for_is_put_right_once()
    {
        Keeping.Given.History(Keeping.Registered, Asked).When(Mend(Keeping.Today)).Records(new ChannelPutRight(Keeping.Today, null, [], "ana"));
        Keeping.Given.History(Keeping.Registered).When(Mend(Keeping.Today)).IsRefused<NothingIsToBePutRight>();
        Keeping.Given.History(Keeping.Registered, Asked).When(Mend(Keeping.Today.AddDays(1))).IsRefused<ChannelReviewIsNotAcceptable>();
        Keeping.Given.History(Keeping.Registered, Asked, new ChannelClosed(Keeping.Today, "停用", "ana")).When(Mend(Keeping.Today)).IsRefused<ChannelIsClosed>();
    }

    private static IEnumerable<string> Pointers(ReviewChannel command) =>
        Keeping.Given.History(Keeping.Registered).When(Review(command)).IsRefused<ChannelReviewIsNotAcceptable>().Errors.Select(error => error.Pointer);

    private static Func<Channel?, Decision<ChannelEvent>> Review(ReviewChannel command) => c => ReviewChannelDecider.Decide(command, c!, Keeping.Ana);

    private static Func<Channel?, Decision<ChannelEvent>> Mend(DateOnly on) => c => PutChannelRightDecider.Decide(new(on, null, []), c!, Keeping.Ana);
}

public sealed class CheckingAChannel
{
    private static readonly CheckChannel Secure = new(ChannelCheck.Security, Keeping.Today, true, null, null, [], null);
    private static readonly ChannelChecked Weak = new(ChannelCheck.Security, Keeping.Today, false, Keeping.Today.AddDays(5), "补丁", [], null, "ana");

    [Fact]
    public void Each_kind_of_check_stands_for_itself_and_the_earliest_day_counts()
    {
        Keeping.Given.History(Keeping.Registered).When(Check(Secure)).RecordsOne<ChannelChecked>().InOrder.ShouldBeTrue();
        Keeping.Given.History(Keeping.Registered, Weak).When(Check(Secure with { Check = ChannelCheck.Update })).RecordsOne<ChannelChecked>();
        Keeping.Given.History(Keeping.Registered, Weak, Weak with { Check = ChannelCheck.Update, PutRightBy = Keeping.Today.AddDays(9) }).State!.PutRightBy.ShouldBe(Keeping.Today.AddDays(5));
        Keeping.Given.History(Keeping.Registered, Weak with { PutRightBy = Keeping.Today.AddDays(9) }, Weak).State!.PutRightBy.ShouldBe(Keeping.Today.AddDays(5));
    }

    [Fact]
    public void A_check_that_found_something_says_by_when_it_is_put_right()
    {
        Keeping.Given.History(Keeping.Registered).When(Check(Secure with { InOrder = false })).IsRefused<ChannelReviewIsNotAcceptable>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/putRightBy");
        Keeping.Given.History(Keeping.Registered).When(Check(Secure with { CheckedOn = Keeping.Today.AddDays(1) })).IsRefused<ChannelReviewIsNotAcceptable>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/checkedOn");
        Keeping.Given.History(Keeping.Registered, new ChannelClosed(Keeping.Today, "停用", "ana")).When(Check(Secure)).IsRefused<ChannelIsClosed>();
    }

    private static Func<Channel?, Decision<ChannelEvent>> Check(CheckChannel command) => c => CheckChannelDecider.Decide(command, c!, Keeping.Ana);
}
