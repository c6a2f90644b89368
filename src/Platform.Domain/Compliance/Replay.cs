using Platform.Domain.Ledgers;

namespace Platform.Domain.Compliance;

/// <summary>Whose duty it is, whatever its window and whichever version of the rules asks for it.</summary>
public readonly record struct DutyOwner(string ObligationId, Guid UnitId, Guid? PostId, Guid? TargetUnitId);

/// <summary>What was recorded for one duty under the rules as they are.</summary>
/// <param name="Acts">The days of the acts that stand.</param>
/// <param name="Confirmed">Whether they were confirmed.</param>
/// <param name="Settled">Waived, declared or withdrawn; null for a duty that takes acts.</param>
public sealed record RecordedDuty(DutyOwner Owner, DateOnly WindowFrom, DateOnly WindowTo, IReadOnlyList<DateOnly> Acts, bool Confirmed, OccurrenceStatus? Settled);

/// <summary>A duty with where it would stand.</summary>
public sealed record ReplayedDuty(DutyOwner Owner, PlannedOccurrence Terms, OccurrenceStatus Status);

/// <summary>
/// The same facts under other rules: what was recorded is laid against duties as other rules would ask for them, and judged
/// anew. Nothing is written. An act goes to the window that its day lies in, among those that overlap the window it was
/// offered for, and where its day lies in none of these to the last of them, for which it is late.
/// </summary>
public static class Replay
{
    public static IReadOnlyList<ReplayedDuty> Of(
        IEnumerable<(Guid UnitId, PlannedOccurrence Terms)> duties, IEnumerable<RecordedDuty> recorded, DateOnly today)
    {
        var owed = duties.Select(duty => (Owner: OwnerOf(duty.UnitId, duty.Terms), duty.Terms)).ToList();
        var windows = owed.ToLookup(duty => duty.Owner, duty => duty.Terms);
        var acts = new Dictionary<Guid, List<(DateOnly On, bool Confirmed)>>();
        var settled = new Dictionary<Guid, OccurrenceStatus>();
        foreach (var record in recorded)
        {
            var overlapping = windows[record.Owner].Where(terms => terms.WindowFrom <= record.WindowTo && terms.WindowTo >= record.WindowFrom)
                .OrderBy(terms => terms.WindowFrom).ThenBy(terms => terms.WindowTo).ToList();
            if (record.Settled is { } status)
            {
                // A decision about a window holds for what lies in it, and not for a longer one.
                foreach (var terms in overlapping.Where(terms => terms.WindowFrom >= record.WindowFrom && terms.WindowTo <= record.WindowTo))
                {
                    settled[terms.Id] = status;
                }
            }

            foreach (var day in record.Acts)
            {
                if ((overlapping.FirstOrDefault(terms => terms.WindowFrom <= day && day <= terms.WindowTo) ?? overlapping.LastOrDefault()) is { } window)
                {
                    (acts.TryGetValue(window.Id, out var list) ? list : acts[window.Id] = []).Add((day, record.Confirmed));
                }
            }
        }

        return [.. owed.Select(duty => new ReplayedDuty(duty.Owner, duty.Terms, StatusOf(duty.Terms, acts.GetValueOrDefault(duty.Terms.Id) ?? [], Settled(duty.Terms.Id), today)))];

        OccurrenceStatus? Settled(Guid id) => settled.TryGetValue(id, out var status) ? status : null;
    }

    public static DutyOwner OwnerOf(Guid unitId, PlannedOccurrence terms) => new(terms.ObligationId, unitId, terms.PostId, terms.TargetUnitId);

    private static OccurrenceStatus StatusOf(PlannedOccurrence terms, List<(DateOnly On, bool Confirmed)> acts, OccurrenceStatus? settled, DateOnly today)
    {
        if (settled is { } status)
        {
            return status;
        }

        if (terms.FirstStatus == OccurrenceStatus.NoVerdict)
        {
            return OccurrenceStatus.NoVerdict;
        }

        var needed = Math.Max(terms.RequiredCount, 1);
        var confirmed = CountedActs.Days(acts.Where(act => act.Confirmed).Select(act => act.On), terms.MinSpacingDays);
        return confirmed.Count >= needed ? Verdict(terms, confirmed[needed - 1])
            : CountedActs.Days(acts.Select(act => act.On), terms.MinSpacingDays).Count >= needed ? OccurrenceStatus.Submitted
            : SeenDuty.Calendar(today, terms.FirstStatus, terms.DueOn, terms.ClosesOn);
    }

    // The rule of OccurrenceRules.VerdictFor, for a duty that has no stream.
    private static OccurrenceStatus Verdict(PlannedOccurrence terms, DateOnly completedOn) =>
        terms.DueOn is not { } due || completedOn <= due ? OccurrenceStatus.Fulfilled
        : completedOn > terms.ClosesOn ? OccurrenceStatus.MadeUp
        : OccurrenceStatus.Late;
}
