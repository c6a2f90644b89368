using System.Security.Cryptography;
using System.Text;
using Npgsql;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;
using Platform.Api.Access;
using Platform.Api.Access.SecondFactors;
using Platform.Domain.Portal.Gateways;
using Platform.Projections.Database;
using Platform.Projections.Portal;

namespace Platform.Api.Portal.Gateways;

/// <summary>Signs by the two algorithms of the gateway profile.</summary>
public static class GatewayMac
{
    /// <summary>Of a text (UTF-8), in lower-case hexadecimal.</summary>
    public static string Of(string algorithm, byte[] secret, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Convert.ToHexStringLower(algorithm == "hmac-sm3" ? Sm3(secret, bytes) : HMACSHA256.HashData(secret, bytes));
    }

    /// <summary>The hash of a body by the algorithm's own hash function, in lower-case hexadecimal.</summary>
    public static string HashOf(string algorithm, byte[] body) => Convert.ToHexStringLower(algorithm == "hmac-sm3" ? Sm3(body) : SHA256.HashData(body));

    private static byte[] Sm3(byte[] secret, byte[] text)
    {
        var mac = new HMac(new SM3Digest());
        mac.Init(new KeyParameter(secret));
        mac.BlockUpdate(text, 0, text.Length);
        var made = new byte[mac.GetMacSize()];
        mac.DoFinal(made, 0);
        return made;
    }

    private static byte[] Sm3(byte[] text)
    {
        var digest = new SM3Digest();
        digest.BlockUpdate(text, 0, text.Length);
        var made = new byte[digest.GetDigestSize()];
        digest.DoFinal(made, 0);
        return made;
    }
}

/// <summary>
/// Lets signed calls in: the key names the bureau, the secret proves it, the clocks agree, and each nonce serves once. A nonce is
/// only kept of a call that was signed rightly, so that nobody else can fill the table.
/// </summary>
public sealed class GatewayDesk(AccessFacts facts, TenantConnections connections, AccountSecrets seal)
{
    public const string KeyHeader = "X-App-Key";
    public const string TimestampHeader = "X-Timestamp";
    public const string NonceHeader = "X-Nonce";
    public const string SignHeader = "X-Sign";

    /// <summary>Answers a call, or says why it is not let in.</summary>
    public async Task<IResult> Answer<T>(HttpContext context, Func<NpgsqlConnection, Task<(GatewayCode Code, T? Data)>> answer)
        where T : class
    {
        var (code, tenant) = await Admit(context);
        await using var connection = tenant;
        var data = default(T);
        if (connection is not null)
        {
            (code, data) = await answer(connection);
        }

        return Results.Json(new GatewayEnvelope<T>(code.Code, code.MessageZh, data), Projections.Json.Options, statusCode: code.Status);
    }

    private async Task<(GatewayCode Code, NpgsqlConnection? Tenant)> Admit(HttpContext context)
    {
        var headers = context.Request.Headers;
        var sign = headers[SignHeader].ToString();
        var call = new GatewayCall(
            headers[KeyHeader].ToString(), headers[TimestampHeader].ToString(), headers[NonceHeader].ToString(), context.Request.Method,
            $"{context.Request.Path}{context.Request.QueryString}", string.Empty);
        if (!call.IsWellFormed || sign.Length == 0)
        {
            return (GatewayCode.Malformed, null);
        }

        var cancellation = context.RequestAborted;
        if (GatewayApplication.TenantOf(call.AppKey) is not { } slug || !await facts.IsOpen(slug, cancellation))
        {
            return (GatewayCode.NotValid, null);
        }

        var tenant = await connections.Open(slug, cancellation);
        var refused = await Refusal(tenant, call, sign);
        if (refused is not null)
        {
            await tenant.DisposeAsync();
            return (refused, null);
        }

        return (GatewayCode.Success, tenant);
    }

    private async Task<GatewayCode?> Refusal(NpgsqlConnection tenant, GatewayCall call, string sign)
    {
        if (await tenant.GatewayUnder(call.AppKey) is not var (id, algorithm, @sealed))
        {
            return GatewayCode.NotValid;
        }

        var signed = call with { BodyHash = GatewayMac.HashOf(algorithm, []) };
        var expected = GatewayMac.Of(algorithm, seal.Open(@sealed, id), signed.SignedText);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(sign.ToLowerInvariant())))
        {
            return GatewayCode.NotValid;
        }

        // Real time, and not the platform's: the caller has a clock of its own.
        var now = TimeProvider.System.GetUtcNow();
        if (!call.IsWithinWindow(now))
        {
            return GatewayCode.OutsideWindow;
        }

        return await tenant.UseNonce(id, call.Nonce, now) ? null : GatewayCode.NonceWasUsed;
    }
}
