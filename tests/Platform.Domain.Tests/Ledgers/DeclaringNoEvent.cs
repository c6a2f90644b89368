using Platform.Domain.Ledgers;
using static Platform.Domain.Tests.Ledgers.Duty;

namespace Platform.Domain.Tests.Ledgers;

public sealed class DeclaringNoEvent
{
    private static readonly NoEventDeclared Declared = new(Ana, "本期无事项");
    private static readonly StatusChanged Settled = Moved(OccurrenceStatus.NoVerdict, OccurrenceStatus.DeclaredNone);

    [Theory]
    [InlineData("regular-unspecified")]
    [InlineData("unstated")]
    [InlineData("periodic")] // a text that only allows it asks for no number
    public void Silence_and_a_declaration_are_different_facts(string cadence) => // U30
        Given.History(BegunAs(Regular with { CadenceKind = cadence })).When(Declare).Records(Declared, Settled);

    [Fact]
    public void What_the_rules_ask_for_by_number_date_or_existence_is_performed()
    {
        Given.History(Begun).When(Declare).IsRefused<DutyMustBePerformed>();
        Given.History(BegunAs(Periodic with { CadenceKind = "fixed-date", Verdict = "by-date" })).When(Declare).IsRefused<DutyMustBePerformed>();
        Given.History(BegunAs(Standing)).When(Declare).IsRefused<DutyMustBePerformed>();
    }

    [Fact]
    public void What_a_recorded_event_made_due_is_not_declared_away() // U31
    {
        Given.History(BegunAs(Triggered)).When(Declare).IsRefused<TriggerIsRecorded>();
        Given.History(BegunAs(Triggered with { CadenceKind = "immediate" })).When(Declare).IsRefused<TriggerIsRecorded>();
        Given.History(BegunAs(Regular with { CadenceKind = "per-event" })).When(Declare).IsRefused<TriggerIsRecorded>();
    }

    [Fact]
    public void Where_acts_are_recorded_something_happened() => Given.History(BegunAs(Regular), Act(Due)).When(Declare).IsRefused<ActsAreRecorded>();

    [Fact]
    public void A_waived_duty_is_decided_already() =>
        Given.History(BegunAs(Regular), new OccurrenceWaived(Reviewer, "不适用"), Moved(OccurrenceStatus.NoVerdict, OccurrenceStatus.Waived)).When(Declare).IsRefused<DutyIsAlreadyDecided>();

    private static Decision<OccurrenceEvent> Declare(Occurrence? o) => DeclareNoEventDecider.Decide(new("本期无事项"), o!, By(Ana, Due));
}
