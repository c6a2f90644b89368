using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

public sealed class ManagingAccounts(PlatformHost host)
{
    [Fact]
    public async Task A_new_account_signs_in_with_the_password_that_was_said_once()
    {
        var town = await Found(host);
        var system = await town.SignedIn(Whole(Roles.SystemAdministrator));
        var userName = $"user-{Guid.NewGuid():n}";

        var created = await system.Post("/api/v1/accounts", new { userName, personId = town.Person });

        created.ShouldBe(201);
        var session = await host.NewCaller().SignIn(userName, created.Text("oneTimePassword"));
        session.ShouldBe(200);
        session.Json.GetProperty("account").GetProperty("id").GetString().ShouldBe(created.Text("id"));
        session.Texts("abilities").ShouldBeEmpty();
        session.Texts("owes").ShouldBe(["change-password"]);
        (await system.Post("/api/v1/accounts", new { userName })).ShouldBeProblem(409, "user-name-is-taken");
    }

    [Fact]
    public async Task A_refused_account_leaves_its_name_free()
    {
        var town = await Found(host);
        var system = await town.SignedIn(Whole(Roles.SystemAdministrator));
        var userName = $"user-{Guid.NewGuid():n}";

        (await system.Post("/api/v1/accounts", new { userName, personId = Guid.NewGuid() })).ShouldBeProblem(422, "person-is-unknown");
        (await system.Post("/api/v1/accounts", new { userName })).ShouldBe(201);
    }

    [Fact]
    public async Task Who_makes_accounts_does_not_give_roles()
    {
        var system = await (await Found(host)).SignedIn(Whole(Roles.SystemAdministrator));

        (await system.Post("/api/v1/accounts", new { userName = $"user-{Guid.NewGuid():n}", roles = new[] { new { role = Roles.BureauOffice } } }))
            .ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task A_grant_is_refused_by_the_rules_of_the_domain()
    {
        var town = await Found(host);
        var security = await town.SignedIn(Whole(Roles.SecurityAdministrator));
        var account = await town.AccountId($"user-{Guid.NewGuid():n}", Whole(Roles.BureauOffice));
        Task<Answer> Grant(string role, Guid? unitId = null) => security.Post($"/api/v1/accounts/{account}/grants", new { role, unitId });

        (await Grant("emperor")).ShouldBeProblem(422, "role-is-unknown");
        (await Grant(Roles.OversightOfficer)).ShouldBeProblem(422, "role-belongs-to-another-kind-of-tenant");
        (await Grant(Roles.UnitClerk)).ShouldBeProblem(422, "role-needs-a-unit");
        (await Grant(Roles.UnitClerk, Guid.NewGuid())).ShouldBeProblem(422, "unit-is-unknown");
        (await Grant(Roles.AuditAdministrator)).ShouldBeProblem(409, "administrator-holds-no-business-role");
        (await Grant(Roles.UnitClerk, town.Unit)).ShouldBe(200);
    }

    [Fact]
    public async Task A_grant_sent_twice_is_one_grant()
    {
        var town = await Found(host);
        var security = await town.SignedIn(Whole(Roles.SecurityAdministrator));
        var account = await town.AccountId($"user-{Guid.NewGuid():n}");
        var grant = new { role = Roles.Leader };

        var first = await security.Post($"/api/v1/accounts/{account}/grants", grant);
        var second = await security.Post($"/api/v1/accounts/{account}/grants", grant);

        second.ShouldBe(200);
        second.Body.ShouldBe(first.Body);
    }

    [Fact]
    public async Task A_person_who_is_one_administrator_becomes_no_other_by_a_second_account()
    {
        var town = await Found(host);
        var security = await town.SignedIn(Whole(Roles.SecurityAdministrator));
        var (first, second) = ($"user-{Guid.NewGuid():n}", $"user-{Guid.NewGuid():n}");
        await town.AccountId(first, Whole(Roles.SystemAdministrator));
        var account = await town.AccountId(second);

        (await security.Post($"/api/v1/accounts/{account}/grants", new { role = Roles.AuditAdministrator })).ShouldBeProblem(409, "person-holds-another-administrator");
        (await security.Post($"/api/v1/accounts/{account}/grants", new { role = Roles.BureauOffice })).ShouldBe(200);
    }
}
