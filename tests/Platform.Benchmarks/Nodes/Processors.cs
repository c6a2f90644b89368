using System.Globalization;

namespace Platform.Benchmarks.Nodes;

/// <summary>Processor time as the kernel counts it, in hundredths of a second.</summary>
internal static class Processors
{
    /// <summary>Of a process, of its children and of those of its children that ended.</summary>
    public static TimeSpan OfFamily(int parent) => Sum(
        "/proc", stat => stat.Id == parent ? stat.Own + stat.Ended : stat.Parent == parent ? stat.Own : 0);

    /// <summary>Of the threads of a process that are called so.</summary>
    public static TimeSpan OfThreads(int process, string name) => Sum($"/proc/{process}/task", stat => stat.Name == name ? stat.Own : 0);

    public static int ParentOf(int process) => Stat.Of($"/proc/{process}").Parent;

    private static TimeSpan Sum(string folder, Func<Stat, long> ticks)
    {
        var sum = 0L;
        foreach (var each in Directory.EnumerateDirectories(folder).Where(each => int.TryParse(Path.GetFileName(each), out _)))
        {
            try
            {
                sum += ticks(Stat.Of(each));
            }
            catch (IOException)
            {
                // It ended while it was asked; its parent counts it from now on.
            }
        }

        return TimeSpan.FromMilliseconds(sum * 10);
    }

    private sealed record Stat(int Id, string Name, int Parent, long Own, long Ended)
    {
        public static Stat Of(string folder)
        {
            var line = File.ReadAllText(Path.Combine(folder, "stat"));
            // The name stands in brackets and may have blanks and brackets of its own.
            var (from, to) = (line.IndexOf('('), line.LastIndexOf(')'));
            var fields = line[(to + 2)..].Split(' ');
            return new(int.Parse(line[..(from - 1)], CultureInfo.InvariantCulture), line[(from + 1)..to], int.Parse(fields[1], CultureInfo.InvariantCulture),
                Two(fields[11..13]), Two(fields[13..15]));
        }

        private static long Two(string[] ticks) => ticks.Sum(each => long.Parse(each, CultureInfo.InvariantCulture));
    }
}
