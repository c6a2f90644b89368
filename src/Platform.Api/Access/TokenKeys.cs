using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Platform.Api.Access;

/// <summary>The key that signs tokens (ECDSA P-256) and the one that encrypts them (256 bits). Made at the first start.</summary>
public sealed class TokenKeys(string directory)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public ECDsaSecurityKey Signing()
    {
        var ecdsa = ECDsa.Create();
        ecdsa.ImportFromPem(ReadOrMake("token-signing.pem", () =>
        {
            using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            return made.ExportPkcs8PrivateKeyPem();
        }));
        var key = new ECDsaSecurityKey(ecdsa);
        key.KeyId = Base64UrlEncoder.Encode(key.ComputeJwkThumbprint());
        return key;
    }

    public SymmetricSecurityKey Encryption() =>
        new(Convert.FromBase64String(ReadOrMake("token-encryption.key", () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)))));

    private string ReadOrMake(string name, Func<string> make)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("Keys are kept by the file rights of a Unix system.");
        }

        var path = Path.Combine(directory, name);
        if (!File.Exists(path))
        {
            System.IO.Directory.CreateDirectory(directory, OwnerOnly | UnixFileMode.UserExecute);
            var draft = $"{path}.{Guid.NewGuid():n}";
            using (var stream = new FileStream(draft, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerOnly }))
            using (var writer = new StreamWriter(stream))
            {
                writer.Write(make());
            }

            // Two nodes that start at once on one directory: the first to put its file there wins, and both read that one.
            try
            {
                File.Move(draft, path, overwrite: false);
            }
            catch (IOException) when (File.Exists(path))
            {
                File.Delete(draft);
            }
        }

        return File.ReadAllText(path);
    }
}
