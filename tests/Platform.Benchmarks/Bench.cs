using Npgsql;
using Platform.Benchmarks.Nodes;
using Platform.Benchmarks.Reports;
using Platform.Benchmarks.Seeding;
using Platform.Domain.Access;
using Platform.Projections.Database;
using Platform.Testing;

namespace Platform.Benchmarks;

/// <summary>The private server of a run, its databases and the programs that ask it.</summary>
internal sealed class Bench(BenchOptions options, Findings results, PostgresCluster cluster, string data)
{
    /// <summary>Tenants that load is spread over.</summary>
    public const int Busy = 64;

    public BenchOptions Options => options;

    public Findings Results => results;

    /// <summary>Servers that were asked for a while, for the measures of what a node does all day.</summary>
    public WarmNodes Warm => field ??= new(this);

    public string Data => data;

    /// <summary>Without any of our tables.</summary>
    public string Floor { get; private set; } = string.Empty;

    /// <summary>A district of a thousand bureaus among five thousand tenants.</summary>
    public string Large { get; private set; } = string.Empty;

    /// <summary>A district of ten bureaus and no other tenant.</summary>
    public string Small { get; private set; } = string.Empty;

    /// <summary>Duties that every bureau has, by the same ids: it is the tenant that tells them apart.</summary>
    public IReadOnlyList<Guid> Duties { get; private set; } = [];

    public static void Say(string what) => Console.Error.WriteLine($"   {DateTime.Now:HH:mm:ss}  {what}");

    public async Task Prepare()
    {
        Say("one bureau by real commands, and its copies");
        Floor = Pooled((await cluster.EmptyAsync()).ConnectionString);
        await using (var source = NpgsqlDataSource.Create(Floor))
        {
            await Floors.RawAppend.Prepare(source);
        }

        Small = await Clone(options.SmallBureaus, options.SmallBureaus);
        Large = await Clone(options.Bureaus, options.Tenants);
        await using var large = NpgsqlDataSource.Create(Large);
        await using var duties = large.CreateCommand(
            $"select array_agg(occurrence_id order by occurrence_id) from platform.ledger_line where tenant_id = '{ModelBureau.Slug}' and status in ('pending', 'returned')");
        Duties = (Guid[])(await duties.ExecuteScalarAsync())!;
        results.Environment["duties"] = await Count(large, "platform.ledger_line");
        results.Environment["units"] = await Count(large, "platform.unit_node");
        results.Environment["events"] = await Count(large, "events.mt_events");
        Say($"{results.Environment["events"]:N0} events, {results.Environment["units"]:N0} units, {results.Environment["duties"]:N0} duties in the large database");
        await AddClients(Small, options.SmallBureaus);
        await AddClients(Large, Math.Min(Busy, options.Bureaus));
    }

    /// <summary>Programs that may sign in to the first bureaus of a database, and one for its district.</summary>
    public async Task AddClients(string database, int bureaus)
    {
        await using var services = Services.Over(database, data);
        await services.AddClient("district-screen", ModelBureau.District, Roles.OversightOfficer);
        for (var number = 0; number < bureaus; number++)
        {
            await services.AddClient("office-" + number, Copies.SlugOf(number), Roles.BureauOffice);
        }
    }

    /// <summary>A database of so many bureaus that nobody else uses.</summary>
    public async Task<string> Clone(int bureaus, int tenants)
    {
        var clone = await cluster.CloneAsync("model", database => ModelBureau.Build(Pooled(database), data, options));
        var database = Pooled(clone.ConnectionString);
        await Copies.Make(database, bureaus, tenants);
        return database;
    }

    public Task<Node> Platform(string database, string firstRead = "/health/ready", string? token = null, params (string Name, string Value)[] settings) =>
        Node.Platform(database, data, settings.ToDictionary(setting => setting.Name, setting => setting.Value), firstRead, token);

    public static async Task<string[]> OfficeTokens(Node node, int bureaus)
    {
        var tokens = new string[bureaus];
        for (var number = 0; number < bureaus; number++)
        {
            tokens[number] = await Tokens.Get(node, "office-" + number);
        }

        return tokens;
    }

    public static string App(string database) => DatabaseAccess.From(database).App;

    public static string Worker(string database) => DatabaseAccess.From(database).Worker;

    private static string Pooled(string database) =>
        new NpgsqlConnectionStringBuilder(database) { Pooling = true, MaxPoolSize = 60, Timeout = 15, CommandTimeout = 600 }.ConnectionString;

    private static async Task<long> Count(NpgsqlDataSource source, string table)
    {
        await using var command = source.CreateCommand($"select count(*) from {table}");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
