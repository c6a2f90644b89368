using CsCheck;
using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

/// <summary>A rule set that was never seen before is imported, its year is opened and lived through, and no code changes.</summary>
public sealed class LivingUnderAnyRules
{
    private const int Year = 2026;
    private const int Cases = 200;
    private static readonly Guid SchemeId = DeterministicId.From("scheme");
    private static readonly By Somebody = new("somebody", null, new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero), new(2026, 1, 5));

    [Fact]
    public void It_is_taken_in_and_read_as_it_was_written() => AnyPack.Pack.Sample(
        pack =>
        {
            var written = PackReader.Write(pack);

            var decision = ImportSchemeDecider.Decide(new(SchemeId, written), null, Somebody);

            decision.ShouldBeOfType<Decision<SchemeEvent>.Accepted>().Events.ShouldHaveSingleItem();
            var read = PackReader.Read(written.GetRawText());
            read.Errors.ShouldBeEmpty();
            CanonicalJson.Hash(PackReader.Write(read.Pack!)).ShouldBe(CanonicalJson.Hash(written));
        },
        iter: Cases);

    [Fact]
    public void Every_obligation_is_accounted_for_in_any_organisation() => Years.Sample(
        year =>
        {
            var accounts = Accounting.Of(year.Pack, SchemeRules.Of(year.Pack), year.Settings, SchemeId, Year, year.Units, year.Posts);

            accounts.Select(account => account.ObligationId).ShouldBe(year.Pack.Obligations.Select(o => o.Id).Concat(year.Pack.TaskTable.Select(task => task.Id)));
            accounts.SelectMany(account => account.Owners).Select(owner => owner.Outcome).ShouldNotContain(Outcomes.Unaccounted);
            accounts.Select(account => account.Outcome).ShouldNotContain(Outcomes.Unaccounted);
            accounts.Sum(account => account.Occurrences).ShouldBe(year.Derived().Sum(plan => plan.Occurrences.Count));
        },
        iter: Cases);

    [Fact]
    public void No_two_duties_of_a_bureau_share_an_id() => Years.Sample(
        year => year.Derived().SelectMany(plan => plan.Occurrences).Select(o => o.Id).ShouldBeUnique(), iter: Cases);

    /// <summary>Nobody does anything. However often and however late the sweep comes, the year ends the same.</summary>
    [Fact]
    public void A_year_that_passes_untouched_ends_the_same_whenever_the_sweep_comes() => Gen.Select(Years, Gen.Int[1, 400].Array[1, 6]).Sample(
        (year, pauses) =>
        {
            var end = new DateOnly(2028, 12, 31);
            foreach (var planned in year.Derived().SelectMany(plan => plan.Occurrences).Select(Planned))
            {
                var once = Sweep(planned, [end]);
                var often = Sweep(planned, [.. Days(pauses), end]);

                often.ShouldBe(once);
                once.Status.ShouldBe(planned switch
                {
                    { Verdict: Verdicts.None } => OccurrenceStatus.NoVerdict,
                    { DueOn: null } => OccurrenceStatus.Pending,
                    _ => OccurrenceStatus.Missed,
                });
            }
        },
        iter: Cases);

    /// <summary>Whatever is owed can be done: acts as asked, steps as asked, evidence of a kind that it accepts.</summary>
    [Fact]
    public void Every_duty_can_be_fulfilled() => Years.Sample(
        year =>
        {
            foreach (var planned in year.Derived().SelectMany(plan => plan.Occurrences).Select(Planned).Concat(year.Started().Select(Planned)))
            {
                var doer = Somebody with { Today = planned.WindowTo, At = new(planned.WindowTo.AddDays(1), default, TimeSpan.Zero) };
                var reviewer = doer with { ActorId = "reviewer" };
                Func<Occurrence, Decision<OccurrenceEvent>>[] steps =
                [
                    .. Enumerable.Range(0, Math.Max(planned.RequiredCount, 1)).Select(i => (Func<Occurrence, Decision<OccurrenceEvent>>)(o =>
                        RecordActDecider.Decide(new(DeterministicId.From("act", $"{i}"), planned.DueOn ?? planned.WindowTo, planned.EvidenceKinds), o, doer))),
                    .. (planned.Steps ?? []).Select(step => (Func<Occurrence, Decision<OccurrenceEvent>>)(o =>
                        RecordStepDecider.Decide(new(step, planned.WindowFrom, new(23, 0)), o, doer))),
                    o => SubmitOccurrenceDecider.Decide(new(null), o, doer),
                    o => ConfirmOccurrenceDecider.Decide(new(null), o, reviewer),
                ];

                var state = Occurrence.Evolve(null, new OccurrenceBegun(planned.Id, SchemeId, SchemeId, Year, SchemeId, planned))!;
                foreach (var step in steps)
                {
                    state = step(state).ShouldBeOfType<Decision<OccurrenceEvent>.Accepted>($"{planned}").Events.Aggregate(state, (o, e) => Occurrence.Evolve(o, e)!);
                }

                state.Status.ShouldBe(planned.Verdict == Verdicts.None ? OccurrenceStatus.NoVerdict : OccurrenceStatus.Fulfilled);
            }
        },
        iter: Cases);

    [Fact]
    public void An_open_year_needs_no_revision_while_nothing_changes() => Years.Sample(
        year =>
        {
            foreach (var (unit, plan) in year.Units.Zip(year.Derived()))
            {
                PlannedOccurrence[] planned = [.. plan.Occurrences.Select(Planned)];
                var opened = YearPlan.Evolve(null, new YearOpened(unit.Id, unit.Id, Year, SchemeId, planned))!;

                YearRevision.Between(opened, planned).IsEmpty.ShouldBeTrue();
            }
        },
        iter: Cases);

    private static readonly Gen<AnyYear> Years =
        from pack in AnyPack.Pack
        from settings in AnyPack.Settings
        from organisation in AnyPack.Organisation(pack)
        select new AnyYear(pack, settings, organisation.Units, organisation.Posts);

    private sealed record AnyYear(SchemePack Pack, SchemeSettings Settings, IReadOnlyList<UnitFacts> Units, IReadOnlyList<PostFacts> Posts)
    {
        public IReadOnlyList<DerivedYear> Derived()
        {
            var rules = SchemeRules.Of(Pack);
            return [.. Units.Select(unit => YearDuties.For(rules, Settings, SchemeId, Year, unit, Posts))];
        }

        /// <summary>What each of the event duties becomes when its event happens on the first day of March.</summary>
        public IEnumerable<DerivedOccurrence> Started() => Derived().SelectMany(plan => plan.EventDuties).Select(duty =>
            EventOccurrence.From(Pack.Obligations.Single(o => o.Id == duty.ObligationId), Settings, new(2026, 3, 1), DeterministicId.From("trigger"), duty.PostId));
    }

    private static Occurrence Sweep(PlannedOccurrence planned, IEnumerable<DateOnly> days) => days.Aggregate(
        Occurrence.Evolve(null, new OccurrenceBegun(planned.Id, SchemeId, SchemeId, Year, SchemeId, planned))!,
        (occurrence, day) => PassTimeDecider.Decide(occurrence, day).ShouldBeOfType<Decision<OccurrenceEvent>.Accepted>().Events.Aggregate(occurrence, (o, e) => Occurrence.Evolve(o, e)!));

    private static IEnumerable<DateOnly> Days(int[] pauses)
    {
        var day = new DateOnly(2026, 1, 1);
        foreach (var pause in pauses)
        {
            yield return day = day.AddDays(pause);
        }
    }

    private static PlannedOccurrence Planned(DerivedOccurrence derived) => PlannedOccurrence.Of(derived, "planning", SchemeId);
}
