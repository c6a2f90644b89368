namespace Platform.Api.Evidence;

/// <summary>The paths inside a container file, for telling office documents apart. Reads the table of contents, never an entry.</summary>
internal static class ContainerEntries
{
    public const int Most = 10_000;

    /// <summary>Empty when the file is no container, is broken, or has more entries than any document has.</summary>
    public static IReadOnlyList<string> Of(Stream file, ReadOnlySpan<byte> head)
    {
        try
        {
            return head.StartsWith("PK\u0003\u0004"u8) ? ZipEntries.Of(file)
                : head.StartsWith(CompoundEntries.Signature) ? CompoundEntries.Of(file)
                : [];
        }
        catch (Exception broken) when (broken is EndOfStreamException or InvalidDataException)
        {
            return [];
        }
    }

    public static byte[] ReadAt(this Stream file, long position, int length)
    {
        if (position < 0 || length < 0 || position + length > file.Length)
        {
            throw new EndOfStreamException();
        }

        var bytes = new byte[length];
        file.Position = position;
        file.ReadExactly(bytes);
        return bytes;
    }
}
