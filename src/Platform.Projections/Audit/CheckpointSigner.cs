using System.Security.Cryptography;

namespace Platform.Projections.Audit;

/// <summary>Signs the statements of checkpoints with a key of ECDSA on P-256.</summary>
public sealed class CheckpointSigner(ECDsa key)
{
    private readonly Lock _turn = new();

    /// <summary>As it is exchanged: SubjectPublicKeyInfo.</summary>
    public byte[] PublicKey { get; } = key.ExportSubjectPublicKeyInfo();

    public string KeyId => CheckpointKeys.IdOf(PublicKey);

    public byte[] Sign(byte[] statement)
    {
        // One at a time: the key is one object, and it does not say that it may be shared.
        lock (_turn)
        {
            return key.SignData(statement, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
    }
}
