using CsCheck;
using Platform.Domain.Ledgers;
using Platform.Domain.Tests.Support;
using static Platform.Domain.Tests.Ledgers.Duty;

namespace Platform.Domain.Tests.Ledgers;

public sealed class ApprovingTogether
{
    private static readonly Guid First = DeterministicId.From("first post");
    private static readonly Guid Second = DeterministicId.From("second post");
    private static readonly Guid Third = DeterministicId.From("third post");
    private static readonly Guid[] Posts = [First, Second, Third];
    private static readonly Guid[] JustFirst = [First];
    private static readonly int[] Turns = [0, 1, 2];
    private static readonly OccurrenceEvent[] Submitted = SubmittedFor(Due);

    [Fact]
    public void Any_one_of_the_named_posts_is_enough()
    {
        var events = Decide(Submitted, Reviewer, new(ApprovalMode.Any, 0, Posts, JustFirst));

        events.Select(e => e.GetType()).ShouldBe([typeof(OccurrenceApproved), typeof(OccurrenceConfirmed), typeof(StatusChanged)]);
    }

    [Fact]
    public void All_are_awaited_and_the_last_one_moves_the_state()
    {
        OccurrenceEvent[] first = [.. Submitted, .. Decide(Submitted, Reviewer, new(ApprovalMode.All, 0, [First, Second], JustFirst))];
        first[^1].ShouldBeOfType<OccurrenceApproved>().PostIds.ShouldBe([First]);

        Decide(first, Ben, new(ApprovalMode.All, 0, [First, Second], [Second]))[^1].ShouldBe(Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Fulfilled));
    }

    [Fact]
    public void A_quorum_counts_persons_and_not_posts()
    {
        OccurrenceEvent[] one = [.. Submitted, .. Decide(Submitted, Reviewer, new(ApprovalMode.Quorum, 2, Posts, [First, Second]))];
        one[^1].ShouldBeOfType<OccurrenceApproved>();

        Decide(one, Ben, new(ApprovalMode.Quorum, 2, Posts, [Third]))[^1].ShouldBeOfType<StatusChanged>();
    }

    [Fact]
    public void The_same_approval_again_is_nothing()
    {
        OccurrenceEvent[] approved = [.. Submitted, new OccurrenceApproved(JustFirst, Reviewer, null)];

        Given.History(approved).When(Confirm(Reviewer, new(ApprovalMode.All, 0, Posts, JustFirst))).RecordsNothing();
    }

    [Fact]
    public void Performers_and_whoever_is_not_named_approve_nothing()
    {
        Given.History(Submitted).When(Confirm(Ana, new(ApprovalMode.Any, 0, Posts, JustFirst))).IsRefused<PerformerMayNotConfirm>();
        Given.History(Submitted).When(Confirm(Reviewer, new(ApprovalMode.Any, 0, Posts, []))).IsRefused<NotAmongTheApprovers>();
        Given.History(Submitted).When(Confirm(Reviewer, new(ApprovalMode.Any, 0, [], []))).IsRefused<NobodyIsNamedToApprove>();
    }

    [Fact]
    public void What_was_sent_back_or_corrected_is_approved_anew()
    {
        var approved = new OccurrenceApproved(JustFirst, Reviewer, null);

        Given.History([.. Submitted, approved, new OccurrenceReturned(Reviewer, "缺附件")]).State!.Approvals.ShouldBeEmpty();
        Given.History([.. Submitted, approved, new ActSuperseded(FirstAct, SecondAct, Due, Minutes, "日期有误", Ana)]).State!.Approvals.ShouldBeEmpty();
    }

    [Fact]
    public void However_many_approve_in_whatever_order_it_is_confirmed_once_and_only_when_the_rule_is_met() => Gen.Select(
        Gen.Enum<ApprovalMode>(), Gen.Int[1, 3], Gen.Shuffle(Turns)).Sample((mode, quorum, order) =>
    {
        var history = new List<OccurrenceEvent>(Submitted);
        for (var turn = 0; turn < order.Length; turn++)
        {
            var events = Decide([.. history], $"approver-{order[turn]}", new(mode, quorum, Posts, [Posts[order[turn]]]));
            var needed = mode switch { ApprovalMode.Any => 1, ApprovalMode.All => 3, _ => quorum };
            events.OfType<OccurrenceConfirmed>().Count().ShouldBe(turn + 1 == needed ? 1 : 0);
            events.Count.ShouldBe(turn + 1 < needed ? 1 : turn + 1 == needed ? 3 : 0);
            history.AddRange(events);
        }
    });

    private static IReadOnlyList<OccurrenceEvent> Decide(OccurrenceEvent[] history, string by, NeededApproval needed) =>
        ((Decision<OccurrenceEvent>.Accepted)Confirm(by, needed)(Given.History(history).State)).Events;

    private static Func<Occurrence?, Decision<OccurrenceEvent>> Confirm(string by, NeededApproval needed) =>
        occurrence => ConfirmOccurrenceDecider.Decide(new(null, needed), occurrence!, By(by, Due));
}

