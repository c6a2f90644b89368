using Duende.IdentityModel.Client;
using Duende.IdentityModel.OidcClient;
using Duende.IdentityModel.OidcClient.Browser;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

/// <summary>A client library that knows the standard and nothing of this platform finds its way by the published addresses alone.</summary>
public sealed class ASecondProgram(PlatformHost host)
{
    [Fact]
    public async Task Signs_a_person_in_calls_the_API_goes_on_and_signs_them_out()
    {
        var town = await Found(host);
        var person = await town.SignedIn(Whole(Roles.BureauOffice));
        var desk = await Desk.Register(host);
        var client = new OidcClient(new OidcClientOptions
        {
            Authority = "http://localhost/",
            ClientId = desk.Id,
            Scope = Desk.Everything,
            RedirectUri = Desk.Back,
            PostLogoutRedirectUri = Desk.AfterSignOut,
            Browser = new Person(person, desk.Id),
            BackchannelHandler = host.NewHandler(),
            DisablePushedAuthorization = true,
            Policy = new() { Discovery = new DiscoveryPolicy { RequireHttps = false } },
        });
        var cancellation = TestContext.Current.CancellationToken;

        var signedIn = await client.LoginAsync(new LoginRequest(), cancellation);

        signedIn.Error.ShouldBeNull(signedIn.ErrorDescription);
        signedIn.User.FindFirst("tenant")!.Value.ShouldBe(town.Tenant);
        signedIn.User.FindFirst("name")!.Value.ShouldBe("测试员甲");
        (await Session(signedIn.AccessToken)).ShouldBe(200);
        var refreshed = await client.RefreshTokenAsync(signedIn.RefreshToken, cancellationToken: cancellation);
        refreshed.Error.ShouldBeNull(refreshed.ErrorDescription);
        (await Session(refreshed.AccessToken)).ShouldBe(200);
        (await client.RefreshTokenAsync(signedIn.RefreshToken, cancellationToken: cancellation)).Error.ShouldBe("invalid_grant");
        (await Session(refreshed.AccessToken)).ShouldBe(401);
        var again = await client.LoginAsync(new LoginRequest(), cancellation);
        (await Session(again.AccessToken)).ShouldBe(200);
        (await client.LogoutAsync(new LogoutRequest { IdTokenHint = again.IdentityToken }, cancellation)).Error.ShouldBeNull();
        (await Session(again.AccessToken)).ShouldBe(401);
        (await person.Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
    }

    private Task<Answer> Session(string token)
    {
        var caller = host.NewCaller();
        caller.Bearer = token;
        return caller.Get("/api/v1/session");
    }

    /// <summary>Somebody with a browser that is signed in here: goes where the program sends them, agrees, and is sent back.</summary>
    private sealed class Person(Caller caller, string program) : IBrowser
    {
        public async Task<BrowserResult> InvokeAsync(BrowserOptions options, CancellationToken cancellationToken = default)
        {
            var answer = await caller.Get(options.StartUrl);
            if (answer.Location?.OriginalString.StartsWith("/authorization?", StringComparison.Ordinal) == true)
            {
                (await caller.Post("/api/v1/my/programs", new { program, scope = Desk.Everything })).ShouldBe(200);
                answer = await caller.Get(options.StartUrl);
            }

            answer.ShouldBe(302);
            return new BrowserResult { ResultType = BrowserResultType.Success, Response = answer.Location!.ToString() };
        }
    }
}
