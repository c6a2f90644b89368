using Platform.Domain.Ledgers;
using Platform.Domain.Tests.Support;
using Platform.Domain.Work;

namespace Platform.Domain.Tests.Work;

/// <summary>A demand of two branches, for tests to start from.</summary>
internal static class Demanding
{
    public static readonly Guid Id = DeterministicId.From("demand");
    public static readonly Guid First = DeterministicId.From("first branch");
    public static readonly Guid Second = DeterministicId.From("second branch");
    public static readonly Guid Stranger = DeterministicId.From("stranger");
    public static readonly DateOnly Today = new(2026, 5, 20);
    public static readonly DateOnly Due = new(2026, 6, 10);
    public static readonly string[] Kinds = ["report-document"];

    public static readonly DeciderSpec<Demand, DemandEvent> Given = new(Demand.Evolve);

    public static DemandIssued Issued { get; } = new(
        Id, new(null, "区委宣传部"), "〔2026〕3号", "专项自查", "对照要点自查并报送报告。", Today, Due,
        [new(First, Demand.DutyOf(Id, First)), new(Second, Demand.DutyOf(Id, Second))], Kinds, "office");

    public static DemandAcknowledged Acknowledged { get; } = new(First, "clerk");

    public static By By(string actor, DateOnly? day = null) =>
        new(actor, DeterministicId.From(actor), new(day ?? Today, new(1, 0), TimeSpan.Zero), day ?? Today);
}

public sealed class IssuingADemand
{
    private static readonly IssueDemand Command = new(
        Demanding.Id, new(null, "区委宣传部"), "〔2026〕3号", "专项自查", "对照要点自查并报送报告。", Demanding.Due, [Demanding.First, Demanding.Second, Demanding.First], Demanding.Kinds);

    [Fact]
    public void Each_receiver_gets_one_duty_however_often_it_is_named()
    {
        var issued = Demanding.Given.Nothing().When(d => IssueDemandDecider.Decide(Command, d, Demanding.By("office"))).RecordsOne<DemandIssued>();

        issued.Duties.Select(duty => duty.UnitId).ShouldBe([Demanding.First, Demanding.Second]);
        issued.Duties.Select(duty => duty.OccurrenceId).Distinct().Count().ShouldBe(2);
        (issued.IssuedOn, issued.IssuedBy, issued.Source.Name).ShouldBe((Demanding.Today, "office", "区委宣传部"));
    }

    [Fact]
    public void It_is_due_today_at_the_earliest()
    {
        Demanding.Given.Nothing().When(d => IssueDemandDecider.Decide(Command with { DueOn = Demanding.Today }, d, Demanding.By("office"))).RecordsOne<DemandIssued>();
        Demanding.Given.Nothing().When(d => IssueDemandDecider.Decide(Command with { DueOn = Demanding.Today.AddDays(-1) }, d, Demanding.By("office")))
            .IsRefused<DemandIsDueInThePast>().Errors.Single().Pointer.ShouldBe("/dueOn");
    }

    [Fact]
    public void A_unit_does_not_ask_itself() =>
        Demanding.Given.Nothing().When(d => IssueDemandDecider.Decide(Command with { Source = new(Demanding.First, "第一支部") }, d, Demanding.By("office")))
            .IsRefused<UnitDemandsOfItself>();

    [Fact]
    public void The_duty_is_judged_by_its_day_like_any_other_and_names_the_demand()
    {
        var duty = IssueDemandDecider.Duty(Demanding.Issued, Demanding.First, 15);

        duty.Id.ShouldBe(Demand.DutyOf(Demanding.Id, Demanding.First));
        (duty.DemandId, duty.WindowFrom, duty.DueOn, duty.ClosesOn).ShouldBe((Demanding.Id, Demanding.Today, Demanding.Due, Demanding.Due.AddDays(15)));
        (duty.RequiredCount, duty.Verdict, duty.FirstStatus).ShouldBe((1, "by-date", OccurrenceStatus.Pending));
        duty.EvidenceKinds.ShouldBe(Demanding.Kinds);
    }
}

