namespace Platform.Benchmarks.Load;

/// <summary>What one counted run came to.</summary>
/// <param name="PerSecond">Completed without a fault, per second.</param>
/// <param name="Milliseconds">Latencies, sorted.</param>
/// <param name="Faults">What did not succeed, by its kind.</param>
internal sealed record Sample(double PerSecond, double[] Milliseconds, IReadOnlyDictionary<string, int> Faults)
{
    public double P50 => At(0.5);

    public double P99 => At(0.99);

    public double At(double share) => Milliseconds.Length == 0 ? double.NaN : Milliseconds[Math.Min(Milliseconds.Length - 1, (int)(Milliseconds.Length * share))];

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Where(value => !double.IsNaN(value)).Order().ToList();
        return sorted.Count == 0 ? double.NaN
            : sorted.Count % 2 == 1 ? sorted[sorted.Count / 2]
            : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>All latencies of several runs as one.</summary>
    public static Sample Together(IReadOnlyCollection<Sample> runs) => new(
        Median(runs.Select(run => run.PerSecond)),
        [.. runs.SelectMany(run => run.Milliseconds).Order()],
        runs.SelectMany(run => run.Faults).GroupBy(fault => fault.Key).ToDictionary(group => group.Key, group => group.Sum(fault => fault.Value)));
}
