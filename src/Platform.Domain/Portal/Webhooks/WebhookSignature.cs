using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Domain.Portal.Webhooks;

/// <summary>
/// Signs messages as Standard Webhooks has it: HMAC-SHA256 over <c>id.timestamp.body</c>, in base64 after <c>v1,</c>; one signature
/// for each secret that holds, parted by blanks.
/// </summary>
public static class WebhookSignature
{
    public const string SecretPrefix = "whsec_";

    /// <param name="at">When it is sent; the receiver refuses what is too old.</param>
    public static string Of(IEnumerable<byte[]> secrets, string id, DateTimeOffset at, string body) =>
        string.Join(' ', secrets.Select(secret => $"v1,{Convert.ToBase64String(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{id}.{Timestamp(at)}.{body}")))}"));

    /// <summary>Seconds since 1970, UTC.</summary>
    public static string Timestamp(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>A secret as it is handed to the receiver.</summary>
    public static string Shown(byte[] secret) => SecretPrefix + Convert.ToBase64String(secret);
}
