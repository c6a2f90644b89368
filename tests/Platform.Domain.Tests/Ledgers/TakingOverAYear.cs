using CsCheck;
using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Succession;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

/// <summary>A new version of the rules takes over a year that is open (U17).</summary>
public sealed class TakingOverAYear
{
    private static readonly Guid Former = DeterministicId.From("former");
    private static readonly Guid Latter = DeterministicId.From("latter");
    private static readonly DateOnly NewYear = new(2026, 1, 1);
    private static readonly DateOnly July = new(2026, 7, 1);

    private static readonly PlannedOccurrence First = Half("2026-H1", new(2026, 1, 1), new(2026, 6, 30));
    private static readonly PlannedOccurrence Second = Half("2026-H2", new(2026, 7, 1), new(2026, 12, 31));
    private static readonly PlannedOccurrence Yearly = Half("2026", new(2026, 1, 1), new(2026, 12, 31)) with { ObligationId = "FIN-O-002" };

    [Fact]
    public void Windows_that_have_begun_end_under_the_old_rules()
    {
        var fates = Of(new(July, Transition.Default), [Running(First), Running(Second), Running(Yearly)], [Stricter(First), Stricter(Second), Stricter(Yearly)], July.AddDays(-10));

        Told(fates).ShouldBe(["2026-H1 Stays Transition", "2026-H2 Replaced", "2026 Stays Transition", "2026-H2 Added"]);
        fates.Single(fate => fate.Fate == Fate.Replaced).ReplacedById.ShouldBe(Stricter(Second).Id);
    }

    [Fact]
    public void New_at_once_reaches_whatever_has_not_fallen_due() =>
        Told(Of(new(July, new(TransitionRule.NewAtOnce)), [Running(First), Running(Second), Running(Yearly)], [Stricter(First), Stricter(Second), Stricter(Yearly)], July))
            .ShouldBe(["2026-H1 Stays Past", "2026-H2 Replaced", "2026 Replaced", "2026-H2 Added", "2026 Added"]);

    [Fact]
    public void A_cut_leaves_to_the_old_rules_what_falls_due_before_it() =>
        Told(Of(
            new(July, new(TransitionRule.CutAtDate, new(2026, 12, 31))),
            [Running(Second), Running(Yearly with { DueOn = new(2026, 12, 10) })],
            [Stricter(Second), Stricter(Yearly)],
            July))
            .ShouldBe(["2026-H2 Replaced", "2026 Stays Transition", "2026-H2 Added"]);

    [Fact]
    public void What_the_new_version_no_longer_asks_for_is_withdrawn_and_what_it_asks_anew_is_added() =>
        Told(Of(new(NewYear, new(TransitionRule.NewAtOnce)), [Running(Second)], [Stricter(Yearly)], NewYear)).ShouldBe(["2026-H2 Withdrawn", "2026 Added"]);

    [Fact]
    public void What_both_versions_ask_for_in_the_same_words_stays() =>
        Told(Of(new(NewYear, new(TransitionRule.NewAtOnce)), [Running(Second)], [Second with { Id = Latter, SchemeId = Latter }], NewYear)).ShouldBe(["2026-H2 Stays Same"]);

    [Theory]
    [InlineData(OccurrenceStatus.Fulfilled)]
    [InlineData(OccurrenceStatus.Late)]
    [InlineData(OccurrenceStatus.Missed)]
    [InlineData(OccurrenceStatus.MadeUp)]
    [InlineData(OccurrenceStatus.Waived)]
    [InlineData(OccurrenceStatus.DeclaredNone)]
    public void Nothing_past_changes_and_nothing_is_asked_again_in_its_place(OccurrenceStatus status) =>
        Told(Of(new(NewYear, new(TransitionRule.NewAtOnce)), [Running(Second, status)], [Stricter(Second)], NewYear)).ShouldBe(["2026-H2 Stays Result"]);

    [Theory]
    [InlineData(OccurrenceStatus.Pending)]
    [InlineData(OccurrenceStatus.Submitted)]
    [InlineData(OccurrenceStatus.Returned)]
    public void What_is_open_gives_way(OccurrenceStatus status) =>
        Told(Of(new(NewYear, new(TransitionRule.NewAtOnce)), [Running(Second, status, hasActs: true)], [Stricter(Second)], NewYear)).ShouldBe(["2026-H2 Replaced", "2026-H2 Added"]);

