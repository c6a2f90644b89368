using Marten;
using Npgsql;
using Platform.Api.Database;
using Platform.Projections;
using Platform.Projections.Database;
using Platform.Projections.Operations;

namespace Platform.Api.Verbs;

/// <summary>
/// What an operator asks of the projections: how they are doing, another try, a rebuild of one tenant or of all, which a serving node
/// does; and what the rows of this build would say otherwise, or that they are the ones in use (ADR 0032).
/// </summary>
internal static class ProjectionsVerb
{
    private const string Operator = "operator";

    public static async Task<int> Run(IConfiguration configuration, string[] args)
    {
        var access = Connections.Access(configuration);
        await using var worker = new NpgsqlConnection(access.Worker);
        await worker.OpenAsync();
        var tenants = await ProjectionRebuild.Tenants(worker, default);
        if (args is [_, _, "--tenant", var asked] && !tenants.Contains(asked))
        {
            return Verb.Refuse([$"There is no tenant {asked} with events."]);
        }

        return args switch
        {
            ["list"] => await List(worker),
            ["resume", var name] when PageProjections.Find(name) is not null => await Resume(worker, name),
            ["rebuild", var name] when PageProjections.Find(name) is not null => await Rebuild(worker, name, null),
            ["rebuild", var name, "--tenant", var tenant] when PageProjections.Find(name) is not null => await Rebuild(worker, name, tenant),
            ["compare", var name, "--tenant", var tenant] when PageProjections.Find(name) is { } projection => await Compare(access, projection, [tenant]),
            ["compare", var name] when PageProjections.Find(name) is { } projection => await Compare(access, projection, tenants),
            ["adopt", var name] when PageProjections.Find(name) is { } projection => await Adopt(worker, projection),
            _ => Verb.Refuse([$"Say list, resume NAME, rebuild NAME [--tenant SLUG], compare NAME [--tenant SLUG] or adopt NAME; the projections are {string.Join(" and ", PageProjections.All.Select(projection => projection.Name))}."]),
        };
    }

    private static async Task<int> List(NpgsqlConnection worker)
    {
        foreach (var row in await worker.Projections())
        {
            var version = row.Version == PageProjections.Find(row.Name)?.Version ? $"version {row.Version}" : $"version {row.Version}, of this build {PageProjections.Find(row.Name)?.Version}";
            Verb.Answer.WriteLine($"{row.Name,-12} {row.State,-8} {version}, at {row.Sequence}, {row.Behind} behind, first waits {row.LagSeconds} s");
            if (row.Fault is { } fault)
            {
                Verb.Answer.WriteLine($"             stands before event {fault.Sequence} since {fault.StoppedAt:u}: {fault.Message}");
            }

            if (row.Rebuild is { } rebuild)
            {
                Verb.Answer.WriteLine($"             rebuild {rebuild.Id} of {rebuild.OfTenant ?? "all tenants"}: {rebuild.Done} of {rebuild.Total}{End(rebuild)}");
            }
        }

        return 0;
    }

    private static string End(RebuildProgress rebuild) =>
        rebuild.Fault is { } fault ? $", not done: {fault}" : rebuild.EndedAt is { } at ? $", done {at:u}" : rebuild.BegunAt is null ? ", waits" : ", under way";

    private static async Task<int> Resume(NpgsqlConnection worker, string name)
    {
        if (await worker.AskToResume(name, Operator))
        {
            return 0;
        }

        await Console.Error.WriteLineAsync($"{name} does not stand before an event.");
        return 1;
    }

    private static async Task<int> Rebuild(NpgsqlConnection worker, string name, string? tenant)
    {
        Verb.Answer.WriteLine(await worker.AskToRebuild(name, tenant, Operator));
        return 0;
    }

    /// <returns>0 when all rows are what this build would make of the same events, else 2: a script can ask before it goes on.</returns>
    private static async Task<int> Compare(DatabaseAccess access, PageProjection projection, IReadOnlyList<string> tenants)
    {
        using var store = DocumentStore.For(options =>
        {
            options.Connection(access.Worker);
            PlatformStore.Describe(options, TimeProvider.System);
        });
        var otherwise = 0;
        foreach (var tenant in tenants)
        {
            foreach (var table in await TenantRebuild.Compare(store, projection, tenant, default))
            {
                otherwise += table.Same ? 0 : 1;
                Verb.Answer.WriteLine($"{tenant,-20} {table.Table,-18} {table.Before} rows, {(table.Same ? "the same" : $"of this build {table.After}: {table.Gone} would go, {table.New} would come")}");
            }
        }

        return otherwise == 0 ? 0 : 2;
    }

    private static async Task<int> Adopt(NpgsqlConnection worker, PageProjection projection)
    {
        await worker.Adopt(projection, Operator);
        Verb.Answer.WriteLine($"{projection.Name}: version {projection.Version} is in use; the rows of all tenants are asked to be made anew.");
        return 0;
    }
}
