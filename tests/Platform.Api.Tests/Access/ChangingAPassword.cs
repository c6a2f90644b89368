using Platform.Api.Access.Passwords;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

public sealed class ChangingAPassword(PlatformHost host)
{
    private const string Change = "/api/v1/my/password";
    private const string Another = "a lantern over the river";

    [Fact]
    public async Task A_first_password_opens_nothing_but_the_choice_of_another()
    {
        var town = await Found(host);
        var system = await town.SignedIn(Whole(Roles.SystemAdministrator));
        var userName = $"user-{Guid.NewGuid():n}";
        var created = await system.Post("/api/v1/accounts", new { userName });
        var (id, first) = (created.Text("id"), created.Text("oneTimePassword"));
        var security = await town.SignedIn(Whole(Roles.SecurityAdministrator));
        (await security.Post($"/api/v1/accounts/{id}/grants", new { role = Roles.AuditAdministrator })).ShouldBe(200);
        var caller = host.NewCaller();
        (await caller.SignIn(userName, first)).Texts("owes").ShouldBe(["change-password"]);

        (await caller.Get("/api/v1/accounts")).ShouldBeProblem(403, "password-must-be-changed");
        (await caller.Get("/api/v1/my/sessions")).ShouldBeProblem(403, "password-must-be-changed");
        (await caller.Get("/api/v1/session")).ShouldBe(200);
        (await caller.Get("/api/v1/my/security")).ShouldBe(200);
        var changed = await caller.Post(Change, new { password = first, newPassword = Another });

        changed.ShouldBe(200);
        changed.Texts("owes").ShouldBeEmpty();
        (await caller.Get("/api/v1/accounts")).ShouldBe(200);
        (await host.NewCaller().SignIn(userName, first)).ShouldBeProblem(401, "sign-in-refused");
        (await host.NewCaller().SignIn(userName, Another)).Texts("owes").ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_other_session_ends_and_this_one_goes_on_under_another_key()
    {
        var town = await Found(host);
        var name = await town.Account();
        var (here, elsewhere, stolen) = (host.NewCaller(), host.NewCaller(), host.NewCaller());
        (await here.SignIn(name, Password)).ShouldBe(200);
        (await elsewhere.SignIn(name, Password)).ShouldBe(200);
        stolen.Cookies["platform-session"] = here.Cookies["platform-session"];

        (await here.Post(Change, new { password = Password, newPassword = Another })).ShouldBe(200);

        here.Cookies["platform-session"].ShouldNotBe(stolen.Cookies["platform-session"]);
        (await here.Get("/api/v1/session")).ShouldBe(200);
        (await elsewhere.Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
        (await stolen.Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
        (await town.Recorded("audit.sessions-ended.v1", "sessions")).ShouldBe(["1"]);
    }

    [Fact]
    public async Task Guesses_at_the_present_one_count_as_those_at_the_door_do()
    {
        var town = await Found(host);
        var name = await town.Account();
        var caller = host.NewCaller();
        (await caller.SignIn(name, Password)).ShouldBe(200);
        for (var guess = 0; guess < 5; guess++)
        {
            (await caller.Post(Change, new { password = "not the password", newPassword = Another })).ShouldBeProblem(403, "password-is-wrong");
        }

        (await caller.Post(Change, new { password = Password, newPassword = Another })).ShouldBeProblem(403, "account-is-locked");
        (await host.NewCaller().SignIn(name, Password)).ShouldBeProblem(401, "account-is-locked");
    }

    [Fact]
    public async Task One_that_is_short_known_or_the_same_is_refused_with_every_reason()
    {
        var caller = await (await Found(host)).SignedIn();

        Codes(await caller.Post(Change, new { password = Password, newPassword = "iloveyou" })).ShouldBe(["password-too-short", "password-is-known"]);
        Codes(await caller.Post(Change, new { password = Password, newPassword = "Basketball2026!" })).ShouldBe(["password-is-known"]);
        Codes(await caller.Post(Change, new { password = Password, newPassword = Password })).ShouldBe(["password-was-used"]);
        (await caller.Post(Change, new { password = "", newPassword = "" })).ShouldBeProblem(400, "request-is-malformed");
    }

    [Fact]
    public async Task A_tenant_may_ask_for_more()
    {
        var town = await Found(host);
        await town.SignInPolicy(new(16, true, 3, 90, 2));
        var name = await town.Account();
        var caller = host.NewCaller();
        (await caller.SignIn(name, Password)).ShouldBe(200);

        Codes(await caller.Post(Change, new { password = Password, newPassword = "smalllettersonly" })).ShouldBe(["password-too-uniform"]);
        (await caller.Post(Change, new { password = Password, newPassword = $"{Another} 1" })).ShouldBe(200);
        Codes(await caller.Post(Change, new { password = $"{Another} 1", newPassword = Password })).ShouldBe(["password-too-uniform", "password-was-used"]);
        (await caller.Post(Change, new { password = $"{Another} 1", newPassword = $"{Another} 2" })).ShouldBe(200);
        (await caller.Post(Change, new { password = $"{Another} 2", newPassword = $"{Another} 3" })).ShouldBe(200);
        Codes(await caller.Post(Change, new { password = $"{Another} 3", newPassword = $"{Another} 1" })).ShouldBe(["password-was-used"]);

        await host.Sql("update auth.accounts set password_set_at = now() - interval '91 days' where user_name = @name", new { name });
        (await host.NewCaller().SignIn(name, $"{Another} 3")).Texts("owes").ShouldBe(["change-password"]);
    }

    [Fact]
    public void The_list_has_the_passwords_that_are_tried_first_and_hardly_any_other()
    {
        var listed = host.Get<ListedPasswords>();

        foreach (var known in new[] { "password", "12345678", "iloveyou", "qwertyuiop", "1qaz2wsx", "password123", "basketball" })
        {
            listed.Has(known).ShouldBeTrue(known);
        }

        Enumerable.Range(0, 20_000).Count(i => listed.Has($"a text that is nobody's password {i}")).ShouldBeLessThan(20);
    }

    private static IEnumerable<string?> Codes(Answer answer)
    {
        answer.ShouldBeProblem(422, "password-is-not-acceptable");
        return answer.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("code").GetString());
    }
}
