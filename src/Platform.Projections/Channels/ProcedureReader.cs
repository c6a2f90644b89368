using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Dapper;
using Npgsql;

namespace Platform.Projections.Channels;

/// <summary>A procedure as it is listed.</summary>
public record ProcedureRow
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public string? Article { get; init; }

    public string Subject { get; init; } = string.Empty;

    public string[] Steps { get; init; } = [];

    public string ResponsiblePostTitleZh { get; init; } = string.Empty;

    public DateOnly StartedOn { get; init; }

    /// <summary>Steps that were taken or left out with a ground.</summary>
    public int StepsRecorded { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public string? DecidedByBody { get; init; }

    public string? Conditions { get; init; }

    [JsonIgnore]
    public Guid[] EvidenceIds { get; init; } = [];

    public Guid? ActId { get; init; }

    public DateOnly? DiscontinuedOn { get; init; }

    public string? DiscontinuedBecause { get; init; }

    [AllowedValues("under-way", "to-be-decided", "approved", "refused", "discontinued")]
    public string State { get; init; } = string.Empty;

    public long Version { get; init; }
}

/// <summary>A step that was recorded.</summary>
public sealed record ProcedureStepRow
{
    public int Number { get; init; }

    public DateOnly On { get; init; }

    /// <summary>Why it was left out; null when it was taken.</summary>
    public string? Ground { get; init; }

    [JsonIgnore]
    public Guid[] EvidenceIds { get; init; } = [];

    public DateTimeOffset RecordedAt { get; init; }
}

/// <summary>Reads procedures of the connection's tenant.</summary>
public static class ProcedureReader
{
    public static async Task<IReadOnlyList<ProcedureRow>> Procedures(
        this NpgsqlConnection tenant, Guid[]? reachUnits, Guid? procedureId = null, Guid? unitId = null, string? name = null, string? state = null, int limit = 500) =>
        [.. await tenant.QueryAsync<ProcedureRow>(
            """
            select * from (
                select c.procedure_id as id, c.unit_id, n.name_zh as unit_name_zh, c.name, c.article, c.subject, c.steps, p.title_zh as responsible_post_title_zh, c.started_on,
                    s.steps_recorded, c.decided_on, c.decided_by_body, c.conditions, c.evidence_ids, c.act_id, c.discontinued_on, c.discontinued_because, c.version,
                    case when c.discontinued_on is not null then 'discontinued' when c.approved then 'approved' when c.approved is false then 'refused'
                        when s.steps_recorded = cardinality(c.steps) then 'to-be-decided' else 'under-way' end as state
                from platform.procedure c
                join platform.unit_node n on n.tenant_id = c.tenant_id and n.unit_id = c.unit_id
                join platform.post_register p on p.tenant_id = c.tenant_id and p.post_id = c.responsible_post_id
                cross join lateral (
                    select count(*)::int as steps_recorded from platform.procedure_step t where t.tenant_id = c.tenant_id and t.procedure_id = c.procedure_id) s
                where c.tenant_id = current_setting('app.tenant_id') and (@procedureId::uuid is null or c.procedure_id = @procedureId)
                  and (@unitId::uuid is null or c.unit_id = @unitId) and (@name::text is null or c.name = @name)
                  and (@reachUnits::uuid[] is null or exists (
                      select from platform.unit_node a where a.tenant_id = n.tenant_id and a.unit_id = any(@reachUnits) and n.path <@ a.path))) found
            where @state::text is null or state = @state
            order by started_on desc, subject limit @limit
            """,
            new { reachUnits, procedureId, unitId, name, state, limit })];

    public static async Task<IReadOnlyList<ProcedureStepRow>> ProcedureSteps(this NpgsqlConnection tenant, Guid procedureId) =>
        [.. await tenant.QueryAsync<ProcedureStepRow>(
            """
            select number, on_day as "on", ground, evidence_ids, recorded_at from platform.procedure_step
            where tenant_id = current_setting('app.tenant_id') and procedure_id = @procedureId order by number
            """,
            new { procedureId })];
}
