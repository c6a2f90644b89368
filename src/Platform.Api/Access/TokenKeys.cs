using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Platform.Api.Access;

/// <summary>The key that signs tokens (ECDSA P-256) and the one that encrypts them (256 bits). Made at the first start.</summary>
public sealed class TokenKeys(string directory)
{
    private readonly KeyFiles _files = new(directory);

    public ECDsaSecurityKey Signing()
    {
        var ecdsa = ECDsa.Create();
        ecdsa.ImportFromPem(_files.ReadOrMake("token-signing.pem", () =>
        {
            using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            return made.ExportPkcs8PrivateKeyPem();
        }));
        var key = new ECDsaSecurityKey(ecdsa);
        key.KeyId = Base64UrlEncoder.Encode(key.ComputeJwkThumbprint());
        return key;
    }

    public SymmetricSecurityKey Encryption() =>
        new(Convert.FromBase64String(_files.ReadOrMake("token-encryption.key", () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)))));
}
