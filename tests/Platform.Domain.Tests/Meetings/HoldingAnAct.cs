using Platform.Domain.Meetings;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Meetings;

public sealed class HoldingAnAct
{
    private static readonly DeciderSpec<Act, ActEvent> given = new(Act.Evolve);
    private static readonly DateOnly Day = new(2026, 6, 30);
    private static readonly By Ana = new("ana", null, new(Day, new(1, 0), TimeSpan.Zero), Day);
    private static readonly HoldAct Command = new(
        DeterministicId.From("act"), DeterministicId.From("unit"), ActKind.Meeting, "上半年专题研究", Day, ["议题一"],
        [DeterministicId.From("post")], [new(DeterministicId.From("evidence"), "minutes")], [DeterministicId.From("duty")], null);

    private static readonly ActHeld Held = new(
        Command.ActId, Command.UnitId, Command.Kind, Command.Title, Command.OccurredOn, Command.Topics, Command.PresentPostIds,
        Command.Evidence, Command.OccurrenceIds, null);

    [Fact]
    public void It_is_recorded_once_for_every_duty_it_serves()
    {
        var act = given.Nothing().When(a => HoldActDecider.Decide(Command, a, Ana)).Records(Held)!;

        (act.Id, act.UnitId, act.OccurredOn, act.SupersededBy).ShouldBe((Command.ActId, Command.UnitId, Day, null));
        act.OccurrenceIds.ShouldBe(Command.OccurrenceIds);
    }

    [Fact]
    public void Another_record_under_the_same_id_changes_nothing() =>
        given.History(Held).When(a => HoldActDecider.Decide(Command with { Title = "另一次会议" }, a, Ana)).RecordsNothing();

    [Fact]
    public void To_whom_a_report_went_and_who_received_a_copy_is_part_of_the_fact()
    {
        string[] sent = ["区委"], copied = ["区委宣传部"];
        var report = Command with { Kind = ActKind.Report, SentTo = sent, CopiedTo = copied, Recipients = ["区委"], CopyRecipients = ["区委宣传部", "区纪委"] };

        given.Nothing().When(a => HoldActDecider.Decide(report, a, Ana)).Records(Held with { Kind = ActKind.Report, SentTo = sent, CopiedTo = copied });
    }

    [Fact]
    public void Only_whom_the_duties_name_receives_it() =>
        given.Nothing().When(a => HoldActDecider.Decide(Command with { SentTo = ["区委", "某人"], CopiedTo = ["区委"], Recipients = ["区委"] }, a, Ana))
            .IsRefused<RecipientIsUnknown>().Errors.Select(error => error.Pointer).ShouldBe(["/sentTo/1", "/copiedTo/0"]);

    [Fact]
    public void Ongoing_conduct_that_it_shows_is_part_of_the_fact()
    {
        ConductTerms[] conduct = [new(DeterministicId.From("scheme"), "FIN-O-007", false, ["minutes"]), new(DeterministicId.From("scheme"), "FIN-O-022", true, ["minutes", "plan"])];

        var held = given.Nothing().When(a => HoldActDecider.Decide(Command with { OccurrenceIds = [], Conduct = conduct }, a, Ana)).RecordsOne<ActHeld>();

        held.Conduct.ShouldBe([new(DeterministicId.From("scheme"), "FIN-O-007"), new(DeterministicId.From("scheme"), "FIN-O-022")]);
        Act.Evolve(null, held)!.Conduct.ShouldBe(held.Conduct);
    }

    [Fact]
    public void What_is_attested_only_takes_no_evidence_that_could_hold_more() // scope boundary
    {
        ConductTerms[] conduct = [new(Guid.Empty, "FIN-O-007", false, ["plan"]), new(Guid.Empty, "FIN-O-022", true, ["plan"])];

        var refused = given.Nothing().When(a => HoldActDecider.Decide(Command with { Conduct = conduct }, a, Ana)).IsRefused<ConductTakesOtherEvidence>();

        refused.Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/conductObligationIds/1");
    }

    [Fact]
    public void Tomorrow_has_not_happened() =>
        given.Nothing().When(a => HoldActDecider.Decide(Command with { OccurredOn = Day.AddDays(1) }, a, Ana)).IsRefused<ActHasNotHappenedYet>()
            .Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/occurredOn");

    [Fact]
    public void Facts_about_an_unknown_act_are_no_act() => Act.Evolve(null, new ActReplaced(Command.ActId, "误录")).ShouldBeNull();
}
