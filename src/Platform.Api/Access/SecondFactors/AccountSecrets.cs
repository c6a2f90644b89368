using System.Security.Cryptography;

namespace Platform.Api.Access.SecondFactors;

/// <summary>
/// Seals what the server has to be able to read again (AES-256-GCM), with a key in a file beside those of tokens. It is bound to
/// the account: moved to another row it does not open. A key that is replaced is renamed to <c>account-secrets.WORD.key</c>, and
/// what it sealed still opens.
/// </summary>
public sealed class AccountSecrets(KeyFiles files)
{
    private const string Current = "account-secrets.key";
    private const int KeySize = 32;
    private const int IdSize = 4;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    // Made when it is first asked for: a start that serves nothing writes no keys.
    private readonly Lazy<byte[]> _key = new(() => Convert.FromBase64String(
        files.ReadOrMake(Current, () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeySize)))));

    public byte[] Seal(ReadOnlySpan<byte> secret, Guid account)
    {
        var made = new byte[IdSize + NonceSize + TagSize + secret.Length];
        IdOf(_key.Value).CopyTo(made);
        var nonce = made.AsSpan(IdSize, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(_key.Value, TagSize);
        cipher.Encrypt(nonce, secret, made.AsSpan(IdSize + NonceSize + TagSize), made.AsSpan(IdSize + NonceSize, TagSize), account.ToByteArray());
        return made;
    }

    /// <exception cref="CryptographicException">It was altered, sealed for another account, or with a key that is not here.</exception>
    public byte[] Open(byte[] @sealed, Guid account)
    {
        var key = Keys().FirstOrDefault(each => @sealed.AsSpan(0, IdSize).SequenceEqual(IdOf(each)))
            ?? throw new CryptographicException("The key that sealed this is not in the directory of keys.");
        var secret = new byte[@sealed.Length - IdSize - NonceSize - TagSize];
        using var cipher = new AesGcm(key, TagSize);
        cipher.Decrypt(@sealed.AsSpan(IdSize, NonceSize), @sealed.AsSpan(IdSize + NonceSize + TagSize), @sealed.AsSpan(IdSize + NonceSize, TagSize), secret, account.ToByteArray());
        return secret;
    }

    private IEnumerable<byte[]> Keys() =>
    [
        _key.Value,
        .. Directory.GetFiles(files.Directory, "account-secrets.*.key").Order(StringComparer.Ordinal).Select(path => Convert.FromBase64String(File.ReadAllText(path))),
    ];

    private static byte[] IdOf(byte[] key) => SHA256.HashData(key)[..IdSize];
}
