using System.Security.Cryptography;
using System.Text;
using OtpNet;

namespace Platform.Api.Access.SecondFactors;

/// <summary>Codes of an authenticator (RFC 6238: SHA-1, six digits, thirty seconds) and those that stand in for it.</summary>
public static class OneTimeCodes
{
    public const int Digits = 6;
    public const int RecoveryCodes = 10;

    // The size of SHA-1, as RFC 4226 recommends.
    private const int SecretSize = 20;
    private const int RecoveryLength = 16;
    private const int GroupLength = 4;

    // Without letters and digits that are mistaken for one another when read from paper.
    private const string RecoveryAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretSize);

    /// <summary>As it is typed into an authenticator that has no camera.</summary>
    public static string InLetters(byte[] secret) => Base32Encoding.ToString(secret);

    /// <summary>The address that an authenticator reads from a picture.</summary>
    public static string Address(byte[] secret, string issuer, string userName) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(userName)}?secret={InLetters(secret).TrimEnd('=')}&issuer={Uri.EscapeDataString(issuer)}&algorithm=SHA1&digits={Digits}&period=30";

    /// <summary>Whether it is the code of this moment, or of the step before or after, because clocks differ.</summary>
    public static bool IsRight(byte[] secret, string code, DateTimeOffset at, out long step)
    {
        step = 0;
        return code.Length == Digits && new Totp(secret, totpSize: Digits).VerifyTotp(at.UtcDateTime, code, out step, new VerificationWindow(1, 1));
    }

    public static string NewRecoveryCode() =>
        string.Join('-', RandomNumberGenerator.GetString(RecoveryAlphabet, RecoveryLength).Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>How a recovery code is kept, however it was typed.</summary>
    public static byte[] HashOf(string recoveryCode, Guid account)
    {
        var plain = new string([.. recoveryCode.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]);
        return SHA256.HashData([.. account.ToByteArray(), .. Encoding.UTF8.GetBytes(plain)]);
    }
}
