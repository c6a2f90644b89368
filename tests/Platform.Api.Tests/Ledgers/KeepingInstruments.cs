using System.Text.Json;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Ledgers;

/// <summary>What must exist: shown and confirmed, looked at again, ended; and duties by reference to another list.</summary>
public sealed class KeepingInstruments(PlatformHost host)
{
    private const string Mechanism = "NAT-O-012";

    [Fact]
    public async Task It_is_shown_confirmed_reviewed_and_ended()
    {
        var rules = await Found();
        var duty = (await rules.Lines("党委", Mechanism)).Single().GetProperty("id").GetGuid();
        (await Standing(rules.Office, duty)).ShouldBe("unshown");

        (await rules.Record(await rules.Clerk(), "党委", duty, Evidence(await rules.Lines("党委", Mechanism)), submit: true)).ShouldBe(201);
        (await Standing(rules.Office, duty)).ShouldBe("awaits-confirmation");
        (await (await rules.Leader()).Post($"/api/v1/occurrences/{duty}/confirmation", new { })).ShouldBe(200);
        (await Standing(rules.Office, duty)).ShouldBe("in-force");

        (await Date(await rules.Clerk(), duty, "2026-05-01", "2026-12-31")).ShouldBe(200);
        (await Standing(rules.Office, duty)).ShouldBe("review-due");
        (await Date(await rules.Clerk(), duty, "2026-05-01", "2026-05-19")).ShouldBe(200);
        (await Standing(rules.Office, duty)).ShouldBe("expired");
        var line = (await rules.Lines("党委", Mechanism)).Single();
        (line.GetProperty("reviewOn").GetString(), line.GetProperty("expiresOn").GetString()).ShouldBe(("2026-05-01", "2026-05-19"));
    }

    [Fact]
    public async Task Dates_are_refused_by_name()
    {
        var rules = await Found();
        var duty = (await rules.Lines("党委", Mechanism)).Single().GetProperty("id").GetGuid();
        var study = (await rules.Lines("党委", "NAT-O-010")).Single().GetProperty("id").GetGuid();

        (await Date(await rules.Clerk(), study, "2026-05-01", null)).ShouldBeProblem(409, "duty-is-no-instrument");
        (await Date(await rules.Clerk(), duty, "2027-01-01", "2026-12-31")).ShouldBeProblem(422, "review-follows-expiry");
        var empty = await Date(await rules.Clerk(), duty, null, null);
        empty.ShouldBeProblem(400, "request-is-malformed");
        empty.Pointers().ShouldBe(["/reviewOn"]);
        (await Date(await rules.Leader(), duty, "2026-05-01", null)).Status.ShouldBe(403);
        (await Date(await Office.Found(host), duty, "2026-05-01", null)).Status.ShouldBe(404);
        (await (await rules.Office.Colleague(Roles.SystemAdministrator)).Get("/api/v1/instruments")).Status.ShouldBe(403);
        (await rules.Office.Get("/api/v1/instruments?year=1999")).ShouldBeProblem(400, "request-is-malformed");
        (await (await Office.Found(host)).Get("/api/v1/instruments?year=2026")).Items().ShouldBeEmpty();
    }

    /// <summary>Agriculture 二(三): the bureau decides that the group's list applies to stations and divisions.</summary>
    [Fact]
    public async Task A_list_that_an_article_refers_to_is_owed_once_the_bureau_says_so()
    {
        (string, string, string?)[] shape = [("局", "bureau", null), ("党组", "party-group", "局"), ("站", "station", "局")];
        var silent = await Rules.Found(host, "agriculture", shape);
        var decided = await Rules.Found(host, "agriculture", shape, query: "?applyReferencedLists=true");
        await silent.OpenYear();
        await decided.OpenYear();

        (await silent.Lines("站", "AGR-O-009")).ShouldBeEmpty();
        var study = (await decided.Lines("站", "AGR-O-009")).ShouldHaveSingleItem();
        study.GetProperty("byReference").GetString().ShouldBe("AGR-O-029");
        study.GetProperty("requiredCount").GetInt32().ShouldBe(2);
    }

    private async Task<Rules> Found()
    {
        var rules = await Rules.Found(host, "natural-resources", [("局", "bureau", null), ("党委", "committee", "局")]);
        await rules.OpenYear();
        return rules;
    }

    private static string Evidence(IReadOnlyList<JsonElement> lines) => lines[0].GetProperty("evidenceKinds")[0].GetString()!;

    private static Task<Reply> Date(Office who, Guid duty, string? reviewOn, string? expiresOn) =>
        who.Post($"/api/v1/occurrences/{duty}/instrument-dates", new { reviewOn, expiresOn });

    private static async Task<string> Standing(Office who, Guid duty) => (await who.Get("/api/v1/instruments?year=2026")).Items()
        .Single(item => item.GetProperty("line").GetProperty("id").GetGuid() == duty).GetProperty("standing").GetString()!;
}
