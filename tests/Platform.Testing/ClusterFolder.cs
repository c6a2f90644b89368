using System.Diagnostics;
using System.Globalization;

namespace Platform.Testing;

/// <summary>The folder of a throw-away cluster. A lock held by the living owner tells it from those whose owner was killed.</summary>
internal sealed class ClusterFolder : IDisposable
{
    private readonly FileStream ownership;

    private ClusterFolder(string path, FileStream ownership)
    {
        Path = path;
        this.ownership = ownership;
    }

    public string Path { get; }

    public string Data => System.IO.Path.Combine(Path, "data");

    public string Log => System.IO.Path.Combine(Path, "log");

    /// <summary>Makes a folder, after removing those that nobody owns any more.</summary>
    public static ClusterFolder Create(string? account)
    {
        var root = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"platform-tests-{Environment.UserName}");
        Directory.CreateDirectory(root);
        foreach (var abandoned in Directory.GetDirectories(root))
        {
            RemoveIfAbandoned(abandoned);
        }

        var path = System.IO.Path.Combine(root, $"{Environment.ProcessId}-{Guid.NewGuid():N}");
        Directory.CreateDirectory(path);
        // Made before anybody can look: a folder without the lock file counts as abandoned only when it is old.
        var folder = new ClusterFolder(path, new FileStream(OwnerFile(path), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None));
        if (account is not null)
        {
            using var chown = Process.Start("chown", [account, path]);
            chown.WaitForExit();
        }

        return folder;
    }

    public void Dispose()
    {
        Remove(Path);
        ownership.Dispose();
    }

    private static string OwnerFile(string path) => System.IO.Path.Combine(path, "owner");

    private static void RemoveIfAbandoned(string path)
    {
        try
        {
            if (!File.Exists(OwnerFile(path)) && Directory.GetCreationTimeUtc(path) > DateTime.UtcNow.AddMinutes(-1))
            {
                return;
            }

            using (new FileStream(OwnerFile(path), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
            {
                KillPostmaster(System.IO.Path.Combine(path, "data"));
                Remove(path);
            }
        }
        catch (IOException)
        {
            // Locked: its owner lives.
        }
        catch (UnauthorizedAccessException)
        {
            // Another account's; it clears up after itself.
        }
    }

    private static void KillPostmaster(string data)
    {
        var pidFile = System.IO.Path.Combine(data, "postmaster.pid");
        if (!File.Exists(pidFile) || !int.TryParse(File.ReadLines(pidFile).FirstOrDefault(), CultureInfo.InvariantCulture, out var id))
        {
            return;
        }

        // An id is used again after a while; only a process that names this very folder is the one.
        var commandLine = $"/proc/{id}/cmdline";
        if (File.Exists(commandLine) && File.ReadAllText(commandLine).Contains(data, StringComparison.Ordinal))
        {
            using var postmaster = Process.GetProcessById(id);
            postmaster.Kill(entireProcessTree: true);
            postmaster.WaitForExit(TimeSpan.FromSeconds(5));
        }
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
