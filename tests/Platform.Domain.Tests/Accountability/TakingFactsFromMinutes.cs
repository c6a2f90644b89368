using Platform.Domain.Accountability.Attribution;
using Platform.Domain.Meetings;
using static Platform.Domain.Tests.Accountability.Casework;

namespace Platform.Domain.Tests.Accountability;

/// <summary>Minutes and post registers give the facts of an attribution; what they do not say stays unknown.</summary>
public sealed class TakingFactsFromMinutes
{
    private static readonly Guid Head = DeterministicId.From("head");
    private static readonly Guid Member = DeterministicId.From("member");
    private static readonly Guid Away = DeterministicId.From("away");
    private static readonly Guid Silent = DeterministicId.From("silent");

    private static readonly IReadOnlyList<MinutedPost> Posts =
        [new(Head, Hal, "主任", Known.Yes), new(Member, Sid, "副主任", Known.No), new(Away, null, "委员", Known.No), new(Silent, Don, "列席", Known.Unknown)];

    [Fact]
    public void A_decision_taken_together_says_who_took_part_and_how_each_stood_to_it()
    {
        var facts = Of(Collective([new(Head, StanceKind.For, false, false), new(Member, StanceKind.Against, true, true)]));

        (facts.Mode, facts.Source, facts.NotRectified).ShouldBe((DecisionMode.Collective, "会议记录", false));
        facts.Participants.ShouldBe([
            new(Head, Hal, "主任", Known.Yes, Known.Unknown, Known.Yes, Objection.None, Known.No, Known.No),
            new(Member, Sid, "副主任", Known.No, Known.Unknown, Known.Yes, Objection.Clear, Known.Yes, Known.No),
            new(Away, null, "委员", Known.No, Known.Unknown, Known.No, Objection.Unknown, Known.Unknown, Known.No),
            new(Silent, Don, "列席", Known.Unknown, Known.Unknown, Known.Unknown, Objection.Unknown, Known.Unknown, Known.No),
        ]);
    }

    [Theory]
    [InlineData(StanceKind.For, false, false, Objection.None, Known.No)]
    [InlineData(StanceKind.Reserved, false, false, Objection.Unclear, Known.No)]
    [InlineData(StanceKind.Against, false, false, Objection.Unclear, Known.No)]
    [InlineData(StanceKind.Against, true, false, Objection.Clear, Known.No)]
    [InlineData(StanceKind.Against, true, true, Objection.Clear, Known.Yes)]
    public void Only_a_clear_objection_against_which_it_was_decided_is_one_that_exempts(
        StanceKind kind, bool clear, bool overruled, Objection objection, Known over)
    {
        var member = Of(Collective([new(Member, kind, clear, overruled)])).Participants.Single(each => each.Key == Member);

        (member.Objection, member.Overruled).ShouldBe((objection, over));
        AttributionRules.Conclude(Finance.Rules, new(DecisionMode.Collective, false, [member with { InCharge = Known.No }], null)).ShouldHaveSingleItem().Kind
            .ShouldBe(over == Known.Yes ? ResponsibilityKind.Exempt : ResponsibilityKind.ImportantLeadership);
    }

    [Fact]
    public void Who_decided_alone_is_named_or_stays_unknown()
    {
        Of(new("同意", DecidedBy.OneAlone, Head, [])).Let(facts => (facts.Mode, string.Join(',', facts.Participants.Select(each => each.DecidedAlone)))).ShouldBe((DecisionMode.Sole, "Yes,No,No,No"));
        Of(new("同意", DecidedBy.OneAlone, null, [])).Participants.ShouldAllBe(each => each.DecidedAlone == Known.Unknown);
    }

    [Fact]
    public void Minutes_alone_never_say_who_was_in_charge_so_that_the_rule_says_what_is_missing() =>
        AttributionRules.Conclude(Finance.Rules, Of(Collective([new(Member, StanceKind.For, false, false)]))).Single(each => each.Participant == Member).Missing.ShouldBe(["in-charge"]);

    private static ItemDecision Collective(IReadOnlyList<Stance> stances) => new("通过", DecidedBy.Collective, null, stances);

    private static AttributionFacts Of(ItemDecision decision) => MinutedFacts.Of(new([Head, Member], [Away], decision, "会议记录"), Posts);
}
