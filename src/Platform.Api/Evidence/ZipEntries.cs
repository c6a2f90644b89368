using System.Buffers.Binary;
using System.Text;

namespace Platform.Api.Evidence;

/// <summary>
/// Reads the names in a zip file's central directory (APPNOTE 4.3.12 and 4.3.16). The framework's reader would first build
/// an object for each of what may be a million entries.
/// </summary>
internal static class ZipEntries
{
    private const int EndLength = 22;
    private const int LongestComment = 65_535;
    private const int HeaderLength = 46;

    public static IReadOnlyList<string> Of(Stream file)
    {
        var tail = file.ReadAt(Math.Max(0, file.Length - EndLength - LongestComment), (int)Math.Min(file.Length, EndLength + LongestComment));
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || tail.Length - at < EndLength)
        {
            throw new InvalidDataException();
        }

        var end = tail.AsSpan(at);
        int count = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(end[12..]);
        var start = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        return count > ContainerEntries.Most ? throw new InvalidDataException() : Names(file.ReadAt(start, checked((int)Math.Min(length, int.MaxValue))), count);
    }

    /// <summary>Whether a table of contents ends exactly where the file ends, as every reader of zips asks, and one of them begins where it says.</summary>
    public static bool EndsAsZip(Stream file)
    {
        var tail = file.ReadAt(Math.Max(0, file.Length - EndLength - LongestComment), (int)Math.Min(file.Length, EndLength + LongestComment));
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || tail.Length - at < EndLength)
        {
            return false;
        }

        var end = tail.AsSpan(at);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(end[12..]);
        var start = file.Length - tail.Length + at - length;
        return end.Length == EndLength + BinaryPrimitives.ReadUInt16LittleEndian(end[20..]) && length >= HeaderLength && start >= 0
            && file.ReadAt(start, 4).AsSpan().SequenceEqual("PK\u0001\u0002"u8);
    }

    private static List<string> Names(ReadOnlySpan<byte> directory, int count)
    {
        var names = new List<string>(count);
        for (var entry = 0; entry < count; entry++)
        {
            if (directory.Length < HeaderLength || !directory.StartsWith("PK\u0001\u0002"u8))
            {
                throw new InvalidDataException();
            }

            var name = BinaryPrimitives.ReadUInt16LittleEndian(directory[28..]);
            var length = HeaderLength + name + BinaryPrimitives.ReadUInt16LittleEndian(directory[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(directory[32..]);
            if (length > directory.Length)
            {
                throw new InvalidDataException();
            }

            names.Add(Encoding.UTF8.GetString(directory.Slice(HeaderLength, name)).Replace('\\', '/'));
            directory = directory[length..];
        }

        return names;
    }
}
