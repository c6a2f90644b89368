using System.Security.Cryptography;
using Platform.Domain.Evidence;
using Folder = System.IO.Directory;

namespace Platform.Api.Evidence;

/// <summary>
/// The bytes of evidence, each under its SHA-256 as <c>evidence/{tenant}/{ab}/{hash}</c>. By tenant, so that nobody learns
/// from a hash what another organization has. What was put under a hash is never written to again.
/// </summary>
public sealed partial class FileStore(string directory, ILogger<FileStore> logger)
{
    private const int PieceLength = 128 * 1024;

    /// <summary>What is being taken in and not kept yet.</summary>
    public IncomingFiles Incoming => new(directory);

    /// <summary>Puts a received file under its hash, on the disk for good. Does nothing when the same bytes are there.</summary>
    public async Task Keep(string tenant, ReceivedFile received, CancellationToken cancellation)
    {
        var path = PathOf(tenant, received.Sha256);
        if (received.IsKept || await HasSound(tenant, path, received.Sha256, cancellation))
        {
            received.IsKept = true;
            // Wanted again: what is disposed of elsewhere in this moment is not removed under it.
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            return;
        }

        OwnFolder.Make(Path.Combine(directory, tenant));
        OwnFolder.Make(Path.GetDirectoryName(path)!);
        received.Content.Flush(flushToDisk: true);
        // Let go of first: whoever finds the file under its hash reads it at once, and would meet the lock.
        await received.Content.DisposeAsync();
        try
        {
            File.Move(received.Path, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another upload of the same bytes came first.
        }

        FolderFlush.Flush(Path.GetDirectoryName(path)!, Path.Combine(directory, tenant), directory);
        received.IsKept = true;
    }

    /// <summary>The bytes under a hash, once they were read through and found as they were put there.</summary>
    public async Task<StoredFile> Open(string tenant, string sha256, long size, CancellationToken cancellation)
    {
        FileStream content;
        try
        {
            content = new FileStream(PathOf(tenant, sha256), FileMode.Open, FileAccess.Read, FileShare.Read, PieceLength, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return new StoredFile.Missing();
        }

        if (content.Length == size && Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation)) == sha256)
        {
            content.Position = 0;
            return new StoredFile.Sound(content);
        }

        await content.DisposeAsync();
        return new StoredFile.Damaged();
    }

    /// <summary>Whether something lies under a hash, sound or not.</summary>
    public bool Has(string tenant, string sha256) => File.Exists(PathOf(tenant, sha256));

    /// <summary>
    /// Removes bytes that nothing refers to any more, unless they were handed in again within the hour: the command that
    /// speaks of them may not be committed yet.
    /// </summary>
    /// <returns>Whether they are gone.</returns>
    public bool Remove(string tenant, string sha256, DateTimeOffset now)
    {
        var path = PathOf(tenant, sha256);
        if (File.Exists(path) && File.GetLastWriteTimeUtc(path) > now.UtcDateTime.AddHours(-1))
        {
            return false;
        }

        if (Folder.Exists(Path.GetDirectoryName(path)))
        {
            File.Delete(path);
        }

        return true;
    }

    private async Task<bool> HasSound(string tenant, string path, string sha256, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        await using (var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, PieceLength, FileOptions.Asynchronous))
        {
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation)) == sha256)
            {
                return true;
            }
        }

        // The right bytes are at hand: the damaged ones step aside, for whoever looks into the damage.
        File.Move(path, $"{path}.damaged-{Guid.NewGuid():n}");
        SetDamagedAside(sha256, tenant);
        return false;
    }

    private string PathOf(string tenant, string sha256) => Path.Combine(directory, tenant, sha256[..2], sha256);

    [LoggerMessage(Level = LogLevel.Error, Message = "The file {Sha256} of tenant {Tenant} was damaged; it was set aside and the right bytes, uploaded again, stand in its place.")]
    private partial void SetDamagedAside(string sha256, string tenant);
}
