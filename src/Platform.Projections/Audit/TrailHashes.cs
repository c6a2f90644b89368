using Org.BouncyCastle.Crypto.Digests;
using Platform.Domain.Audit.Chain;

namespace Platform.Projections.Audit;

/// <summary>The hash functions of a chain by their stored names. SM3 (GB/T 32905) is for bureaus whose assessors ask for it.</summary>
public static class TrailHashes
{
    public const string Sm3Name = "sm3";

    public static IReadOnlyDictionary<string, ChainHash> All { get; } =
        new[] { ChainHash.Sha256, new ChainHash(Sm3Name, Sm3) }.ToDictionary(hash => hash.Name);

    private static byte[] Sm3(ReadOnlyMemory<byte> bytes)
    {
        var digest = new SM3Digest();
        digest.BlockUpdate(bytes.Span);
        var hash = new byte[ChainHash.Size];
        digest.DoFinal(hash);
        return hash;
    }
}
