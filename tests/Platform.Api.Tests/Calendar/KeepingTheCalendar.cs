using System.Text.Json;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Calendar;

public sealed class KeepingTheCalendar(PlatformHost host)
{
    private static readonly string[] WorkedOn = ["2026-06-28"];

    [Fact]
    public async Task The_shipped_notices_are_offered_and_a_year_without_one_is_said_plainly()
    {
        var office = await Office.Found(host);

        var before = await office.Get("/api/v1/calendar/years");
        before.ShouldBe(200);
        before.ETag.ShouldBe("\"0\"");
        before.Items("years").ShouldBeEmpty();
        before.Items("offered").Select(year => (year.GetProperty("year").GetInt32(), year.GetProperty("noticeNumber").GetString()))
            .ShouldBe([(2026, "国办发明电〔2025〕7号"), (2025, "国办发明电〔2024〕12号")]);
        before.Items("missingYears").Select(year => year.GetInt32()).ShouldBe([2026, 2027]);

        var taken = await office.Put("/api/v1/calendar/years/2026", before.Items("offered")[0]);
        taken.ShouldBe(200);
        taken.Version.ShouldBe(1);
        taken.Json.GetProperty("effect").GetProperty("changedDays").EnumerateArray().Select(day => day.GetString()).ShouldContain("2026-10-01");
        // The same once more is nothing.
        (await office.Put("/api/v1/calendar/years/2026", before.Items("offered")[0])).Version.ShouldBe(1);
        var after = await office.Get("/api/v1/calendar/years");
        after.Items("years").Single().GetProperty("setAt").ValueKind.ShouldBe(JsonValueKind.String);
        after.Items("missingYears").Select(year => year.GetInt32()).ShouldBe([2027]);
    }

    [Fact]
    public async Task A_change_says_beforehand_and_afterwards_which_due_days_it_moves()
    {
        var bureau = await Bureau.FoundWithYear(host);
        // 30 June is a Tuesday; three days off put the last working day before it on the Sunday that is worked.
        var request = new
        {
            noticeNumber = "测试1号",
            noticeTitle = "测试安排",
            holidays = new[] { new { nameZh = "测试假", from = "2026-06-29", to = "2026-07-01" } },
            workingRestDays = WorkedOn,
        };

        var preview = await bureau.Office.Post("/api/v1/calendar/years/2026/preview", request);
        preview.ShouldBe(200);
        var moved = preview.Items("moved").Single();
        moved.GetProperty("dueOn").GetString().ShouldBe("2026-06-30");
        moved.GetProperty("before").GetString().ShouldBe("2026-06-30");
        moved.GetProperty("after").GetString().ShouldBe("2026-06-28");
        moved.GetProperty("duties").GetInt32().ShouldBeGreaterThan(0);
        (await bureau.Office.Get("/api/v1/calendar/years")).Items("years").ShouldBeEmpty();

        var taken = await bureau.Office.Put("/api/v1/calendar/years/2026", request);
        taken.ShouldBe(200);
        taken.Json.GetProperty("effect").GetRawText().ShouldBe(preview.Body);
    }

