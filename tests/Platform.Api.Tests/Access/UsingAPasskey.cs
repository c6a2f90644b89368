using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using Platform.Domain.Access.SignIn;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

public sealed class UsingAPasskey(PlatformHost host)
{
    private const string Mine = "/api/v1/my/passkeys";
    private const string SignIn = "/api/v1/session/passkey";

    [Fact]
    public async Task Alone_it_signs_in_whoever_added_it_and_the_trail_tells_of_it()
    {
        var town = await Found(host);
        var person = await town.SignedIn();
        var (key, added) = await SecurityKey.Add(person);
        added.ShouldBe(200);
        added.Texts("codes").Count.ShouldBe(10);
        var browser = host.NewCaller();

        (await key.SignIn(browser)).ShouldBe(200);
        (await key.SignIn(browser)).ShouldBe(200);

        var session = await browser.Get("/api/v1/session");
        session.Json.GetProperty("account").GetProperty("id").GetString().ShouldBe((await person.Get("/api/v1/session")).Json.GetProperty("account").GetProperty("id").GetString());
        session.Json.GetProperty("tenant").GetProperty("id").GetString().ShouldBe(town.Tenant);
        (await town.Recorded("audit.credential-changed.v1", "change")).ShouldBe(["passkey-added"]);
        (await town.Recorded("audit.signed-in.v1", "accountId")).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Beside_the_password_it_stands_in_for_a_code_and_the_password_alone_signs_nobody_in()
    {
        var town = await Found(host);
        var (name, person, browser) = (await town.Account(), host.NewCaller(), host.NewCaller());
        (await person.SignIn(name, Password)).ShouldBe(200);
        var (key, added) = await SecurityKey.Add(person);
        browser.Origin = SecurityKey.Here;

        (await browser.SignIn(name, Password)).ShouldBeProblem(401, "passkey-needed");
        (await With(browser, name, key)).ShouldBe(200);
        (await host.NewCaller().SignIn(name, Password, added.Texts("codes")[0])).ShouldBe(200);
        (await host.NewCaller().SignIn(name, Password, added.Texts("codes")[0])).ShouldBeProblem(401, "code-refused");
        // Somebody else's passkey proves somebody else.
        var (others, _) = await SecurityKey.Add(await town.SignedIn());
        (await With(host.NewCaller(), name, others)).ShouldBeProblem(401, "passkey-refused");
        (await browser.Post("/api/v1/session", new { userName = name, password = Password, passkey = new { } })).ShouldBeProblem(400, "request-is-malformed");
    }

    [Fact]
    public async Task With_an_authenticator_either_is_taken()
    {
        var town = await Found(host);
        var (name, person) = (await town.Account(), host.NewCaller());
        (await person.SignIn(name, Password)).ShouldBe(200);
        var (authenticator, _) = await Authenticator.SetUp(person);
        var (key, added) = await SecurityKey.Add(person);

        added.Texts("codes").ShouldBeEmpty();
        (await host.NewCaller().SignIn(name, Password)).ShouldBeProblem(401, "code-needed");
        (await host.NewCaller().SignIn(name, Password, authenticator.Next())).ShouldBe(200);
        (await With(host.NewCaller(), name, key)).ShouldBe(200);
    }

    [Fact]
    public async Task Without_its_owner_from_another_page_or_copied_it_opens_nothing()
    {
        var (key, _) = await SecurityKey.Add(await (await Found(host)).SignedIn());
        (await key.SignIn(host.NewCaller())).ShouldBe(200);

        key.Verifies = false;
        (await key.SignIn(host.NewCaller())).ShouldBeProblem(401, "passkey-refused");
        (key.Verifies, key.Origin) = (true, "https://evil.example");
        (await key.SignIn(host.NewCaller())).ShouldBeProblem(401, "passkey-refused");
        key.Origin = SecurityKey.Here;
        // A copy counts on from where it was copied.
        key.Counter = 0;
        (await key.SignIn(host.NewCaller())).ShouldBeProblem(401, "passkey-refused");
        (await new SecurityKey().SignIn(host.NewCaller())).ShouldBeProblem(401, "passkey-refused");
        key.Counter = 10;
        (await key.SignIn(host.NewCaller())).ShouldBe(200);
    }

    [Fact]
    public async Task An_answer_serves_once_for_five_minutes_and_for_what_was_asked()
    {
        var person = await (await Found(host)).SignedIn();
        var (key, _) = await SecurityKey.Add(person);
        var browser = host.NewCaller();
        browser.Origin = SecurityKey.Here;
        var (first, second) = (await browser.Post($"{SignIn}/beginning", new { }), await browser.Post($"{SignIn}/beginning", new { }));
        var answer = new { ceremony = first.Text("ceremony"), credential = key.Prove(first.Text("options")) };

        (await browser.Post(SignIn, new { ceremony = second.Text("ceremony"), answer.credential })).ShouldBeProblem(401, "passkey-refused");
        (await browser.Post(SignIn, answer)).ShouldBe(200);
        (await host.NewCaller().Post(SignIn, answer)).ShouldBeProblem(401, "passkey-refused");
        var late = await host.NewCaller().Post($"{SignIn}/beginning", new { });
        await host.Sql("update auth.passkey_ceremonies set ends_at = now() - interval '1 second'");
        (await host.NewCaller().Post(SignIn, new { ceremony = late.Text("ceremony"), credential = key.Prove(late.Text("options")) })).ShouldBeProblem(401, "passkey-refused");
        (await host.NewCaller().Post(SignIn, new { ceremony = "x", credential = "{" })).ShouldBeProblem(401, "passkey-refused");
        (await host.NewCaller().Post(SignIn, new { })).ShouldBeProblem(400, "request-is-malformed");
    }

    [Fact]
    public async Task To_add_one_takes_the_password_an_answer_that_holds_and_a_name()
    {
        var town = await Found(host);
        var (person, other) = (await town.SignedIn(), await town.SignedIn());
        person.Origin = other.Origin = SecurityKey.Here;
        (await person.Post($"{Mine}/beginning", new { password = "wrong" })).ShouldBeProblem(403, "password-is-wrong");
        var begun = await person.Post($"{Mine}/beginning", new { password = Password });
        var answer = new SecurityKey().Answer(begun.Text("options"));

        (await person.Post(Mine, new { })).ShouldBeProblem(400, "request-is-malformed");
        // Begun by another account.
        (await other.Post(Mine, new { ceremony = begun.Text("ceremony"), credential = answer, name = "x" })).ShouldBeProblem(422, "passkey-is-not-acceptable");
        (await person.Post(Mine, new { ceremony = begun.Text("ceremony"), credential = answer, name = "家里的钥匙" })).ShouldBe(200);
        (await person.Post(Mine, new { ceremony = begun.Text("ceremony"), credential = answer, name = "家里的钥匙" })).ShouldBeProblem(422, "passkey-is-not-acceptable");
        var unverified = await person.Post($"{Mine}/beginning", new { password = Password });
        (await person.Post(Mine, new { ceremony = unverified.Text("ceremony"), credential = new SecurityKey { Verifies = false }.Answer(unverified.Text("options")), name = "x" }))
            .ShouldBeProblem(422, "passkey-is-not-acceptable");

        (await person.Get(Mine)).Json.GetProperty("items").EnumerateArray().ShouldHaveSingleItem().GetProperty("name").GetString().ShouldBe("家里的钥匙");
        (await other.Get(Mine)).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task It_counts_as_the_second_factor_that_a_tenant_asks_for_and_the_last_one_stays()
    {
        var town = await Found(host);
        await town.SignInPolicy(secondFactor: SecondFactorFor.Everybody);
        var (name, person) = (await town.Account(), host.NewCaller());
        (await person.SignIn(name, Password)).ShouldBe(200);
        (await person.Get("/api/v1/my/sessions")).ShouldBeProblem(403, "second-factor-must-be-set-up");

        var (key, added) = await SecurityKey.Add(person);
        added.ShouldBe(200);
        (await person.Get("/api/v1/session")).Texts("owes").ShouldBeEmpty();
        (await key.SignIn(host.NewCaller())).Texts("owes").ShouldBeEmpty();
        (await person.Post($"{Mine}/{key.Id}/removal", new { password = Password })).ShouldBeProblem(409, "second-factor-is-needed");
        var (second, _) = await SecurityKey.Add(person, "另一把");
        (await person.Post($"{Mine}/{key.Id}/removal", new { password = "wrong" })).ShouldBeProblem(403, "password-is-wrong");
        (await person.Post($"{Mine}/{key.Id}/removal", new { password = Password })).ShouldBe(200);
        (await person.Post($"{Mine}/{key.Id}/removal", new { password = Password })).ShouldBeProblem(404, "not-found");

        (await key.SignIn(host.NewCaller())).ShouldBeProblem(401, "passkey-refused");
        (await second.SignIn(host.NewCaller())).ShouldBe(200);
    }

    [Fact]
    public async Task Adding_one_ends_every_other_session()
    {
        var town = await Found(host);
        var (name, here, there) = (await town.Account(), host.NewCaller(), host.NewCaller());
        (await here.SignIn(name, Password)).ShouldBe(200);
        (await there.SignIn(name, Password)).ShouldBe(200);

        await SecurityKey.Add(here);

        (await here.Get("/api/v1/session")).ShouldBe(200);
        (await there.Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
    }

    [Fact]
    public async Task The_security_administrator_ends_those_of_whoever_lost_them()
    {
        var town = await Found(host);
        var (name, person) = ($"user-{Guid.NewGuid():n}", host.NewCaller());
        var id = await town.AccountId(name);
        (await person.SignIn(name, Password)).ShouldBe(200);
        var (key, _) = await SecurityKey.Add(person);
        var security = await town.SignedIn(Whole(Roles.SecurityAdministrator));
        (await security.Get("/api/v1/accounts")).Json.GetProperty("items").EnumerateArray()
            .Single(account => account.GetProperty("id").GetGuid() == id).GetProperty("can").GetProperty("removeSecondFactor").GetBoolean().ShouldBeTrue();

        (await security.Post($"/api/v1/accounts/{id}/second-factor-removal", new { })).ShouldBe(204);

        (await key.SignIn(host.NewCaller())).ShouldBeProblem(401, "passkey-refused");
        (await person.Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
        (await person.SignIn(name, Password)).ShouldBe(200);
    }

    [Fact]
    public async Task Suspended_it_signs_nobody_in()
    {
        var town = await Found(host);
        var (name, person) = ($"user-{Guid.NewGuid():n}", host.NewCaller());
        var id = await town.AccountId(name);
        (await person.SignIn(name, Password)).ShouldBe(200);
        var (key, _) = await SecurityKey.Add(person);
        (await (await town.SignedIn(Whole(Roles.SystemAdministrator))).Post($"/api/v1/accounts/{id}/suspension", new { reason = "调查" })).ShouldBe(200);

        (await key.SignIn(host.NewCaller())).ShouldBeProblem(403, "account-is-suspended");
    }

    [Fact]
    public async Task A_program_is_told_by_what_the_person_proved_who_they_are()
    {
        var person = await (await Found(host)).SignedIn();
        var desk = await Desk.Register(host);
        Methods(await desk.Tokens(person)).ShouldBe(["pwd"]);
        var (key, _) = await SecurityKey.Add(person);
        var browser = host.NewCaller();
        (await key.SignIn(browser)).ShouldBe(200);

        Methods(await desk.Tokens(browser)).ShouldBe(["hwk", "mfa"]);

        static IEnumerable<string?> Methods(Answer tokens)
        {
            var said = JsonDocument.Parse(Base64UrlTextEncoder.Decode(tokens.Text("id_token").Split('.')[1])).RootElement.GetProperty("amr");
            return said.ValueKind == JsonValueKind.String ? [said.GetString()] : said.EnumerateArray().Select(each => each.GetString());
        }
    }

    private static async Task<Answer> With(Caller caller, string userName, SecurityKey key)
    {
        caller.Origin = SecurityKey.Here;
        var begun = await caller.Post($"{SignIn}/beginning", new { });
        return await caller.Post("/api/v1/session", new { userName, password = Password, passkey = new { ceremony = begun.Text("ceremony"), credential = key.Prove(begun.Text("options")) } });
    }
}
