using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

public sealed class SigningIn(PlatformHost host)
{
    [Fact]
    public async Task The_answer_says_who_where_and_what_they_may_do()
    {
        var town = await Found(host);
        var name = await town.Account(new RoleGrant(Roles.UnitClerk, town.Unit));
        var caller = host.NewCaller();

        var session = await caller.SignIn(name, Password);

        session.ShouldBe(200);
        session.Json.GetProperty("account").GetProperty("userName").GetString().ShouldBe(name);
        session.Json.GetProperty("person").GetProperty("name").GetString().ShouldBe("测试员甲");
        session.Json.GetProperty("tenant").GetProperty("id").GetString().ShouldBe(town.Tenant);
        session.Json.GetProperty("tenant").GetProperty("kind").GetString().ShouldBe("bureau");
        var role = session.Json.GetProperty("roles").EnumerateArray().ShouldHaveSingleItem();
        role.GetProperty("role").GetString().ShouldBe(Roles.UnitClerk);
        role.GetProperty("unitId").GetGuid().ShouldBe(town.Unit);
        session.Texts("abilities").ShouldBe(Roles.Find(Roles.UnitClerk)!.Abilities, ignoreOrder: true);
        (await caller.Get("/api/v1/session")).Json.GetProperty("account").ToString().ShouldBe(session.Json.GetProperty("account").ToString());
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        var town = await Found(host);
        var caller = host.NewCaller();

        var cookie = (await caller.SignIn(await town.Account(), Password)).SetCookies.Single(c => c.StartsWith("platform-session=", StringComparison.Ordinal));

        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        cookie.ShouldNotContain("domain");
    }

    [Fact]
    public async Task Over_https_the_cookie_is_bound_to_the_host()
    {
        var town = await Found(host);
        var caller = host.NewCaller("https");

        var answer = await caller.SignIn(await town.Account(), Password);

        var cookie = answer.SetCookies.Single(c => c.StartsWith("__Host-platform=", StringComparison.Ordinal));
        cookie.ShouldContain("secure");
        cookie.ShouldContain("path=/");
        (await caller.Get("/api/v1/session")).ShouldBe(200);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_are_answered_alike()
    {
        var town = await Found(host);

        var wrong = await host.NewCaller().SignIn(await town.Account(), "not the password");
        var unknown = await host.NewCaller().SignIn($"nobody-{Guid.NewGuid():n}", "not the password");

        wrong.ShouldBeProblem(401, "sign-in-refused");
        unknown.ShouldBeProblem(401, "sign-in-refused");
        unknown.Text("detail").ShouldBe(wrong.Text("detail"));
        wrong.SetCookies.ShouldBeEmpty();
    }

    [Fact]
    public async Task After_five_failures_the_right_password_waits_too()
    {
        var town = await Found(host);
        var name = await town.Account();
        await FailFiveTimes(name);

        (await host.NewCaller().SignIn(name, Password)).ShouldBeProblem(401, "account-is-locked");
        // The same name in other letters is the same account.
        (await host.NewCaller().SignIn(name.ToUpperInvariant(), Password)).ShouldBeProblem(401, "account-is-locked");

        await host.Sql("update auth.sign_in_failures set last_failed_at = last_failed_at - interval '16 minutes' where name_hash = sha256(upper(@name)::bytea)", new { name });
        (await host.NewCaller().SignIn(name, Password)).ShouldBe(200);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_locked_in_the_same_way()
    {
        var name = $"nobody-{Guid.NewGuid():n}";
        await FailFiveTimes(name);

        (await host.NewCaller().SignIn(name, "anything at all")).ShouldBeProblem(401, "account-is-locked");
    }

    [Fact]
    public async Task Guesses_side_by_side_are_counted_one_by_one()
    {
        var town = await Found(host);
        var name = await town.Account();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => host.NewCaller().SignIn(name, "not the password")));

        answers.Count(answer => answer.Text("code") == "sign-in-refused").ShouldBe(5);
        answers.Count(answer => answer.Text("code") == "account-is-locked").ShouldBe(7);
    }

