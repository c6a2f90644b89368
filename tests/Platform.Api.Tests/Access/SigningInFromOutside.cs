using System.Text.Json;
using Platform.Api.Access.Programs;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using Platform.Domain.Access.SignIn;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

/// <summary>The provider outside is a real one: this platform itself, at its own address, with the accounts of another tenant.</summary>
public sealed class SigningInFromOutside(PlatformHost host)
{
    private const string Setting = "/api/v1/outside-provider";
    private const string Issuer = "http://localhost/";

    [Fact]
    public async Task Whoever_comes_first_waits_then_enters_without_a_role_and_is_the_same_each_time()
    {
        var (town, provider) = await Joined();
        var (name, alice) = await provider.Person();
        var browser = host.NewCaller();

        (await Come(town, browser, alice)).ShouldBe($"/sign-in/{town.Tenant}?outcome=waits");
        (await browser.Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
        (await Come(town, browser, alice)).ShouldBe($"/sign-in/{town.Tenant}?outcome=waits");
        var security = await town.SignedIn(Whole(Roles.SecurityAdministrator));
        var waiting = (await Accounts(security)).Single(account => account.GetProperty("waits").GetBoolean());
        (waiting.GetProperty("userName").GetString()!, waiting.GetProperty("issuer").GetString()).ShouldSatisfyAllConditions(
            said => said.Item1.ShouldStartWith(name), said => said.Item2.ShouldBe(Issuer));
        waiting.GetProperty("can").GetProperty("approve").GetBoolean().ShouldBeTrue();
        var id = waiting.GetProperty("id").GetGuid();
        (await security.Post($"/api/v1/accounts/{id}/grants", new { role = Roles.BureauOffice })).ShouldBeProblem(409, "account-is-suspended");
        (await security.Post($"/api/v1/accounts/{id}/approval", new { personId = Guid.NewGuid() })).ShouldBeProblem(422, "person-is-unknown");
        (await security.Post($"/api/v1/accounts/{id}/approval", new { personId = town.Person })).ShouldBe(200);
        (await security.Post($"/api/v1/accounts/{id}/approval", new { personId = town.Person })).ShouldBe(200);

        (await Come(town, browser, alice, "/ledgers?year=2026")).ShouldBe("/ledgers?year=2026");
        var session = await browser.Get("/api/v1/session");
        session.Json.GetProperty("tenant").GetProperty("id").GetString().ShouldBe(town.Tenant);
        session.Json.GetProperty("account").GetProperty("id").GetGuid().ShouldBe(id);
        session.Json.GetProperty("person").GetProperty("name").GetString().ShouldBe("测试员甲");
        session.Texts("abilities").ShouldBeEmpty();
        session.Texts("owes").ShouldBeEmpty();
        (await security.Post($"/api/v1/accounts/{id}/grants", new { role = Roles.BureauOffice })).ShouldBe(200);
        (await browser.Get("/api/v1/session")).Texts("abilities").ShouldNotBeEmpty();
        (await town.Recorded("access.account-came-from-outside.v1", "issuer")).ShouldBe([Issuer]);
        (await town.Recorded("audit.sign-in-refused.v1", "because")).ShouldBe(["waits", "waits"]);
    }

    [Fact]
    public async Task A_name_links_to_nobody_and_each_tenant_has_an_account_of_its_own()
    {
        var (town, provider) = await Joined();
        var (name, alice) = await provider.Person();
        var other = await Found(host);
        await Join(other, provider);

        await Come(town, host.NewCaller(), alice);
        await Come(other, host.NewCaller(), alice);

        var here = (await Accounts(await town.SignedIn(Whole(Roles.SecurityAdministrator)))).Single(account => account.GetProperty("waits").GetBoolean());
        var there = (await Accounts(await other.SignedIn(Whole(Roles.SecurityAdministrator)))).Single(account => account.GetProperty("waits").GetBoolean());
        here.GetProperty("id").GetGuid().ShouldNotBe(there.GetProperty("id").GetGuid());
        // The provider is this same platform, where the name is taken by the account that vouches: it is not touched.
        here.GetProperty("userName").GetString().ShouldNotBe(name);
        (await host.Scalar<long>("select count(*) from auth.memberships m join auth.accounts a on a.id = m.account_id where a.user_name = @name", new { name })).ShouldBe(1);
    }

    [Fact]
    public async Task Two_first_visits_at_once_make_one_account()
    {
        var (town, provider) = await Joined();
        var (_, alice) = await provider.Person();

        var visits = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Come(town, host.NewCaller(), alice)));

