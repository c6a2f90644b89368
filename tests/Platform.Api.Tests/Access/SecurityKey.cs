using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Access;

/// <summary>An authenticator (Web Authentication, ES256, attestation "none") that a test holds in its hand, and may misuse.</summary>
internal sealed class SecurityKey : IDisposable
{
    private static readonly string[] Transports = ["internal"];

    public const string Here = "http://localhost";

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private byte[] _owner = [];

    public uint Counter { get; set; }

    /// <summary>Whether it makes sure of its owner.</summary>
    public bool Verifies { get; set; } = true;

    public string Origin { get; set; } = Here;

    public string Id => Base64UrlTextEncoder.Encode(_id);

    /// <summary>Adds it to the account that is signed in; with what the server answered.</summary>
    public static async Task<(SecurityKey Key, Answer Added)> Add(Caller caller, string name = "办公电脑", string password = Town.Password)
    {
        var key = new SecurityKey();
        caller.Origin = Here;
        var begun = await caller.Post("/api/v1/my/passkeys/beginning", new { password });
        begun.ShouldBe(200);
        return (key, await caller.Post("/api/v1/my/passkeys", new { ceremony = begun.Text("ceremony"), credential = key.Answer(begun.Text("options")), name }));
    }

    /// <summary>What it answers when it is asked for a new credential.</summary>
    public string Answer(string options)
    {
        var asked = JsonDocument.Parse(options).RootElement;
        _owner = Base64UrlTextEncoder.Decode(asked.GetProperty("user").GetProperty("id").GetString()!);
        var point = _key.ExportParameters(false).Q;
        byte[] cose = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] data = [.. Data(0x40), .. new byte[16], 0, (byte)_id.Length, .. _id, .. cose];
        byte[] attested = [0xA3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xA0, .. Text("authData"), 0x58, (byte)data.Length, .. data];
        return JsonSerializer.Serialize(new
        {
            id = Id,
            rawId = Id,
            type = "public-key",
            clientExtensionResults = new { },
            response = new { clientDataJSON = Encode(Client("webauthn.create", asked)), attestationObject = Encode(attested), transports = Transports },
        });
    }

    /// <summary>What it answers when it is asked to prove itself.</summary>
    public string Prove(string options)
    {
        Counter++;
        var (data, client) = (Data(0), Client("webauthn.get", JsonDocument.Parse(options).RootElement));
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return JsonSerializer.Serialize(new
        {
            id = Id,
            rawId = Id,
            type = "public-key",
            clientExtensionResults = new { },
            response = new { clientDataJSON = Encode(client), authenticatorData = Encode(data), signature = Encode(signature), userHandle = Encode(_owner) },
        });
    }

    /// <summary>Signs in by it alone.</summary>
    public async Task<Answer> SignIn(Caller caller)
    {
        caller.Origin = Here;
        var begun = await caller.Post("/api/v1/session/passkey/beginning", new { });
        begun.ShouldBe(200);
        var answer = await caller.Post("/api/v1/session/passkey", new { ceremony = begun.Text("ceremony"), credential = Prove(begun.Text("options")) });
        if (answer.Status == System.Net.HttpStatusCode.OK)
        {
            caller.CsrfToken = answer.Text("csrfToken");
        }

        return answer;
    }

    public void Dispose() => _key.Dispose();

    private byte[] Data(byte flags)
    {
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, Counter);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes("localhost")), (byte)(0x01 | (Verifies ? 0x04 : 0) | flags), .. counter];
    }

    private byte[] Client(string type, JsonElement asked) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type, challenge = asked.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false });

    // A text of less than 24 bytes in CBOR.
    private static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.UTF8.GetBytes(text)];

    private static string Encode(byte[] bytes) => Base64UrlTextEncoder.Encode(bytes);
}
