using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Ledgers;

/// <summary>To whom a report went and who received a copy, and the report that a duty calls for once it is done.</summary>
public sealed class ReportingUpward(PlatformHost host)
{
    private static readonly string[] Stranger = ["某人"];

    /// <summary>Natural resources 四(一): before 10 December to the district committee, with a copy to its propaganda department.</summary>
    [Fact]
    public async Task A_report_says_to_whom_it_was_sent_and_copied()
    {
        var rules = await Rules.Found(host, "natural-resources", [("局", "bureau", null), ("党委", "committee", "局")]);
        await rules.OpenYear();
        var line = (await rules.Lines("党委", "NAT-O-032")).Single();
        var (owed, copy) = (line.GetProperty("owedToZh")[0].GetString()!, line.GetProperty("copyToZh")[0].GetString()!);

        var recorded = await rules.Record(await rules.Clerk(), "党委", line.GetProperty("id").GetGuid(), "report-document", more: new { sentTo = new[] { owed }, copiedTo = new[] { copy } });

        recorded.ShouldBe(201);
        var act = (await rules.Office.Get($"/api/v1/occurrences/{line.GetProperty("id").GetGuid()}")).Items("acts").Single();
        act.GetProperty("sentTo").EnumerateArray().Select(name => name.GetString()).ShouldBe([owed]);
        act.GetProperty("copiedTo").EnumerateArray().Select(name => name.GetString()).ShouldBe([copy]);
    }

    [Fact]
    public async Task A_recipient_that_the_duties_do_not_name_is_refused()
    {
        var rules = await Rules.Found(host, "natural-resources", [("局", "bureau", null), ("党委", "committee", "局")]);
        await rules.OpenYear();
        var duty = (await rules.Lines("党委", "NAT-O-032")).Single().GetProperty("id").GetGuid();

        var refused = await rules.Record(await rules.Clerk(), "党委", duty, "report-document", more: new { sentTo = Stranger, copiedTo = Stranger });

        refused.ShouldBeProblem(422, "recipient-is-unknown");
        refused.Pointers().ShouldBe(["/sentTo/0", "/copiedTo/0"]);
        (await rules.Office.Get($"/api/v1/occurrences/{duty}")).Items("acts").ShouldBeEmpty();
    }

    /// <summary>Agriculture 二(一)5: the dedicated inspection, and then its result to the superior group.</summary>
    [Fact]
    public async Task Once_a_duty_is_confirmed_what_follows_it_stands_in_the_ledger()
    {
        var rules = await Rules.Found(host, "agriculture", [("局", "bureau", null), ("党组", "party-group", "局")]);
        await rules.OpenYear();
        var inspection = (await rules.Lines("党组", "AGR-O-016")).Single().GetProperty("id").GetGuid();
        (await rules.Record(await rules.Clerk(), "党组", inspection, "inspection-report", submit: true)).ShouldBe(201);
        (await rules.Lines("党组", "AGR-O-017")).ShouldBeEmpty();

        (await (await rules.Leader()).Post($"/api/v1/occurrences/{inspection}/confirmation", new { }, ("Idempotency-Key", "confirm-1"))).ShouldBe(200);
        (await (await rules.Leader()).Post($"/api/v1/occurrences/{inspection}/confirmation", new { })).ShouldBe(200);

        var report = (await rules.Lines("党组", "AGR-O-017")).Single();
        report.GetProperty("follows").GetGuid().ShouldBe(inspection);
        report.GetProperty("windowFrom").GetString().ShouldBe("2026-05-10");
        report.GetProperty("state").GetString().ShouldBe("no-verdict");
        (await rules.Office.Get($"/api/v1/occurrences/{inspection}")).Json.GetProperty("followedBy").GetGuid().ShouldBe(report.GetProperty("id").GetGuid());

        // It is done and confirmed as every other, and has no report of its own.
        (await rules.Record(await rules.Clerk(), "党组", report.GetProperty("id").GetGuid(), "report-document", submit: true)).ShouldBe(201);
        (await (await rules.Leader()).Post($"/api/v1/occurrences/{report.GetProperty("id").GetGuid()}/confirmation", new { })).ShouldBe(200);
        (await rules.Lines("党组", "AGR-O-017")).Count.ShouldBe(1);
    }
}
