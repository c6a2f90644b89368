using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Platform.Api.Access.Programs;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Access;

/// <summary>A program with which people sign in by their account here, and what it sends.</summary>
internal sealed class Desk(PlatformHost host)
{
    public const string Back = "https://desk.example/back";
    public const string AfterSignOut = "https://desk.example/bye";
    public const string Everything = "openid profile offline_access platform.read";

    public string Id { get; init; } = $"desk-{Guid.NewGuid():n}";

    /// <summary>What it proves itself with at the token endpoint, made anew for each request; nothing for a program on people's own machines.</summary>
    public Func<(string Name, string Value)[]> Proof { get; init; } = () => [];

    public string Verifier { get; } = Base64UrlTextEncoder.Encode(RandomNumberGenerator.GetBytes(32));

    public string Challenge => Base64UrlTextEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    public static async Task<Desk> Register(PlatformHost host, bool trusted = false, string? tenant = null, string? back = null, params string[] scopes)
    {
        var desk = new Desk(host);
        var program = new ProgramToRegister(desk.Id, "桌面助手", "Desk", [back ?? Back], [AfterSignOut], scopes.Length > 0 ? scopes : ["profile", "platform.read"], trusted, tenant);
        await host.Get<ProgramDirectory>().Register(program, withSecret: false, CancellationToken.None);
        return desk;
    }

    /// <summary>The address that the program sends a person to, with what a test changes of it; a null leaves the parameter out.</summary>
    public string Address(string scope = Everything, params (string Name, string? Value)[] changed)
    {
        var parameters = new Dictionary<string, string?>
        {
            ["client_id"] = Id,
            ["redirect_uri"] = Back,
            ["response_type"] = "code",
            ["scope"] = scope,
            ["state"] = "state-1",
            ["nonce"] = "nonce-1",
            ["code_challenge"] = Challenge,
            ["code_challenge_method"] = "S256",
        };
        foreach (var (name, value) in changed)
        {
            parameters[name] = value;
        }

        return QueryHelpers.AddQueryString("/connect/authorize", parameters.Where(each => each.Value is not null));
    }

    /// <summary>The person agrees on our page, which then goes on; with what the program is told.</summary>
    public async Task<Dictionary<string, string>> SignIn(Caller person, string scope = Everything)
    {
        (await person.Post("/api/v1/my/programs", new { program = Id, scope })).ShouldBe(200);
        return Told(await person.Get(Address(scope, ("platform_answer", "agree"))));
    }

    /// <summary>The whole way to tokens.</summary>
    public async Task<Answer> Tokens(Caller person, string scope = Everything)
    {
        var tokens = await Redeem((await SignIn(person, scope))["code"]);
        tokens.ShouldBe(200);
        return tokens;
    }

    /// <summary>A caller with the access token of such an answer.</summary>
    public Caller With(Answer tokens)
    {
        var caller = host.NewCaller();
        caller.Bearer = tokens.Text("access_token");
        return caller;
    }

    public Task<Answer> Redeem(string code, string? verifier = null, string? client = null) => host.NewCaller().PostForm(
        "/connect/token",
        [("grant_type", "authorization_code"), ("client_id", client ?? Id), ("code", code), ("redirect_uri", Back), ("code_verifier", verifier ?? Verifier), .. Proof()]);

    public Task<Answer> Refresh(string token) =>
        host.NewCaller().PostForm("/connect/token", [("grant_type", "refresh_token"), ("client_id", Id), ("refresh_token", token), .. Proof()]);

    /// <summary>What the program finds in the address that the person is sent back to.</summary>
    public static Dictionary<string, string> Told(Answer answer, string back = Back)
    {
        answer.ShouldBe(302);
        answer.Location!.GetLeftPart(UriPartial.Path).ShouldBe(back);
        return QueryHelpers.ParseQuery(answer.Location.Query).ToDictionary(each => each.Key, each => each.Value.ToString());
    }
}
