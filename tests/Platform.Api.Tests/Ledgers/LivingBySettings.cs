using System.Text.Json;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Ledgers;

/// <summary>What a bureau decided where its rules are silent, in its ledger.</summary>
public sealed class LivingBySettings(PlatformHost host)
{
    private const string Study = "NAT-O-010"; // at least two a year
    private const string Report = "NAT-O-032"; // before 10 December

    [Fact]
    public async Task Acts_that_lie_too_close_are_recorded_and_do_not_count()
    {
        var bureau = await Adopt("minSpacingDays=30");
        var study = (await bureau.Line(Study)).GetProperty("id").GetGuid();

        await bureau.Record(study, "2026-02-01");
        await bureau.Record(study, "2026-02-20");
        var close = await bureau.Line(Study);
        (Number(close, "recordedCount"), Number(close, "countedCount"), Number(close, "requiredCount"), Number(close, "minSpacingDays")).ShouldBe((2, 1, 2, 30));
        (await bureau.Office.Get($"/api/v1/occurrences/{study}")).Json.GetProperty("can").GetProperty("submit").GetBoolean().ShouldBeFalse();
        (await bureau.Office.Post($"/api/v1/occurrences/{study}/submission", new { })).ShouldBeProblem(409, "acts-are-too-close");

        await bureau.Record(study, "2026-03-03");
        Number(await bureau.Line(Study), "countedCount").ShouldBe(2);
        (await bureau.Office.Post($"/api/v1/occurrences/{study}/submission", new { })).ShouldBe(200);
    }

    [Fact]
    public async Task A_due_day_of_rest_falls_on_a_working_day_where_the_bureau_said_so()
    {
        // 10 December 2026 is a Thursday; here it is a holiday together with the 11th, and the weekend follows.
        var (moved, kept) = (await Adopt("workingDayRule=next-working-day&closingGraceDays=10", TakesHoliday), await Adopt("closingGraceDays=10", TakesHoliday));

        Days(await moved.Line(Report)).ShouldBe(("2026-12-14", "2026-12-24"));
        Days(await kept.Line(Report)).ShouldBe(("2026-12-10", "2026-12-20"));
    }

    [Fact]
    public async Task Records_are_kept_for_the_years_of_the_rules_until_the_rule_for_evidence_says_otherwise()
    {
        var bureau = await Adopt("retentionYears=12");

        (await bureau.Office.Get("/api/v1/evidence-policy")).Json.GetProperty("retentionYears").GetInt32().ShouldBe(12);
        (await bureau.Office.Put("/api/v1/evidence-policy", new { retentionYears = (int?)null })).ShouldBe(200);
        (await bureau.Office.Get("/api/v1/evidence-policy")).Json.GetProperty("retentionYears").ValueKind.ShouldBe(JsonValueKind.Null);
        (await (await Adopt("")).Office.Get("/api/v1/evidence-policy")).Json.GetProperty("retentionYears").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Settings_at_fault_are_named_all_at_once_when_the_rules_are_taken_in()
    {
        var office = await Office.Found(host);

        var refused = await office.PostText(
            "/api/v1/schemes?minSpacingDays=181&workingDayRule=any-day&retentionYears=0&evidenceRequirement=some", Bureau.Template("natural-resources"));

        refused.ShouldBeProblem(422, "pack-is-faulty");
        refused.Pointers().ShouldBe(["/settings/workingDayRule", "/settings/evidenceRequirement", "/settings/retentionYears", "/settings/minSpacingDays"], ignoreOrder: true);
    }

    private static async Task TakesHoliday(Office office) =>
        (await office.Put("/api/v1/calendar/years/2026", new
        {
            year = 2026,
            noticeNumber = "测试〔2025〕1号",
            noticeTitle = "测试安排",
            holidays = new[] { new { nameZh = "测试假日", from = "2026-12-10", to = "2026-12-11" } },
            workingRestDays = Array.Empty<string>(),
        })).ShouldBe(200);

    private async Task<Adopted> Adopt(string settings, Func<Office, Task>? first = null)
    {
        var office = await Office.Found(host);
        if (first is not null)
        {
            await first(office);
        }

        var scheme = await office.PostText($"/api/v1/schemes?{settings}", Bureau.Template("natural-resources"));
        scheme.ShouldBe(201);
        (await office.Post($"/api/v1/schemes/{scheme.Id}/sign-off", new { })).ShouldBe(200);
        (await office.Post($"/api/v1/schemes/{scheme.Id}/issue", new { effectiveFrom = "2020-01-01" })).ShouldBe(200);
        var opened = await office.Post("/api/v1/organisation/units", new
        {
            units = new object[]
            {
                new { code = "bureau", nameZh = "测试局", unitType = "bureau", openedOn = "2020-01-01" },
                new { code = "committee", nameZh = "测试局党委", unitType = "committee", parentCode = "bureau", openedOn = "2020-01-01" },
            },
        });
        opened.ShouldBe(201);
        (await office.Post("/api/v1/ledgers", new { year = 2026 })).ShouldBe(200);
        return new(host, office, opened.Items("ids")[1].GetGuid());
    }

    private static int Number(JsonElement line, string member) => line.GetProperty(member).GetInt32();

    private static (string?, string?) Days(JsonElement line) => (line.GetProperty("dueOn").GetString(), line.GetProperty("closesOn").GetString());

    private sealed record Adopted(PlatformHost Host, Office Office, Guid Committee)
    {
        public async Task<JsonElement> Line(string obligation) =>
            (await Office.Get($"/api/v1/ledgers/{Committee}/2026")).Items("lines").Single(line => line.GetProperty("obligationId").GetString() == obligation);

        public async Task Record(Guid duty, string day)
        {
            var archive = await Evidence.Archive.Of(Host, Office.Tenant, Committee);
            var minutes = await archive.HandIn(Evidence.Archive.Minutes(Committee));
            (await Office.Post("/api/v1/acts", new
            {
                kind = "meeting",
                title = "专题研究",
                occurredOn = day,
                unitId = Committee,
                evidenceIds = new[] { minutes },
                occurrenceIds = new[] { duty },
                submit = false,
            })).ShouldBe(201);
        }
    }
}