        visits.ShouldAllBe(to => to.EndsWith("outcome=waits", StringComparison.Ordinal));
        (await town.Recorded("access.account-came-from-outside.v1", "accountId")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_was_turned_down_or_suspended_stays_so_however_often_they_come()
    {
        var (town, provider) = await Joined();
        var (_, alice) = await provider.Person();
        var (_, bert) = await provider.Person();
        var (security, system) = (await town.SignedIn(Whole(Roles.SecurityAdministrator)), await town.SignedIn(Whole(Roles.SystemAdministrator)));

        await Come(town, host.NewCaller(), alice);
        var id = (await Accounts(security)).Single(account => account.GetProperty("waits").GetBoolean()).GetProperty("id").GetGuid();
        (await system.Post($"/api/v1/accounts/{id}/turning-down", new { reason = "不是本局人员" })).ShouldBeProblem(403, "permission-missing");
        (await security.Post($"/api/v1/accounts/{id}/turning-down", new { })).ShouldBeProblem(400, "request-is-malformed");
        (await security.Post($"/api/v1/accounts/{id}/turning-down", new { reason = "不是本局人员" })).ShouldBe(200);
        (await security.Post($"/api/v1/accounts/{id}/turning-down", new { reason = "不是本局人员" })).ShouldBe(200);
        (await security.Post($"/api/v1/accounts/{id}/approval", new { })).ShouldBeProblem(409, "account-does-not-wait");
        (await Come(town, host.NewCaller(), alice)).ShouldEndWith("outcome=suspended");
        await Come(town, host.NewCaller(), bert);
        var second = (await Accounts(security)).Single(account => account.GetProperty("waits").GetBoolean()).GetProperty("id").GetGuid();
        (await security.Post($"/api/v1/accounts/{second}/approval", new { })).ShouldBe(200);
        (await system.Post($"/api/v1/accounts/{second}/suspension", new { reason = "离岗" })).ShouldBe(200);
        (await Come(town, host.NewCaller(), bert)).ShouldEndWith("outcome=suspended");
    }

    [Fact]
    public async Task An_answer_serves_the_browser_that_asked_once_and_no_other()
    {
        var (town, provider) = await Joined();
        var (_, alice) = await provider.Person();
        var (browser, victim) = (host.NewCaller(), host.NewCaller());
        var answer = await Answered(town, browser, alice);

        // An attacker's answer in somebody else's browser signs nobody in.
        (await victim.Get(answer)).Location!.OriginalString.ShouldBe("/sign-in?outcome=ended");
        await Begin(town, victim);
        (await victim.Get(answer)).Location!.OriginalString.ShouldBe("/sign-in?outcome=ended");
        (await browser.Get(answer)).Location!.OriginalString.ShouldEndWith("outcome=waits");
        (await browser.Get(answer)).Location!.OriginalString.ShouldBe("/sign-in?outcome=ended");
    }

    [Theory]
    [InlineData("iss=http%3A%2F%2Flocalhost%2F", "iss=https%3A%2F%2Flogin.example%2F", "fault")]
    [InlineData("&iss=http%3A%2F%2Flocalhost%2F", "", "fault")]
    [InlineData("code=", "code=x", "fault")]
    [InlineData("code=", "other=", "refused")]
    public async Task An_answer_that_was_changed_on_its_way_signs_nobody_in(string part, string changed, string outcome)
    {
        var (town, provider) = await Joined();
        var (_, alice) = await provider.Person();
        var browser = host.NewCaller();
        var answer = await Answered(town, browser, alice);
        answer.ShouldContain(part);

        (await browser.Get(answer.Replace(part, changed, StringComparison.Ordinal))).Location!.OriginalString.ShouldBe($"/sign-in/{town.Tenant}?outcome={outcome}");

        (await browser.Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
    }

    [Fact]
    public async Task Where_a_second_factor_is_asked_for_a_provider_that_says_nothing_of_one_is_not_enough()
    {
        var (town, provider) = await Joined(SecondFactorFor.Everybody);
        var (_, alice) = await provider.Person();
        await Come(town, host.NewCaller(), alice);
        var id = await host.Scalar<Guid>("select account_id from auth.memberships m join auth.account_logins l on l.user_id = m.account_id where m.tenant_id = @Tenant", new { town.Tenant });
        var office = await town.Client(["platform.write"], Whole(Roles.SecurityAdministrator));
        var security = host.NewCaller();
        security.Bearer = (await security.PostForm("/connect/token", ("grant_type", "client_credentials"), ("client_id", office.Id), ("client_secret", office.Secret), ("scope", "platform.write"))).Text("access_token");
        (await security.Post($"/api/v1/accounts/{id}/approval", new { })).ShouldBe(200);

        (await Come(town, host.NewCaller(), alice)).ShouldEndWith("outcome=one-factor");
    }

    [Fact]
    public async Task The_security_administrator_sets_it_the_others_read_it_and_the_secret_is_nowhere()
    {
        var town = await Found(host);
        var (security, system) = (await town.SignedIn(Whole(Roles.SecurityAdministrator)), await town.SignedIn(Whole(Roles.SystemAdministrator)));
        var secret = $"secret-{Guid.NewGuid():n}";
        object Provider(string issuer, string? clientSecret) => new { nameZh = "统一认证", nameEn = "City login", issuer, clientId = "platform", clientSecret };

        (await system.Put(Setting, Provider(Issuer, secret))).ShouldBeProblem(403, "permission-missing");
        (await security.Put(Setting, new { })).ShouldBeProblem(400, "request-is-malformed");
        (await security.Post($"{Setting}/removal", new { reason = "换系统" })).ShouldBeProblem(409, "outside-provider-is-missing");
        foreach (var address in new[] { "https://evil.example/", "http://login.example/", "https://169.254.169.254/", "https://localhost.evil.example/", "https://localhost@evil.example/", "https://login.example:8443/", "file:///etc/passwd", "login", "https://login.example/?x=1" })
        {
            (await security.Put(Setting, Provider(address, secret))).ShouldBeProblem(422, "outside-provider-is-not-acceptable");
        }

        var first = await security.Put(Setting, Provider(Issuer, secret));
        first.ShouldBe(200);
        (await security.Put(Setting, Provider(Issuer, secret))).Body.ShouldBe(first.Body);
        var read = await system.Get(Setting);
        (read.Text("issuer"), read.Text("userNameClaim"), read.Text("redirect"), read.Text("signInAddress")).ShouldBe((Issuer, "preferred_username", "http://localhost/connect/outside", $"/sign-in/{town.Tenant}"));
        read.Json.GetProperty("hasSecret").GetBoolean().ShouldBeTrue();
        read.Json.GetProperty("can").GetProperty("set").GetBoolean().ShouldBeFalse();
        read.Body.ShouldNotContain(secret);
        (await host.Scalar<long>("select count(*) from events.mt_events where data::text like @mark", new { mark = $"%{secret}%" })).ShouldBe(0);
        (await host.Scalar<long>("select count(*) from auth.outside_secrets where encode(sealed, 'escape') like @mark", new { mark = $"%{secret}%" })).ShouldBe(0);
        host.Log.ShouldNotContain(line => line.Contains(secret, StringComparison.Ordinal));
        (await town.Recorded("access.outside-provider-set.v1", "issuer")).ShouldBe([Issuer]);
        (await town.Recorded("access.outside-provider-secret-replaced.v1", "providerId")).Count.ShouldBe(1);

        (await security.Post($"{Setting}/removal", new { reason = "换系统" })).ShouldBe(200);
        (await security.Post($"{Setting}/removal", new { reason = "换系统" })).ShouldBe(200);
        (await host.NewCaller().Get($"/api/v1/sign-in/{town.Tenant}")).ShouldBeProblem(404, "not-found");
        (await host.Scalar<long>("select count(*) from auth.outside_secrets where tenant_id = @Tenant", new { town.Tenant })).ShouldBe(0);
        (await security.Put(Setting, Provider(Issuer, null))).ShouldBe(200);
        (await host.NewCaller().Get($"/api/v1/sign-in/{town.Tenant}")).Text("nameZh").ShouldBe("统一认证");
    }

    [Fact]
    public async Task A_tenant_without_a_provider_and_one_that_does_not_exist_are_answered_alike()
    {
        var town = await Found(host);
        var caller = host.NewCaller();

        (await caller.Get($"/api/v1/sign-in/{town.Tenant}")).ShouldBeProblem(404, "not-found");
        (await caller.Get("/api/v1/sign-in/nowhere")).ShouldBeProblem(404, "not-found");
        (await caller.Post($"/api/v1/sign-in/{town.Tenant}/outside", new { })).ShouldBeProblem(404, "not-found");
        (await caller.Post("/api/v1/sign-in/nowhere/outside", new { })).ShouldBeProblem(404, "not-found");
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\\\evil.example")]
    [InlineData(null)]
    public async Task Nobody_is_sent_anywhere_else_afterwards(string? back)
    {
        var (town, provider) = await Joined();
        var (_, alice) = await provider.Person();
        await Come(town, host.NewCaller(), alice);
        var security = await town.SignedIn(Whole(Roles.SecurityAdministrator));
        var id = (await Accounts(security)).Single(account => account.GetProperty("waits").GetBoolean()).GetProperty("id").GetGuid();
        (await security.Post($"/api/v1/accounts/{id}/approval", new { })).ShouldBe(200);

        (await Come(town, host.NewCaller(), alice, back)).ShouldBe("/");
    }

    private async Task<(Town Town, Provider Provider)> Joined(SecondFactorFor secondFactor = SecondFactorFor.WhoeverHasOne)
    {
        var (town, home, id) = (await Found(host), await Found(host), $"platform-{Guid.NewGuid():n}");
        var secret = await host.Get<ProgramDirectory>().Register(
            new(id, "履责平台", "Platform", ["http://localhost/connect/outside"], [], ["profile"], Trusted: true, home.Tenant), withSecret: true, TestContext.Current.CancellationToken);
        var provider = new Provider(host, home, id, secret!);
        await Join(town, provider);
        await town.SignInPolicy(secondFactor: secondFactor);
        return (town, provider);
    }

    private static async Task Join(Town town, Provider provider) =>
        (await (await town.SignedIn(Whole(Roles.SecurityAdministrator))).Put(
            Setting, new { nameZh = "统一认证", nameEn = "City login", issuer = Issuer, clientId = provider.Id, clientSecret = provider.Secret })).ShouldBe(200);

    private static async Task<string> Begin(Town town, Caller browser, string? back = null)
    {
        var begun = await browser.Post($"/api/v1/sign-in/{town.Tenant}/outside", new { back });
        begun.ShouldBe(200);
        return begun.Text("address");
    }

    /// <summary>The address with which the provider sends the browser back.</summary>
    private static async Task<string> Answered(Town town, Caller browser, Caller atTheProvider, string? back = null)
    {
        var answer = await atTheProvider.Get(await Begin(town, browser, back));
        answer.ShouldBe(302);
        return answer.Location!.PathAndQuery;
    }

    private static async Task<string> Come(Town town, Caller browser, Caller atTheProvider, string? back = null) =>
        (await browser.Get(await Answered(town, browser, atTheProvider, back))).Location!.OriginalString;

    private static async Task<List<JsonElement>> Accounts(Caller caller) => [.. (await caller.Get("/api/v1/accounts")).Json.GetProperty("items").EnumerateArray()];

    /// <summary>The other tenant as a provider: as what the platform is registered there.</summary>
    private sealed record Provider(PlatformHost Host, Town Home, string Id, string Secret)
    {
        public async Task<(string Name, Caller Caller)> Person()
        {
            var (name, caller) = (await Home.Account(), Host.NewCaller());
            (await caller.SignIn(name, Password)).ShouldBe(200);
            return (name, caller);
        }
    }
}
