using Dapper;
using Npgsql;

namespace Platform.Projections.Evidence;

/// <summary>One version as it was handed in.</summary>
public sealed record EvidenceVersionRow
{
    public int Number { get; init; }

    public string FileName { get; init; } = string.Empty;

    public string MediaType { get; init; } = string.Empty;

    public long Size { get; init; }

    public string Sha256 { get; init; } = string.Empty;

    public DateOnly FormedOn { get; init; }

    public string? Note { get; init; }

    public DateTimeOffset AddedAt { get; init; }

    public string? ScannedBy { get; init; }

    public DateTimeOffset? ScannedAt { get; init; }

    public string? Finding { get; init; }

    /// <summary>Its bytes were given up.</summary>
    public bool Disposed { get; init; }
}

public sealed record EvidenceHoldRow
{
    public Guid Id { get; init; }

    public string Reason { get; init; } = string.Empty;

    public DateTimeOffset PlacedAt { get; init; }

    public DateTimeOffset? LiftedAt { get; init; }

    public string? LiftedBecause { get; init; }
}

/// <summary>A record that refers to a document.</summary>
public sealed record EvidenceUseRow
{
    public Guid ActId { get; init; }

    public string Title { get; init; } = string.Empty;

    public DateOnly OccurredOn { get; init; }

    /// <summary>Corrected since: another record stands in its place.</summary>
    public bool Superseded { get; init; }

    /// <summary>The version that was the latest when it was offered; null for records from before that was kept.</summary>
    public int? VersionNumber { get; init; }

    public Guid[] OccurrenceIds { get; init; } = [];
}

/// <summary>Reads what belongs to one piece of evidence.</summary>
public static class EvidenceDetails
{
    public static async Task<IReadOnlyList<EvidenceVersionRow>> EvidenceVersions(this NpgsqlConnection tenant, Guid evidenceId) =>
        [.. await tenant.QueryAsync<EvidenceVersionRow>(
            """
            select number, file_name, media_type, size, sha256, formed_on, note, added_at, scanned_by, scanned_at, finding, disposed
            from platform.evidence_version where tenant_id = current_setting('app.tenant_id') and evidence_id = @evidenceId order by number desc
            """,
            new { evidenceId })];

    public static async Task<IReadOnlyList<EvidenceHoldRow>> EvidenceHolds(this NpgsqlConnection tenant, Guid evidenceId) =>
        [.. await tenant.QueryAsync<EvidenceHoldRow>(
            """
            select hold_id as id, reason, placed_at, lifted_at, lifted_because
            from platform.evidence_hold where tenant_id = current_setting('app.tenant_id') and evidence_id = @evidenceId order by placed_at
            """,
            new { evidenceId })];

    public static async Task<IReadOnlyList<EvidenceUseRow>> EvidenceUses(this NpgsqlConnection tenant, Guid evidenceId) =>
        [.. await tenant.QueryAsync<EvidenceUseRow>(
            """
            select a.act_id, a.title, a.occurred_on, a.superseded_by is not null as superseded, u.number as version_number, a.occurrence_ids
            from platform.act_register a
            left join platform.evidence_use u on u.tenant_id = a.tenant_id and u.act_id = a.act_id and u.evidence_id = @evidenceId
            where a.tenant_id = current_setting('app.tenant_id') and a.evidence_ids @> array[@evidenceId]
            order by a.occurred_on desc, a.act_id
            """,
            new { evidenceId })];

    /// <summary>Other documents of the tenant, not withdrawn, with a version that has the bytes of one of this document's versions.</summary>
    public static async Task<Guid[]> EvidenceOfSameContent(this NpgsqlConnection tenant, Guid evidenceId) =>
        [.. await tenant.QueryAsync<Guid>(
            """
            select distinct other.evidence_id from platform.evidence_version mine
            join platform.evidence_version other on other.tenant_id = mine.tenant_id and other.sha256 = mine.sha256
            join platform.evidence_register r on r.tenant_id = other.tenant_id and r.evidence_id = other.evidence_id and r.withdrawn_because is null
            where mine.tenant_id = current_setting('app.tenant_id') and mine.evidence_id = @evidenceId and other.evidence_id <> @evidenceId
            """,
            new { evidenceId })];

    /// <summary>The documents that standing records offer for duties: one row for each pair.</summary>
    public static async Task<IReadOnlyList<(Guid EvidenceId, Guid OccurrenceId)>> EvidenceOfDuties(this NpgsqlConnection tenant, Guid[] occurrenceIds) =>
        [.. await tenant.QueryAsync<(Guid, Guid)>(
            """
            select distinct e, o from platform.act_register a, unnest(a.evidence_ids) e, unnest(a.occurrence_ids) o
            where a.tenant_id = current_setting('app.tenant_id') and a.superseded_by is null and a.occurrence_ids && @occurrenceIds and o = any(@occurrenceIds)
            """,
            new { occurrenceIds })];

    /// <summary>Bytes of every version that is kept; the same bytes once.</summary>
    public static Task<long> EvidenceBytes(this NpgsqlConnection tenant) =>
        tenant.ExecuteScalarAsync<long>(
            """
            select coalesce(sum(size), 0)::bigint from (
                select distinct sha256, size from platform.evidence_version where tenant_id = current_setting('app.tenant_id') and not disposed) kept
            """);

    public static Task<bool> HasEvidenceBytes(this NpgsqlConnection tenant, string sha256) =>
        tenant.ExecuteScalarAsync<bool>(
            "select exists (select from platform.evidence_version where tenant_id = current_setting('app.tenant_id') and sha256 = @sha256 and not disposed)", new { sha256 });

    /// <summary>Documents of all tenants whose renewal fell due. Runs on a worker connection.</summary>
    public static async Task<IReadOnlyList<DueStream>> FallenRenewals(this NpgsqlConnection worker, DateOnly today, int limit) =>
        [.. await worker.QueryAsync<DueStream>(
            """
            select tenant_id, evidence_id as stream_id from platform.evidence_register
            where expires_on is not null and renewal_due_on is null and expires_on - renewal_notice_days <= @today
              and withdrawn_because is null and disposed_at is null
            order by expires_on, tenant_id, evidence_id limit @limit
            """,
            new { today, limit })];

    /// <summary>Hashes of disposed versions that no version still kept has. Runs on a worker connection.</summary>
    public static async Task<IReadOnlyList<(string TenantId, string Sha256)>> DisposedContent(this NpgsqlConnection worker) =>
        [.. await worker.QueryAsync<(string, string)>(
            """
            select distinct d.tenant_id, d.sha256 from platform.evidence_version d
            where d.disposed and not exists (
                select from platform.evidence_version k where k.tenant_id = d.tenant_id and k.sha256 = d.sha256 and not k.disposed)
            """)];
}
