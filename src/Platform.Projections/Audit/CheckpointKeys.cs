using System.Security.Cryptography;

namespace Platform.Projections.Audit;

/// <summary>The public keys that checkpoints are held to, by their ids.</summary>
public sealed class CheckpointKeys(IReadOnlyList<byte[]> publicKeys)
{
    private readonly Dictionary<string, byte[]> _keys = publicKeys.DistinctBy(IdOf).ToDictionary(IdOf);

    public IReadOnlyCollection<string> Ids => _keys.Keys;

    /// <summary>The first 16 bytes of the SHA-256 of the key as it is exchanged (SubjectPublicKeyInfo).</summary>
    public static string IdOf(byte[] publicKey) => Convert.ToHexStringLower(SHA256.HashData(publicKey).AsSpan(0, 16));

    public static byte[] FromPem(string pem)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return key.ExportSubjectPublicKeyInfo();
    }

    public static string ToPem(byte[] publicKey) => PemEncoding.WriteString("PUBLIC KEY", publicKey);

    /// <summary>Whether the signature is the key's; null when there is no key of this id.</summary>
    public bool? Signed(string keyId, byte[] statement, byte[] signature)
    {
        if (!_keys.TryGetValue(keyId, out var publicKey))
        {
            return null;
        }

        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(publicKey, out _);
        return key.VerifyData(statement, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }
}
