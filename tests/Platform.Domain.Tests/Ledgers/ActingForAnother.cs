using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using static Platform.Domain.Tests.Ledgers.Duty;

namespace Platform.Domain.Tests.Ledgers;

/// <summary>Ben acts for Ana by a delegation. Segregation of duties (matrix U8) holds for both of them.</summary>
public sealed class ActingForAnother
{
    private static readonly OnBehalf ForAna = new(DeterministicId.From("delegation"), DeterministicId.From("post"), DeterministicId.From(Ana), [Ana]);

    private static readonly OccurrenceActedFor Recorded = new(
        ForAna.DelegationId, ForAna.PostId, ForAna.PrincipalId, ForAna.PrincipalActors, Ability.DutyRecord, Ben);

    [Fact]
    public void What_is_done_for_another_says_so_in_the_same_breath() =>
        Given.History(Begun).When(o => ActFor.Record(RecordActDecider.Decide(new(FirstAct, From, Minutes), o!, Deputy(From)), Ability.DutyRecord, Deputy(From)))
            .Records(new ActRecorded(FirstAct, From, Minutes, Ben), Recorded);

    [Fact]
    public void What_somebody_does_for_themselves_says_nothing_more() =>
        Given.History(Begun).When(o => ActFor.Record(RecordActDecider.Decide(new(FirstAct, From, Minutes), o!, Self(Ben, From)), Ability.DutyRecord, Self(Ben, From)))
            .Records(new ActRecorded(FirstAct, From, Minutes, Ben));

    [Fact]
    public void A_refusal_stays_a_refusal() =>
        Given.History(Begun).When(o => ActFor.Record(ConfirmOccurrenceDecider.Decide(new(null), o!, Deputy(From)), Ability.DutyReview, Deputy(From)))
            .IsRefused<NothingToConfirm>();

    [Fact]
    public void A_principal_does_not_confirm_what_a_delegate_did_for_them()
    {
        Given.History(SubmittedByDeputy).When(o => ConfirmOccurrenceDecider.Decide(new(null), o!, Self(Ana, Due))).IsRefused<PerformerMayNotConfirm>();
        Given.History(SubmittedByDeputy).When(o => ReturnOccurrenceDecider.Decide(new("补充"), o!, Self(Ana, Due))).IsRefused<PerformerMayNotConfirm>();
        Given.History(SubmittedByDeputy).When(o => ConfirmOccurrenceDecider.Decide(new(null), o!, Self(Ben, Due))).IsRefused<PerformerMayNotConfirm>();
        Given.History(SubmittedByDeputy).When(o => ConfirmOccurrenceDecider.Decide(new(null), o!, Self(Reviewer, Due))).RecordsTheFacts(typeof(OccurrenceConfirmed), typeof(StatusChanged));
    }

    [Fact]
    public void A_delegate_does_not_confirm_what_the_principal_did()
    {
        var byAna = new OccurrenceEvent[] { Begun, new ActRecorded(FirstAct, From, Minutes, Ana), new OccurrenceSubmitted(Ana, null), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Submitted) };

        Given.History(byAna).When(o => ConfirmOccurrenceDecider.Decide(new(null), o!, Deputy(Due))).IsRefused<PerformerMayNotConfirm>();
        Given.History(byAna).When(o => ConfirmOccurrenceDecider.Decide(new(null), o!, Self(Ben, Due))).RecordsTheFacts(typeof(OccurrenceConfirmed), typeof(StatusChanged));
    }

    [Fact]
    public void Confirming_for_another_makes_nobody_a_performer()
    {
        var others = new OccurrenceEvent[] { Begun, new ActRecorded(FirstAct, From, Minutes, "cai"), new OccurrenceSubmitted("cai", null), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Submitted) };

        var after = Given.History(others).When(o => ActFor.Record(ConfirmOccurrenceDecider.Decide(new(null), o!, Deputy(Due)), Ability.DutyReview, Deputy(Due)))
            .RecordsTheFacts(typeof(OccurrenceConfirmed), typeof(StatusChanged), typeof(OccurrenceActedFor));

        after.Performers.ShouldBe(["cai"]);
    }

    [Fact]
    public void Neither_decides_what_the_other_asked_for()
    {
        var asked = new ExtensionRequested(Due.AddDays(20), "会议改期", Ben);

        Given.History(Begun, asked, Recorded with { Ability = Ability.DutySubmit }).When(o => DecideExtensionDecider.Decide(new(true, null), o!, Self(Ana, From)))
            .IsRefused<RequesterMayNotDecide>();
        Given.History(Begun, asked with { RequestedBy = Ana }).When(o => DecideExtensionDecider.Decide(new(true, null), o!, Deputy(From))).IsRefused<RequesterMayNotDecide>();
        Given.History(Begun, asked with { RequestedBy = "cai" }).When(o => DecideExtensionDecider.Decide(new(true, null), o!, Deputy(From))).RecordsOne<ExtensionDecided>();
    }

    private static OccurrenceEvent[] SubmittedByDeputy =>
        [Begun, new ActRecorded(FirstAct, From, Minutes, Ben), Recorded, new OccurrenceSubmitted(Ben, null), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Submitted)];

    private static By Self(string actor, DateOnly today) => new(actor, DeterministicId.From(actor), new(today, new(4, 0), TimeSpan.Zero), today);

    private static By Deputy(DateOnly today) => Self(Ben, today) with { For = ForAna };
}
