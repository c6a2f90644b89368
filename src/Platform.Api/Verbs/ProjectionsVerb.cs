using Npgsql;
using Platform.Api.Database;
using Platform.Projections;
using Platform.Projections.Operations;

namespace Platform.Api.Verbs;

/// <summary>What an operator asks of the projections: how they are doing, another try, a rebuild of one tenant or of all. A serving node does it.</summary>
internal static class ProjectionsVerb
{
    private const string Operator = "operator";

    public static async Task<int> Run(IConfiguration configuration, string[] args)
    {
        await using var worker = new NpgsqlConnection(Connections.Access(configuration).Worker);
        return args switch
        {
            ["list"] => await List(worker),
            ["resume", var name] when PageProjections.Find(name) is not null => await Resume(worker, name),
            ["rebuild", var name] when PageProjections.Find(name) is not null => await Rebuild(worker, name, null),
            ["rebuild", var name, "--tenant", var tenant] when PageProjections.Find(name) is not null => await Rebuild(worker, name, tenant),
            _ => Verb.Refuse([$"Say list, resume NAME or rebuild NAME [--tenant SLUG]; the projections are {string.Join(" and ", PageProjections.All.Select(projection => projection.Name))}."]),
        };
    }

    private static async Task<int> List(NpgsqlConnection worker)
    {
        foreach (var row in await worker.Projections())
        {
            Verb.Answer.WriteLine($"{row.Name,-12} {row.State,-8} at {row.Sequence}, {row.Behind} behind, first waits {row.LagSeconds} s");
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
}
