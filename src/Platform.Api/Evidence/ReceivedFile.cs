using Platform.Domain.Evidence;

namespace Platform.Api.Evidence;

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