    [Fact]
    public async Task Refuses_what_no_notice_would_say_all_at_once()
    {
        var office = await Office.Found(host);
        var wrong = new
        {
            noticeNumber = "1号",
            noticeTitle = "安排",
            holidays = new[] { new { nameZh = "", from = "2026-05-05", to = "2026-05-01" } },
            workingRestDays = new[] { "2026-05-08" },
        };

        foreach (var reply in new[] { await office.Put("/api/v1/calendar/years/2026", wrong), await office.Post("/api/v1/calendar/years/2026/preview", wrong) })
        {
            reply.ShouldBeProblem(422, "calendar-year-is-not-acceptable", "/holidays/0/nameZh", "/holidays/0/from", "/workingRestDays/0");
        }

        (await office.Put("/api/v1/calendar/years/2026", new { })).ShouldBeProblem(400, "request-is-malformed", "/noticeNumber", "/noticeTitle", "/holidays");
        (await office.Put("/api/v1/calendar/years/1999", new { noticeNumber = "1", noticeTitle = "1", holidays = wrong.holidays }))
            .ShouldBeProblem(422, "calendar-year-is-not-acceptable", "/year");
        (await (await office.Colleague(Roles.Leader)).Put("/api/v1/calendar/years/2026", wrong)).ShouldBeProblem(403, "permission-missing");
        (await (await office.Colleague(Roles.AuditAdministrator)).Get("/api/v1/calendar/years")).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task A_stale_reader_is_told_so_and_another_bureau_keeps_its_own()
    {
        var (here, there) = (await Office.Found(host), await Office.Found(host));
        var notice = (await here.Get("/api/v1/calendar/years")).Items("offered")[0];

        (await here.Put("/api/v1/calendar/years/2026", notice, ("If-Match", "\"0\""))).ShouldBe(200);
        (await here.Put("/api/v1/calendar/years/2025", (await here.Get("/api/v1/calendar/years")).Items("offered")[0], ("If-Match", "\"0\"")))
            .ShouldBeProblem(412, "version-is-stale");
        (await there.Get("/api/v1/calendar/years")).Items("years").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_month_shows_each_day_and_what_is_due_on_it()
    {
        var bureau = await Bureau.FoundWithYear(host);
        (await bureau.Office.Put("/api/v1/calendar/years/2026", (await bureau.Office.Get("/api/v1/calendar/years")).Items("offered")[0])).ShouldBe(200);

        var june = await bureau.Office.Get("/api/v1/calendar/duties?from=2026-06-01&to=2026-06-30");
        june.ShouldBe(200);
        var days = june.Items("days");
        days.Count.ShouldBe(30);
        var festival = days.Single(day => day.GetProperty("day").GetString() == "2026-06-20");
        festival.GetProperty("works").GetBoolean().ShouldBeFalse();
        festival.GetProperty("holiday").GetProperty("nameZh").GetString().ShouldBe("端午节");
        festival.GetProperty("lastWorkingDay").GetString().ShouldBe("2026-06-18");
        june.Items("duties").ShouldNotBeEmpty();
        june.Items("duties").ShouldAllBe(duty => duty.GetProperty("dueOn").GetString() == "2026-06-30");

        var branch = await bureau.Office.Get($"/api/v1/calendar/duties?from=2026-06-01&to=2026-06-30&unitId={bureau.Units["branch-1"]}");
        branch.Items("duties").Select(duty => duty.GetProperty("unitId").GetGuid()).Distinct().ShouldBe([bureau.Units["branch-1"]]);
        var clerk = await (await bureau.Clerk()).Get("/api/v1/calendar/duties?from=2026-06-01&to=2026-06-30&mine=true");
        clerk.Items("duties").Count.ShouldBeLessThan(june.Items("duties").Count);
        clerk.Items("duties").ShouldNotBeEmpty();
        (await bureau.Office.Get("/api/v1/calendar/duties?from=2027-01-01&to=2027-01-01")).Items("days").Single().GetProperty("known").GetBoolean().ShouldBeFalse();

        (await bureau.Office.Get("/api/v1/calendar/duties?from=2026-06-01&to=2026-08-02")).ShouldBeProblem(400, "request-is-malformed", "/to");
        (await bureau.Office.Get("/api/v1/calendar/duties?from=2026-06-02&to=2026-06-01")).ShouldBeProblem(400, "request-is-malformed", "/to");
        (await bureau.Office.Get("/api/v1/calendar/duties")).ShouldBeProblem(400, "request-is-malformed", "/from");
        (await (await Office.Found(host)).Get("/api/v1/calendar/duties?from=2026-06-01&to=2026-06-30")).Items("duties").ShouldBeEmpty();
    }
}
