using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Platform.Api.Access;
using Platform.Api.Tests.Access;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Operations;

/// <summary>What is taken from somebody on one node is gone on the next request to every other (drill 18).</summary>
[Collection(nameof(OneServerProcessAtATime))]
public sealed class ActingOnEveryNode
{
    private static readonly (string, string)[] Settings = [("Access__Issuer", "https://platform.example/")];

    [Fact]
    public async Task A_role_an_account_a_session_and_a_token_that_end_on_one_node_open_nothing_on_another()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var platform = new PlatformHost();
        await platform.InitializeAsync();
        var town = await Town.Found(platform);
        var (demoted, suspended, signedOut) = (await town.Account(Town.Whole(Roles.BureauOffice)), await town.Account(Town.Whole(Roles.BureauOffice)), await town.Account(Town.Whole(Roles.BureauOffice)));
        var (security, system) = (await town.Account(Town.Whole(Roles.SecurityAdministrator)), await town.Account(Town.Whole(Roles.SystemAdministrator)));
        var (client, secret) = await town.Client([AccessScopes.Read], Town.Whole(Roles.PortalClient));
        await platform.StopServer();
        await using var one = await ServerProcess.Start(platform.Owner, platform.DataDirectory, Settings);
        await using var two = await ServerProcess.Start(platform.Owner, platform.DataDirectory, Settings);
        using var grants = await two.SignIn(security, Town.Password);
        using var accounts = await two.SignIn(system, Town.Password);
        using var first = await one.SignIn(demoted, Town.Password);
        using var second = await one.SignIn(suspended, Town.Password);
        using var third = await one.SignIn(signedOut, Town.Password);
        using var program = new HttpClient { BaseAddress = one.Address };
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await Token(one.Address, client, secret));

        // Asked before, so that whatever a node keeps is there.
        (await Status(first, "/api/v1/schemes"), await Status(second, "/api/v1/schemes"), await Status(third, "/api/v1/schemes"), await Status(program, "/api/v1/schemes"))
            .ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK));

        (await grants.PostAsJsonAsync($"/api/v1/accounts/{await Id(first)}/grant-withdrawals", new { role = Roles.BureauOffice }, cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Status(first, "/api/v1/schemes")).ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized);
        (await accounts.PostAsJsonAsync($"/api/v1/accounts/{await Id(second)}/suspension", new { reason = "离岗" }, cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Status(second, "/api/v1/schemes")).ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized);
        (await accounts.PostAsJsonAsync($"/api/v1/accounts/{await Id(third)}/session-endings", new { }, cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Status(third, "/api/v1/schemes")).ShouldBe(HttpStatusCode.Unauthorized);
        using var http = new HttpClient { BaseAddress = two.Address };
        using var revoked = await http.PostAsync(
            new Uri("/connect/revoke", UriKind.Relative), Form(("client_id", client), ("client_secret", secret), ("token", program.DefaultRequestHeaders.Authorization!.Parameter!)), cancellation);
        revoked.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Status(program, "/api/v1/schemes")).ShouldBe(HttpStatusCode.Unauthorized);

        async Task<HttpStatusCode> Status(HttpClient caller, string path)
        {
            using var answer = await caller.GetAsync(new Uri(path, UriKind.Relative), cancellation);
            return answer.StatusCode;
        }

        async Task<string> Id(HttpClient caller) =>
            (await caller.GetFromJsonAsync<JsonElement>("/api/v1/session", cancellation)).GetProperty("account").GetProperty("id").GetString()!;
    }

    private static async Task<string> Token(Uri server, string client, string secret)
    {
        using var http = new HttpClient { BaseAddress = server };
        using var answer = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), Form(("grant_type", "client_credentials"), ("client_id", client), ("client_secret", secret)), TestContext.Current.CancellationToken);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("access_token").GetString()!;
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
}
