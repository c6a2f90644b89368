using System.Globalization;

namespace Platform.Domain.Portal.Gateways;

/// <summary>A call as its caller signed it.</summary>
/// <param name="Timestamp">Milliseconds since 1970, UTC, as they were sent.</param>
/// <param name="Nonce">Eight to 64 letters, digits and hyphens, used once.</param>
/// <param name="Target">Path and query, as they were sent.</param>
/// <param name="BodyHash">Of the body by the application's own hash, in hexadecimal; that of nothing for a call without one.</param>
public sealed record GatewayCall(string AppKey, string Timestamp, string Nonce, string Method, string Target, string BodyHash)
{
    /// <summary>How far the clocks of caller and platform may be apart.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(5);

    /// <summary>What is signed: the parts, each on a line of its own.</summary>
    public string SignedText => string.Join('\n', AppKey, Timestamp, Nonce, Method, Target, BodyHash);

    /// <summary>Whether the parts have the form that they must have.</summary>
    public bool IsWellFormed =>
        Nonce.Length is >= 8 and <= 64 && Nonce.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') && SentAt is not null && AppKey.Length is > 0 and <= 100;

    /// <summary>When it was sent, by the caller's clock; null when that cannot be read.</summary>
    public DateTimeOffset? SentAt =>
        long.TryParse(Timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds <= 253_402_300_799_999
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;

    public bool IsWithinWindow(DateTimeOffset now) => SentAt is { } sent && (now - sent).Duration() <= Window;
}

/// <summary>What an answer of the gateway profile says in its <c>code</c>.</summary>
/// <param name="Status">The HTTP status that comes with it.</param>
public sealed record GatewayCode(int Code, int Status, string MessageZh)
{
    public static GatewayCode Success { get; } = new(0, 200, "成功");

    public static GatewayCode Malformed { get; } = new(40_001, 400, "请求参数缺失或格式有误");

    /// <summary>An unknown application, one that was ended and a wrong signature are not told apart.</summary>
    public static GatewayCode NotValid { get; } = new(40_101, 401, "应用标识或签名无效");

    public static GatewayCode OutsideWindow { get; } = new(40_102, 401, "时间戳与服务器时间相差超过5分钟");

    public static GatewayCode NonceWasUsed { get; } = new(40_103, 401, "随机数已使用过");

    public static GatewayCode Unknown { get; } = new(40_401, 404, "内容不存在或未公布");

    /// <summary>The table of return codes, as the interface document has it.</summary>
    public static IReadOnlyList<GatewayCode> All { get; } = [Success, Malformed, NotValid, OutsideWindow, NonceWasUsed, Unknown];
}