public sealed class AcknowledgingADemand
{
    [Fact]
    public void A_receiver_acknowledges_once() =>
        Demanding.Given.History(Demanding.Issued).When(d => AcknowledgeDemandDecider.Decide(new(Demanding.First), d!, Demanding.By("clerk"))).Records(Demanding.Acknowledged);

    [Fact]
    public void Whoever_was_not_asked_acknowledges_nothing() =>
        Demanding.Given.History(Demanding.Issued).When(d => AcknowledgeDemandDecider.Decide(new(Demanding.Stranger), d!, Demanding.By("clerk"))).IsRefused<UnitIsNoReceiver>();
}

public sealed class AnsweringADemand
{
    [Fact]
    public void What_was_acknowledged_is_answered_and_answered_anew()
    {
        Demanding.Given.History(Demanding.Issued, Demanding.Acknowledged)
            .When(d => AnswerDemandDecider.Decide(new(Demanding.First, "已布置"), d!, Demanding.By("clerk"))).Records(new DemandAnswered(Demanding.First, "已布置", "clerk"));
        Demanding.Given.History(Demanding.Issued, Demanding.Acknowledged, new DemandAnswered(Demanding.First, "已布置", "clerk"))
            .When(d => AnswerDemandDecider.Decide(new(Demanding.First, "已完成自查"), d!, Demanding.By("clerk"))).Records(new DemandAnswered(Demanding.First, "已完成自查", "clerk"));
    }

    [Fact]
    public void First_it_is_acknowledged_and_only_by_a_receiver()
    {
        Demanding.Given.History(Demanding.Issued, Demanding.Acknowledged)
            .When(d => AnswerDemandDecider.Decide(new(Demanding.Second, "已布置"), d!, Demanding.By("clerk"))).IsRefused<DemandIsNotAcknowledged>();
        Demanding.Given.History(Demanding.Issued)
            .When(d => AnswerDemandDecider.Decide(new(Demanding.Stranger, "已布置"), d!, Demanding.By("clerk"))).IsRefused<UnitIsNoReceiver>();
    }
}

public sealed class UrgingReceivers
{
    private static readonly Guid[] Both = [Demanding.First, Demanding.Second];

    [Fact]
    public void Those_that_owe_are_urged_at_most_once_a_day()
    {
        var urged = Demanding.Given.History(Demanding.Issued).When(Urge(Both)).RecordsOne<DemandUrged>();
        urged.UnitIds.ShouldBe(Both);
        (urged.UrgedOn, urged.Reason, urged.UrgedBy).ShouldBe((Demanding.Today, "临近期限", "office"));

        var first = new DemandUrged([Demanding.First], Demanding.Today, "临近期限", "office");
        Demanding.Given.History(Demanding.Issued, first).When(Urge(Both)).RecordsOne<DemandUrged>().UnitIds.ShouldBe([Demanding.Second]);
        Demanding.Given.History(Demanding.Issued, first).When(Urge([Demanding.First])).RecordsNothing();
        Demanding.Given.History(Demanding.Issued, first).When(Urge([Demanding.First], day: Demanding.Today.AddDays(1))).RecordsOne<DemandUrged>();
    }

    [Fact]
    public void Whoever_has_handed_in_or_was_never_asked_is_not_urged()
    {
        Demanding.Given.History(Demanding.Issued).When(Urge(Both, owing: [Demanding.First])).IsRefused<ReceiverHasHandedIn>().Errors.Single().Pointer.ShouldBe("/unitIds/1");
        Demanding.Given.History(Demanding.Issued).When(Urge([Demanding.First, Demanding.Stranger])).IsRefused<UnitIsNoReceiver>().Errors.Single().Pointer.ShouldBe("/unitIds/1");
    }

    private static Func<Demand?, Decision<DemandEvent>> Urge(Guid[] units, Guid[]? owing = null, DateOnly? day = null) =>
        demand => UrgeReceiversDecider.Decide(new(units, "临近期限"), demand!, (owing ?? Both).Contains, Demanding.By("office", day));
}
