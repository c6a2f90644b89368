using System.Security.Cryptography;

namespace Platform.Domain.Audit.Chain;

/// <summary>A hash function by its stored name. It is a value, so that the algorithm can be another one for each link.</summary>
/// <param name="Name">As it is stored and hashed along: <c>sha-256</c>, <c>sm3</c>.</param>
public sealed record ChainHash(string Name, Func<ReadOnlyMemory<byte>, byte[]> Of)
{
    public const string Sha256Name = "sha-256";

    /// <summary>Bytes of every hash that a chain takes.</summary>
    public const int Size = 32;

    public static ChainHash Sha256 { get; } = new(Sha256Name, bytes => SHA256.HashData(bytes.Span));
}
