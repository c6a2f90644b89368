using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Channels.Attestations;

namespace Platform.Projections.Channels;

/// <summary>Answers: what did each unit state of a period, and who signed it?</summary>
public sealed class AttestationRegister() : RowProjection("AttestationRegister", "attestation")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        switch (e.Data)
        {
            case AttestationDrafted drafted:
                rows.QueueSqlCommand(
                    """
                    insert into platform.attestation (
                        tenant_id, attestation_id, unit_id, scheme_id, obligation_id, period_from, period_to, statement, evidence_ids, drafted_by, drafted_at, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (tenant_id, attestation_id) do update set scheme_id = excluded.scheme_id, statement = excluded.statement, evidence_ids = excluded.evidence_ids,
                        drafted_by = excluded.drafted_by, drafted_at = excluded.drafted_at, returned_because = null, version = excluded.version
                    """,
                    e.TenantId, e.StreamId, drafted.UnitId, drafted.SchemeId, drafted.ObligationId, drafted.PeriodFrom, drafted.PeriodTo, Codes.Of(drafted.Statement),
                    drafted.EvidenceIds.ToArray(), drafted.DraftedBy, e.Timestamp, e.Version);
                break;
            case AttestationSigned signed:
                rows.QueueSqlCommand(
                    "update platform.attestation set signed_on = ?, signed_post_id = ?, act_id = ?, version = ? where tenant_id = ? and attestation_id = ?",
                    signed.SignedOn, signed.PostId, Sql.Null(signed.ActId), e.Version, e.TenantId, e.StreamId);
                break;
            case AttestationReturned returned:
                rows.QueueSqlCommand(
                    "update platform.attestation set returned_because = ?, version = ? where tenant_id = ? and attestation_id = ?",
                    returned.Reason, e.Version, e.TenantId, e.StreamId);
                break;
        }
    }
}

/// <summary>A statement of a unit.</summary>
public record AttestationRow
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public Guid SchemeId { get; init; }

    public string ObligationId { get; init; } = string.Empty;

    public DateOnly PeriodFrom { get; init; }

    public DateOnly PeriodTo { get; init; }

    [AllowedValues("mechanism-exists", "cooperation-took-place", "plan-made", "none")]
    public string Statement { get; init; } = string.Empty;

    [JsonIgnore]
    public Guid[] EvidenceIds { get; init; } = [];

    [JsonIgnore]
    public string DraftedBy { get; init; } = string.Empty;

    public DateTimeOffset DraftedAt { get; init; }

    public DateOnly? SignedOn { get; init; }

    public string? SignedPostTitleZh { get; init; }

    public Guid? ActId { get; init; }

    public string? ReturnedBecause { get; init; }

    [AllowedValues("drafted", "returned", "signed")]
    public string State { get; init; } = string.Empty;

    public long Version { get; init; }
}

/// <summary>Reads statements of the connection's tenant.</summary>
public static class AttestationReader
{
    public static async Task<IReadOnlyList<AttestationRow>> Attestations(
        this NpgsqlConnection tenant, Guid? unitId = null, int? year = null, Guid? attestationId = null, string? state = null, int limit = 500) =>
        [.. await tenant.QueryAsync<AttestationRow>(
            """
            select * from (
                select a.attestation_id as id, a.unit_id, n.name_zh as unit_name_zh, a.scheme_id, a.obligation_id, a.period_from, a.period_to, a.statement, a.evidence_ids,
                    a.drafted_by, a.drafted_at, a.signed_on, p.title_zh as signed_post_title_zh, a.act_id, a.returned_because, a.version,
                    case when a.signed_on is not null then 'signed' when a.returned_because is not null then 'returned' else 'drafted' end as state
                from platform.attestation a
                join platform.unit_node n on n.tenant_id = a.tenant_id and n.unit_id = a.unit_id
                left join platform.post_register p on p.tenant_id = a.tenant_id and p.post_id = a.signed_post_id
                where a.tenant_id = current_setting('app.tenant_id') and (@unitId::uuid is null or a.unit_id = @unitId)
                  and (@year::int is null or extract(year from a.period_from) = @year) and (@attestationId::uuid is null or a.attestation_id = @attestationId)) found
            where @state::text is null or state = @state
            order by period_from desc, drafted_at desc limit @limit
            """,
            new { unitId, year, attestationId, state, limit })];

    /// <summary>
    /// The posts of the head of a unit, or of the nearest unit above that has one. A unit whose head holds a post in the one body
    /// right under it, such as a bureau in its party group, has that one.
    /// </summary>
    public static async Task<Guid[]> HeadPosts(this NpgsqlConnection tenant, Guid unitId) =>
        [.. await tenant.QueryAsync<Guid>(
            """
            with first as (
                select p.tenant_id, p.unit_id, p.post_id from platform.post_register p
                where p.tenant_id = current_setting('app.tenant_id') and p.abolished_on is null and 'first-responsible' = any(p.responsibility_types)),
            line as (
                select u.tenant_id, u.unit_id, nlevel(u.path) as depth from platform.unit_node n
                join platform.unit_node u on u.tenant_id = n.tenant_id and n.path <@ u.path
                where n.tenant_id = current_setting('app.tenant_id') and n.unit_id = @unitId),
            under as (
                select l.unit_id, l.depth, f.post_id, count(*) over (partition by l.unit_id, c.unit_id) as posts, count(*) over (partition by l.unit_id) as all_posts
                from line l
                join platform.unit_node c on c.tenant_id = l.tenant_id and c.parent_id = l.unit_id
                join first f on f.tenant_id = c.tenant_id and f.unit_id = c.unit_id),
            heads as (
                select f.post_id, l.depth * 2 + 1 as nearness from line l join first f on f.tenant_id = l.tenant_id and f.unit_id = l.unit_id
                union all
                select post_id, depth * 2 from under where posts = all_posts)
            select post_id from heads where nearness = (select max(nearness) from heads)
            """,
            new { unitId })];
}
