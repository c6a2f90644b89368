using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Platform.Api.Access.Programs;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

public sealed class SigningInToAProgram(PlatformHost host)
{
    private const string Session = "/api/v1/session";

    [Fact]
    public async Task Whoever_is_not_signed_in_is_asked_on_our_own_page_with_all_that_the_program_sent()
    {
        var desk = await Desk.Register(host);

        var answer = await host.NewCaller().Get(desk.Address());

        answer.ShouldBe(302);
        answer.Location!.OriginalString.ShouldStartWith("/authorization?");
        var sent = QueryHelpers.ParseQuery(answer.Location.OriginalString.Split('?')[1]);
        ($"{sent["client_id"]}", $"{sent["state"]}", $"{sent["code_challenge"]}").ShouldBe((desk.Id, "state-1", desk.Challenge));
        answer.SetCookies.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("platform_answer", "agree")]
    [InlineData("prompt", "none")]
    public async Task Without_a_session_nothing_that_is_sent_stands_in_for_one(string name, string value)
    {
        var desk = await Desk.Register(host);

        var told = Desk.Told(await host.NewCaller().Get(desk.Address(changed: (name, value))));

        told["error"].ShouldBe("login_required");
        told["state"].ShouldBe("state-1");
    }

    [Fact]
    public async Task The_person_is_asked_once_and_the_program_acts_with_their_rights_in_the_tenant_of_the_session()
    {
        var town = await Found(host);
        var person = await town.SignedIn(Whole(Roles.BureauOffice));
        var desk = await Desk.Register(host);

        (await person.Get(desk.Address())).Location!.OriginalString.ShouldStartWith("/authorization?");
        Desk.Told(await person.Get(desk.Address(changed: ("prompt", "none"))))["error"].ShouldBe("consent_required");
        var asked = await person.Get($"/api/v1/programs/{desk.Id}?scope=openid%20profile%20platform.read%20offline_access");
        (asked.Text("nameZh"), asked.Json.GetProperty("agreed").GetBoolean()).ShouldBe(("桌面助手", false));
        var told = await desk.SignIn(person);
        (told["state"], told["iss"]).ShouldBe(("state-1", "http://localhost/"));
        var tokens = await desk.Redeem(told["code"]);

        tokens.ShouldBe(200);
        tokens.Text("access_token").ShouldNotContain(".");
        var session = await desk.With(tokens).Get(Session);
        session.Json.GetProperty("tenant").GetProperty("id").GetString().ShouldBe(town.Tenant);
        session.Json.GetProperty("person").GetProperty("name").GetString().ShouldBe("测试员甲");
        session.Texts("abilities").ShouldBe(Roles.Find(Roles.BureauOffice)!.Abilities, ignoreOrder: true);
        // Agreed is agreed: the next time nobody is asked.
        Desk.Told(await person.Get(desk.Address(changed: ("prompt", "none")))).ShouldContainKey("code");
        (await person.Get(desk.Address(changed: ("prompt", "consent")))).Location!.OriginalString.ShouldStartWith("/authorization?");
        (await town.Recorded("audit.program-allowed.v1", "clientId")).ShouldBe([desk.Id]);
        (await town.Recorded("audit.token-issued.v1", "clientId")).ShouldBe([desk.Id]);
    }

    [Fact]
    public async Task The_id_token_and_userinfo_say_who_it_is_and_no_more_than_was_asked()
    {
        var town = await Found(host);
        var (name, person) = (await town.Account(), host.NewCaller());
        (await person.SignIn(name, Password)).ShouldBe(200);
        var desk = await Desk.Register(host);

        var (tokens, bare) = (await desk.Tokens(person), await desk.Tokens(person, "openid"));
        var (told, little) = (Claims(tokens), Claims(bare));

        (told["nonce"].GetString(), told["aud"].GetString(), told["iss"].GetString()).ShouldBe(("nonce-1", desk.Id, "http://localhost/"));
        (told["preferred_username"].GetString(), told["tenant"].GetString()).ShouldBe((name, town.Tenant));
        little.ShouldNotContainKey("preferred_username");
        bare.Json.TryGetProperty("refresh_token", out _).ShouldBeFalse();
        var known = (await desk.With(tokens).Get("/connect/userinfo")).Json;
        (known.GetProperty("sub").GetString(), known.GetProperty("name").GetString()).ShouldBe((told["sub"].GetString(), "测试员甲"));
        (await desk.With(bare).Get("/connect/userinfo")).Json.TryGetProperty("name", out _).ShouldBeFalse();
        // Signing in alone reads nothing.
        (await desk.With(bare).Get(Session)).ShouldBeProblem(403, "scope-missing");
    }

