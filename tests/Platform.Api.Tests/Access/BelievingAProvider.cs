using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Platform.Api.Access.Outside;
using Platform.Api.Tests.Support;
using Platform.Domain.Access.SignIn;

namespace Platform.Api.Tests.Access;

/// <summary>A provider that lies, and what is not believed of it.</summary>
public sealed class BelievingAProvider(PlatformHost host)
{
    private static readonly string[] TwoWays = ["pwd", "mfa"];

    private readonly string _path = $"p{Guid.NewGuid():n}";
    private readonly ECDsaSecurityKey _key = new(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "1" };

    private string Issuer => $"https://{OutsideHosts.Other}/{_path}/";

    [Fact]
    public async Task What_is_signed_for_us_now_and_for_this_sign_in_is_believed()
    {
        var person = await Redeem(_ => { });

        (person.Issuer, person.Subject, person.UserName, person.TwoFactors).ShouldBe((Issuer, "alice", "alice.name", false));
        (await Redeem(word => word.Claims!["amr"] = TwoWays)).TwoFactors.ShouldBeTrue();
    }

    [Theory]
    [InlineData("another-signer")]
    [InlineData("no-signature")]
    [InlineData("shared-secret")]
    [InlineData("another-issuer")]
    [InlineData("another-audience")]
    [InlineData("another-party")]
    [InlineData("another-nonce")]
    [InlineData("no-nonce")]
    [InlineData("no-subject")]
    [InlineData("ended")]
    public Task Nothing_else_is_believed(string lie) => Should.ThrowAsync<OutsideFaultException>(() => Redeem(word =>
    {
        switch (lie)
        {
            case "another-signer":
                word.SigningCredentials = new(new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "1" }, SecurityAlgorithms.EcdsaSha256);
                break;
            case "no-signature":
                word.SigningCredentials = null;
                break;
            case "shared-secret":
                // The public key taken for a secret: what a verifier that takes any algorithm falls for.
                word.SigningCredentials = new(new SymmetricSecurityKey(SHA256.HashData(Encoding.UTF8.GetBytes("public"))) { KeyId = "1" }, SecurityAlgorithms.HmacSha256);
                break;
            case "another-issuer":
                word.Issuer = "https://login.example/other/";
                break;
            case "another-audience":
                word.Audience = "somebody-else";
                break;
            case "another-party":
                word.Claims!["azp"] = "somebody-else";
                break;
            case "another-nonce":
                word.Claims!["nonce"] = "other";
                break;
            case "no-nonce":
                word.Claims!.Remove("nonce");
                break;
            case "no-subject":
                word.Claims!.Remove("sub");
                break;
            default:
                (word.NotBefore, word.IssuedAt, word.Expires) = (DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddHours(-1));
                break;
        }
    }));

    [Theory]
    [InlineData("issuer", "https://login.example/other/")]
    [InlineData("token_endpoint", "https://evil.example/token")]
    [InlineData("token_endpoint", "http://login.example/token")]
    [InlineData("jwks_uri", "https://169.254.169.254/keys")]
    [InlineData("jwks_uri", "file:///etc/passwd")]
    [InlineData("jwks_uri", null)]
    public async Task It_is_asked_nothing_where_the_operator_did_not_allow_it(string member, string? value)
    {
        await Should.ThrowAsync<OutsideFaultException>(() => Redeem(_ => { }, published => published[member] = value));

        host.Outside.Asked.Where(address => address.AbsolutePath.Contains(_path, StringComparison.Ordinal)).ShouldAllBe(address => address.Host == OutsideHosts.Other);
        host.Outside.Asked.ShouldNotContain(address => address.Host == "evil.example" || address.Host == "169.254.169.254");
    }

    [Fact]
    public async Task Nothing_is_followed_and_nothing_large_is_read()
    {
        host.Outside.Others[_path] = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Redirect) { Headers = { Location = new Uri("https://evil.example/") } });
        await Should.ThrowAsync<OutsideFaultException>(() => host.Get<OutsideClient>().Metadata(Issuer, TestContext.Current.CancellationToken));
        host.Outside.Others[_path] = _ => Task.FromResult(new HttpResponseMessage { Content = new ByteArrayContent(new byte[OutsideClient.LargestAnswer + 1]) });
        await Should.ThrowAsync<OutsideFaultException>(() => host.Get<OutsideClient>().Metadata(Issuer, TestContext.Current.CancellationToken));
        host.Outside.Others[_path] = _ => Task.FromResult(new HttpResponseMessage { Content = new StringContent("<html>") });
        await Should.ThrowAsync<OutsideFaultException>(() => host.Get<OutsideClient>().Metadata(Issuer, TestContext.Current.CancellationToken));
    }

    private Task<OutsidePerson> Redeem(Action<SecurityTokenDescriptor> lie, Action<Dictionary<string, string?>>? publish = null)
    {
        var word = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = "platform",
            Claims = new Dictionary<string, object> { ["sub"] = "alice", ["nonce"] = "nonce", ["preferred_username"] = "alice.name" },
            Expires = DateTime.UtcNow.AddMinutes(5),
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.EcdsaSha256),
        };
        lie(word);
        var published = new Dictionary<string, string?>
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = $"{Issuer}authorize",
            ["token_endpoint"] = $"{Issuer}token",
            ["jwks_uri"] = $"{Issuer}keys",
        };
        publish?.Invoke(published);
        var key = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(ECDsa.Create(_key.ECDsa.ExportParameters(false))) { KeyId = "1" });
        host.Outside.Others[_path] = request => Task.FromResult(new HttpResponseMessage
        {
            Content = new StringContent(request.RequestUri!.Segments[^1] switch
            {
                "openid-configuration" => JsonSerializer.Serialize(published),
                "token" => JsonSerializer.Serialize(new { id_token = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(word) }),
                _ => JsonSerializer.Serialize(new { keys = new[] { new { kty = key.Kty, crv = key.Crv, x = key.X, y = key.Y, kid = key.Kid, use = "sig" } } }),
            }),
        });
        var provider = new OutsideProvider(Guid.NewGuid(), "统一认证", "City login", Issuer, "platform", "preferred_username");
        return new OutsideClient(host.Get<IHttpClientFactory>(), host.Get<OutsideAddresses>(), TimeProvider.System)
            .Redeem(provider, "secret", "code", "verifier", "nonce", "http://localhost/connect/outside", TestContext.Current.CancellationToken);
    }
}