    [Fact]
    public void What_has_fallen_due_stays_and_what_would_be_overdue_at_once_is_not_added()
    {
        var takeover = new Takeover(NewYear, new(TransitionRule.NewAtOnce));

        Told(Of(takeover, [Running(First, OccurrenceStatus.Overdue)], [Stricter(First)], July)).ShouldBe(["2026-H1 Stays Past"]);
        Of(takeover, [], [Stricter(First)], July).ShouldBeEmpty();
    }

    [Fact]
    public void What_an_event_started_ends_under_the_rules_of_its_day() =>
        Told(Of(new(NewYear, new(TransitionRule.NewAtOnce)), [Running(Second with { CadenceKind = CadenceKinds.PerEvent })], [], NewYear)).ShouldBe(["2026-H2 Stays Event"]);

    [Fact]
    public void Counted_acts_are_a_result_and_counting_without_an_act_is_none()
    {
        var takeover = new Takeover(NewYear, new(TransitionRule.NewAtOnce));
        var counted = Yearly with { DueOn = null, ClosesOn = null, Verdict = "none" };

        Told(Of(takeover, [Running(counted, OccurrenceStatus.NoVerdict, hasActs: true)], [], NewYear)).ShouldBe(["2026 Stays Result"]);
        Told(Of(takeover, [Running(counted, OccurrenceStatus.NoVerdict)], [], NewYear)).ShouldBe(["2026 Withdrawn"]);
    }

    [Fact]
    public void A_plan_is_taken_over_once_and_knows_what_was_added_and_withdrawn()
    {
        var given = new DeciderSpec<YearPlan, YearPlanEvent>(YearPlan.Evolve);
        var opened = new YearOpened(Duty.PlanId, Duty.UnitId, 2026, Former, [First, Second]);
        var fates = Of(new(July, Transition.Default), [Running(First), Running(Second)], [Stricter(Second)], July);

        var changed = given.History(opened).When(plan => ChangeSchemeOfYearDecider.Decide(new(Latter, fates), plan!)).RecordsOne<YearSchemeChanged>();

        changed.Added.ShouldBe([Stricter(Second)]);
        changed.Withdrawn.ShouldBe([new(Second.Id, Stricter(Second).Id)]);
        var after = given.History(opened, changed).State!;
        after.Schemes.ShouldBe([Former, Latter], ignoreOrder: true);
        after.Occurrences.Keys.ShouldBe([First.Id, Second.Id, Stricter(Second).Id], ignoreOrder: true);
    }

