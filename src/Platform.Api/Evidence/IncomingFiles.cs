using System.Security.Cryptography;
using Platform.Domain.Evidence;

namespace Platform.Api.Evidence;

/// <summary>Files that are being taken in or made, beside what is kept: each is held open by the node that works on it, and none outlives it.</summary>
public sealed class IncomingFiles(string directory)
{
    private const int PieceLength = 128 * 1024;

    private string Folder => Path.Combine(directory, ".incoming");

    /// <summary>
    /// Takes bytes into a temporary file, hashing and looking at them on the way. Stops one piece after the largest size
    /// that is accepted; the size then says that it is too large.
    /// </summary>
    public async Task<ReceivedFile> Receive(Stream content, CancellationToken cancellation)
    {
        OwnFolder.Make(directory);
        OwnFolder.Make(Folder);
        var path = Path.Combine(Folder, Guid.NewGuid().ToString("n"));

        // Shared with nobody: the lock tells a file that is being received from one that a killed node left behind.
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnFolder.OwnerOnly;
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
        OwnFolder.Make(directory);
        OwnFolder.Make(Folder);
        return new(Path.Combine(Folder, Guid.NewGuid().ToString("n")), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
    }

    /// <summary>Removes temporary files that no running node holds.</summary>
    public int RemoveOrphans()
    {
        if (!System.IO.Directory.Exists(Folder))
        {
            return 0;
        }

        var removed = 0;
        foreach (var path in System.IO.Directory.EnumerateFiles(Folder))
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
}
