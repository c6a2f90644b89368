using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

public sealed class KeepingMySessions(PlatformHost host)
{
    private const string Mine = "/api/v1/my/sessions";
    private const string Chrome = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36";

    [Fact]
    public async Task They_are_listed_with_the_device_and_one_of_them_is_this()
    {
        var town = await Found(host);
        var name = await town.Account();
        var (here, there) = (host.NewCaller(), host.NewCaller());
        here.UserAgent = Chrome;
        (await here.SignIn(name, Password)).ShouldBe(200);
        (await there.SignIn(name, Password)).ShouldBe(200);
        await town.SignedIn();

        var listed = Items(await here.Get(Mine));

        listed.Count.ShouldBe(2);
        var current = listed.Single(session => session.GetProperty("current").GetBoolean());
        (current.GetProperty("browser").GetString(), current.GetProperty("system").GetString()).ShouldBe(("chrome", "windows"));
        current.GetProperty("tenantNameZh").GetString().ShouldBe("测试局");
        listed.Single(session => !session.GetProperty("current").GetBoolean()).GetProperty("browser").GetString().ShouldBe("other");
    }

    [Fact]
    public async Task One_that_is_ended_ends_on_its_next_request_and_a_strangers_is_not_found()
    {
        var town = await Found(host);
        var name = await town.Account();
        var (here, there) = (host.NewCaller(), host.NewCaller());
        (await here.SignIn(name, Password)).ShouldBe(200);
        (await there.SignIn(name, Password)).ShouldBe(200);
        var other = Items(await here.Get(Mine)).Single(session => !session.GetProperty("current").GetBoolean()).GetProperty("id").GetGuid();
        var stranger = await town.SignedIn();

        (await stranger.Post($"{Mine}/{other}/ending", new { })).ShouldBeProblem(404, "not-found");
        (await there.Get("/api/v1/session")).ShouldBe(200);
        (await here.Post($"{Mine}/{other}/ending", new { })).ShouldBe(204);
        (await here.Post($"{Mine}/{other}/ending", new { })).ShouldBeProblem(404, "not-found");

        (await there.Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
        (await here.Get("/api/v1/session")).ShouldBe(200);
        (await town.Recorded("audit.sessions-ended.v1", "because")).ShouldBe(["own-wish"]);
    }

    [Fact]
    public async Task All_others_end_at_once_and_ending_none_is_no_fault()
    {
        var name = await (await Found(host)).Account();
        var callers = new[] { host.NewCaller(), host.NewCaller(), host.NewCaller() };
        foreach (var caller in callers)
        {
            (await caller.SignIn(name, Password)).ShouldBe(200);
        }

        (await callers[0].Post($"{Mine}/ending-of-others", new { })).Json.GetProperty("ended").GetInt32().ShouldBe(2);
        (await callers[0].Post($"{Mine}/ending-of-others", new { })).Json.GetProperty("ended").GetInt32().ShouldBe(0);

        (await callers[0].Get("/api/v1/session")).ShouldBe(200);
        (await callers[1].Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
        (await callers[2].Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
    }

    [Fact]
    public async Task An_administrator_ends_those_of_an_account_of_their_tenant_alone()
    {
        var town = await Found(host);
        var name = $"user-{Guid.NewGuid():n}";
        var id = await town.AccountId(name);
        var caller = host.NewCaller();
        (await caller.SignIn(name, Password)).ShouldBe(200);
        var there = await (await Found(host)).SignedIn(Whole(Roles.SystemAdministrator));
        var system = await town.SignedIn(Whole(Roles.SystemAdministrator));
        Account(await system.Get("/api/v1/accounts"), id).GetProperty("standing").GetProperty("sessions").GetInt32().ShouldBe(1);

        (await there.Post($"/api/v1/accounts/{id}/session-endings", new { })).ShouldBeProblem(404, "not-found");
        (await caller.Get("/api/v1/session")).ShouldBe(200);
        (await system.Post($"/api/v1/accounts/{id}/session-endings", new { })).Json.GetProperty("ended").GetInt32().ShouldBe(1);

        (await caller.Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
        (await caller.SignIn(name, Password)).ShouldBe(200);
    }

    [Fact]
    public async Task A_tenant_says_how_long_they_last_and_how_many_there_are()
    {
        var town = await Found(host);
        await town.SignInPolicy(sessions: new(5, 2, 2));
        var name = await town.Account();
        var callers = new List<Caller>();
        for (var i = 0; i < 3; i++)
        {
            callers.Add(host.NewCaller());
            (await callers[i].SignIn(name, Password)).ShouldBe(200);
        }

        (await callers[0].Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
        (await callers[1].Get("/api/v1/session")).ShouldBe(200);
        (await callers[2].Get("/api/v1/session")).ShouldBe(200);
        (await host.Scalar<double>("select max(extract(epoch from idle_ends_at - last_seen_at)) / 60 from auth.sessions where tenant_id = @Tenant", new { town.Tenant })).ShouldBe(5, 0.1);
        (await host.Scalar<double>("select max(extract(epoch from ends_at - started_at)) / 3600 from auth.sessions where tenant_id = @Tenant", new { town.Tenant })).ShouldBe(2, 0.01);
    }

    [Fact]
    public async Task A_program_has_none_and_asks_for_none()
    {
        var town = await Found(host);
        var (id, secret) = await town.Client(["platform.read"], Whole(Roles.PortalClient));
        var caller = host.NewCaller();
        caller.Bearer = (await caller.PostForm("/connect/token", ("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret))).Text("access_token");

        (await caller.Get(Mine)).ShouldBeProblem(403, "session-needed");
        (await caller.Get("/api/v1/my/security")).ShouldBeProblem(403, "session-needed");
    }

    [Fact]
    public async Task The_policy_is_set_by_the_security_administrator_and_read_by_all_three()
    {
        var town = await Found(host);
        var (security, system) = (await town.SignedIn(Whole(Roles.SecurityAdministrator)), await town.SignedIn(Whole(Roles.SystemAdministrator)));
        object Policy(int length) => new
        {
            passwords = new { length, refuseListed = true, kinds = 0, days = (int?)null, history = 3 },
            secondFactor = "administrators",
            sessions = new { idleMinutes = 15, longestHours = 8, most = (int?)1 },
        };

        (await system.Get("/api/v1/sign-in-policy")).Json.GetProperty("can").GetProperty("set").GetBoolean().ShouldBeFalse();
        (await system.Put("/api/v1/sign-in-policy", Policy(14))).ShouldBeProblem(403, "permission-missing");
        (await security.Put("/api/v1/sign-in-policy", Policy(7))).ShouldBeProblem(422, "sign-in-policy-is-not-acceptable");
        (await security.Put("/api/v1/sign-in-policy", new { })).ShouldBeProblem(400, "request-is-malformed");
        var first = await security.Put("/api/v1/sign-in-policy", Policy(14));
        var again = await security.Put("/api/v1/sign-in-policy", Policy(14));

        again.Body.ShouldBe(first.Body);
        var read = (await security.Get("/api/v1/sign-in-policy")).Json;
        read.GetProperty("passwords").GetProperty("length").GetInt32().ShouldBe(14);
        read.GetProperty("secondFactor").GetString().ShouldBe("administrators");
        read.GetProperty("version").GetInt32().ShouldBe(1);
        (await (await (await Found(host)).SignedIn(Whole(Roles.SecurityAdministrator))).Get("/api/v1/sign-in-policy")).Json.GetProperty("version").GetInt32().ShouldBe(0);
        (await town.Recorded("access.sign-in-policy-set.v1", "secondFactor")).ShouldBe(["administrators"]);
    }

    [Fact]
    public async Task An_account_that_nobody_used_for_ninety_days_is_reported()
    {
        var town = await Found(host);
        var (old, recent) = ($"user-{Guid.NewGuid():n}", $"user-{Guid.NewGuid():n}");
        var (oldId, recentId) = (await town.AccountId(old), await town.AccountId(recent));
        await host.Sql("update auth.accounts set last_signed_in_at = now() - interval '91 days' where id = @oldId", new { oldId });
        await host.Sql("update auth.memberships set since = now() - interval '91 days' where account_id = @recentId", new { recentId });
        (await host.NewCaller().SignIn(recent, Password)).ShouldBe(200);

        var listed = await (await town.SignedIn(Whole(Roles.SystemAdministrator))).Get("/api/v1/accounts");

        Account(listed, oldId).GetProperty("standing").GetProperty("idle").GetBoolean().ShouldBeTrue();
        Account(listed, recentId).GetProperty("standing").GetProperty("idle").GetBoolean().ShouldBeFalse();
    }

    private static System.Text.Json.JsonElement Account(Answer accounts, Guid id) => Items(accounts).Single(account => account.GetProperty("id").GetGuid() == id);

    private static List<System.Text.Json.JsonElement> Items(Answer answer)
    {
        answer.ShouldBe(200);
        return [.. answer.Json.GetProperty("items").EnumerateArray()];
    }
}
