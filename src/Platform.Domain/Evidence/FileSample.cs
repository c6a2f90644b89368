namespace Platform.Domain.Evidence;

/// <summary>What is looked at to say what a file is.</summary>
/// <param name="Head">The first bytes, up to <see cref="HeadLength"/>.</param>
/// <param name="IsText">Whether all bytes are text, as <see cref="TextScan"/> finds it.</param>
/// <param name="Entries">
/// Paths of the entries of a zip or compound file, with forward slashes; empty when it is neither or could not be read.
/// </param>
/// <param name="EndsAsZip">
/// Whether the file ends with a zip's table of contents, whatever it begins with: programs that read zips look at the end.
/// </param>
public sealed record FileSample(ReadOnlyMemory<byte> Head, bool IsText, IReadOnlyList<string> Entries, bool EndsAsZip = false)
{
    public const int HeadLength = 1024;
}
