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
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private string Incoming => Path.Combine(directory, ".incoming");

    /// <summary>
    /// Takes bytes into a temporary file, hashing and looking at them on the way. Stops one piece after the largest size
    /// that is accepted; the size then says that it is too large.
    /// </summary>
    public async Task<ReceivedFile> Receive(Stream content, CancellationToken cancellation)
    {
        MakeDirectory(directory);
        MakeDirectory(Incoming);
        var path = Path.Combine(Incoming, Guid.NewGuid().ToString("n"));

        // Shared with nobody: the lock tells a file that is being received from one that a killed node left behind.
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        var file = new FileStream(path, options);
        try
        {
            return await Receive(content, file, cancellation);
        }
        catch
        {
            await file.DisposeAsync();
            File.Delete(path);
            throw;
        }
    }

    /// <summary>A file to write to that is gone when it is closed.</summary>
    public FileStream OpenTemporary()
    {
        MakeDirectory(directory);
        MakeDirectory(Incoming);
        return new(Path.Combine(Incoming, Guid.NewGuid().ToString("n")), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
    }

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

        MakeDirectory(Path.Combine(directory, tenant));
        MakeDirectory(Path.GetDirectoryName(path)!);
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

    /// <summary>Removes temporary files that no running node holds.</summary>
    public int RemoveOrphans()
    {
        if (!Folder.Exists(Incoming))
        {
            return 0;
        }

        var removed = 0;
        foreach (var path in Folder.EnumerateFiles(Incoming))
        {
            try
            {
                using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                {
                    File.Delete(path);
                    removed++;
                }
            }
            catch (IOException)
            {
                // Held by a node that is receiving it, or gone in this moment.
            }
        }

        return removed;
    }

    private static async Task<ReceivedFile> Receive(Stream content, FileStream file, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var text = new TextScan();
        var piece = new byte[PieceLength];
        var head = new MemoryStream(FileSample.HeadLength);
        long size = 0;
        while (size <= RegisterEvidenceDecider.LargestFile && await content.ReadAsync(piece, cancellation) is > 0 and var read)
        {
            var bytes = piece.AsMemory(0, read);
            head.Write(bytes.Span[..Math.Min(read, FileSample.HeadLength - (int)head.Length)]);
            hash.AppendData(bytes.Span);
            text.Add(bytes.Span);
            await file.WriteAsync(bytes, cancellation);
            size += read;
        }

        await file.FlushAsync(cancellation);
        var sample = new FileSample(head.ToArray(), text.End(), ContainerEntries.Of(file, head.ToArray()), ZipEntries.EndsAsZip(file));
        return new(file, size, Convert.ToHexStringLower(hash.GetHashAndReset()), sample);
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

    private static void MakeDirectory(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Folder.CreateDirectory(path);
        }
        else
        {
            Folder.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The file {Sha256} of tenant {Tenant} was damaged; it was set aside and the right bytes, uploaded again, stand in its place.")]
    private partial void SetDamagedAside(string sha256, string tenant);
}

/// <summary>A file that was taken in. Disposing removes its temporary file, so what was not kept is gone.</summary>
/// <param name="content">The temporary file, held open.</param>
/// <param name="size">Bytes; more than is accepted when it was cut off.</param>
public sealed class ReceivedFile(FileStream content, long size, string sha256, FileSample sample) : IAsyncDisposable
{
    public FileStream Content => content;

    public string Path => content.Name;

    public long Size => size;

    public string Sha256 => sha256;

    public FileSample Sample => sample;

    /// <summary>What the scanner said, once it was asked; a command that is tried again does not ask again.</summary>
    internal FileScan? Scan { get; set; }

    internal bool IsKept { get; set; }

    public async ValueTask DisposeAsync()
    {
        // The name goes first: once the handle is closed, another node may take the file for an orphan.
        File.Delete(Path);
        await content.DisposeAsync();
    }
}

/// <summary>What was found under a hash.</summary>
public abstract record StoredFile
{
    private StoredFile()
    {
    }

    public sealed record Sound(Stream Content) : StoredFile;

    public sealed record Damaged : StoredFile;

    public sealed record Missing : StoredFile;
}