public sealed class RulingWhoApproves
{
    private static readonly Guid Id = ApprovalRules.IdFor("finance");
    private static readonly DeciderSpec<ApprovalRules, ApprovalRuleEvent> Rules = new(ApprovalRules.Evolve);
    private static readonly ApprovalScope Everything = new(null, null);
    private static readonly string[] Roles = ["first-responsible", "direct-responsible"];
    private static readonly Guid[] NoPosts = [];

    [Fact]
    public void A_rule_is_set_once_and_set_anew_when_it_differs()
    {
        var set = Rules.Nothing().When(Set(ApprovalMode.All)).RecordsOne<ApprovalRuleSet>();
        (set.Mode, set.Quorum, set.SetBy).ShouldBe((ApprovalMode.All, 0, "office"));

        Rules.History(set).When(Set(ApprovalMode.Quorum, 2)).RecordsOne<ApprovalRuleSet>().Quorum.ShouldBe(2);
    }

    [Fact]
    public void It_names_somebody_a_possible_number_and_a_known_category()
    {
        Rules.Nothing().When(Set(ApprovalMode.Any, roles: [])).IsRefused<ApproversAreMissing>();
        Rules.Nothing().When(Set(ApprovalMode.Quorum, 3)).IsRefused<QuorumIsOutOfRange>();
        Rules.Nothing().When(Set(ApprovalMode.Quorum)).IsRefused<QuorumIsOutOfRange>();
        Rules.Nothing().When(Set(ApprovalMode.Any, scope: new(null, "gossip"))).IsRefused<CategoryIsUnknown>();
    }

    [Fact]
    public void The_closest_rule_counts_and_a_removed_one_no_more()
    {
        var scheme = DeterministicId.From("scheme");
        ApprovalRuleSet Of(ApprovalScope scope) => new(Id, scope, ApprovalMode.Any, 0, Roles, NoPosts, "office");
        var rules = Rules.History(Of(Everything), Of(new(scheme, null)), Of(new(null, "direction")), Of(new(scheme, "direction"))).State!;

        rules.For(scheme, "direction")!.Scope.ShouldBe(new(scheme, "direction"));
        rules.For(Guid.NewGuid(), "direction")!.Scope.ShouldBe(new(null, "direction"));
        rules.For(scheme, "training")!.Scope.ShouldBe(new(scheme, null));
        rules.For(Guid.NewGuid(), "training")!.Scope.ShouldBe(Everything);

        Rules.History(Of(Everything)).When(r => RemoveApprovalRuleDecider.Decide(new(Everything), r!, By("office", Due)))
            .Records(new ApprovalRuleRemoved(Everything, "office"))!.For(scheme, "direction").ShouldBeNull();
    }

    private static Func<ApprovalRules?, Decision<ApprovalRuleEvent>> Set(ApprovalMode mode, int quorum = 0, string[]? roles = null, ApprovalScope? scope = null) =>
        rules => SetApprovalRuleDecider.Decide(new(Id, scope ?? Everything, mode, quorum, roles ?? Roles, NoPosts), rules, By("office", Due));
}
