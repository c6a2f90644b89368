using Dapper;
using Npgsql;

namespace Platform.Projections.Operations;

/// <summary>
/// Which version of each projection writes the rows (ADR 0032). Only a node of that very version runs the projections, so that
/// an older build, which may serve requests meanwhile, never writes its rows over those of a newer one.
/// </summary>
public static class ProjectionVersions
{
    /// <summary>
    /// A build presents itself: what it brings in a higher version is in use from now on, and the rows of every tenant are asked
    /// to be made anew. A lower one changes nothing. Asked twice it is the same.
    /// </summary>
    /// <returns>The projections whose version has risen.</returns>
    public static async Task<IReadOnlyList<string>> Introduce(this NpgsqlConnection worker, IReadOnlyCollection<PageProjection> projections)
    {
        await using var transaction = await worker.BeginTransactionAsync();
        // A projection that nobody has noted yet has no rows of another version.
        await worker.ExecuteAsync(
            "insert into platform.projection_version (projection, version) select * from unnest(@names, @versions) on conflict do nothing", Of(projections));
        IReadOnlyList<string> risen = [.. await worker.QueryAsync<string>(
            """
            update platform.projection_version v set version = n.version, since = now()
            from unnest(@names, @versions) as n (name, version) where v.projection = n.name and v.version < n.version
            returning v.projection
            """,
            Of(projections))];
        await AskForRows(worker, risen, "version");
        await transaction.CommitAsync();
        return risen;
    }

    /// <summary>Takes a version into use whatever stood before, as an operator does who goes back to an older build.</summary>
    public static async Task Adopt(this NpgsqlConnection worker, PageProjection projection, string by)
    {
        await using var transaction = await worker.BeginTransactionAsync();
        await worker.ExecuteAsync(
            """
            insert into platform.projection_version (projection, version) values (@Name, @Version)
            on conflict (projection) do update set version = excluded.version, since = now()
            """,
            new { projection.Name, projection.Version });
        await AskForRows(worker, [projection.Name], by);
        await transaction.CommitAsync();
    }

    /// <returns>The projections of which another version is in use than the one given.</returns>
    public static async Task<IReadOnlyList<string>> OfAnotherVersion(this NpgsqlConnection worker, IReadOnlyCollection<PageProjection> projections) =>
        [.. await worker.QueryAsync<string>(
            """
            select v.projection from platform.projection_version v
            join unnest(@names, @versions) as n (name, version) on n.name = v.projection where n.version <> v.version order by 1
            """,
            Of(projections))];

    // Even beside a rebuild that is under way: that one may have begun with the rows of another version.
    private static Task<int> AskForRows(NpgsqlConnection worker, IReadOnlyList<string> names, string by) => worker.ExecuteAsync(
        "insert into platform.projection_rebuild (projection, of_tenant, asked_by) select name, null, @by from unnest(@names) as n (name)",
        new { names = names.ToArray(), by });

    private static object Of(IReadOnlyCollection<PageProjection> projections) => new
    {
        names = projections.Select(each => each.Name).ToArray(),
        versions = projections.Select(each => each.Version).ToArray(),
    };
}
