using Dapper;
using Npgsql;

namespace Platform.Projections.Exchange;

/// <summary>A workbook that was handed in, as it is listed.</summary>
public sealed record ImportRow
{
    public Guid Id { get; init; }

    public string Kind { get; init; } = string.Empty;

    public string FileName { get; init; } = string.Empty;

    public string Sha256 { get; init; } = string.Empty;

    public long Size { get; init; }

    public int Rows { get; init; }

    public int NewRows { get; init; }

    public int KnownRows { get; init; }

    public int FaultyRows { get; init; }

    public string Status { get; init; } = string.Empty;

    public DateTimeOffset CheckedAt { get; init; }

    public string? CheckedBy { get; init; }

    public DateTimeOffset? ConfirmedAt { get; init; }

    public string? ConfirmedBy { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public DateTimeOffset? UndoneAt { get; init; }

    public string? UndoneBy { get; init; }

    public string? UndoneBecause { get; init; }

    public long Version { get; init; }
}

/// <summary>Reads imports of the connection's tenant.</summary>
public static class ImportReader
{
    private const string Columns =
        """
        select i.import_id as id, i.kind, i.file_name, i.sha256, i.size, i.rows, i.new_rows, i.known_rows, i.faulty_rows, i.status, i.checked_at,
            c.name as checked_by, i.confirmed_at, f.name as confirmed_by, i.ended_at, i.undone_at, u.name as undone_by, i.undone_because, i.version
        from platform.import_register i
        left join platform.person c on c.tenant_id = i.tenant_id and c.person_id = i.checked_by_person
        left join platform.person f on f.tenant_id = i.tenant_id and f.person_id = i.confirmed_by_person
        left join platform.person u on u.tenant_id = i.tenant_id and u.person_id = i.undone_by_person
        where i.tenant_id = current_setting('app.tenant_id')
        """;

    public static Task<ImportRow?> Import(this NpgsqlConnection tenant, Guid importId) =>
        tenant.QuerySingleOrDefaultAsync<ImportRow>($"{Columns} and i.import_id = @importId", new { importId });

    /// <summary>The imports of some kinds, the last handed in first.</summary>
    public static async Task<IReadOnlyList<ImportRow>> Imports(this NpgsqlConnection tenant, string[] kinds, int limit) =>
        [.. await tenant.QueryAsync<ImportRow>($"{Columns} and i.kind = any(@kinds) order by i.checked_at desc, i.import_id limit @limit", new { kinds, limit })];

    /// <summary>Confirmed imports that have not ended, over all tenants. Runs on a worker connection.</summary>
    public static async Task<IReadOnlyList<(string TenantId, Guid ImportId)>> ConfirmedImports(this NpgsqlConnection worker) =>
        [.. await worker.QueryAsync<(string, Guid)>("select tenant_id, import_id from platform.import_register where status = 'confirmed' order by confirmed_at")];

    /// <summary>
    /// Workbooks that nobody needs any more, over all tenants: recorded, taken back, or not confirmed since they were handed in
    /// before a moment; none that another import still waits with. Runs on a worker connection.
    /// </summary>
    public static async Task<IReadOnlyList<(string TenantId, string Sha256)>> SpentWorkbooks(this NpgsqlConnection worker, DateTimeOffset handedInBefore) =>
        [.. await worker.QueryAsync<(string, string)>(
            """
            select tenant_id, sha256 from platform.import_register
            group by tenant_id, sha256
            having bool_and(status in ('applied', 'undone') or (status in ('checked', 'stopped') and checked_at < @handedInBefore))
            """,
            new { handedInBefore })];

    /// <summary>Workbooks with persons in them that are not recorded, of the connection's tenant.</summary>
    public static async Task<IReadOnlyList<string>> WaitingWorkbooksOfPersons(this NpgsqlConnection tenant) =>
        [.. await tenant.QueryAsync<string>(
            """
            select distinct sha256 from platform.import_register
            where tenant_id = current_setting('app.tenant_id') and kind = 'posts' and status in ('checked', 'stopped')
            """)];
}
