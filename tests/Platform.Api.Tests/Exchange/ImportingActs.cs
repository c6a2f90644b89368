using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Exchange.Sheets;

namespace Platform.Api.Tests.Exchange;

public sealed class ImportingActs(PlatformHost host)
{
    [Fact]
    public async Task The_template_offers_the_duties_of_the_rules()
    {
        var bureau = await Bureau.Found(host);

        var template = await bureau.Office.Download("/api/v1/imports/templates/acts");

        Faults(template).ShouldBeEmpty();
        Rows(template, "码表").Select(row => row["责任事项"]).OfType<string>().ShouldContain(choice => choice.StartsWith("FIN-O-013 "));
    }

    [Fact]
    public async Task Past_acts_are_recorded_with_their_mark_and_without_a_verdict()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var before = (await bureau.Office.Get("/api/v1/compliance/occurrences?year=2026")).Json.GetProperty("count").GetInt32();

        await bureau.Office.Import("acts", Workbook(Act("branch-1", new DateTime(2025, 6, 20)), Act("branch-1", new DateTime(2024, 6, 20))));

        var act = (await bureau.Office.Get($"/api/v1/acts?unitId={bureau.Units["branch-1"]}&year=2025")).Items().ShouldHaveSingleItem();
        act.GetProperty("imported").GetBoolean().ShouldBeTrue();
        act.GetProperty("obligationId").GetString().ShouldBe("FIN-O-013");
        act.GetProperty("evidenceNote").GetString().ShouldBe("纪要，存档案柜");
        act.GetProperty("occurrenceIds").GetArrayLength().ShouldBe(0);
        (await bureau.Office.Get("/api/v1/compliance/occurrences?year=2025")).Json.GetProperty("count").GetInt32().ShouldBe(0);
        (await bureau.Office.Get("/api/v1/compliance/occurrences?year=2026")).Json.GetProperty("count").GetInt32().ShouldBe(before);
        Rows(await bureau.Office.Download($"/api/v1/exports/acts?year=2025"), "履责记录清单", "A3").ShouldHaveSingleItem()["备注"].ShouldBe("历史补录；FIN-O-013；纪要，存档案柜");
    }

    [Fact]
    public async Task A_verdict_on_a_past_year_is_given_when_it_is_asked_and_counted_nowhere()
    {
        var bureau = await Bureau.FoundWithYear(host);
        await bureau.Office.Import("acts", Workbook(Act("branch-1", new DateTime(2025, 6, 20)), Act("branch-2", new DateTime(2025, 7, 8)), Act("branch-1", new DateTime(2024, 6, 20))));

        var asked = await bureau.Office.Get("/api/v1/imports/verdicts?year=2025");
        asked.ShouldBe(200);
        asked.Json.GetProperty("years").EnumerateArray().Select(year => year.GetInt32()).ShouldBe([2025, 2024]);
        asked.Json.GetProperty("acts").GetInt32().ShouldBe(2);
        asked.Json.GetProperty("unasked").GetInt32().ShouldBe(0);
        var studies = asked.Items("duties").Where(duty => duty.GetProperty("obligationId").GetString() == "FIN-O-013").ToList();
        studies.Select(duty => (duty.GetProperty("unitNameZh").GetString(), duty.GetProperty("windowKey").GetString(), duty.GetProperty("state").GetString(), duty.GetProperty("acts").GetInt32())).ShouldBe([
            ("branch-1", "2025-H1", "fulfilled", 1), ("branch-1", "2025-H2", "missed", 0), ("branch-2", "2025-H1", "missed", 0), ("branch-2", "2025-H2", "fulfilled", 1)]);
        asked.Items("duties").Count.ShouldBe(asked.Json.GetProperty("count").GetInt32());
        (await bureau.Office.Get("/api/v1/compliance/occurrences?year=2025")).Json.GetProperty("count").GetInt32().ShouldBe(0);
        (await bureau.Office.Get("/api/v1/imports/verdicts")).Json.GetProperty("year").GetInt32().ShouldBe(2025);
        (await bureau.Office.Get("/api/v1/imports/verdicts?year=2023")).Items("duties").ShouldBeEmpty();
        (await bureau.Office.Get("/api/v1/imports/verdicts?year=3000")).ShouldBeProblem(400, "request-is-malformed", "/year");
        asked.Json.GetProperty("rulesOfToday").GetBoolean().ShouldBeFalse();
        (await (await Office.Found(host)).Get("/api/v1/imports/verdicts?year=2025")).ShouldBeProblem(409, "no-scheme-in-force");
        (await (await bureau.Leader()).Get("/api/v1/imports/verdicts?year=2025")).ShouldBe(403);
        (await (await Bureau.Found(host)).Office.Get("/api/v1/imports/verdicts?year=2025")).Json.GetProperty("acts").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task A_year_before_the_first_rules_is_asked_of_those_of_today()
    {
        var bureau = await Bureau.FoundWithYear(host);
        await bureau.Office.Import("acts", Workbook(Act("branch-1", new DateTime(2019, 3, 1))));

        var asked = await bureau.Office.Get("/api/v1/imports/verdicts?year=2019");

        asked.Json.GetProperty("rulesOfToday").GetBoolean().ShouldBeTrue();
        asked.Json.GetProperty("acts").GetInt32().ShouldBe(1);
        // The unit was opened in 2020, so that nothing was asked of it.
        asked.Json.GetProperty("unasked").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task The_same_rows_again_record_nothing_more_and_an_undone_import_can_be_handed_in_again()
    {
        var bureau = await Bureau.Found(host);
        var workbook = Workbook(Act("branch-1", new DateTime(2025, 6, 20)));
        var first = await bureau.Office.Import("acts", workbook);

        (await bureau.Office.Import("acts", workbook)).Json.GetProperty("knownRows").GetInt32().ShouldBe(1);
        (await bureau.Office.Undo(first.Id)).ShouldBe(200);
        (await bureau.Office.Get("/api/v1/acts?year=2025")).Items().ShouldBeEmpty();
        (await bureau.Office.Import("acts", workbook)).Json.GetProperty("newRows").GetInt32().ShouldBe(1);
        (await bureau.Office.Get("/api/v1/acts?year=2025")).Items().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Is_not_undone_once_an_act_was_corrected()
    {
        var bureau = await Bureau.Found(host);
        var import = await bureau.Office.Import("acts", Workbook(Act("branch-1", new DateTime(2025, 6, 20))));
        var act = (await bureau.Office.Get("/api/v1/acts?year=2025")).Items()[0].GetProperty("id").GetGuid();
        var correction = new { kind = "meeting", title = "专题研究会", occurredOn = "2025-06-21", reason = "日期有误" };
        (await bureau.Office.Post($"/api/v1/acts/{act}/corrections", correction)).ShouldBe(201);

        var refused = await bureau.Office.Undo(import.Id);

        refused.ShouldBeProblem(409, "import-is-depended-on");
        refused.Pointers().ShouldBe(["/acts/2025-06-20"]);
    }

    [Fact]
    public async Task Every_fault_is_named()
    {
        var bureau = await Bureau.Found(host);

        var import = await bureau.Office.HandIn("acts", Workbook(
            Act("nowhere", new DateTime(2025, 6, 20)), Act("branch-1", new DateTime(2025, 6, 20), obligation: "FIN-O-999"), Act("branch-1", new DateTime(2026, 1, 5)),
            Act("branch-1", "去年"), Act("branch-1", new DateTime(2025, 6, 20), kind: "聊天"), Act("branch-1", new DateTime(2025, 6, 20), title: null),
            Act("branch-1", new DateTime(2025, 6, 21)), Act("branch-1", new DateTime(2025, 6, 21)), Act("branch-1", new DateTime(2030, 1, 1))));

        (await bureau.Office.See(import.Id)).Faults().ShouldBe([
            "2 unitCode unit-unknown", "3 obligation obligation-unknown", "4 occurredOn of-this-year", "5 occurredOn not-a-day", "6 kind kind-unknown", "7 title required",
            "9 title act-repeated", "10 occurredOn in-the-future",
        ]);
    }

    [Fact]
    public async Task Another_bureau_and_nobody_without_the_ability_imports_them()
    {
        var bureau = await Bureau.Found(host);
        var workbook = Workbook(Act("branch-1", new DateTime(2025, 6, 20)));
        var import = await bureau.Office.Import("acts", workbook);

        (await (await Office.Found(host)).See(import.Id)).ShouldBeProblem(404, "not-found");
        (await (await Office.Found(host)).Get("/api/v1/acts?year=2025")).Items().ShouldBeEmpty();
        (await (await bureau.Office.Colleague(Roles.Leader)).HandIn("acts", workbook)).ShouldBeProblem(403, "permission-missing");
    }

    private static byte[] Workbook(params Dictionary<string, object?>[] acts) => Foreign(("历史履责", acts));

    private static Dictionary<string, object?> Act(string unit, object occurredOn, string obligation = "FIN-O-013", string kind = "会议", string? title = "专题研究会议") => new()
    {
        ["单位编码*"] = unit,
        ["责任事项*"] = obligation,
        ["发生日期*"] = occurredOn,
        ["方式*"] = kind,
        ["标题*"] = title,
        ["佐证说明"] = "纪要，存档案柜",
    };
}
