using Platform.Domain.Organisation;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Organisation;

public sealed class WithdrawingAPost
{
    private static readonly DeciderSpec<Post, PostEvent> given = new(Post.Evolve);
    private static readonly Guid Unit = DeterministicId.From("unit");
    private static readonly Guid Id = Post.IdFor("finance", Unit, "head", 1);
    private static readonly Guid Ana = DeterministicId.From("ana");
    private static readonly DateOnly Day = new(2026, 1, 1);

    [Fact]
    public void Leaves_nothing_and_room_for_the_same_post_again()
    {
        given.History(Established(), new PostHolderAppointed(Ana, Day, false)).When(Withdraw()).Records(new PostWithdrawn("错表")).ShouldBeNull();
        given.History(Established(), new PostWithdrawn("错表"), Established()).State!.EstablishedOn.ShouldBe(Day);
    }

    [Fact]
    public void Of_a_post_that_is_gone_is_nothing() => given.Nothing().When(Withdraw()).RecordsNothing();

    [Fact]
    public void Is_refused_once_it_was_at_work()
    {
        Refused(new PostHolderAppointed(Ana, Day, false), new PostTenureEnded(Ana, Day.AddDays(1), null)).ShouldBe(["was-changed-since"]);
        Refused(new PostAbolished(Day.AddDays(1), "改革")).ShouldBe(["was-changed-since"]);
        Refused(new PostPortfolioAssigned(Unit, Day)).ShouldBe(["has-charges"]);
    }

    [Fact]
    public void Is_refused_for_what_rests_on_it_by_name() =>
        given.History(Established()).When(Withdraw("has-duties", "has-acts", "has-groups", "has-division")).IsRefused<PostIsDependedOn>().Errors.Select(error => error.Code).ShouldBe(["has-duties", "has-acts", "has-groups", "has-division"]);

    private static IReadOnlyList<string> Refused(params PostEvent[] since) =>
        [.. given.History([Established(), .. since]).When(Withdraw()).IsRefused<PostIsDependedOn>().Errors.Select(error => error.Code)];

    private static PostEstablished Established() => new(Id, Unit, "head", "书记", "Head", [], Day);

    private static Func<Post?, Decision<PostEvent>> Withdraw(params string[] resting) => post => WithdrawPostDecider.Decide(new("错表", resting), post);
}
