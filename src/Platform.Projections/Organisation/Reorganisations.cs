using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Organisation;

namespace Platform.Projections.Organisation;

/// <summary>Answers: which reorganisations were decided, for which units, and what became of open duties?</summary>
public sealed class Reorganisations() : RowProjection("Reorganisations", "reorganisation")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is UnitsReorganised reorganised)
        {
            rows.QueueSqlCommand(
                """
                insert into platform.reorganisation (
                    tenant_id, reorganisation_id, kind, unit_ids, into_unit_ids, on_day, reason, open_duties, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.TenantId, reorganised.ReorganisationId, Codes.Of(reorganised.Kind), reorganised.UnitIds.ToArray(), reorganised.IntoUnitIds.ToArray(),
                reorganised.On, reorganised.Reason, Sql.Null(reorganised.OpenDuties is { } rule ? Codes.Of(rule) : null), e.Timestamp,
                Sql.Null(EventActor.PersonOf(e)));
        }
    }
}

public sealed record ReorganisationRow
{
    public Guid Id { get; init; }

    public string Kind { get; init; } = string.Empty;

    public Guid[] UnitIds { get; init; } = [];

    public Guid[] IntoUnitIds { get; init; } = [];

    public DateOnly OnDay { get; init; }

    public string Reason { get; init; } = string.Empty;

    public string? OpenDuties { get; init; }

    public DateTimeOffset RecordedAt { get; init; }

    public Guid? RecordedBy { get; init; }
}

public static class ReorganisationReader
{
    /// <summary>The reorganisations of the connection's tenant, the latest day first; of one unit when it is given.</summary>
    public static async Task<IReadOnlyList<ReorganisationRow>> Reorganised(this NpgsqlConnection tenant, Guid? unitId) =>
        [.. await tenant.QueryAsync<ReorganisationRow>(
            """
            select reorganisation_id as id, kind, unit_ids, into_unit_ids, on_day, reason, open_duties, recorded_at, recorded_by
            from platform.reorganisation
            where tenant_id = current_setting('app.tenant_id') and (@unitId::uuid is null or unit_ids @> array[@unitId] or into_unit_ids @> array[@unitId])
            order by on_day desc, recorded_at desc limit 500
            """,
            new { unitId })];
}
