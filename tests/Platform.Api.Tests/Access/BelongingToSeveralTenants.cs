using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using Platform.Domain.Access.SignIn;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

public sealed class BelongingToSeveralTenants(PlatformHost host)
{
    private const string Switch = "/api/v1/my/tenant";

    [Fact]
    public async Task Going_over_begins_a_session_there_with_the_rights_of_there_and_ends_the_one_here()
    {
        var (here, there) = (await Found(host), await Found(host));
        var name = $"user-{Guid.NewGuid():n}";
        await here.AccountId(name, Whole(Roles.SystemAdministrator));
        await there.AccountId(name, Whole(Roles.BureauOffice));
        var caller = host.NewCaller();
        (await caller.SignIn(name, Password)).Json.GetProperty("tenant").GetProperty("id").GetString().ShouldBe(here.Tenant);
        var stolen = host.NewCaller();
        stolen.Cookies["platform-session"] = caller.Cookies["platform-session"];
        var listed = (await caller.Get("/api/v1/my/tenants")).Json;
        listed.GetProperty("current").GetString().ShouldBe(here.Tenant);
        listed.GetProperty("items").EnumerateArray().Select(tenant => tenant.GetProperty("id").GetString()).ShouldBe([here.Tenant, there.Tenant]);
        (await caller.Get("/api/v1/accounts")).ShouldBe(200);

        var gone = await caller.Post(Switch, new { tenant = there.Tenant });

        gone.ShouldBe(200);
        caller.CsrfToken = gone.Text("csrfToken");
        gone.Json.GetProperty("tenant").GetProperty("id").GetString().ShouldBe(there.Tenant);
        (await caller.Get("/api/v1/accounts")).ShouldBeProblem(403, "permission-missing");
        (await caller.Get("/api/v1/session")).Json.GetProperty("tenant").GetProperty("id").GetString().ShouldBe(there.Tenant);
        (await stolen.Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
        (await caller.Post(Switch, new { tenant = here.Tenant })).ShouldBe(200);
        (await here.Recorded("audit.signed-in.v1", "accountId")).Count.ShouldBe(2);
        (await there.Recorded("audit.signed-out.v1", "accountId")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_tenant_of_others_is_not_there_and_each_has_its_own_rules()
    {
        var (here, there, others) = (await Found(host), await Found(host), await Found(host));
        await there.SignInPolicy(secondFactor: SecondFactorFor.Everybody);
        var name = $"user-{Guid.NewGuid():n}";
        await here.AccountId(name);
        var caller = host.NewCaller();
        (await caller.SignIn(name, Password)).Texts("owes").ShouldBeEmpty();
        await there.AccountId(name, Whole(Roles.BureauOffice));

        (await caller.Post(Switch, new { tenant = others.Tenant })).ShouldBeProblem(404, "not-found");
        (await caller.Post(Switch, new { tenant = "there-is-none" })).ShouldBeProblem(404, "not-found");
        (await caller.Post(Switch, new { tenant = "" })).ShouldBeProblem(400, "request-is-malformed");
        (await caller.Post(Switch, new { tenant = there.Tenant })).Texts("owes").ShouldBe(["set-up-second-factor"]);

        (await caller.Get("/api/v1/schemes")).ShouldBeProblem(403, "second-factor-must-be-set-up");
    }

    [Fact]
    public async Task Where_the_account_is_suspended_or_the_tenant_closed_it_stays_where_it_is()
    {
        var (here, there, closed) = (await Found(host), await Found(host), await Found(host));
        var name = $"user-{Guid.NewGuid():n}";
        await here.AccountId(name);
        var id = await there.AccountId(name);
        await closed.AccountId(name);
        await host.Sql("update platform.tenant_directory set suspended = true where slug = @Tenant", new { closed.Tenant });
        var system = await there.SignedIn(Whole(Roles.SystemAdministrator));
        (await system.Post($"/api/v1/accounts/{id}/suspension", new { reason = "调离" })).ShouldBe(200);
        var caller = host.NewCaller();
        (await caller.SignIn(name, Password)).ShouldBe(200);

        (await caller.Post(Switch, new { tenant = there.Tenant })).ShouldBeProblem(403, "account-is-suspended");
        (await caller.Post(Switch, new { tenant = closed.Tenant })).ShouldBeProblem(403, "tenant-is-closed");

        (await caller.Get("/api/v1/session")).Json.GetProperty("tenant").GetProperty("id").GetString().ShouldBe(here.Tenant);
    }
}
