using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Dapper;
using Npgsql;

namespace Platform.Projections.Bulletins;

/// <summary>A bulletin of the tenant's own.</summary>
public record BulletinRow
{
    public Guid Id { get; init; }

    [AllowedValues("ordinary", "typical-case", "inspection-result")]
    public string Kind { get; init; } = string.Empty;

    /// <summary>Null until it is issued.</summary>
    public string? Number { get; init; }

    public string Title { get; init; } = string.Empty;

    [JsonIgnore]
    public string[] Paragraphs { get; init; } = [];

    public string[] Articles { get; init; } = [];

    public Guid? InspectionId { get; init; }

    public Guid? SupersedesId { get; init; }

    public string? SupersedesNumber { get; init; }

    [JsonIgnore]
    public Guid[] EvidenceIds { get; init; } = [];

    public DateOnly? AcknowledgeBy { get; init; }

    public DateOnly? IssuedOn { get; init; }

    [JsonIgnore]
    public string? IssuedBy { get; init; }

    public string? IssuedByName { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public string? WithdrawnBecause { get; init; }

    public Guid? SupersededBy { get; init; }

    public string? SupersededByNumber { get; init; }

    public int Addressees { get; init; }

    public int Acknowledged { get; init; }

    [AllowedValues("draft", "issued", "withdrawn", "superseded")]
    public string State { get; init; } = string.Empty;

    public long Version { get; init; }
}

/// <summary>Whom a bulletin is addressed to, and whether they have read it.</summary>
public sealed record BulletinAddresseeRow
{
    public Guid? UnitId { get; init; }

    public string? BureauId { get; init; }

    public string NameZh { get; init; } = string.Empty;

    public DateOnly? AcknowledgedOn { get; init; }

    public string? AcknowledgedByName { get; init; }
}

/// <summary>A unit that has not acknowledged a bulletin yet.</summary>
public sealed record WaitingBulletinRow
{
    public Guid BulletinId { get; init; }

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public string Number { get; init; } = string.Empty;

    public string Title { get; init; } = string.Empty;

    public DateOnly? AcknowledgeBy { get; init; }

    [JsonIgnore]
    public string IssuedBy { get; init; } = string.Empty;
}

/// <summary>Reads bulletins of the connection's tenant.</summary>
public static class BulletinReader
{
    /// <param name="reachUnits">Only those issued to one of these units or to one under them; null for all.</param>
    /// <param name="withDrafts">Whether what is not issued is found as well.</param>
    public static async Task<IReadOnlyList<BulletinRow>> Bulletins(
        this NpgsqlConnection tenant, Guid[]? reachUnits, bool withDrafts, Guid? bulletinId = null, string? state = null, int limit = 500) =>
        [.. await tenant.QueryAsync<BulletinRow>(
            """
            select * from (
                select b.bulletin_id as id, b.kind, b.number, b.title, b.paragraphs, b.articles, b.inspection_id, b.supersedes_id, s.number as supersedes_number, b.evidence_ids,
                    b.acknowledge_by, b.issued_on, b.issued_by, n.name as issued_by_name, b.withdrawn_on, b.withdrawn_because, b.superseded_by, b.superseded_by_number, b.drafted_at,
                    a.addressees, a.acknowledged, b.version,
                    case when b.withdrawn_on is not null then 'withdrawn' when b.superseded_by is not null then 'superseded' when b.issued_on is not null then 'issued'
                        else 'draft' end as state
                from platform.bulletin b
                left join platform.bulletin s on s.tenant_id = b.tenant_id and s.bulletin_id = b.supersedes_id
                left join platform.person n on n.tenant_id = b.tenant_id and n.person_id = b.issued_by_person
                cross join lateral (
                    select count(*)::int as addressees, count(r.acknowledged_on)::int as acknowledged from platform.bulletin_addressee r
                    where r.tenant_id = b.tenant_id and r.bulletin_id = b.bulletin_id) a
                where b.tenant_id = current_setting('app.tenant_id') and (@bulletinId::uuid is null or b.bulletin_id = @bulletinId) and (@withDrafts or b.issued_on is not null)
                  and (@reachUnits::uuid[] is null or exists (
                      select from platform.bulletin_addressee r
                      join platform.unit_node u on u.tenant_id = r.tenant_id and u.unit_id = r.unit_id
                      join platform.unit_node h on h.tenant_id = u.tenant_id and h.unit_id = any(@reachUnits) and u.path <@ h.path
                      where r.tenant_id = b.tenant_id and r.bulletin_id = b.bulletin_id))) found
            where @state::text is null or state = @state
            order by issued_on desc nulls first, drafted_at desc limit @limit
            """,
            new { reachUnits, withDrafts, bulletinId, state, limit })];

    /// <param name="reachUnits">Only units among these or under them; null for all.</param>
    public static async Task<IReadOnlyList<BulletinAddresseeRow>> BulletinAddressees(this NpgsqlConnection tenant, Guid bulletinId, Guid[]? reachUnits) =>
        [.. await tenant.QueryAsync<BulletinAddresseeRow>(
            """
            select r.unit_id, r.bureau_id, r.name_zh, r.acknowledged_on, n.name as acknowledged_by_name
            from platform.bulletin_addressee r
            left join platform.person n on n.tenant_id = r.tenant_id and n.person_id = r.acknowledged_by_person
            where r.tenant_id = current_setting('app.tenant_id') and r.bulletin_id = @bulletinId
              and (@reachUnits::uuid[] is null or exists (
                  select from platform.unit_node u join platform.unit_node h on h.tenant_id = u.tenant_id and h.unit_id = any(@reachUnits) and u.path <@ h.path
                  where u.tenant_id = r.tenant_id and u.unit_id = r.unit_id))
            order by r.position
            """,
            new { bulletinId, reachUnits })];

    /// <summary>What units have not acknowledged yet, the earliest day first.</summary>
    public static async Task<IReadOnlyList<WaitingBulletinRow>> WaitingBulletins(this NpgsqlConnection tenant, Guid[]? reachUnits, int limit) =>
        [.. await tenant.QueryAsync<WaitingBulletinRow>(
            """
            select b.bulletin_id, r.unit_id, r.name_zh as unit_name_zh, b.number, b.title, b.acknowledge_by, b.issued_by
            from platform.bulletin b
            join platform.bulletin_addressee r on r.tenant_id = b.tenant_id and r.bulletin_id = b.bulletin_id and r.acknowledged_on is null and r.unit_id is not null
            where b.tenant_id = current_setting('app.tenant_id') and b.issued_on is not null and b.withdrawn_on is null and b.superseded_by is null
              and (@reachUnits::uuid[] is null or exists (
                  select from platform.unit_node u join platform.unit_node h on h.tenant_id = u.tenant_id and h.unit_id = any(@reachUnits) and u.path <@ h.path
                  where u.tenant_id = r.tenant_id and u.unit_id = r.unit_id))
            order by b.acknowledge_by nulls last, b.issued_on, r.position limit @limit
            """,
            new { reachUnits, limit })];

    public static Task<bool> BulletinNumberIsTaken(this NpgsqlConnection tenant, string number, Guid bulletinId) =>
        tenant.ExecuteScalarAsync<bool>(
            "select exists (select from platform.bulletin where tenant_id = current_setting('app.tenant_id') and number = @number and bulletin_id <> @bulletinId)",
            new { number, bulletinId });
}
