using System.Security.Cryptography;
using Platform.Api.Access;
using Platform.Projections.Audit;

namespace Platform.Api.Audit;

/// <summary>
/// The key that signs checkpoints (ECDSA P-256), in a file beside the keys of tokens and never in the database: whoever can
/// write the database can then not sign. A key that is replaced is renamed to <c>audit-signing.WORD.pem</c>, and what it
/// signed still holds.
/// </summary>
public sealed class AuditKeys(KeyFiles files)
{
    private const string Current = "audit-signing.pem";

    // Made when it is first asked for: a start that serves nothing (code generation, OpenAPI) writes no keys.
    public Lazy<CheckpointSigner> Signer { get; } = new(() =>
    {
        var key = ECDsa.Create();
        key.ImportFromPem(files.ReadOrMake(Current, () =>
        {
            using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            return made.ExportPkcs8PrivateKeyPem();
        }));
        return new CheckpointSigner(key);
    });

    public byte[] PublicKey => Signer.Value.PublicKey;

    public string KeyId => Signer.Value.KeyId;

    /// <summary>The current public key and those of before.</summary>
    public IReadOnlyList<byte[]> PublicKeys() =>
        [PublicKey, .. Directory.GetFiles(files.Directory, "audit-signing.*.pem").Order(StringComparer.Ordinal).Select(path => CheckpointKeys.FromPem(File.ReadAllText(path)))];

    public CheckpointKeys All() => new(PublicKeys());
}
