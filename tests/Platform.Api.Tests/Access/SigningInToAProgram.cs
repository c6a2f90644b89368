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

    private static async Task<string> Subject(Caller person) => (await person.Get(Session)).Json.GetProperty("account").GetProperty("id").GetString()!;

    private static Dictionary<string, JsonElement> Claims(Answer tokens) =>
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Base64UrlTextEncoder.Decode(tokens.Text("id_token").Split('.')[1]))!;
}
