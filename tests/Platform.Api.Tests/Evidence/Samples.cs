using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Platform.Api.Tests.Evidence;

/// <summary>Small real files.</summary>
internal static class Samples
{
    public static byte[] Pdf { get; } = [.. "%PDF-1.4\n%"u8, 0xE2, 0xE3, .. "\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n"u8];

    public static byte[] Png { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static byte[] Docx => Zip("[Content_Types].xml", "word/document.xml");

    public static byte[] Ofd => Zip("OFD.xml", "Doc_0/Document.xml");

    public static byte[] Zip(params string[] entries) => Zip([.. entries.Select(entry => (entry, "<x/>"))]);

    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A compound file of version 3: a header, a sector of addresses, and a directory that goes on in a second sector.</summary>
    public static byte[] Compound(string stream)
    {
        const uint free = 0xFFFFFFFF, endOfChain = 0xFFFFFFFE, addressSector = 0xFFFFFFFD;
        var file = new byte[4 * 512];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file, 0);
        file.AsSpan(76, 109 * 4).Fill(0xFF);
        Short(26, 3);
        Short(28, 0xFFFE);
        Short(30, 9);
        Short(32, 6);
        Int(44, 1);
        Int(48, 1);
        Int(68, endOfChain);
        Int(76, 0);

        file.AsSpan(512, 512).Fill(0xFF);
        Int(512, addressSector);
        Int(516, 2);
        Int(520, endOfChain);

        Entry(0, "Root Entry", 5, child: 4);
        Entry(4, stream, 2, child: free);
        return file;

        void Short(int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), value);
        void Int(int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
        void Entry(int index, string name, byte kind, uint child)
        {
            var at = 1024 + index * 128;
            Encoding.Unicode.GetBytes(name).CopyTo(file, at);
            Short(at + 64, (ushort)(name.Length * 2 + 2));
            file[at + 66] = kind;
            Int(at + 68, free);
            Int(at + 72, free);
            Int(at + 76, child);
        }
    }
}
