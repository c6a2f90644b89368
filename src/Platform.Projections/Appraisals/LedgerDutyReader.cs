using Dapper;
using Npgsql;
using Platform.Domain.Appraisals;
using Platform.Domain.Compliance;
using Platform.Projections.Compliance;
using Platform.Projections.Organisation;

namespace Platform.Projections.Appraisals;

/// <summary>Reads a subject's duties as they stood and were known on a day, by the rows that every past figure is read from.</summary>
public static class LedgerDutyReader
{
    /// <returns>The subject's own duties, and for a body those of the units that lay below it as well.</returns>
    public static async Task<(IReadOnlyList<LedgerDuty> Own, IReadOnlyList<LedgerDuty> WithBelow)> DutiesOf(
        this NpgsqlConnection tenant, AppraisedSubject subject, RoundPeriod period, PastOrganisation organisation)
    {
        var below = subject.PostId is null ? organisation.Below(subject.UnitId).ToList() : [];
        var rows = (await tenant.QueryAsync<Row>(
            $"""
            {PastDuties.Table(organisation.View)}
            select occurrence_id, obligation_id, category, state, coalesce(due_on, window_to) as own_day, unit_id, placed_on from duty
            where coalesce(due_on, window_to) between @From and @To and (@PostId::uuid is null or post_id = @PostId)
              and (@PostId::uuid is not null or unit_id = any(@units))
            """,
            new
            {
                Year = (int?)null,
                organisation.View.Day,
                organisation.View.KnownBefore,
                period.From,
                period.To,
                subject.PostId,
                units = below.Select(unit => unit.UnitId).Append(subject.UnitId).Distinct().ToArray(),
            })).ToList();
        return (
            Duties(rows.Where(row => subject.PostId is not null || row.UnitId == subject.UnitId)),
            Duties(rows.Where(row => subject.PostId is not null || below.Any(unit => unit.UnitId == row.UnitId && row.PlacedOn >= unit.From && row.PlacedOn < unit.Until))));
    }

    private static LedgerDuty[] Duties(IEnumerable<Row> rows) =>
        [.. rows.Select(row => new LedgerDuty(row.OccurrenceId, row.ObligationId, row.Category, row.State, row.OwnDay))];

    private sealed record Row(Guid OccurrenceId, string ObligationId, string Category, string State, DateOnly OwnDay, Guid UnitId, DateOnly PlacedOn);
}