    [Fact]
    public async Task The_security_administrator_unlocks_who_waits()
    {
        var town = await Found(host);
        var name = $"user-{Guid.NewGuid():n}";
        var id = await town.AccountId(name);
        await FailFiveTimes(name);
        var security = await town.SignedIn(Whole(Roles.SecurityAdministrator));
        var there = await (await Found(host)).SignedIn(Whole(Roles.SecurityAdministrator));
        var listed = (await security.Get("/api/v1/accounts")).Json.GetProperty("items").EnumerateArray().Single(account => account.GetProperty("id").GetGuid() == id);
        listed.GetProperty("standing").GetProperty("lockedUntil").GetDateTimeOffset().ShouldBeGreaterThan(DateTimeOffset.UtcNow);
        listed.GetProperty("can").GetProperty("unlock").GetBoolean().ShouldBeTrue();

        (await there.Post($"/api/v1/accounts/{id}/unlocking", new { })).ShouldBeProblem(404, "not-found");
        (await host.NewCaller().SignIn(name, Password)).ShouldBeProblem(401, "account-is-locked");
        (await security.Post($"/api/v1/accounts/{id}/unlocking", new { })).ShouldBe(204);
        (await security.Post($"/api/v1/accounts/{id}/unlocking", new { })).ShouldBe(204);

        (await host.NewCaller().SignIn(name, Password)).ShouldBe(200);
    }

    [Fact]
    public async Task Whoever_guesses_at_many_names_from_one_address_waits_and_others_do_not()
    {
        var town = await Found(host);
        var name = await town.Account();
        var (guesser, other) = (host.NewCaller(), host.NewCaller());
        (guesser.Address, other.Address) = ("203.0.113.7", "203.0.113.8");
        (await guesser.SignIn("nobody", "not the password")).ShouldBeProblem(401, "sign-in-refused");
        await host.Sql("update auth.sign_in_failures set failures = 99 where name_hash = sha256('address 203.0.113.7'::bytea)");
        (await guesser.SignIn($"nobody-{Guid.NewGuid():n}", "not the password")).ShouldBeProblem(401, "sign-in-refused");

        (await guesser.SignIn(name, Password)).ShouldBeProblem(429, "too-many-sign-ins");

        (await other.SignIn(name, Password)).ShouldBe(200);
    }

    [Fact]
    public async Task A_success_forgets_the_failures_before_it()
    {
        var town = await Found(host);
        var name = await town.Account();
        for (var i = 0; i < 2; i++)
        {
            for (var failure = 0; failure < 4; failure++)
            {
                (await host.NewCaller().SignIn(name, "not the password")).ShouldBeProblem(401, "sign-in-refused");
            }

            (await host.NewCaller().SignIn(name, Password)).ShouldBe(200);
        }
    }

    [Fact]
    public async Task Everything_wrong_with_the_request_is_said_at_once()
    {
        var answer = await host.NewCaller().Post("/api/v1/session", new { userName = "", password = new string('x', 201) });

        answer.ShouldBeProblem(400, "request-is-malformed");
        answer.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("pointer").GetString()).ShouldBe(["/userName", "/password"]);
    }

    [Fact]
    public async Task An_account_of_no_tenant_is_refused_like_a_wrong_password()
    {
        var town = await Found(host);
        var name = await town.Account();
        await host.Sql("delete from auth.memberships where tenant_id = @Tenant", new { town.Tenant });

        (await host.NewCaller().SignIn(name, Password)).ShouldBeProblem(401, "sign-in-refused");
    }

    [Fact]
    public async Task A_tenant_out_of_service_takes_no_sign_in()
    {
        var town = await Found(host);
        var name = await town.Account();
        await host.Sql("update platform.tenant_directory set suspended = true where slug = @Tenant", new { town.Tenant });

        var answer = await host.NewCaller().SignIn(name, Password);

        answer.ShouldBeProblem(403, "tenant-is-closed");
        answer.SetCookies.ShouldAllBe(cookie => !cookie.StartsWith("platform-session", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_log_tells_of_each_sign_in_and_never_what_was_typed()
    {
        var town = await Found(host);
        var name = await town.Account();
        var typed = $"a wrong password {Guid.NewGuid():n}";

        (await host.NewCaller().SignIn(name, typed)).ShouldBeProblem(401, "sign-in-refused");
        (await host.NewCaller().SignIn(typed, typed)).ShouldBeProblem(401, "sign-in-refused");
        (await host.NewCaller().SignIn(name, Password)).ShouldBe(200);

        var account = await host.Scalar<Guid>("select id from auth.accounts where user_name = @name", new { name });
        host.Log.ShouldContain(line => line.Contains($"Sign-in refused: account {account}", StringComparison.Ordinal));
        host.Log.ShouldContain(line => line.Contains($"Sign-in of account {account}", StringComparison.Ordinal));
        host.Log.ShouldAllBe(line => !line.Contains(typed, StringComparison.Ordinal) && !line.Contains(Password, StringComparison.Ordinal));
    }

    private async Task FailFiveTimes(string name)
    {
        for (var failure = 0; failure < 5; failure++)
        {
            (await host.NewCaller().SignIn(name, "not the password")).ShouldBeProblem(401, "sign-in-refused");
        }
    }
}
