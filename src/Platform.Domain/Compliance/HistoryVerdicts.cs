using Platform.Domain.Ledgers;

namespace Platform.Domain.Compliance;

/// <summary>An act of a past year that a workbook brought: whose, for which duty, and its day in Asia/Shanghai.</summary>
public sealed record HistoryAct(Guid UnitId, string ObligationId, DateOnly On);

/// <summary>
/// What the rules would have said of a past year, by the acts that were imported for it. Imported history carries no verdict
/// unless somebody asks (matrix U37): this is the answer to that question, kept nowhere and counted in no figure.
/// </summary>
public static class HistoryVerdicts
{
    /// <summary>
    /// An import names a unit and not a post. Where several posts of a unit owe the same duty, or it is owed for each unit
    /// in charge, nobody can say whose act it was, and there is no verdict; nor is there one where nothing fell due and nothing was done.
    /// </summary>
    public static IReadOnlyList<ReplayedDuty> Of(
        IEnumerable<(Guid UnitId, PlannedOccurrence Terms)> duties, IEnumerable<HistoryAct> acts, DateOnly today)
    {
        var owed = duties.ToLookup(duty => (duty.UnitId, duty.Terms.ObligationId));
        var done = acts.ToLookup(act => (act.UnitId, act.ObligationId), act => act.On);
        return [.. owed.SelectMany(group => Judge([.. group], [.. done[group.Key]], today))];
    }

    private static IEnumerable<ReplayedDuty> Judge(IReadOnlyList<(Guid UnitId, PlannedOccurrence Terms)> duties, IReadOnlyList<DateOnly> days, DateOnly today)
    {
        var owners = duties.Select(duty => Replay.OwnerOf(duty.UnitId, duty.Terms)).Distinct().ToList();
        return owners is [var owner]
            ? Replay.Of(duties, [new RecordedDuty(owner, DateOnly.MinValue, DateOnly.MaxValue, days, true, null)], today)
                .Select(duty => duty is { Status: OccurrenceStatus.Pending, Terms.DueOn: null } ? duty with { Status = OccurrenceStatus.NoVerdict } : duty)
            : duties.Select(duty => new ReplayedDuty(Replay.OwnerOf(duty.UnitId, duty.Terms), duty.Terms, OccurrenceStatus.NoVerdict));
    }
}
