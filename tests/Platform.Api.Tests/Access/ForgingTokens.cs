using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Platform.Api.Access;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

/// <summary>Tokens that somebody made, changed, kept too long or took for another purpose open nothing (drill 17).</summary>
public sealed class ForgingTokens(PlatformHost host)
{
    private const string Session = "/api/v1/session";

    public static TheoryData<string> Forged =>
    [
        "unsigned", "signed-with-the-public-key", "signed-by-a-stranger", "signed-by-a-stranger-under-our-key-id", "key-in-the-header", "key-at-an-address", "a-million-letters", "two-dots", "not-ascii",
    ];

    [Theory]
    [MemberData(nameof(Forged))]
    public async Task Whatever_is_made_up_is_no_token_and_nobody_is_asked_about_it(string way)
    {
        var town = await Found(host);
        var account = await town.AccountId($"user-{Guid.NewGuid():n}", Whole(Roles.BureauOffice));
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var elsewhere = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/keys";

        var answer = await With(Make(way, account, town.Tenant, elsewhere)).Get(Session);

        answer.ShouldBe(401);
        answer.MediaType.ShouldBe("application/problem+json");
        listener.Pending().ShouldBeFalse();
    }

    [Fact]
    public async Task A_token_serves_its_own_purpose_alone_and_as_long_as_it_was_given_for()
    {
        var town = await Found(host);
        var person = await town.SignedIn(Whole(Roles.BureauOffice));
        var desk = await Desk.Register(host);
        var code = (await desk.SignIn(person))["code"];
        var tokens = await desk.Redeem(code);
        var good = tokens.Text("access_token");

        (await With(good).Get(Session)).ShouldBe(200);
        foreach (var other in new[] { tokens.Text("id_token"), tokens.Text("refresh_token"), code, good[..^1], good + "A", Changed(good), good.ToUpperInvariant(), $"{good} {good}" })
        {
            (await With(other).Get(Session)).ShouldBe(401);
        }

        (await host.NewCaller().PostForm("/connect/token", ("grant_type", "refresh_token"), ("client_id", desk.Id), ("refresh_token", good))).ShouldBe(400);
        await host.Sql(
            "update auth.openiddict_tokens set expiration_date = now() - interval '1 second' where subject = @subject and type like '%:access_token'",
            new { subject = (await person.Get(Session)).Json.GetProperty("account").GetProperty("id").GetString() });
        (await With(good).Get(Session)).ShouldBe(401);
    }

    [Fact]
    public void The_resource_server_takes_tokens_for_itself_alone() =>
        host.Get<Microsoft.Extensions.Options.IOptionsMonitor<OpenIddict.Validation.OpenIddictValidationOptions>>().CurrentValue.Audiences.ShouldBe([AccessScopes.Audience]);

    [Fact]
    public async Task Each_program_has_tokens_of_its_own_tenant_whatever_it_calls_itself()
    {
        var (town, other) = (await Found(host), await Found(host));
        var (id, secret) = await town.Client([AccessScopes.Read], Whole(Roles.PortalClient));
        var (stranger, _) = await other.Client([AccessScopes.Read], Whole(Roles.PortalClient));

        (await host.NewCaller().PostForm("/connect/token", ("grant_type", "client_credentials"), ("client_id", stranger), ("client_secret", secret))).Text("error").ShouldBe("invalid_client");
        var own = await host.NewCaller().PostForm("/connect/token", ("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret), ("tenant", other.Tenant));
        (await With(own.Text("access_token")).Get(Session)).Json.GetProperty("tenant").GetProperty("id").GetString().ShouldBe(town.Tenant);
    }

    private Caller With(string token)
    {
        var caller = host.NewCaller();
        caller.Bearer = token;
        return caller;
    }

    private string Make(string way, Guid account, string tenant, string elsewhere)
    {
        var ours = new TokenKeys(Path.Combine(host.DataDirectory, "keys")).Signing()[0];
        using var stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var theirs = new SigningCredentials(new ECDsaSecurityKey(stranger) { KeyId = "theirs" }, SecurityAlgorithms.EcdsaSha256);
        return way switch
        {
            "unsigned" => $"{Part("""{"alg":"none","typ":"at+jwt"}""")}.{Part(Claims(account, tenant))}.",
            "signed-with-the-public-key" => Signed(new SigningCredentials(new SymmetricSecurityKey(PublicPart(ours)), SecurityAlgorithms.HmacSha256)),
            "signed-by-a-stranger" => Signed(theirs),
            "signed-by-a-stranger-under-our-key-id" => Signed(new SigningCredentials(new ECDsaSecurityKey(stranger) { KeyId = ours.KeyId }, SecurityAlgorithms.EcdsaSha256)),
            "key-in-the-header" => Signed(theirs, ("jwk", JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(ECDsa.Create(stranger.ExportParameters(false)))).X)),
            "key-at-an-address" => Signed(theirs, ("jku", elsewhere), ("x5u", elsewhere)),
            "a-million-letters" => new string('a', 1_000_000),
            "two-dots" => "..",
            _ => "%E4%BB%A4%E7%89%8C",
        };

        string Signed(SigningCredentials with, params (string Name, string Value)[] header) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = "http://localhost/",
            Audience = AccessScopes.Audience,
            TokenType = "at+jwt",
            Subject = new ClaimsIdentity([new("sub", account.ToString()), new("tenant", tenant), new("scope", "platform.read platform.write")]),
            Expires = DateTime.UtcNow.AddHours(1),
            SigningCredentials = with,
            AdditionalHeaderClaims = header.ToDictionary(each => each.Name, each => (object)each.Value),
        });
    }

    private static string Claims(Guid account, string tenant) =>
        $$"""{"iss":"http://localhost/","aud":"{{AccessScopes.Audience}}","sub":"{{account}}","tenant":"{{tenant}}","scope":"platform.read","exp":{{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}}}""";

    private static byte[] PublicPart(ECDsaSecurityKey key) => key.ECDsa.ExportSubjectPublicKeyInfo();

    private static string Part(string json) => Base64UrlTextEncoder.Encode(Encoding.UTF8.GetBytes(json));

    private static string Changed(string token) => (token[0] == 'A' ? 'B' : 'A') + token[1..];
}