    [Fact]
    public async Task Nobody_is_sent_to_an_address_that_is_not_registered_letter_by_letter()
    {
        var person = await (await Found(host)).SignedIn();
        var desk = await Desk.Register(host);

        foreach (var address in new[] { "https://desk.example/back/", "https://desk.example/back?x=1", "https://evil.example/back", "http://desk.example/back" })
        {
            var answer = await person.Get(desk.Address(changed: ("redirect_uri", address)));
            answer.ShouldBe(400);
            answer.Location.ShouldBeNull();
        }

        (await person.Get(desk.Address(changed: ("client_id", "nobody")))).ShouldBe(400);
    }

    [Theory]
    [InlineData("code_challenge", null)]
    [InlineData("code_challenge_method", "plain")]
    [InlineData("code_challenge_method", null)]
    [InlineData("response_type", "token")]
    [InlineData("response_mode", "form_post")]
    [InlineData("scope", "openid platform.write")]
    [InlineData("scope", "openid platform.everything")]
    public async Task What_is_not_safe_or_not_registered_is_refused_whoever_is_signed_in(string name, string? value)
    {
        var person = await (await Found(host)).SignedIn();
        var desk = await Desk.Register(host, trusted: true);

        var answer = await person.Get(desk.Address(changed: (name, value)));

        (answer.Location?.Query ?? string.Empty).ShouldNotContain("code=");
        (answer.Location is { } sent ? QueryHelpers.ParseQuery(sent.Query)["error"].ToString() : answer.Body).ShouldMatch("invalid_(request|scope)|unsupported_response_type|unauthorized_client");
    }

    [Fact]
    public async Task A_code_serves_its_own_program_with_its_own_proof_once_and_for_a_minute()
    {
        var person = await (await Found(host)).SignedIn();
        var (desk, other) = (await Desk.Register(host), await Desk.Register(host));

        (await desk.Redeem((await desk.SignIn(person))["code"], verifier: other.Verifier)).Text("error").ShouldBe("invalid_grant");
        (await desk.Redeem((await desk.SignIn(person))["code"], client: other.Id)).Text("error").ShouldBe("invalid_grant");
        var late = (await desk.SignIn(person))["code"];
        await host.Sql("update auth.openiddict_tokens set expiration_date = now() - interval '1 second' where type like '%:authorization_code' and status = 'valid' and subject = @subject", new { subject = await Subject(person) });
        (await desk.Redeem(late)).Text("error").ShouldBe("invalid_grant");
        (await host.Scalar<double>("select extract(epoch from expiration_date - creation_date) from auth.openiddict_tokens where type like '%:authorization_code' order by creation_date limit 1")).ShouldBe(60, 1);

        var code = (await desk.SignIn(person))["code"];
        var tokens = await desk.Redeem(code);
        (await desk.With(tokens).Get(Session)).ShouldBe(200);
        (await desk.Redeem(code)).Text("error").ShouldBe("invalid_grant");
        // Somebody has it who should not: what came of it stops too.
        (await desk.With(tokens).Get(Session)).ShouldBeProblem(401, "token-is-not-valid");
        (await desk.Refresh(tokens.Text("refresh_token"))).Text("error").ShouldBe("invalid_grant");
    }

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