    [Fact]
    public void That_nothing_changes_is_recorded_too()
    {
        var given = new DeciderSpec<YearPlan, YearPlanEvent>(YearPlan.Evolve);
        var opened = new YearOpened(Duty.PlanId, Duty.UnitId, 2026, Former, []);

        var changed = given.History(opened).When(plan => ChangeSchemeOfYearDecider.Decide(new(Latter, []), plan!)).RecordsOne<YearSchemeChanged>();

        (changed.Added.Count, changed.Withdrawn.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void Acts_that_were_recorded_count_for_the_duty_in_its_place()
    {
        var former = Duty.Given.History(Duty.SubmittedFor(Duty.Due)).State!;

        Duty.Given.History(Duty.Begun).When(latter => CarryOver.Decide(former, latter!, Duty.By(Duty.Reviewer, Duty.Due))).Records(Duty.Act(Duty.Due));
        Duty.Given.History(Duty.BegunAs(Duty.Periodic with { WindowFrom = Duty.Due.AddDays(1) }))
            .When(latter => CarryOver.Decide(former, latter!, Duty.By(Duty.Reviewer, Duty.Due))).RecordsNothing();
    }

    private static readonly Gen<IReadOnlyList<PlannedOccurrence>> Versions =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[1, 12], Gen.Bool, (obligation, window, month, falls) => Window(window) with
        {
            ObligationId = $"FIN-O-00{obligation}",
            Id = DeterministicId.From("former", $"FIN-O-00{obligation}", Window(window).WindowKey),
            DueOn = falls ? new DateOnly(2026, month, 28) : null,
        }).Array[0, 8].Select(all => (IReadOnlyList<PlannedOccurrence>)[.. all.DistinctBy(duty => duty.Place)]);

    private static readonly Gen<Takeover> Takeovers = Gen.Select(
        Gen.Int[1, 12], Gen.Enum<TransitionRule>(), Gen.Int[0, 6], (month, rule, more) =>
            new Takeover(new(2026, month, 1), new(rule, rule == TransitionRule.CutAtDate ? new DateOnly(2026, month, 1).AddMonths(more) : null)));

    [Fact]
    public void A_year_opened_afterwards_owes_what_a_year_taken_over_owes() => Gen.Select(Versions, Versions, Takeovers).Sample((former, latter, takeover) =>
    {
        IReadOnlyList<PlannedOccurrence> asks = [.. latter.Select(Stricter)];
        var fates = Of(takeover, [.. former.Select(duty => Running(duty))], asks, NewYear.AddDays(-1));

        var takenOver = fates.Where(fate => fate.Fate is Fate.Stays or Fate.Added).Select(fate => fate.Duty.Id);

        var opened = SchemeSuccession.Owed([(new(DateOnly.MinValue, Transition.Default), former), (takeover, asks)]);
        takenOver.ShouldBe(opened.Select(duty => duty.Id), ignoreOrder: true);
        opened.Select(duty => duty.Place).ShouldBeUnique();
    });

    [Fact]
    public void Whatever_is_taken_back_has_no_result_and_every_replacement_is_added() =>
        Gen.Select(Versions, Versions, Takeovers, Gen.Enum<OccurrenceStatus>().Array[8], Gen.Int[0, 400]).Sample((former, latter, takeover, statuses, days) =>
        {
            var today = NewYear.AddDays(days);
            RunningDuty[] running = [.. former.Select((duty, at) => Running(duty, statuses[at]))];

            var fates = Of(takeover, running, [.. latter.Select(Stricter)], today);

            var added = fates.Where(fate => fate.Fate == Fate.Added).ToDictionary(fate => fate.Duty.Id);
            foreach (var taken in fates.Where(fate => fate.Fate is Fate.Replaced or Fate.Withdrawn))
            {
                var status = running.Single(duty => duty.Terms.Id == taken.Duty.Id).Status;
                WithdrawOccurrenceDecider.IsWithdrawable(status, hasActs: false).ShouldBeTrue();
                taken.Duty.LastDay.ShouldBeGreaterThanOrEqualTo(today);
                (taken.ReplacedById is not { } instead || added.ContainsKey(instead)).ShouldBeTrue();
            }

            fates.Count(fate => fate.Fate != Fate.Added).ShouldBe(running.Count(duty => duty.Status != OccurrenceStatus.Withdrawn));
            added.Values.ShouldAllBe(fate => fate.Duty.LastDay >= today);
        });

    private static IReadOnlyList<DutyFate> Of(Takeover takeover, RunningDuty[] running, IReadOnlyList<PlannedOccurrence> derived, DateOnly today) =>
        SchemeSuccession.Of(takeover, running, derived, today);

    private static string[] Told(IReadOnlyList<DutyFate> fates) => [.. fates.Select(fate => $"{fate.Duty.WindowKey} {fate.Fate} {fate.Because}".TrimEnd())];

    private static RunningDuty Running(PlannedOccurrence duty, OccurrenceStatus status = OccurrenceStatus.Pending, bool hasActs = false) => new(duty, status, hasActs);

    private static PlannedOccurrence Half(string key, DateOnly from, DateOnly to) => Duty.Periodic with
    {
        Id = DeterministicId.From("former", key),
        SchemeId = Former,
        WindowKey = key,
        WindowFrom = from,
        WindowTo = to,
        DueOn = to,
        ClosesOn = to.AddDays(15),
    };

    private static PlannedOccurrence Window(int number) => number switch
    {
        0 => First,
        1 => Second,
        2 => Yearly,
        _ => Half("2026-Q3", new(2026, 7, 1), new(2026, 9, 30)),
    };

    // The same duty of the new version: twice instead of once.
    private static PlannedOccurrence Stricter(PlannedOccurrence duty) => duty with
    {
        Id = DeterministicId.From("latter", duty.ObligationId, duty.WindowKey),
        SchemeId = Latter,
        RequiredCount = 2,
    };
}
