using Platform.Domain.Organisation;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Organisation;

public sealed class LookingBackAtAPost
{
    private static readonly DeciderSpec<Post, PostEvent> given = new(Post.Evolve);
    private static readonly Guid Ana = DeterministicId.From("ana");
    private static readonly Guid Ben = DeterministicId.From("ben");
    private static readonly Guid Keeper = DeterministicId.From("keeper post");
    private static readonly PostEstablished Established = new(DeterministicId.From("post"), Bureau.Budget, "chief", "科长", "Head", [], Bureau.Founded);

    // On 10 May it was entered that Ben had stood in from 1 April on.
    private static readonly (PostEvent, Entered)[] Facts =
    [
        (Established, At(1, 1)), (new PostHolderAppointed(Ana, Bureau.Day(1, 1), false), At(1, 2)), (new PostHolderAppointed(Ben, Bureau.Day(4, 1), true), At(5, 10)),
        (new PostTenureEnded(Ben, Bureau.Day(6, 1), "到期"), At(6, 1)),
    ];

    [Fact]
    public void What_was_true_of_a_day_is_not_what_was_known_on_it()
    {
        PostHistory.Of(Facts).HolderOn(Bureau.Day(4, 15))!.PersonId.ShouldBe(Ben);
        PostHistory.Of(Facts, At(4, 16).At).HolderOn(Bureau.Day(4, 15))!.PersonId.ShouldBe(Ana);
        PostHistory.Of(Facts, At(5, 11).At).HolderOn(Bureau.Day(4, 15))!.PersonId.ShouldBe(Ben);
        PostHistory.Of(Facts, At(1, 1).At).HolderOn(Bureau.Day(4, 15)).ShouldBeNull();
    }

    [Fact]
    public void Each_tenure_carries_when_its_beginning_and_its_end_were_entered()
    {
        var tenures = PostHistory.Of(Facts).Tenures;

        tenures[1].ShouldBe(new(new(Ben, Bureau.Day(4, 1), Bureau.Day(6, 1), true), At(5, 10), At(6, 1), "到期"));
        PostHistory.Of(Facts, At(5, 20).At).Tenures[1].ShouldBe(new(new(Ben, Bureau.Day(4, 1), null, true), At(5, 10), null, null));
    }

    [Fact]
    public void What_a_history_knows_of_the_present_is_what_the_post_knows()
    {
        var post = Facts.Select(fact => fact.Item1).Aggregate((Post?)null, Post.Evolve)!;

        Enumerable.Range(0, 200).Select(day => Bureau.Day(1, 1).AddDays(day)).ShouldAllBe(day => PostHistory.Of(Facts).HolderOn(day) == post.HolderOn(day));
    }

    [Fact]
    public void A_vacancy_is_looked_after_by_another_post_that_stands()
    {
        given.History(Established).When(Name(Keeper)).Records(new PostVacancyOwnerNamed(Keeper))!.VacancyOwnerId.ShouldBe(Keeper);
        given.History(Established, new PostVacancyOwnerNamed(Keeper)).When(Name(null)).Records(new PostVacancyOwnerNamed(null))!.VacancyOwnerId.ShouldBeNull();
        given.History(Established).When(Name(null)).RecordsNothing();
    }

    [Fact]
    public void A_post_looks_after_no_vacancy_of_its_own_and_neither_does_one_that_is_gone()
    {
        given.History(Established).When(Name(Established.PostId)).IsRefused<VacancyOwnerIsUnknown>();
        given.History(Established).When(Name(Keeper, stands: false)).IsRefused<VacancyOwnerIsUnknown>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/ownerPostId");
        given.History(Established, new PostAbolished(Bureau.Day(2, 1), "撤岗")).When(Name(Keeper)).IsRefused<PostIsAbolished>();
    }

    private static Entered At(int month, int day) => new(new DateTimeOffset(2026, month, day, 2, 0, 0, TimeSpan.Zero), Keeper);

    private static Func<Post?, Decision<PostEvent>> Name(Guid? owner, bool stands = true) => p => NameVacancyOwnerDecider.Decide(new(owner, stands), p!);
}
