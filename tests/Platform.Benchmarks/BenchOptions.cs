namespace Platform.Benchmarks;

/// <summary>How much is measured. The quick run ends within four minutes on two cores; the full one has the sizes of the goals.</summary>
/// <param name="Rounds">Interleaved rounds; every figure is the median over them.</param>
/// <param name="Seconds">How long a counted run lasts.</param>
/// <param name="Bureaus">Bureaus of the large district.</param>
/// <param name="Tenants">Tenants of the large database, the bureaus among them.</param>
/// <param name="Cycles">Times a duty was handed in and sent back before: what makes the history long.</param>
/// <param name="Only">Measures to run; all when empty.</param>
internal sealed record BenchOptions(
    bool Quick, int Rounds, double Seconds, int Bureaus, int SmallBureaus, int Tenants, int Branches, int Sections, int Cycles, string? Out, IReadOnlyList<string> Only)
{
    public static BenchOptions Read(string[] args)
    {
        var quick = args.Contains("--quick");
        var read = quick
            ? new BenchOptions(true, 3, 1.5, 1000, 10, 5000, 15, 82, 1, null, [])
            : new BenchOptions(false, 5, 5, 1000, 10, 5000, 30, 67, 18, null, []);
        for (var at = 0; at < args.Length; at++)
        {
            read = args[at] switch
            {
                "--quick" => read,
                "--out" => read with { Out = Next(args, ref at) },
                "--only" => read with { Only = Next(args, ref at).Split(',') },
                "--rounds" => read with { Rounds = int.Parse(Next(args, ref at), System.Globalization.CultureInfo.InvariantCulture) },
                "--bureaus" => read with { Bureaus = int.Parse(Next(args, ref at), System.Globalization.CultureInfo.InvariantCulture) },
                var other => throw new ArgumentException($"bench does not know {other}: it takes --quick, --out FILE, --only MEASURE,…, --rounds N, --bureaus N"),
            };
        }

        return read with { Tenants = Math.Max(read.Tenants, read.Bureaus) };
    }

    public bool Wants(string measure) => Only.Count == 0 || Only.Contains(measure);

    private static string Next(string[] args, ref int at) =>
        ++at < args.Length ? args[at] : throw new ArgumentException($"{args[at - 1]} wants a value");
}
