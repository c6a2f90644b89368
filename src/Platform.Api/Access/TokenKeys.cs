using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Platform.Api.Access;

/// <summary>
/// The key that signs tokens (ECDSA P-256) and the one that encrypts them (256 bits). Made at the first start. One that is replaced
/// is renamed to <c>token-signing.WORD.pem</c> or <c>token-encryption.WORD.key</c>, and what it signed or encrypted still holds.
/// </summary>
public sealed class TokenKeys(string directory)
{
    private readonly KeyFiles _files = new(directory);

    /// <summary>The one that signs, and those of before.</summary>
    public IReadOnlyList<ECDsaSecurityKey> Signing()
    {
        var current = _files.ReadOrMake("token-signing.pem", () =>
        {
            using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            return made.ExportPkcs8PrivateKeyPem();
        });
        return [FromPem(current), .. Former("token-signing.*.pem").Select(FromPem)];
    }

    /// <summary>The one that encrypts, and those of before.</summary>
    public IReadOnlyList<SymmetricSecurityKey> Encryption()
    {
        var current = _files.ReadOrMake("token-encryption.key", () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        return [FromText(current), .. Former("token-encryption.*.key").Select(FromText)];
    }

    private IEnumerable<string> Former(string pattern) =>
        Directory.GetFiles(directory, pattern).Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static ECDsaSecurityKey FromPem(string pem)
    {
        var ecdsa = ECDsa.Create();
        ecdsa.ImportFromPem(pem);
        var key = new ECDsaSecurityKey(ecdsa);
        key.KeyId = Base64UrlEncoder.Encode(key.ComputeJwkThumbprint());
        return key;
    }

    private static SymmetricSecurityKey FromText(string key) => new(Convert.FromBase64String(key));
}
