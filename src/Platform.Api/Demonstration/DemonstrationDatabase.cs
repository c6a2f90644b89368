using Dapper;
using Npgsql;
using Platform.Api.Demonstration.Districts;
using Platform.Projections;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>What the database holds before a load: nothing, the demonstration, a load that was cut off, or somebody's own tenants.</summary>
internal enum DatabaseContent
{
    Nothing,
    Demonstration,
    UnfinishedDemonstration,
    OwnTenants,
}

/// <summary>
/// The marks that a load leaves in the database. Speaks as the owner, because a load that was cut off is emptied and done
/// anew, and events can be removed by nobody else.
/// </summary>
internal sealed class DemonstrationDatabase(NpgsqlConnection owner) : IAsyncDisposable
{
    public static async Task<DemonstrationDatabase> Open(DatabaseAccess access, CancellationToken cancellation)
    {
        var owner = new NpgsqlConnection(access.Owner);
        await owner.OpenAsync(cancellation);
        return new(owner);
    }

    /// <summary>Waits until no other node loads. The lock goes with the connection.</summary>
    public Task TakeTurn() => owner.ExecuteAsync("select pg_advisory_lock(@key)", new { key = AdvisoryLocks.DemonstrationLoad }, commandTimeout: 600);

    public Task GiveTurn() => owner.ExecuteAsync("select pg_advisory_unlock(@key)", new { key = AdvisoryLocks.DemonstrationLoad });

    public async Task<DatabaseContent> Look()
    {
        if (await Mark() is not null)
        {
            return DatabaseContent.Demonstration;
        }

        var foreign = await owner.ExecuteScalarAsync<bool>(
            "select exists (select from platform.tenant_directory where slug <> all(@Slugs))", new { Slugs = DistrictPlan.Slugs.ToArray() });
        var any = await owner.ExecuteScalarAsync<bool>(
            $"select exists (select from platform.tenant_directory) or exists (select from {PlatformStore.EventSchema}.mt_events) or exists (select from auth.accounts)");
        var begun = await owner.ExecuteScalarAsync<bool>("select exists (select from platform.demonstration_begun)");
        return (any, begun, foreign) switch
        {
            (false, _, _) => DatabaseContent.Nothing,
            (true, true, false) => DatabaseContent.UnfinishedDemonstration,
            _ => DatabaseContent.OwnTenants,
        };
    }

    /// <summary>The moment that names this load; null when the database was not made with the demonstration data.</summary>
    public Task<string?> Mark() =>
        owner.ExecuteScalarAsync<string?>("select extract(epoch from made_at)::text from platform.demonstration limit 1");

    public Task Begin() =>
        owner.ExecuteAsync("insert into platform.demonstration_begun (begun_at) select now() where not exists (select from platform.demonstration_begun)");

    /// <summary>The moment as the mark will carry it, given to the accounts before the mark is set.</summary>
    public async Task<string> NextMark() => (await owner.ExecuteScalarAsync<string>("select extract(epoch from clock_timestamp())::text"))!;

    public Task Finish(string mark) =>
        owner.ExecuteAsync("insert into platform.demonstration (made_at) values (to_timestamp(@mark::numeric))", new { mark });

    /// <summary>Empties what a load that was cut off left behind, down to the schema and the note that it began.</summary>
    public async Task Empty()
    {
        var tables = await owner.QueryAsync<string>(
            """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname = any(@schemas) and not (schemaname = 'platform' and tablename in ('schema_version', 'demonstration_begun'))
              and tablename <> 'data_protection_keys'
            """,
            new { schemas = new[] { PlatformStore.DocumentSchema, PlatformStore.EventSchema, "auth" } });
        await owner.ExecuteAsync($"truncate {string.Join(", ", tables)} restart identity cascade", commandTimeout: 300);
    }

    public ValueTask DisposeAsync() => owner.DisposeAsync();
}
