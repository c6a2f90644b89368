using System.Runtime.InteropServices;

namespace Platform.Benchmarks.Reports;

/// <summary>On what it was measured, and how much of the machine others had meanwhile.</summary>
internal sealed class Machine
{
    private readonly long[] _before = Ticks();

    public static void Describe(Findings results, BenchOptions options, string postgres)
    {
        results.Environment["cores"] = Environment.ProcessorCount;
        results.Environment["processor"] = File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown";
        results.Environment["memoryGigabytes"] = Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9, 1);
        results.Environment["runtime"] = RuntimeInformation.FrameworkDescription;
        results.Environment["postgres"] = postgres;
        results.Environment["startedAt"] = DateTimeOffset.UtcNow.ToString("O");
        results.Environment["quick"] = options.Quick;
        results.Environment["rounds"] = options.Rounds;
        results.Environment["secondsPerRun"] = options.Seconds;
        results.Environment["bureaus"] = options.Bureaus;
        results.Environment["tenants"] = options.Tenants;
        results.Environment["unitsPerBureau"] = 3 + options.Branches + options.Sections;
    }

    /// <summary>Load average at the end: above the number of cores, others took part of the machine.</summary>
    public void Close(Findings results)
    {
        var after = Ticks();
        var total = after.Sum() - _before.Sum();
        results.Environment["idleShare"] = total == 0 ? 0 : Math.Round((after[3] - _before[3]) / (double)total, 3);
        results.Environment["stolenShare"] = total == 0 ? 0 : Math.Round((after[7] - _before[7]) / (double)total, 3);
        results.Environment["loadAverage"] = File.ReadAllText("/proc/loadavg").Trim();
    }

    private static long[] Ticks() =>
        [.. File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(8).Select(number => long.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
}
