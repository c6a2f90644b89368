using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;

namespace Platform.Projections.Evidence;

/// <summary>A piece of evidence without its content; the file is that of its latest version.</summary>
public record EvidenceSummary
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    /// <summary>A code of the evidence kinds, such as minutes or unit-attestation.</summary>
    public string Kind { get; init; } = string.Empty;

    public string Title { get; init; } = string.Empty;

    public string FileName { get; init; } = string.Empty;

    public string MediaType { get; init; } = string.Empty;

    /// <summary>Bytes.</summary>
    public long Size { get; init; }

    public string Sha256 { get; init; } = string.Empty;

    /// <summary>The day the document itself was made; the upload may come later and both are kept.</summary>
    public DateOnly FormedOn { get; init; }

    public DateTimeOffset RegisteredAt { get; init; }

    public string? WithdrawnBecause { get; init; }

    /// <summary>How widely it may be read.</summary>
    [AllowedValues("general", "internal", "sensitive")]
    public string Level { get; init; } = "general";

    /// <summary>The number of the latest version.</summary>
    public int VersionNumber { get; init; } = 1;

    /// <summary>The scanner that looked at the latest version; null when none did.</summary>
    public string? ScannedBy { get; init; }

    /// <summary>What it found; null when it is clean or was not scanned.</summary>
    public string? Finding { get; init; }

    public Guid? OwnerPostId { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    public int RenewalNoticeDays { get; init; } = 30;

    /// <summary>The day on which its renewal fell due, once that was recorded.</summary>
    public DateOnly? RenewalDueOn { get; init; }

    /// <summary>How many holds stand on it.</summary>
    public int Holds { get; init; }

    /// <summary>When its content was given up.</summary>
    public DateTimeOffset? DisposedAt { get; init; }

    public string? DisposedBecause { get; init; }

    /// <summary>True when the reader may know that it is there and no more: what it says of itself is left out.</summary>
    public bool Withheld { get; init; }

    public long Version { get; init; }

    /// <summary>For a reader who may not read its level.</summary>
    public EvidenceSummary Withhold() => new() { Id = Id, UnitId = UnitId, Kind = Kind, FormedOn = FormedOn, RegisteredAt = RegisteredAt, Level = Level, Withheld = true, Version = Version };
}

/// <summary>The units in which a reader may read each level; null for the whole tenant, empty for none.</summary>
public sealed record EvidenceReach(Guid[]? General, Guid[]? Internal, Guid[]? Sensitive)
{
    public Guid[]? Of(string level) => level switch
    {
        "internal" => Internal,
        "sensitive" => Sensitive,
        _ => General,
    };
}

/// <summary>Which evidence is asked for. Every filter that is null lets everything through.</summary>
public sealed record EvidenceQuery(EvidenceReach Reach, DateOnly Today)
{
    public const string States = "in-force,withdrawn,disposed,held,expiring,expired,not-scanned,infected,unused";

    public Guid? UnitId { get; init; }

    public Guid[]? Ids { get; init; }

    public string? Kind { get; init; }

    public string? Level { get; init; }

    public string? State { get; init; }

    public string? Search { get; init; }

    public int Offset { get; init; }

    public int Limit { get; init; } = 200;
}

/// <summary>Reads evidence of the connection's tenant.</summary>
public static class EvidenceReader
{
    internal const string Columns =
        """
        select evidence_id as id, unit_id, kind, title, file_name, media_type, size, sha256, formed_on, registered_at, withdrawn_because, version_number,
            scanned_by, finding, level, owner_post_id, expires_on, renewal_notice_days, renewal_due_on, holds, disposed_at, disposed_because, version
        from platform.evidence_register e where tenant_id = current_setting('app.tenant_id')
        """;

    private const string Reach = "(case level when 'internal' then @Internal::uuid[] when 'sensitive' then @Sensitive::uuid[] else @General::uuid[] end)";

    public static Task<EvidenceSummary?> Evidence(this NpgsqlConnection tenant, Guid evidenceId) =>
        tenant.QuerySingleOrDefaultAsync<EvidenceSummary>($"{Columns} and evidence_id = @evidenceId", new { evidenceId });

    public static async Task<IReadOnlyList<EvidenceSummary>> Evidence(this NpgsqlConnection tenant, IEnumerable<Guid> ids) =>
        [.. await tenant.QueryAsync<EvidenceSummary>($"{Columns} and evidence_id = any(@ids)", new { ids = ids.Distinct().ToArray() })];

    /// <summary>A page of evidence; the last registered first.</summary>
    public static async Task<IReadOnlyList<EvidenceSummary>> Evidence(this NpgsqlConnection tenant, EvidenceQuery query) =>
        [.. await tenant.QueryAsync<EvidenceSummary>(
            $"""
            {Columns} and (@UnitId::uuid is null or unit_id = @UnitId)
              and (@Ids::uuid[] is null or evidence_id = any(@Ids))
              and (@Kind::text is null or kind = @Kind) and (@Level::text is null or level = @Level)
              and (@Search::text is null or strpos(lower(title), lower(@Search)) > 0 or strpos(lower(file_name), lower(@Search)) > 0)
              and case @State::text
                when 'in-force' then withdrawn_because is null and disposed_at is null
                when 'withdrawn' then withdrawn_because is not null
                when 'disposed' then disposed_at is not null
                when 'held' then holds > 0
                when 'expiring' then expires_on >= @Today and expires_on - renewal_notice_days <= @Today
                when 'expired' then expires_on < @Today
                when 'not-scanned' then scanned_by is null and disposed_at is null
                when 'infected' then finding is not null
                when 'unused' then withdrawn_because is null and not exists (
                    select from platform.act_register a
                    where a.tenant_id = e.tenant_id and a.evidence_ids @> array[e.evidence_id] and a.superseded_by is null)
                else true end
              and ({Reach} is null or exists (
                select from platform.unit_node n join platform.unit_node r on r.tenant_id = n.tenant_id and n.path <@ r.path
                where n.tenant_id = e.tenant_id and n.unit_id = e.unit_id and r.unit_id = any({Reach})))
            order by registered_at desc, evidence_id offset @Offset limit @Limit
            """,
            new
            {
                query.UnitId, query.Ids, query.Kind, query.Level, query.Search, query.State, query.Today, query.Offset, query.Limit,
                query.Reach.General, query.Reach.Internal, query.Reach.Sensitive,
            })];

    /// <summary>The recorded acts that refer to a piece of evidence and were not replaced by a correction.</summary>
    public static async Task<IReadOnlyList<Guid>> StandingActsWith(this NpgsqlConnection tenant, Guid evidenceId) =>
        [.. await tenant.QueryAsync<Guid>(
            """
            select act_id from platform.act_register
            where tenant_id = current_setting('app.tenant_id') and evidence_ids @> array[@evidenceId] and superseded_by is null
            order by act_id
            """,
            new { evidenceId })];
}
