using Platform.Domain.Ledgers;
using static Platform.Domain.Tests.Ledgers.Duty;

namespace Platform.Domain.Tests.Ledgers;

public sealed class WithdrawingADuty
{
    private static readonly Guid Successor = DeterministicId.From("successor");
    private static readonly OccurrenceWithdrawn Withdrawn = new(WithdrawalCause.SchemeChanged, "细则修订", Successor);

    [Fact]
    public void What_has_no_result_is_taken_back_and_names_what_is_owed_instead() // U17
    {
        Given.History(Begun).When(Withdraw(Due)).Records(Withdrawn, Moved(OccurrenceStatus.Pending, OccurrenceStatus.Withdrawn));
        Given.History(SubmittedFor(Due)).When(Withdraw(Due)).Records(Withdrawn, Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Withdrawn));
        Given.History([.. SubmittedFor(Due), new OccurrenceReturned(Reviewer, "缺附件"), Moved(OccurrenceStatus.Submitted, OccurrenceStatus.Returned)]).When(Withdraw(Due))
            .Records(Withdrawn, Moved(OccurrenceStatus.Returned, OccurrenceStatus.Withdrawn));
        Given.History(Begun, new DueDateReached(Due), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Overdue)).When(Withdraw(Closes))
            .Records(Withdrawn, Moved(OccurrenceStatus.Overdue, OccurrenceStatus.Withdrawn));
        Given.History(BegunAs(Regular)).When(Withdraw(Due)).Records(Withdrawn, Moved(OccurrenceStatus.NoVerdict, OccurrenceStatus.Withdrawn));
    }

    [Fact]
    public void The_due_day_that_was_reached_stands_beside_it() =>
        Given.History(Begun).When(Withdraw(Closes)).Records(
            new DueDateReached(Due), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Overdue), Withdrawn, Moved(OccurrenceStatus.Overdue, OccurrenceStatus.Withdrawn));

    [Fact]
    public void Nothing_past_changes()
    {
        Given.History(ConfirmedFor(Due, OccurrenceStatus.Fulfilled)).When(Withdraw(Due)).IsRefused<ResultStands>();
        Given.History(ConfirmedFor(Closes, OccurrenceStatus.Late)).When(Withdraw(Closes)).IsRefused<ResultStands>();
        Given.History(ConfirmedFor(Due, OccurrenceStatus.NoVerdict, Regular)).When(Withdraw(Due)).IsRefused<ResultStands>();
        Given.History(Missed).When(Withdraw(Closes.AddDays(1))).IsRefused<ResultStands>();
        Given.History(Begun, new OccurrenceWaived(Reviewer, "不适用"), Moved(OccurrenceStatus.Pending, OccurrenceStatus.Waived)).When(Withdraw(Due)).IsRefused<ResultStands>();
        Given.History(BegunAs(Regular), new NoEventDeclared(Ana, "无"), Moved(OccurrenceStatus.NoVerdict, OccurrenceStatus.DeclaredNone)).When(Withdraw(Due)).IsRefused<ResultStands>();
    }

    [Fact]
    public void A_miss_that_the_sweep_has_not_recorded_yet_is_a_miss() =>
        Given.History(Begun).When(Withdraw(Closes.AddDays(1))).IsRefused<ResultStands>();

    [Fact]
    public void Acts_that_are_only_counted_are_a_result() =>
        Given.History(BegunAs(Regular), Act(From)).When(Withdraw(Due)).IsRefused<ResultStands>();

    [Fact]
    public void What_was_taken_back_takes_nothing_more()
    {
        OccurrenceEvent[] taken = [Begun, Withdrawn, Moved(OccurrenceStatus.Pending, OccurrenceStatus.Withdrawn)];

        Given.History(taken).When(o => RecordActDecider.Decide(new(FirstAct, From, Minutes), o!, By(Ana, Due))).IsRefused<DutyIsSettled>();
        Given.History(taken).When(o => SubmitOccurrenceDecider.Decide(new(null), o!, By(Ana, Due))).IsRefused<DutyIsAlreadyDecided>();
        Given.History(taken).When(o => ConfirmOccurrenceDecider.Decide(new(null), o!, By(Reviewer, Due))).IsRefused<NothingToConfirm>();
        Given.History(taken).When(o => ReturnOccurrenceDecider.Decide(new("缺附件"), o!, By(Reviewer, Due))).IsRefused<NothingToReturn>();
        Given.History(taken).When(o => WaiveOccurrenceDecider.Decide(new("不适用"), o!, By(Reviewer, Due))).IsRefused<DutyCanNoLongerBeWaived>();
        Given.History(taken).When(o => PassTimeDecider.Decide(o!, Closes.AddDays(1))).Records(new DueDateReached(Due), new OccurrenceClosed(Closes));
    }

    private static Func<Occurrence?, Decision<OccurrenceEvent>> Withdraw(DateOnly today) =>
        o => WithdrawOccurrenceDecider.Decide(new(WithdrawalCause.SchemeChanged, "细则修订", Successor), o!, By(Reviewer, today));
}