    [Fact]
    public async Task A_program_of_one_tenant_is_unknown_in_another_and_no_request_chooses_the_tenant()
    {
        var (town, other) = (await Found(host), await Found(host));
        var desk = await Desk.Register(host, trusted: true, tenant: town.Tenant);
        var (person, stranger) = (await town.SignedIn(), await other.SignedIn());

        (await stranger.Get($"/api/v1/programs/{desk.Id}?scope=openid")).ShouldBeProblem(404, "not-found");
        (await stranger.Post("/api/v1/my/programs", new { program = desk.Id, scope = "openid" })).ShouldBeProblem(404, "not-found");
        (await stranger.Get("/api/v1/programs/nobody?scope=openid")).ShouldBeProblem(404, "not-found");
        Desk.Told(await stranger.Get(desk.Address(changed: ("tenant", town.Tenant))))["error"].ShouldBe("access_denied");
        var told = Desk.Told(await person.Get(desk.Address(changed: ("tenant", other.Tenant))));
        (await desk.With(await desk.Redeem(told["code"])).Get(Session)).Json.GetProperty("tenant").GetProperty("id").GetString().ShouldBe(town.Tenant);
    }

    [Fact]
    public async Task A_person_refuses_and_the_program_is_told()
    {
        var person = await (await Found(host)).SignedIn();
        var desk = await Desk.Register(host);

        Desk.Told(await person.Get(desk.Address(changed: ("platform_answer", "refuse"))))["error"].ShouldBe("access_denied");
        (await person.Get("/api/v1/my/programs")).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_owes_a_password_first_is_sent_to_choose_it()
    {
        var town = await Found(host);
        var name = await town.Account();
        await host.Sql("update auth.accounts set password_must_change = true where user_name = @name", new { name });
        var person = host.NewCaller();
        (await person.SignIn(name, Password)).ShouldBe(200);
        var desk = await Desk.Register(host, trusted: true);

        (await person.Get(desk.Address())).Location!.OriginalString.ShouldStartWith("/authorization?");
        Desk.Told(await person.Get(desk.Address(changed: ("platform_answer", "agree"))))["error"].ShouldBe("login_required");
        (await person.Get($"/api/v1/programs/{desk.Id}?scope=openid")).ShouldBeProblem(403, "password-must-be-changed");
    }

    [Fact]
    public async Task One_sees_which_programs_act_for_one_and_takes_it_back()
    {
        var town = await Found(host);
        var (person, other) = (await town.SignedIn(), await town.SignedIn());
        var (desk, trusted) = (await Desk.Register(host), await Desk.Register(host, trusted: true));
        var tokens = await desk.Tokens(person);
        await desk.Redeem(Desk.Told(await person.Get(trusted.Address()))["code"]);

        var listed = (await person.Get("/api/v1/my/programs")).Json.GetProperty("items").EnumerateArray().ToDictionary(each => each.GetProperty("id").GetString()!);
        listed.Keys.ShouldBe([desk.Id, trusted.Id], ignoreOrder: true);
        listed[desk.Id].GetProperty("agreedAt").ValueKind.ShouldBe(JsonValueKind.String);
        listed[desk.Id].GetProperty("scopes").EnumerateArray().Select(each => each.GetString()).ShouldBe(["offline_access", "platform.read", "profile"]);
        listed[trusted.Id].GetProperty("agreedAt").ValueKind.ShouldBe(JsonValueKind.Null);
        (await other.Post($"/api/v1/my/programs/{desk.Id}/withdrawal", new { })).ShouldBeProblem(404, "not-found");
        (await person.Post($"/api/v1/my/programs/{desk.Id}/withdrawal", new { })).ShouldBe(204);
        (await person.Post($"/api/v1/my/programs/{desk.Id}/withdrawal", new { })).ShouldBeProblem(404, "not-found");

        (await desk.With(tokens).Get(Session)).ShouldBeProblem(401, "token-is-not-valid");
        (await person.Get(desk.Address())).Location!.OriginalString.ShouldStartWith("/authorization?");
        (await town.Recorded("audit.program-withdrawn.v1", "clientId")).ShouldBe([desk.Id]);
    }

    [Fact]
    public async Task To_agree_twice_is_to_agree_once_and_only_to_what_the_program_is_registered_for()
    {
        var town = await Found(host);
        var (person, desk) = (await town.SignedIn(), await Desk.Register(host));
        var agreement = new { program = desk.Id, scope = "openid profile" };

        var first = await person.Post("/api/v1/my/programs", agreement);
        (await person.Post("/api/v1/my/programs", agreement)).Body.ShouldBe(first.Body);
        (await person.Post("/api/v1/my/programs", new { program = desk.Id, scope = "openid platform.write" })).ShouldBeProblem(422, "program-may-not-ask-for-this");
        (await person.Get($"/api/v1/programs/{desk.Id}?scope=platform.write")).ShouldBeProblem(422, "program-may-not-ask-for-this");
        (await person.Post("/api/v1/my/programs", new { })).ShouldBeProblem(400, "request-is-malformed");

        (await town.Recorded("audit.program-allowed.v1", "clientId")).ShouldBe([desk.Id]);
        (await person.Get($"/api/v1/programs/{desk.Id}?scope=openid%20profile%20platform.read")).Json.GetProperty("agreed").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Its_token_changes_nothing_with_the_scope_to_read_and_never_what_the_account_proves_itself_with()
    {
        var town = await Found(host);
        var person = await town.SignedIn(Whole(Roles.SystemAdministrator));
        var (reading, writing) = (await Desk.Register(host), await Desk.Register(host, scopes: ["platform.write"]));
        var account = new { userName = $"user-{Guid.NewGuid():n}" };
        var (reader, writer) = (reading.With(await reading.Tokens(person)), writing.With(await writing.Tokens(person, "openid platform.write")));

        (await reader.Post("/api/v1/accounts", account)).ShouldBeProblem(403, "scope-missing");
        (await writer.Post("/api/v1/accounts", account)).ShouldBe(201);
        (await writer.Post("/api/v1/my/password", new { password = Password, newPassword = "河上一盏灯笼照着我们回家" })).ShouldBeProblem(403, "session-needed");
        (await writer.Get("/api/v1/my/programs")).ShouldBeProblem(403, "session-needed");
    }

    [Theory]
    [InlineData("http://desk.example/back")]
    [InlineData("https://desk.example/back#x")]
    [InlineData("https://*.desk.example/back")]
    [InlineData("https://desk@evil.example/back")]
    [InlineData("myapp:/back")]
    [InlineData("/back")]
    public async Task An_address_that_others_could_listen_at_is_not_registered(string address)
    {
        var program = new ProgramToRegister("desk", "桌面", "Desk", [address], [], ["profile"], false, null);

        await Should.ThrowAsync<InvalidOperationException>(() => host.Get<ProgramDirectory>().Register(program, false, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_program_is_described_anew_keeps_its_secret_and_goes_with_all_that_it_was_allowed()
    {
        var (directory, person, desk) = (host.Get<ProgramDirectory>(), await (await Found(host)).SignedIn(), new Desk(host));
        var program = new ProgramToRegister(desk.Id, "桌面", "Desk", [Desk.Back], [], ["profile", "platform.read"], true, null);

        var secret = await directory.Register(program, true, TestContext.Current.CancellationToken);
        (await directory.Register(program with { NameZh = "新桌面" }, true, TestContext.Current.CancellationToken)).ShouldBeNull();

        (await directory.Find(desk.Id, TestContext.Current.CancellationToken))!.NameZh.ShouldBe("新桌面");
        var code = Desk.Told(await person.Get(desk.Address()))["code"];
        (await desk.Redeem(code)).Text("error").ShouldBe("invalid_client");
        var tokens = await host.NewCaller().PostForm(
            "/connect/token", ("grant_type", "authorization_code"), ("client_id", desk.Id), ("client_secret", secret!), ("code", code), ("redirect_uri", Desk.Back), ("code_verifier", desk.Verifier));
        (await desk.With(tokens).Get(Session)).ShouldBe(200);
        (await directory.Remove(desk.Id, TestContext.Current.CancellationToken)).ShouldBeTrue();
        (await directory.Remove(desk.Id, TestContext.Current.CancellationToken)).ShouldBeFalse();
        (await desk.With(tokens).Get(Session)).ShouldBeProblem(401, "token-is-not-valid");
        (await person.Get(desk.Address())).ShouldBe(400);
    }

    private static async Task<string> Subject(Caller person) => (await person.Get(Session)).Json.GetProperty("account").GetProperty("id").GetString()!;

    private static Dictionary<string, JsonElement> Claims(Answer tokens) =>
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Base64UrlTextEncoder.Decode(tokens.Text("id_token").Split('.')[1]))!;
}
