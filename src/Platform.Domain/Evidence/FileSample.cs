namespace Platform.Domain.Evidence;

/// <summary>What is looked at to say what a file is.</summary>
/// <param name="Head">The first bytes, up to <see cref="HeadLength"/>.</param>
/// <param name="IsText">Whether all bytes are text, as <see cref="TextScan"/> finds it.</param>
/// <param name="Entries">
/// Paths of the entries of a zip or compound file, with forward slashes; empty when it is neither or could not be read.
/// </param>
public sealed record FileSample(ReadOnlyMemory<byte> Head, bool IsText, IReadOnlyList<string> Entries)
{
    public const int HeadLength = 1024;
}
