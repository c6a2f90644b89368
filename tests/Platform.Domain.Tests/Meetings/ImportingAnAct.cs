using Platform.Domain.Meetings;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Meetings;

public sealed class ImportingAnAct
{
    private static readonly DeciderSpec<Act, ActEvent> given = new(Act.Evolve);
    private static readonly By Clerk = new("clerk", null, new DateTimeOffset(2026, 6, 1, 2, 0, 0, TimeSpan.Zero), new(2026, 6, 1));
    private static readonly Guid Id = DeterministicId.From("act");
    private static readonly ImportedAct Study = new("FIN-O-013", "纪要，存档案柜");

    [Fact]
    public void Keeps_the_duty_and_the_evidence_in_words_and_serves_no_duty()
    {
        var held = given.Nothing().When(act => HoldActDecider.Decide(Command(new(2025, 12, 31)), act, Clerk)).RecordsOne<ActHeld>();

        (held.Imported, held.OccurrenceIds.Count).ShouldBe((Study, 0));
    }

    [Fact]
    public void Of_this_year_is_refused() =>
        given.Nothing().When(act => HoldActDecider.Decide(Command(new(2026, 1, 1)), act, Clerk)).IsRefused<ImportedActIsOfThisYear>().Errors.ShouldHaveSingleItem().Code.ShouldBe("of-this-year");

    [Fact]
    public void To_come_is_refused() =>
        given.Nothing().When(act => HoldActDecider.Decide(Command(new(2026, 7, 1)), act, Clerk)).IsRefused<ActHasNotHappenedYet>();

    [Fact]
    public void Is_taken_back_as_if_it_had_not_been()
    {
        given.History(Held()).When(act => WithdrawActDecider.Decide(new("错表"), act)).Records(new ActWithdrawn("错表")).ShouldBeNull();
        given.Nothing().When(act => WithdrawActDecider.Decide(new("错表"), act)).RecordsNothing();
        given.History(Held(), new ActWithdrawn("错表"), Held()).State.ShouldNotBeNull();
    }

    [Fact]
    public void Is_not_taken_back_once_it_was_corrected() =>
        given.History(Held(), new ActReplaced(DeterministicId.From("right"), "日期有误")).When(act => WithdrawActDecider.Decide(new("错表"), act))
            .IsRefused<ActIsDependedOn>().Errors.ShouldHaveSingleItem().Code.ShouldBe("was-changed-since");

    private static HoldAct Command(DateOnly on) => new(Id, DeterministicId.From("unit"), ActKind.Meeting, "专题研究", on, [], [], [], [], null) { Imported = Study };

    private static ActHeld Held() => new(Id, DeterministicId.From("unit"), ActKind.Meeting, "专题研究", new(2025, 6, 1), [], [], [], [], null) { Imported = Study };
}
