using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Platform.Api.Access;
using Platform.Api.Tests.Access;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Operations;

/// <summary>The keys of tokens are replaced under two servers that run on one database. What was issued before still holds, and nobody is refused.</summary>
[Collection(nameof(OneServerProcessAtATime))]
public sealed class ReplacingTheKeys
{
    private const string Session = "/api/v1/session";
    private static readonly (string, string)[] Settings = [("Access__KeysReadAgainSeconds", "1"), ("Access__Issuer", "https://platform.example/")];

    [Fact]
    public async Task Two_servers_go_over_to_new_keys_and_no_request_fails()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var platform = new PlatformHost();
        await platform.InitializeAsync();
        var town = await Town.Found(platform);
        var program = await town.Client([AccessScopes.Read], Town.Whole(Roles.PortalClient));
        var (desk, userName) = (await Desk.Register(platform, trusted: true), await town.Account());
        await platform.StopServer();
        await using var one = await ServerProcess.Start(platform.Owner, platform.DataDirectory, Settings);
        await using var two = await ServerProcess.Start(platform.Owner, platform.DataDirectory, Settings);
        Uri[] servers = [one.Address, two.Address];
        var keys = new TokenKeys(Path.Combine(platform.DataDirectory, "keys"));
        using var http = new HttpClient();
        using var person = await one.SignIn(userName, Town.Password);
        var (oldKey, oldToken, oldIdentity) = (keys.Signing()[0].KeyId, await Token(one.Address), await IdToken(one.Address));
        KeyOf(oldIdentity).ShouldBe(oldKey);
        using var enough = new CancellationTokenSource();
        var asked = 0;
        var traffic = Task.Run(KeepAsking, cancellation);

        keys.Prepare();
        await OnBoth(async server => (await Published(server)).Count.ShouldBe(2));
        keys.Switch("former").ShouldBeTrue();
        var newKey = keys.Signing()[0].KeyId;
        await OnBoth(async server => (await Published(server))[0].ShouldBe(newKey));
        var before = Volatile.Read(ref asked);
        await Eventually.Holds(() =>
        {
            Volatile.Read(ref asked).ShouldBeGreaterThan(before + 4);
            return Task.CompletedTask;
        }, TimeSpan.FromSeconds(60));
        await enough.CancelAsync();
        await traffic;

        newKey.ShouldNotBe(oldKey);
        foreach (var server in servers)
        {
            (await Published(server)).ShouldBe([newKey, oldKey]);
            KeyOf(await IdToken(server)).ShouldBe(newKey);
            (await Call(server, oldToken)).ShouldBe(HttpStatusCode.OK);
        }

        using var ended = await person.GetAsync(new Uri(two.Address, $"/connect/logout?id_token_hint={oldIdentity}&post_logout_redirect_uri={Uri.EscapeDataString(Desk.AfterSignOut)}"), cancellation);
        ended.Headers.Location!.OriginalString.ShouldStartWith(Desk.AfterSignOut);
        keys.Switch("again").ShouldBeFalse();

        async Task KeepAsking()
        {
            while (!enough.IsCancellationRequested)
            {
                // Issued by one and shown to the other, and one of before shown to both.
                (await Call(two.Address, await Token(one.Address))).ShouldBe(HttpStatusCode.OK);
                (await Call(one.Address, await Token(two.Address))).ShouldBe(HttpStatusCode.OK);
                (await Call(one.Address, oldToken)).ShouldBe(HttpStatusCode.OK);
                (await Call(two.Address, oldToken)).ShouldBe(HttpStatusCode.OK);
                Interlocked.Increment(ref asked);
            }
        }

        async Task OnBoth(Func<Uri, Task> holds)
        {
            foreach (var server in servers)
            {
                await Eventually.Holds(() => holds(server), TimeSpan.FromSeconds(60));
            }
        }

        async Task<string> Token(Uri server) => (await Post(
            server, ("grant_type", "client_credentials"), ("client_id", program.Id), ("client_secret", program.Secret), ("scope", AccessScopes.Read))).GetProperty("access_token").GetString()!;

        async Task<string> IdToken(Uri server)
        {
            // The session lies in the database: whichever server began it, the other knows it.
            using var sent = new HttpRequestMessage(HttpMethod.Get, new Uri(server, desk.Address("openid")));
            using var answer = await person.SendAsync(sent, cancellation);
            var code = QueryHelpers.ParseQuery(answer.Headers.Location!.Query)["code"].ToString();
            return (await Post(
                server, ("grant_type", "authorization_code"), ("client_id", desk.Id), ("code", code), ("redirect_uri", Desk.Back), ("code_verifier", desk.Verifier))).GetProperty("id_token").GetString()!;
        }

        async Task<JsonElement> Post(Uri server, params (string Name, string Value)[] fields)
        {
            using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
            using var answer = await http.PostAsync(new Uri(server, "/connect/token"), content, cancellation);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(cancellation));
            return await answer.Content.ReadFromJsonAsync<JsonElement>(cancellation);
        }

        async Task<HttpStatusCode> Call(Uri server, string token)
        {
            using var sent = new HttpRequestMessage(HttpMethod.Get, new Uri(server, Session)) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
            using var answer = await http.SendAsync(sent, cancellation);
            return answer.StatusCode;
        }

        async Task<List<string>> Published(Uri server) =>
            [.. (await http.GetFromJsonAsync<JsonElement>(new Uri(server, "/.well-known/jwks"), cancellation)).GetProperty("keys").EnumerateArray().Select(key => key.GetProperty("kid").GetString()!)];
    }

    private static string KeyOf(string token) => JsonDocument.Parse(Base64UrlTextEncoder.Decode(token.Split('.')[0])).RootElement.GetProperty("kid").GetString()!;
}
