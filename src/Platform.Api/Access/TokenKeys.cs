using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Platform.Api.Access;

/// <summary>
/// The key that signs tokens (ECDSA P-256) and the one that encrypts them (256 bits). Made at the first start. One that is replaced
/// is renamed to <c>token-signing.WORD.pem</c> or <c>token-encryption.WORD.key</c>, and what it signed or encrypted still holds.
/// </summary>
/// <remarks>
/// They are replaced on running servers in two steps: <see cref="Prepare"/> lays new ones beside those in use, which every server knows
/// after a moment; <see cref="Switch"/> puts them into use. A server that is a moment behind knows what the others sign with.
/// </remarks>
public sealed class TokenKeys(string directory)
{
    private const string Next = "next";

    private readonly KeyFiles _files = new(directory);

    public string Directory => directory;

    /// <summary>The one that signs, those of before, and the next one where there is one.</summary>
    public IReadOnlyList<ECDsaSecurityKey> Signing()
    {
        var current = _files.ReadOrMake("token-signing.pem", NewSigning);
        return [.. new[] { current }.Concat(Others("token-signing.*.pem")).Distinct().Select(FromPem)];
    }

    /// <summary>The one that encrypts, those of before, and the next one where there is one.</summary>
    public IReadOnlyList<SymmetricSecurityKey> Encryption()
    {
        var current = _files.ReadOrMake("token-encryption.key", NewEncryption);
        return [.. new[] { current }.Concat(Others("token-encryption.*.key")).Distinct().Select(FromText)];
    }

    /// <summary>Lays the next keys beside those in use; nothing when they lie there already.</summary>
    public void Prepare()
    {
        _files.ReadOrMake($"token-signing.{Next}.pem", NewSigning);
        _files.ReadOrMake($"token-encryption.{Next}.key", NewEncryption);
    }

    /// <summary>Puts the next keys into use and keeps those of before under this word. False when none were prepared.</summary>
    public bool Switch(string word)
    {
        (string Current, string Kept, string Next)[] changes =
        [
            ("token-signing.pem", $"token-signing.{word}.pem", $"token-signing.{Next}.pem"),
            ("token-encryption.key", $"token-encryption.{word}.key", $"token-encryption.{Next}.key"),
        ];
        if (changes.Any(change => !File.Exists(Path.Combine(directory, change.Next))))
        {
            return false;
        }

        foreach (var change in changes)
        {
            // Copied and then replaced in one act: a server that looks between the two finds a key in use, and makes none.
            File.Copy(Path.Combine(directory, change.Current), Path.Combine(directory, change.Kept), overwrite: false);
            File.Move(Path.Combine(directory, change.Next), Path.Combine(directory, change.Current), overwrite: true);
        }

        return true;
    }

    private static string NewSigning()
    {
        using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return made.ExportPkcs8PrivateKeyPem();
    }

    private static string NewEncryption() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private IEnumerable<string> Others(string pattern) =>
        System.IO.Directory.GetFiles(directory, pattern).Order(StringComparer.Ordinal).Select(File.ReadAllText);

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
