using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Platform.Api.Access;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

public sealed class KeepingASession(PlatformHost host)
{
    [Fact]
    public async Task Without_one_the_answer_is_a_problem_and_no_redirect()
    {
        (await host.NewCaller().Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
        (await host.NewCaller().Get("/api/v1/access/roles")).ShouldBeProblem(401, "not-signed-in");
    }

    [Fact]
    public async Task Signing_out_ends_it_on_the_server()
    {
        var caller = await (await Found(host)).SignedIn();
        var stolen = host.NewCaller();
        stolen.Cookies["platform-session"] = caller.Cookies["platform-session"];
        (await stolen.Get("/api/v1/session")).ShouldBe(200);

        (await caller.Delete("/api/v1/session")).ShouldBe(204);

        caller.Cookies.ShouldNotContainKey("platform-session");
        (await stolen.Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
        (await caller.Delete("/api/v1/session")).ShouldBe(204);
    }

    [Fact]
    public async Task An_unsafe_request_without_the_csrf_token_is_refused()
    {
        var caller = await (await Found(host)).SignedIn(Whole(Roles.SystemAdministrator));
        var token = caller.CsrfToken;
        caller.CsrfToken = null;
        var body = new { userName = $"user-{Guid.NewGuid():n}" };

        (await caller.Post("/api/v1/accounts", body)).ShouldBeProblem(400, "csrf-token-missing");
        (await caller.Delete("/api/v1/session")).ShouldBeProblem(400, "csrf-token-missing");

        caller.CsrfToken = token;
        (await caller.Post("/api/v1/accounts", body)).ShouldBe(201);
    }

    [Fact]
    public async Task Another_accounts_csrf_token_does_not_serve()
    {
        var town = await Found(host);
        var caller = await town.SignedIn();
        caller.CsrfToken = (await town.SignedIn()).CsrfToken;

        (await caller.Delete("/api/v1/session")).ShouldBeProblem(400, "csrf-token-missing");
    }

    [Fact]
    public async Task Left_alone_it_ends()
    {
        var town = await Found(host);
        var caller = await town.SignedIn();
        await host.Sql("update auth.sessions set idle_ends_at = now() - interval '1 second' where tenant_id = @Tenant", new { town.Tenant });

        (await caller.Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
    }

    [Fact]
    public async Task However_much_it_is_used_it_ends()
    {
        var town = await Found(host);
        var caller = await town.SignedIn();
        await host.Sql("update auth.sessions set ends_at = now() - interval '1 second' where tenant_id = @Tenant", new { town.Tenant });

        (await caller.Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
    }

    [Fact]
    public async Task A_request_under_way_does_not_bring_back_a_session_that_was_ended()
    {
        var town = await Found(host);
        var tickets = host.Get<SessionTickets>();
        var ticket = await Ticket(town);
        var key = await tickets.StoreAsync(ticket);
        (await tickets.RetrieveAsync(key)).ShouldNotBeNull();

        await tickets.RemoveAsync(key);
        await tickets.RenewAsync(key, ticket);

        (await tickets.RetrieveAsync(key)).ShouldBeNull();
    }

    [Fact]
    public async Task Used_it_lasts_longer()
    {
        var town = await Found(host);
        var tickets = host.Get<SessionTickets>();
        var ticket = await Ticket(town);
        var key = await tickets.StoreAsync(ticket);
        await host.Sql("update auth.sessions set idle_ends_at = now() - interval '1 second' where tenant_id = @Tenant", new { town.Tenant });
        (await tickets.RetrieveAsync(key)).ShouldBeNull();

        await tickets.RenewAsync(key, ticket);

        (await tickets.RetrieveAsync(key)).ShouldNotBeNull().Principal.FindFirst(AccessClaims.Tenant)!.Value.ShouldBe(town.Tenant);
    }

    [Fact]
    public async Task The_table_of_sessions_gives_nobody_a_session()
    {
        var town = await Found(host);
        var tickets = host.Get<SessionTickets>();
        var key = await tickets.StoreAsync(await Ticket(town));

        var stored = await host.Scalar<byte[]>("select key_hash from auth.sessions where tenant_id = @Tenant", new { town.Tenant });

        stored.ShouldBe(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        (await tickets.RetrieveAsync(Convert.ToBase64String(stored!))).ShouldBeNull();
    }

    private static async Task<AuthenticationTicket> Ticket(Town town)
    {
        var account = await town.AccountId($"user-{Guid.NewGuid():n}");
        var identity = new ClaimsIdentity([new(AccessClaims.Subject, account.ToString()), new(AccessClaims.Tenant, town.Tenant)], AccessSchemes.Session);
        return new AuthenticationTicket(new ClaimsPrincipal(identity), AccessSchemes.Session);
    }

    [Fact]
    public async Task Signing_in_never_continues_a_session_that_was_there_before()
    {
        var town = await Found(host);
        var planted = await town.SignedIn();
        var victim = host.NewCaller();
        victim.Cookies["platform-session"] = planted.Cookies["platform-session"];
        var name = await town.Account(Whole(Roles.BureauOffice));

        (await victim.SignIn(name, Password)).ShouldBe(200);

        victim.Cookies["platform-session"].ShouldNotBe(planted.Cookies["platform-session"]);
        (await planted.Get("/api/v1/session")).Json.GetProperty("account").GetProperty("userName").GetString().ShouldNotBe(name);
        (await victim.Get("/api/v1/session")).Json.GetProperty("account").GetProperty("userName").GetString().ShouldBe(name);
    }

    [Fact]
    public async Task A_changed_cookie_is_no_session()
    {
        var caller = await (await Found(host)).SignedIn();
        var cookie = caller.Cookies["platform-session"];
        caller.Cookies["platform-session"] = cookie[..^2] + (cookie[^2] == 'A' ? 'B' : 'A') + cookie[^1];

        (await caller.Get("/api/v1/session")).ShouldBeProblem(401, "not-signed-in");
    }
}
