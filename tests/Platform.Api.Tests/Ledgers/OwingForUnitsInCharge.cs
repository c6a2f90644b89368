using System.Text.Json;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Ledgers;

/// <summary>Agriculture: a member of the group checks each unit in charge at least once a year.</summary>
public sealed class OwingForUnitsInCharge(PlatformHost host)
{
    private const string Check = "AGR-O-025";

    [Fact]
    public async Task The_ledger_names_the_unit_that_each_duty_is_owed_for()
    {
        var rules = await Found();
        await rules.Charge("member", "2020-01-01", "站一", "站二");
        await rules.OpenYear();

        var checks = await rules.Lines("党组", Check);

        checks.Select(line => line.GetProperty("targetUnitNameZh").GetString()).ShouldBe(["站一", "站二"], ignoreOrder: true);
        checks.ShouldAllBe(line => line.GetProperty("postId").GetGuid() == rules.Posts["member"]);
    }

    [Fact]
    public async Task A_charge_that_came_later_is_shown_before_it_is_taken_into_the_ledger()
    {
        var rules = await Found();
        await rules.OpenYear();
        (await rules.Lines("党组", Check)).ShouldHaveSingleItem().GetProperty("targetUnitId").ValueKind.ShouldBe(JsonValueKind.Null);
        Revision(await rules.Ledger("党组")).ShouldBe("0 0");

        await rules.Charge("member", "2020-01-01", "站一", "站二");

        // Two kinds of duty for each of two units, in the place of two general ones.
        Revision(await rules.Ledger("党组")).ShouldBe("4 2");
        var path = Path(rules, "党组");
        var preview = await rules.Office.Get(path);
        preview.ShouldBe(200);
        preview.Items("added").Count.ShouldBe(4);
        preview.Items("added").Select(duty => duty.GetProperty("targetUnitNameZh").GetString()).Distinct().ShouldBe(["站一", "站二"], ignoreOrder: true);
        preview.Items("noLongerOwed").Count.ShouldBe(2);
        preview.Items("staying").ShouldBeEmpty();
        (await rules.Lines("党组", Check)).Count.ShouldBe(1);

        var revised = await rules.Office.Post(path, new { reason = "分管调整" }, ("Idempotency-Key", "revise-1"));

        revised.ShouldBe(200);
        (revised.Json.GetProperty("added").GetInt32(), revised.Json.GetProperty("withdrawn").GetInt32()).ShouldBe((4, 2));
        (await rules.Office.Post(path, new { reason = "分管调整" }, ("Idempotency-Key", "revise-1"))).IsReplayed.ShouldBeTrue();
        (await rules.Lines("党组", Check)).CountBy(line => line.GetProperty("state").GetString()!).ToDictionary()
            .ShouldBe(new Dictionary<string, int> { ["withdrawn"] = 1, ["open"] = 2 }, ignoreOrder: true);
        Revision(await rules.Ledger("党组")).ShouldBe("0 0");
        (await rules.Office.Post(path, new { reason = "再次" })).ShouldBeProblem(409, "year-needs-no-revision");
    }

    [Fact]
    public async Task What_was_done_for_a_unit_stays_when_the_unit_leaves_the_charge()
    {
        var rules = await Found();
        await rules.Charge("member", "2020-01-01", "站一", "站二");
        await rules.OpenYear();
        var duty = (await rules.Lines("党组", Check)).Single(line => line.GetProperty("targetUnitNameZh").GetString() == "站二").GetProperty("id").GetGuid();
        (await rules.Record(await rules.Clerk(), "党组", duty, "inspection-report", submit: true)).ShouldBe(201);
        (await (await rules.Leader()).Post($"/api/v1/occurrences/{duty}/confirmation", new { })).ShouldBe(200);

        (await rules.Office.Post($"/api/v1/posts/{rules.Posts["member"]}/portfolio-withdrawals", new { unitId = rules.Units["站二"], on = "2026-05-20" })).ShouldBe(200);

        var preview = await rules.Office.Get(Path(rules, "党组"));
        preview.Items("staying").Select(item => item.GetProperty("id").GetGuid()).ShouldBe([duty]);
        (await rules.Office.Post(Path(rules, "党组"), new { reason = "不再分管" })).ShouldBe(200);
        (await rules.Lines("党组", Check)).Single(line => line.GetProperty("id").GetGuid() == duty).GetProperty("state").GetString().ShouldBe("fulfilled");
        (await rules.Office.Get(Path(rules, "党组"))).Items("noLongerOwed").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_revision_needs_an_open_year_a_reason_the_right_and_the_own_bureau()
    {
        var rules = await Found();
        var path = Path(rules, "党组");
        (await rules.Office.Get(path)).Status.ShouldBe(404);
        (await rules.Office.Post(path, new { reason = "分管调整" })).Status.ShouldBe(404);
        await rules.OpenYear();

        var reasonless = await rules.Office.Post(path, new { reason = " " });

        reasonless.ShouldBeProblem(400, "request-is-malformed");
        reasonless.Pointers().ShouldBe(["/reason"]);
        (await (await rules.Clerk()).Post(path, new { reason = "分管调整" })).Status.ShouldBe(403);
        (await (await rules.Clerk()).Get(path)).Status.ShouldBe(403);
        (await (await Office.Found(host)).Get(path)).Status.ShouldBe(404);
        (await rules.Office.Get(path)).ShouldBe(200);
        (await (await rules.Clerk()).Get($"/api/v1/ledgers/{rules.Units["党组"]}/2026")).Json.GetProperty("revision").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    private async Task<Rules> Found()
    {
        var rules = await Rules.Found(host, "agriculture", [("局", "bureau", null), ("党组", "party-group", "局"), ("站一", "station", "局"), ("站二", "station", "局")]);
        await rules.Post("member", "党组", "dual-duty-member");
        return rules;
    }

    private static string Path(Rules rules, string unit) => $"/api/v1/ledgers/{rules.Units[unit]}/2026/revision";

    private static string Revision(Reply ledger) =>
        $"{ledger.Json.GetProperty("revision").GetProperty("added")} {ledger.Json.GetProperty("revision").GetProperty("noLongerOwed")}";
}
