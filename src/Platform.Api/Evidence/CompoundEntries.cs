using System.Buffers.Binary;
using System.Text;

namespace Platform.Api.Evidence;

/// <summary>Reads the paths in a compound file's directory (MS-CFB 2.2 to 2.6): the office formats of before 2007, and installers.</summary>
internal static class CompoundEntries
{
    private const uint LastRegularSector = 0xFFFFFFFA;
    private const uint NoStream = 0xFFFFFFFF;
    private const int EntryLength = 128;
    private const int AddressesInHeader = 109;

    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static IReadOnlyList<string> Of(Stream file)
    {
        var header = file.ReadAt(0, 512);
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30));
        if (shift is not (9 or 12))
        {
            throw new InvalidDataException();
        }

        return Paths(new Sectors(file, header, shift).Chain(UInt32(header, 48)));
    }

    private static List<string> Paths(byte[] directory)
    {
        var paths = new List<string>();
        var seen = new HashSet<uint>();
        var waiting = new Stack<(uint Entry, string Folder)>();
        waiting.Push((Root(directory, 76), string.Empty));
        while (waiting.TryPop(out var next))
        {
            // Siblings form a tree and folders point to one of their own; each entry is met once, or the file is broken.
            if (next.Entry == NoStream || !seen.Add(next.Entry))
            {
                continue;
            }

            var entry = At(directory, next.Entry);
            var nameLength = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);
            var path = next.Folder + Encoding.Unicode.GetString(entry[..nameLength]);
            paths.Add(path);
            waiting.Push((BinaryPrimitives.ReadUInt32LittleEndian(entry[68..]), next.Folder));
            waiting.Push((BinaryPrimitives.ReadUInt32LittleEndian(entry[72..]), next.Folder));
            waiting.Push((BinaryPrimitives.ReadUInt32LittleEndian(entry[76..]), $"{path}/"));
        }

        return paths;
    }

    private static uint Root(byte[] directory, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(At(directory, 0)[offset..]);

    private static ReadOnlySpan<byte> At(byte[] directory, uint entry) =>
        entry < directory.Length / EntryLength ? directory.AsSpan((int)entry * EntryLength, EntryLength) : throw new InvalidDataException();

    private static uint UInt32(byte[] bytes, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(offset));

    private sealed class Sectors
    {
        private readonly Stream _file;
        private readonly int _shift;
        private readonly List<uint> _tables = [];

        public Sectors(Stream file, byte[] header, int shift)
        {
            _file = file;
            _shift = shift;
            AddTables(header.AsSpan(76), AddressesInHeader);
            var next = UInt32(header, 68);
            // A file of the largest accepted size has fewer; more is a loop.
            for (var step = 0; next < LastRegularSector && step < 16; step++)
            {
                var more = Read(next);
                AddTables(more, more.Length / 4 - 1);
                next = UInt32(more, more.Length - 4);
            }
        }

        /// <summary>The bytes of a chain of sectors.</summary>
        public byte[] Chain(uint first)
        {
            var bytes = new MemoryStream();
            for (var sector = first; sector < LastRegularSector; sector = Next(sector))
            {
                if (bytes.Length > ContainerEntries.Most * EntryLength)
                {
                    throw new InvalidDataException();
                }

                bytes.Write(Read(sector));
            }

            return bytes.ToArray();
        }

        private uint Next(uint sector)
        {
            var perTable = (1 << _shift) / 4;
            var table = (int)(sector / perTable);
            return table < _tables.Count ? UInt32(Read(_tables[table]), (int)(sector % perTable) * 4) : throw new InvalidDataException();
        }

        private void AddTables(ReadOnlySpan<byte> addresses, int count)
        {
            for (var index = 0; index < count; index++)
            {
                var sector = BinaryPrimitives.ReadUInt32LittleEndian(addresses[(index * 4)..]);
                if (sector < LastRegularSector)
                {
                    _tables.Add(sector);
                }
            }
        }

        private byte[] Read(uint sector) => _file.ReadAt((sector + 1L) << _shift, 1 << _shift);
    }
}
