using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Api.Access.Passwords;

/// <summary>
/// The 474,743 most frequent known passwords of at least eight characters, as a Bloom filter: each of them is found, and of
/// other texts about one in fifteen thousand. Made by infra/dev/listed-passwords.mjs, which says of what.
/// </summary>
public sealed class ListedPasswords
{
    private const int Probes = 14;

    private readonly byte[] _bits = Read();

    /// <param name="text">In small letters.</param>
    public bool Has(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        var (first, step) = (BinaryPrimitives.ReadUInt64LittleEndian(hash), BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]));
        for (var probe = 0UL; probe < Probes; probe++)
        {
            var bit = unchecked(first + (probe * step)) % ((ulong)_bits.Length * 8);
            if ((_bits[bit >> 3] & (1 << (int)(bit & 7))) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static byte[] Read()
    {
        using var stream = typeof(ListedPasswords).Assembly.GetManifestResourceStream("Platform.Api.Access.Passwords.listed-passwords.bloom")
            ?? throw new InvalidOperationException("The list of known passwords is not in the assembly.");
        var bits = new byte[stream.Length];
        stream.ReadExactly(bits);
        return bits;
    }
}
