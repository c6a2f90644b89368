using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

public sealed class InvitingAccounts(PlatformHost host)
{
    private const string Opening = "/api/v1/invitations/opening";
    private const string Acceptance = "/api/v1/invitations/acceptance";
    private const string Chosen = "a lantern over the river";

    [Fact]
    public async Task Whoever_is_invited_chooses_a_password_and_signs_in()
    {
        var town = await Found(host);
        var system = await town.SignedIn(Whole(Roles.SystemAdministrator));
        var userName = $"user-{Guid.NewGuid():n}";

        var created = await system.Post("/api/v1/accounts", new { userName, personId = town.Person, invite = true });

        created.ShouldBe(201);
        created.Json.GetProperty("oneTimePassword").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        var secret = created.Json.GetProperty("invitation").GetProperty("secret").GetString();
        (await host.NewCaller().SignIn(userName, Chosen)).ShouldBeProblem(401, "sign-in-refused");
        var invited = host.NewCaller();
        var opened = await invited.Post(Opening, new { secret });
        opened.ShouldBe(200);
        opened.Text("userName").ShouldBe(userName);
        opened.Json.GetProperty("passwords").GetProperty("length").GetInt32().ShouldBe(12);
        (await invited.Post(Acceptance, new { secret, password = Chosen })).ShouldBe(204);
        var session = await invited.SignIn(userName, Chosen);
        session.ShouldBe(200);
        session.Texts("owes").ShouldBeEmpty();
        (await town.Recorded("audit.credential-changed.v1", "change")).ShouldBe(["password-set"]);
    }

    [Fact]
    public async Task An_invitation_serves_once_and_for_its_time_and_nobody_is_told_which_it_was()
    {
        var town = await Found(host);
        var (id, secret) = await Invited(town);
        (await Accept(secret)).ShouldBe(204);
        var unknown = await Accept(Guid.NewGuid().ToString("n"));
        var used = await Accept(secret);

        var (_, late) = await Invited(town);
        await host.Sql("update auth.invitations set ends_at = now() - interval '1 second' where tenant_id = @Tenant", new { town.Tenant });
        var ended = await Accept(late);

        foreach (var answer in new[] { unknown, used, ended, await host.NewCaller().Post(Opening, new { secret = late }) })
        {
            answer.ShouldBeProblem(404, "invitation-is-not-valid");
            answer.Text("detail").ShouldBe(unknown.Text("detail"));
        }

        id.ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public async Task Of_many_who_accept_one_at_once_one_is_taken()
    {
        var (_, secret) = await Invited(await Found(host));

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => host.NewCaller().Post(Acceptance, new { secret, password = $"{Chosen} {i}" })));

        answers.Count(answer => (int)answer.Status == 204).ShouldBe(1);
        answers.Count(answer => (int)answer.Status == 404).ShouldBe(5);
    }

    [Fact]
    public async Task The_table_of_invitations_lets_nobody_accept_one()
    {
        var town = await Found(host);
        var (_, secret) = await Invited(town);

        var stored = await host.Scalar<byte[]>("select secret_hash from auth.invitations where tenant_id = @Tenant", new { town.Tenant });

        stored.ShouldBe(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret)));
        (await host.Scalar<long>("select count(*) from events.mt_events where data::text like @secret", new { secret = $"%{secret}%" })).ShouldBe(0);
    }

    [Fact]
    public async Task A_password_that_is_refused_leaves_the_invitation_as_it_was()
    {
        var (_, secret) = await Invited(await Found(host));

        var refused = await host.NewCaller().Post(Acceptance, new { secret, password = "iloveyou1234" });

        refused.ShouldBeProblem(422, "password-is-not-acceptable");
        refused.Json.GetProperty("errors")[0].GetProperty("pointer").GetString().ShouldBe("/password");
        (await Accept(secret)).ShouldBe(204);
    }

    [Fact]
    public async Task Whoever_forgot_a_password_is_invited_anew_and_all_that_was_before_ends()
    {
        var town = await Found(host);
        var name = $"user-{Guid.NewGuid():n}";
        var id = await town.AccountId(name, Whole(Roles.BureauOffice));
        var before = host.NewCaller();
        (await before.SignIn(name, Password)).ShouldBe(200);
        var system = await town.SignedIn(Whole(Roles.SystemAdministrator));
        var first = (await system.Post($"/api/v1/accounts/{id}/invitations", new { })).Text("secret");
        var second = (await system.Post($"/api/v1/accounts/{id}/invitations", new { })).Text("secret");

        (await Accept(first)).ShouldBeProblem(404, "invitation-is-not-valid");
        (await before.Get("/api/v1/session")).ShouldBe(200);
        (await Accept(second)).ShouldBe(204);

        (await before.Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
        (await host.NewCaller().SignIn(name, Password)).ShouldBeProblem(401, "sign-in-refused");
        (await host.NewCaller().SignIn(name, Chosen)).ShouldBe(200);
        (await town.Recorded("audit.credential-changed.v1", "change")).ShouldBe(["invited", "invited", "password-set"]);
        (await town.Recorded("audit.sessions-ended.v1", "because")).ShouldBe(["credential-changed"]);
    }

    [Fact]
    public async Task An_account_of_another_tenant_too_is_changed_by_neither_administrator()
    {
        var (town, other) = (await Found(host), await Found(host));
        var name = $"user-{Guid.NewGuid():n}";
        var id = await town.AccountId(name);
        var there = await other.SignedIn(Whole(Roles.SystemAdministrator));
        (await there.Post($"/api/v1/accounts/{id}/invitations", new { })).ShouldBeProblem(404, "not-found");
        (await there.Post($"/api/v1/accounts/{Guid.NewGuid()}/invitations", new { })).ShouldBeProblem(404, "not-found");

        await other.AccountId(name);

        (await there.Post($"/api/v1/accounts/{id}/invitations", new { })).ShouldBeProblem(409, "account-is-shared");
        var security = await town.SignedIn(Whole(Roles.SecurityAdministrator));
        (await security.Post($"/api/v1/accounts/{id}/second-factor-removal", new { })).ShouldBeProblem(409, "account-is-shared");
        (await security.Post($"/api/v1/accounts/{id}/unlocking", new { })).ShouldBeProblem(409, "account-is-shared");
    }

    private Task<Answer> Accept(string secret) => host.NewCaller().Post(Acceptance, new { secret, password = Chosen });

    private static async Task<(Guid Id, string Secret)> Invited(Town town)
    {
        var system = await town.SignedIn(Whole(Roles.SystemAdministrator));
        var created = await system.Post("/api/v1/accounts", new { userName = $"user-{Guid.NewGuid():n}", invite = true });
        created.ShouldBe(201);
        return (created.Json.GetProperty("id").GetGuid(), created.Json.GetProperty("invitation").GetProperty("secret").GetString()!);
    }
}
