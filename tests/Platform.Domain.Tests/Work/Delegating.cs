using Platform.Domain.Access;
using Platform.Domain.Tests.Support;
using Platform.Domain.Work.Delegations;

namespace Platform.Domain.Tests.Work;

public sealed class GivingADelegation
{
    private static readonly Guid Book = DeterministicId.From("book");
    private static readonly Guid Post = DeterministicId.From("post");
    private static readonly Guid Holder = DeterministicId.From("holder");
    private static readonly Guid Other = DeterministicId.From("other");
    private static readonly string[] Perform = [Ability.DutyRecord, Ability.DutySubmit];

    private static readonly DeciderSpec<DelegationBook, DelegationEvent> Given = new(DelegationBook.Evolve);
    private static readonly DelegationFacts Facts = new(Holder, Perform, [Ability.DutyReview], true, false);

    private static readonly GiveDelegation Command = new(
        Book, DeterministicId.From("delegation"), Post, Other, Perform, Demanding.Today, Demanding.Today.AddDays(10), "出差学习");

    private static readonly DelegationGiven Before = new(
        Book, DeterministicId.From("earlier"), Post, Holder, Other, [Ability.DutyRecord], Demanding.Today.AddDays(5), Demanding.Today.AddDays(20), "外出", "holder");

    [Fact]
    public void The_holder_lets_another_act_from_day_to_day() =>
        Given.Nothing().When(b => GiveDelegationDecider.Decide(Command, b, Facts, Demanding.By("holder"))).Records(
            new DelegationGiven(Book, Command.DelegationId, Post, Holder, Other, Perform, Command.From, Command.Until, "出差学习", "holder"));

    [Theory]
    [InlineData("other")]
    [InlineData("office")]
    public void Nobody_but_the_holder_delegates(string actor) =>
        Given.Nothing().When(b => GiveDelegationDecider.Decide(Command, b, Facts, Demanding.By(actor))).IsRefused<PostIsHeldByAnother>();

    [Fact]
    public void A_vacant_post_delegates_nothing() =>
        Given.Nothing().When(b => GiveDelegationDecider.Decide(Command, b, Facts with { HolderId = null }, Demanding.By("holder"))).IsRefused<PostIsHeldByAnother>();

    [Fact]
    public void Everything_that_is_wrong_is_named_at_once()
    {
        var wrong = Command with
        {
            DelegateId = Holder,
            Abilities = [Ability.SchemeIssue, Ability.DutyWaive, Ability.DutyReview, Ability.DutyRecord, Ability.DutyRecord],
            From = Demanding.Today.AddDays(-1),
            Until = Demanding.Today.AddDays(-2),
        };

        Errors(wrong, Facts).ShouldBe(
        [
            "/delegateId is-the-holder", "/abilities/0 not-delegable", "/abilities/1 is-not-held", "/abilities/2 is-delegated-itself", "/abilities/4 given-twice",
            "/from in-the-past", "/until before-the-first-day",
        ]);
    }

    [Fact]
    public void Whoever_could_not_act_is_no_delegate()
    {
        Errors(Command, Facts with { DelegateHasAccount = false }).ShouldBe(["/delegateId has-no-account"]);
        Errors(Command, Facts with { DelegateIsAdministrator = true }).ShouldBe(["/delegateId is-administrator"]);
    }

    [Fact]
    public void It_lasts_a_year_at_the_longest()
    {
        Errors(Command with { Until = Command.From.AddDays(366) }, Facts).ShouldBe(["/until too-long"]);
        Given.Nothing().When(b => GiveDelegationDecider.Decide(Command with { Until = Command.From.AddDays(365) }, b, Facts, Demanding.By("holder"))).RecordsOne<DelegationGiven>();
    }

    [Fact]
    public void The_same_ability_of_a_post_is_delegated_to_one_person_at_a_time()
    {
        Given.History(Before).When(b => GiveDelegationDecider.Decide(Command, b, Facts, Demanding.By("holder"))).IsRefused<DelegationIsNotAcceptable>()
            .Errors.Single().ShouldBe(new("/abilities/0", "delegated-already", "It is delegated from 2026-05-25 to 2026-06-09. Revoke that first, or choose other days."));
        Given.History(Before).When(b => GiveDelegationDecider.Decide(Command with { Until = Demanding.Today.AddDays(4) }, b, Facts, Demanding.By("holder"))).RecordsOne<DelegationGiven>();
        Given.History(Before).When(b => GiveDelegationDecider.Decide(Command with { Abilities = [Ability.DutySubmit] }, b, Facts, Demanding.By("holder"))).RecordsOne<DelegationGiven>();
        Given.History(Before, new DelegationRevoked(Before.DelegationId, Demanding.Today, "提前返回", "holder"))
            .When(b => GiveDelegationDecider.Decide(Command, b, Facts, Demanding.By("holder"))).RecordsOne<DelegationGiven>();
    }

    [Fact]
    public void It_is_revoked_at_once_and_never_after_it_ended()
    {
        var revoke = new RevokeDelegation(Before.DelegationId, "提前返回");

        Given.History(Before).When(b => RevokeDelegationDecider.Decide(revoke, b!, Demanding.By("holder")))
            .Records(new DelegationRevoked(Before.DelegationId, Demanding.Today, "提前返回", "holder"));
        Given.History(Before).When(b => RevokeDelegationDecider.Decide(revoke, b!, Demanding.By("holder", Before.Until))).RecordsOne<DelegationRevoked>();
        Given.History(Before).When(b => RevokeDelegationDecider.Decide(revoke, b!, Demanding.By("holder", Before.Until.AddDays(1)))).IsRefused<DelegationHasEnded>();
    }

    private static IEnumerable<string> Errors(GiveDelegation command, DelegationFacts facts) =>
        Given.Nothing().When(b => GiveDelegationDecider.Decide(command, b, facts, Demanding.By("holder"))).IsRefused<DelegationIsNotAcceptable>()
            .Errors.Select(error => $"{error.Pointer} {error.Code}");
}
