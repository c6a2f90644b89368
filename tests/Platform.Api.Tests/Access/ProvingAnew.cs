using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

/// <summary>What is sensitive is asked for anew of a session that has stood for a while (ASVS 7.5.3).</summary>
public sealed class ProvingAnew(PlatformHost host)
{
    private const string Proof = "/api/v1/my/proof";
    private const string Policy = "/api/v1/sign-in-policy";

    [Fact]
    public async Task After_ten_minutes_the_password_is_asked_before_what_is_sensitive_and_before_nothing_else()
    {
        var (town, security, account) = await Signed(Roles.SecurityAdministrator);
        var clerk = await town.AccountOfAnother($"user-{Guid.NewGuid():n}");
        var grants = $"/api/v1/accounts/{clerk}/grants";
        (await security.Post(grants, new { role = Roles.Leader })).ShouldBe(200);
        (await security.Get("/api/v1/my/security")).Json.GetProperty("provedUntil").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.String);

        await Age(account, minutes: 11);

        (await security.Post(grants, new { role = Roles.DisciplineSupervisor })).ShouldBeProblem(403, "proof-needed");
        (await security.Get("/api/v1/accounts")).ShouldBe(200);
        (await security.Get("/api/v1/my/security")).Json.GetProperty("provedUntil").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await security.Post(Proof, new { password = "not the password" })).ShouldBeProblem(403, "password-is-wrong");
        (await security.Post(grants, new { role = Roles.DisciplineSupervisor })).ShouldBeProblem(403, "proof-needed");

        var before = string.Join(' ', security.Cookies.Values);
        var proven = await security.Post(Proof, new { password = Password });
        proven.ShouldBe(200);
        security.CsrfToken = proven.Text("csrfToken");
        // A key that was known before is worth nothing more.
        string.Join(' ', security.Cookies.Values).ShouldNotBe(before);
        (await security.Post(grants, new { role = Roles.DisciplineSupervisor })).ShouldBe(200);
        (await host.Scalar<long>(
            "select count(*) from events.mt_events where tenant_id = @Tenant and type = 'audit.proved-anew.v1' and data ->> 'accountId' = @account", new { town.Tenant, account = account.ToString() })).ShouldBe(1);
    }

    [Theory]
    [InlineData(Roles.SecurityAdministrator, "POST", "/api/v1/accounts/{account}/grant-withdrawals")]
    [InlineData(Roles.SecurityAdministrator, "POST", "/api/v1/accounts/{account}/approval")]
    [InlineData(Roles.SecurityAdministrator, "POST", "/api/v1/accounts/{account}/second-factor-removal")]
    [InlineData(Roles.SecurityAdministrator, "POST", "/api/v1/registered-programs")]
    [InlineData(Roles.SecurityAdministrator, "POST", "/api/v1/registered-programs/{account}/credential-replacement")]
    [InlineData(Roles.SecurityAdministrator, "PUT", "/api/v1/outside-provider")]
    [InlineData(Roles.SecurityAdministrator, "PUT", Policy)]
    [InlineData(Roles.BureauOffice, "POST", "/api/v1/persons/{account}/erasure")]
    [InlineData(Roles.AuditAdministrator, "GET", "/api/v1/audit/export")]
    public async Task Each_of_them_asks(string role, string method, string path)
    {
        var (_, caller, account) = await Signed(role);
        await Age(account, minutes: 11);
        path = path.Replace("{account}", $"{account}", StringComparison.Ordinal);

        var answer = method switch
        {
            "GET" => await caller.Get(path),
            "PUT" => await caller.Put(path, new { }),
            _ => await caller.Post(path, new { }),
        };

        answer.ShouldBeProblem(403, "proof-needed");
    }

    [Fact]
    public async Task Whoever_lacks_the_right_is_told_that_and_nobody_who_is_not_signed_in_is_asked()
    {
        var (_, clerk, account) = await Signed(Roles.BureauOffice);
        await Age(account, minutes: 11);

        (await clerk.Put(Policy, new { })).ShouldBeProblem(403, "permission-missing");
        (await host.NewCaller().Post(Proof, new { password = Password })).ShouldBeProblem(401, "not-signed-in");
        (await clerk.Post(Proof, new { })).ShouldBeProblem(400, "request-is-malformed");
    }

    private Task Age(Guid account, int minutes) =>
        host.Sql("update auth.sessions set proved_at = proved_at - make_interval(mins => @minutes) where account_id = @account", new { minutes, account });

    private async Task<(Town Town, Caller Caller, Guid Account)> Signed(string role)
    {
        var town = await Found(host);
        var caller = await town.SignedIn(Whole(role));
        return (town, caller, (await caller.Get("/api/v1/session")).Json.GetProperty("account").GetProperty("id").GetGuid());
    }
}
