using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

public sealed class AskingPermission(PlatformHost host)
{
    [Fact]
    public async Task A_role_with_the_ability_is_let_in_and_one_without_is_told_which_it_needs()
    {
        var town = await Found(host);

        (await (await town.SignedIn(Whole(Roles.SystemAdministrator))).Get("/api/v1/accounts")).ShouldBe(200);

        var refused = await (await town.SignedIn(Whole(Roles.BureauOffice))).Get("/api/v1/accounts");
        refused.ShouldBeProblem(403, "permission-missing");
        refused.Text("detail").ShouldContain("account.manage");
    }

    [Fact]
    public async Task The_same_role_in_another_tenant_sees_nothing_of_this_one()
    {
        var town = await Found(host);
        var name = await town.Account();
        var here = await town.SignedIn(Whole(Roles.SystemAdministrator));
        var there = await (await Found(host)).SignedIn(Whole(Roles.SystemAdministrator));

        Names(await here.Get("/api/v1/accounts")).ShouldContain(name);
        Names(await there.Get("/api/v1/accounts")).ShouldNotContain(name);
    }

    [Fact]
    public async Task The_same_command_from_another_tenant_finds_no_account()
    {
        var town = await Found(host);
        var account = await town.AccountId($"user-{Guid.NewGuid():n}");
        var there = await (await Found(host)).SignedIn(Whole(Roles.SecurityAdministrator));
        var here = await town.SignedIn(Whole(Roles.SecurityAdministrator));
        var grant = new { role = Roles.BureauOffice };

        (await there.Post($"/api/v1/accounts/{account}/grants", grant)).ShouldBeProblem(404, "not-found");
        (await here.Post($"/api/v1/accounts/{account}/grants", grant)).ShouldBe(200);
    }

    [Fact]
    public async Task A_role_given_and_taken_acts_on_the_next_request()
    {
        var town = await Found(host);
        var name = $"user-{Guid.NewGuid():n}";
        var account = await town.AccountOfAnother(name);
        var caller = host.NewCaller();
        (await caller.SignIn(name, Password)).ShouldBe(200);
        var security = await town.SignedIn(Whole(Roles.SecurityAdministrator));
        (await caller.Get("/api/v1/accounts")).ShouldBeProblem(403, "permission-missing");

        (await security.Post($"/api/v1/accounts/{account}/grants", new { role = Roles.AuditAdministrator })).ShouldBe(200);
        (await caller.Get("/api/v1/accounts")).ShouldBe(200);

        (await security.Post($"/api/v1/accounts/{account}/grant-withdrawals", new { role = Roles.AuditAdministrator })).ShouldBe(200);
        // What was begun with the role ends with it; signed in anew, the account may no more than it does now.
        (await caller.Get("/api/v1/accounts")).ShouldBeProblem(401, "not-signed-in");
        (await caller.SignIn(name, Password)).ShouldBe(200);
        (await caller.Get("/api/v1/accounts")).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task A_suspended_account_is_stopped_at_once_and_cannot_sign_in()
    {
        var town = await Found(host);
        var name = $"user-{Guid.NewGuid():n}";
        var account = await town.AccountId(name, Whole(Roles.BureauOffice));
        var caller = host.NewCaller();
        (await caller.SignIn(name, Password)).ShouldBe(200);
        var system = await town.SignedIn(Whole(Roles.SystemAdministrator));

        (await system.Post($"/api/v1/accounts/{account}/suspension", new { reason = "Left the bureau" })).ShouldBe(200);

        (await caller.Get("/api/v1/access/roles")).ShouldBeProblem(401, "not-signed-in");
        (await host.NewCaller().SignIn(name, Password)).ShouldBeProblem(403, "account-is-suspended");
    }

    [Fact]
    public async Task A_suspension_stops_a_session_that_is_still_there()
    {
        var town = await Found(host);
        var name = $"user-{Guid.NewGuid():n}";
        var account = await town.AccountId(name, Whole(Roles.BureauOffice));
        var caller = host.NewCaller();
        (await caller.SignIn(name, Password)).ShouldBe(200);
        await host.Sql("update platform.mt_doc_accountgrants set data = jsonb_set(data, '{suspendedBecause}', '\"Left\"') where id = @account", new { account });

        (await caller.Get("/api/v1/access/roles")).ShouldBeProblem(403, "account-is-suspended");
    }

    [Fact]
    public async Task A_tenant_out_of_service_stops_its_sessions_at_once()
    {
        var town = await Found(host);
        var caller = await town.SignedIn();
        await host.Sql("update platform.tenant_directory set suspended = true where slug = @Tenant", new { town.Tenant });

        (await caller.Get("/api/v1/access/roles")).ShouldBeProblem(403, "tenant-is-closed");
    }

    [Fact]
    public async Task An_unknown_address_is_not_found_for_everybody()
    {
        var caller = await (await Found(host)).SignedIn();

        (await host.NewCaller().Get("/api/v1/nothing-here")).ShouldBeProblem(404, "not-found");
        (await caller.Get("/api/v1/nothing-here")).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task The_table_of_roles_is_the_declared_one()
    {
        var caller = await (await Found(host)).SignedIn();

        var table = (await caller.Get("/api/v1/access/roles")).Json.GetProperty("items").EnumerateArray().ToList();

        table.Select(role => role.GetProperty("role").GetString()).ShouldBe(Roles.All.Select(role => role.Code));
        table[1].GetProperty("reach").GetString().ShouldBe("unit");
    }

    private static IEnumerable<string?> Names(Answer answer) =>
        answer.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("userName").GetString());
}
