using Marten;
using Npgsql;

namespace Platform.Projections.Operations;

/// <summary>Makes the rows of every tenant anew, tenant by tenant, while requests are served and events are applied.</summary>
public static class ProjectionRebuild
{
    /// <summary>Two at a time: one reads and works out while the other writes.</summary>
    private const int AtOnce = 2;

    /// <param name="done">Told how many tenants are done, after each.</param>
    public static async Task Run(IDocumentStore worker, PageProjection projection, IReadOnlyCollection<string> tenants, Func<int, Task> done, CancellationToken cancellation)
    {
        var count = 0;
        await Parallel.ForEachAsync(
            tenants,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (tenant, stop) =>
            {
                await TenantRebuild.Run(worker, projection, tenant, stop);
                await done(Interlocked.Increment(ref count));
            });
    }

    /// <summary>Every bureau in the directory.</summary>
    public static async Task<IReadOnlyList<string>> Tenants(NpgsqlConnection worker, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select slug from platform.tenant_directory where kind = 'bureau' order by slug", worker);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var tenants = new List<string>();
        while (await reader.ReadAsync(cancellation))
        {
            tenants.Add(reader.GetString(0));
        }

        return tenants;
    }
}
