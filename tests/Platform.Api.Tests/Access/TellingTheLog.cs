using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Access.Town;

namespace Platform.Api.Tests.Access;

/// <summary>Whoever was refused stands in the log with what and why, and nothing of what they sent does.</summary>
public sealed class TellingTheLog(PlatformHost host)
{
    [Fact]
    public async Task A_missing_right_a_missing_token_of_the_page_and_a_token_that_is_none_are_told_by_the_pattern_of_the_address()
    {
        var town = await Found(host);
        var audit = await town.SignedIn(Whole(Roles.AuditAdministrator));
        var account = (await audit.Get("/api/v1/session")).Json.GetProperty("account").GetProperty("id").GetString()!;
        var typed = Guid.NewGuid();

        (await audit.Post($"/api/v1/accounts/{typed}/suspension", new { reason = "无" })).ShouldBeProblem(403, "permission-missing");
        audit.CsrfToken = null;
        (await audit.Post("/api/v1/my/sessions/ending-of-others", new { })).ShouldBeProblem(400, "csrf-token-missing");
        var forger = host.NewCaller();
        forger.Bearer = $"forged-{typed:n}";
        (await forger.Get("/api/v1/session")).ShouldBeProblem(401, "token-is-not-valid");

        host.Log.ShouldContain(line => line.Contains($"Refused as permission-missing: POST /api/v1/accounts/{{accountId}}/suspension by {account} of {town.Tenant}", StringComparison.Ordinal));
        host.Log.ShouldContain(line => line.Contains($"Refused as csrf-token-missing: POST /api/v1/my/sessions/ending-of-others by {account} of {town.Tenant}", StringComparison.Ordinal));
        host.Log.ShouldContain(line => line.Contains("Refused as token-is-not-valid: GET /api/v1/session", StringComparison.Ordinal));
        host.Log.ShouldAllBe(line => !line.Contains($"forged-{typed:n}", StringComparison.Ordinal));
    }
}
