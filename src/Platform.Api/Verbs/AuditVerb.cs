using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Audit;
using Platform.Api.Database;
using Platform.Api.Time;
using Platform.Projections.Audit;
using Platform.Projections.Database;

namespace Platform.Api.Verbs;

/// <summary>
/// <c>audit verify</c> on a database or on a file, <c>audit export</c> and <c>audit key</c>. Ends with 0 when the trail is
/// sound, with 1 when it is not, with 2 when it was asked wrongly. It starts no host, so that an auditor's machine needs none.
/// </summary>
internal static class AuditVerb
{
    private static readonly string[] Known = ["--tenant", "--file", "--key", "--earlier", "--out"];

    public static async Task<int> Run(IConfiguration configuration, string[] args)
    {
        var options = Read(args[Math.Min(1, args.Length)..]);
        if (options is null || options.Keys.Except(Known).Any() || options.Values.Any(value => value.Length == 0))
        {
            return Verb.Refuse(["audit takes its options as --name value."]);
        }

        return (args.FirstOrDefault(), options) switch
        {
            ("key", { Count: 0 }) => Key(configuration),
            ("export", { Count: 2 }) when options.ContainsKey("--tenant") && options.ContainsKey("--out") =>
                await Export(configuration, options["--tenant"], options["--out"]),
            ("verify", _) when options.ContainsKey("--file") && !options.ContainsKey("--tenant") => await VerifyFile(options),
            ("verify", _) when !options.ContainsKey("--earlier") => await VerifyDatabase(configuration, options),
            _ => Verb.Refuse(["Give audit verify, audit verify --file FILE, audit export --tenant SLUG --out FILE, or audit key."]),
        };
    }

    private static int Key(IConfiguration configuration)
    {
        var keys = Keys(configuration);
        Verb.Answer.WriteLine($"{keys.KeyId}\n{CheckpointKeys.ToPem(keys.PublicKey)}");
        return 0;
    }

    private static async Task<int> Export(IConfiguration configuration, string tenant, string path)
    {
        var (access, keys) = (Connections.Access(configuration), Keys(configuration));
        await using var worker = new WorkerConnections(NpgsqlDataSource.Create(access.Worker));
        if (!(await Tenants(worker)).Contains(tenant))
        {
            return Verb.Refuse([$"There is no tenant {tenant} with events."]);
        }

        var options = configuration.GetSection(AuditOptions.Section).Get<AuditOptions>() ?? new AuditOptions();
        var clerk = new ChainClerk(worker.Source, options.HashOf, keys.Signer, TimeProvider.System);
        while (await clerk.ChainNext(CancellationToken.None) is > 0)
        {
        }

        await clerk.SignHead(tenant, CancellationToken.None);
        var trail = new LiveTrail(worker, tenant);
        var now = TimeProvider.System.GetUtcNow();
        var manifest = await TrailFile.Manifest(trail, tenant, contents: true, keys.PublicKeys(), PlatformClock.DayOf(now), now, CancellationToken.None);
        var opening = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 1 << 20 };
        if (!OperatingSystem.IsWindows())
        {
            // The export says everything that the bureau recorded.
            opening.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(path, opening);
        await TrailFile.Write(trail, file, manifest, CancellationToken.None);
        Verb.Answer.WriteLine($"{tenant}: written to {path}, up to event {manifest.Bound}; verify it with audit verify --file, and with the key {keys.KeyId}.");
        return 0;
    }

    private static async Task<int> VerifyFile(Dictionary<string, string> options)
    {
        try
        {
            var watch = Stopwatch.StartNew();
            await using var file = Open(options["--file"]);
            var earlier = options.TryGetValue("--earlier", out var path) ? await TrailFile.Checkpoints(Open(path), CancellationToken.None) : [];
            var report = await TrailFile.Verify(file, Given(options), earlier, CancellationToken.None);
            if (!options.ContainsKey("--key"))
            {
                Verb.Answer.WriteLine("The signatures were held to the key in the file itself. Give --key with the key that you keep, or somebody may have signed anew.");
            }

            return Say(report, watch.Elapsed) ? 0 : 1;
        }
        catch (Exception fault) when (fault is InvalidDataException or FormatException)
        {
            Verb.Answer.WriteLine($"NOT SOUND: {fault.Message}");
            return 1;
        }
        catch (IOException fault)
        {
            return Verb.Refuse([fault.Message]);
        }
    }

    private static async Task<int> VerifyDatabase(IConfiguration configuration, Dictionary<string, string> options)
    {
        await using var worker = new WorkerConnections(NpgsqlDataSource.Create(Connections.Access(configuration).Worker));
        var keys = Given(options) ?? Keys(configuration).All();
        var tenants = await Tenants(worker);
        if (options.TryGetValue("--tenant", out var asked))
        {
            if (!tenants.Contains(asked))
            {
                return Verb.Refuse([$"There is no tenant {asked} with events."]);
            }

            tenants = [asked];
        }

        var sound = true;
        var today = PlatformClock.DayOf(TimeProvider.System.GetUtcNow());
        await foreach (var (report, took) in LiveTrails.Verify(worker, tenants, keys, today, CancellationToken.None))
        {
            sound &= Say(report, took);
        }

        return sound ? 0 : 1;
    }

    private static bool Say(TrailReport report, TimeSpan took)
    {
        Verb.Answer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Tenant}: {(report.Sound ? "sound" : "NOT SOUND")}. {report.Events} events up to {report.LastSequence}, {report.Checkpoints} checkpoints, {report.NotChained} not chained yet, {took.TotalSeconds:0.0} s."));
        Verb.Answer.WriteLine($"  last hash {report.LastHash ?? "-"}");
        foreach (var fault in report.Faults)
        {
            Verb.Answer.WriteLine($"  {fault.Code} at event {fault.Sequence}: {fault.Detail}");
        }

        if (report.FaultCount > report.Faults.Count)
        {
            Verb.Answer.WriteLine($"  and {report.FaultCount - report.Faults.Count} more");
        }

        if (report.FirstFaultAt is { } first)
        {
            Verb.Answer.WriteLine($"  FIRST AT EVENT {first}");
        }

        foreach (var difference in report.FigureDifferences)
        {
            Verb.Answer.WriteLine($"  figures-differ: {difference}");
        }

        Verb.Answer.WriteLine(report.Figures is { } figures
            ? $"  figures of {figures.Day:yyyy-MM-dd} derived anew up to event {figures.AsOfSequence}: {figures.Years.Sum(year => year.States.Values.Sum())} duties in {figures.Years.Count} years"
            : "  no figures were compared");
        return report.Sound;
    }

    private static async Task<IReadOnlyList<string>> Tenants(WorkerConnections worker)
    {
        await using var connection = await worker.Open();
        return await connection.TenantsWithTrails();
    }

    private static FileStream Open(string path) => new(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 1 << 20 });

    private static CheckpointKeys? Given(Dictionary<string, string> options) =>
        options.TryGetValue("--key", out var path) ? new([CheckpointKeys.FromPem(File.ReadAllText(path))]) : null;

    private static AuditKeys Keys(IConfiguration configuration) => new(new KeyFiles(KeyFiles.DirectoryIn(configuration, Directory.GetCurrentDirectory())));

    private static Dictionary<string, string>? Read(string[] args)
    {
        if (args.Length % 2 != 0)
        {
            return null;
        }

        var given = new Dictionary<string, string>();
        for (var i = 0; i < args.Length; i += 2)
        {
            given[args[i]] = args[i + 1];
        }

        return given;
    }
}
