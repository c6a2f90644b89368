using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Platform.Domain;

namespace Platform.Api.Access.Programs;

/// <summary>The public keys by which a program proves itself, as its maker gives them (RFC 7517).</summary>
internal static class ProgramKeys
{
    public const int Longest = 20_000;

    private const int Most = 5;
    private const int ShortestRsa = 2048;

    private static readonly string WhatTheyAre = $"Give a set of one to {Most} public keys as JSON: an object with \"keys\" (RFC 7517).";

    private static readonly Dictionary<string, ECCurve> Curves = new()
    {
        [JsonWebKeyECTypes.P256] = ECCurve.NamedCurves.nistP256,
        [JsonWebKeyECTypes.P384] = ECCurve.NamedCurves.nistP384,
        [JsonWebKeyECTypes.P521] = ECCurve.NamedCurves.nistP521,
    };

    public static JsonWebKeySet? Read(string? text) => string.IsNullOrWhiteSpace(text) ? null : new JsonWebKeySet(text);

    /// <summary>What is wrong with them; empty when none were given.</summary>
    public static IEnumerable<FieldError> Errors(string pointer, string? text)
    {
        try
        {
            return Found(text) is var (code, detail) ? [new FieldError(pointer, code, detail)] : [];
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or CryptographicException)
        {
            return [new FieldError(pointer, "not-keys", WhatTheyAre)];
        }
    }

    private static (string Code, string Detail)? Found(string? text) => text?.Length > Longest ? ("not-keys", WhatTheyAre) : Read(text) switch
    {
        null => null,
        { Keys.Count: 0 or > Most } => ("not-keys", WhatTheyAre),
        { Keys: var keys } when keys.Any(key => key.HasPrivateKey || key.K is not null) =>
            ("private-key", "This holds a private key, which is known to others from now on. Make a new one, and give its public part alone."),
        { Keys: var keys } when !keys.All(IsStrong) => ("weak-key", $"Give keys on the curves P-256, P-384 or P-521, or RSA keys of {ShortestRsa} bits and more."),
        _ => null,
    };

    /// <exception cref="CryptographicException">The point of a key lies beside its curve.</exception>
    private static bool IsStrong(JsonWebKey key)
    {
        if (key.Kty == JsonWebAlgorithmsKeyTypes.RSA)
        {
            return Base64UrlEncoder.DecodeBytes(key.N).Length * 8 >= ShortestRsa && Base64UrlEncoder.DecodeBytes(key.E).Length > 0;
        }

        if (key.Kty != JsonWebAlgorithmsKeyTypes.EllipticCurve || !Curves.TryGetValue(key.Crv ?? string.Empty, out var curve))
        {
            return false;
        }

        var point = new ECPoint { X = Base64UrlEncoder.DecodeBytes(key.X), Y = Base64UrlEncoder.DecodeBytes(key.Y) };
        using var sound = ECDsa.Create(new ECParameters { Curve = curve, Q = point });
        return true;
    }
}
