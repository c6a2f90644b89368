using Platform.Api.Access.Programs;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

/// <summary>How long a program acts for a person, and all that ends it.</summary>
public sealed class KeepingAProgramSignedIn(PlatformHost host)
{
    private const string Session = "/api/v1/session";

    [Fact]
    public async Task A_refresh_token_is_replaced_each_time_and_a_former_one_ends_the_sign_in()
    {
        var person = await (await Found(host)).SignedIn();
        var desk = await Desk.Register(host);
        var first = await desk.Tokens(person);

        var second = await desk.Refresh(first.Text("refresh_token"));
        second.ShouldBe(200);
        second.Text("refresh_token").ShouldNotBe(first.Text("refresh_token"));
        (await desk.With(second).Get(Session)).ShouldBe(200);
        (await desk.Refresh(first.Text("refresh_token"))).Text("error").ShouldBe("invalid_grant");

        (await desk.With(second).Get(Session)).ShouldBeProblem(401, "token-is-not-valid");
        (await desk.Refresh(second.Text("refresh_token"))).Text("error").ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task Of_many_who_bring_one_refresh_token_at_once_one_at_most_is_let_in_and_nothing_of_it_stands()
    {
        var person = await (await Found(host)).SignedIn();
        var desk = await Desk.Register(host);
        for (var round = 0; round < 5; round++)
        {
            var tokens = await desk.Tokens(person);

            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => desk.Refresh(tokens.Text("refresh_token"))));

            var winners = answers.Where(answer => answer.Status == System.Net.HttpStatusCode.OK).ToList();
            winners.Count.ShouldBeLessThanOrEqualTo(1);
            foreach (var winner in winners)
            {
                (await desk.With(winner).Get(Session)).ShouldBeProblem(401, "token-is-not-valid");
            }
        }
    }

    [Fact]
    public async Task Revoking_the_refresh_token_ends_the_access_token_with_it()
    {
        var person = await (await Found(host)).SignedIn();
        var desk = await Desk.Register(host);
        var tokens = await desk.Tokens(person);
        (await desk.With(tokens).Get(Session)).ShouldBe(200);

        (await host.NewCaller().PostForm("/connect/revoke", ("token", tokens.Text("refresh_token")), ("client_id", desk.Id))).ShouldBe(200);

        (await desk.With(tokens).Get(Session)).ShouldBeProblem(401, "token-is-not-valid");
    }

    [Fact]
    public async Task What_ends_the_sessions_of_an_account_ends_its_programs_here_and_nowhere_else()
    {
        var (town, desk) = (await Found(host), await Desk.Register(host));
        var (name, other) = ($"user-{Guid.NewGuid():n}", await town.SignedIn());
        var id = await town.AccountId(name);
        var person = host.NewCaller();
        (await person.SignIn(name, Password)).ShouldBe(200);
        var (tokens, others) = (await desk.Tokens(person), await desk.Tokens(other));
        (await desk.With(tokens).Get(Session)).ShouldBe(200);

        (await (await town.SignedIn(Whole(Roles.SystemAdministrator))).Post($"/api/v1/accounts/{id}/suspension", new { reason = "调查" })).ShouldBe(200);

        (await desk.With(tokens).Get(Session)).ShouldBeProblem(401, "token-is-not-valid");
        (await desk.Refresh(tokens.Text("refresh_token"))).Text("error").ShouldBe("invalid_grant");
        (await desk.With(others).Get(Session)).ShouldBe(200);
    }

    [Fact]
    public async Task A_new_password_ends_the_programs_that_came_of_the_former_one()
    {
        var person = await (await Found(host)).SignedIn();
        var desk = await Desk.Register(host);
        var tokens = await desk.Tokens(person);

        (await person.Post("/api/v1/my/password", new { password = Password, newPassword = "河上一盏灯笼照着我们回家" })).ShouldBe(200);

        (await desk.With(tokens).Get(Session)).ShouldBeProblem(401, "token-is-not-valid");
    }

    [Fact]
    public async Task It_goes_on_no_longer_than_a_session_of_the_tenant_may()
    {
        var town = await Found(host);
        await town.SignInPolicy(sessions: new(7, 2, null));
        var (person, desk) = (await town.SignedIn(), await Desk.Register(host));
        var tokens = await desk.Tokens(person);

        var idle = await host.Scalar<double>(
            "select extract(epoch from expiration_date - creation_date) / 60 from auth.openiddict_tokens where type like '%:refresh_token' and subject = @subject", new { subject = await Subject(person) });
        idle.ShouldBe(7, 0.1);
        var second = await desk.Refresh(tokens.Text("refresh_token"));
        second.ShouldBe(200);
        await host.Sql("update auth.openiddict_authorizations set creation_date = creation_date - interval '2 hours' where subject = @subject", new { subject = await Subject(person) });

        (await desk.Refresh(second.Text("refresh_token"))).Text("error").ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task Signing_out_by_the_program_ends_the_session_and_takes_the_proof_of_an_id_token()
    {
        var person = await (await Found(host)).SignedIn();
        var desk = await Desk.Register(host);
        var tokens = await desk.Tokens(person);

        var unproven = await person.Get($"/connect/logout?client_id={desk.Id}&post_logout_redirect_uri={Uri.EscapeDataString(Desk.AfterSignOut)}");
        Desk.Told(unproven, Desk.AfterSignOut)["error"].ShouldBe("invalid_request");
        (await person.Get(Session)).ShouldBe(200);
        var foreign = await person.Get($"/connect/logout?id_token_hint={tokens.Text("id_token")}&post_logout_redirect_uri={Uri.EscapeDataString("https://evil.example/")}");
        foreign.ShouldBe(400);
        (await person.Get(Session)).ShouldBe(200);
        // Coming from another site, the cookie is not there; the id token names the session.
        var ended = await host.NewCaller().Get($"/connect/logout?id_token_hint={tokens.Text("id_token")}&post_logout_redirect_uri={Uri.EscapeDataString(Desk.AfterSignOut)}&state=s");

        Desk.Told(ended, Desk.AfterSignOut)["state"].ShouldBe("s");
        (await person.Get(Session)).ShouldBeProblem(401, "not-signed-in");
        (await desk.With(tokens).Get(Session)).ShouldBeProblem(401, "token-is-not-valid");
    }

    private static async Task<string> Subject(Caller person) => (await person.Get(Session)).Json.GetProperty("account").GetProperty("id").GetString()!;
}
