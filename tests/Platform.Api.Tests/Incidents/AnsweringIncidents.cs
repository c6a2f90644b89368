using System.Text.Json;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Incidents;

/// <summary>A branch answers an outage of its own website: it is noon of 20 May.</summary>
public sealed class AnsweringIncidents(PlatformHost host)
{
    private static readonly string[] Methods = ["document-review"];
    private static readonly string[] Recipients = ["report-recipient"];

    [Fact]
    public async Task An_incident_is_recorded_reported_in_stages_paused_closed_by_another_and_opened_again()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (clerk, leader, post) = (await bureau.Clerk(), await bureau.Leader(), await Post(bureau));
        (await bureau.Office.Put("/api/v1/incident-policy", Policy)).ShouldBe(200);
        var body = (await bureau.Office.Post("/api/v1/outside-bodies", new { nameZh = "区网信部门", relations = Recipients, from = "2026-01-01" })).Id;

        var recorded = await clerk.Post("/api/v1/incidents", Outage(bureau, post, known: "2026-05-20T09:00:00+08:00"));
        recorded.ShouldBe(201);
        var seen = await clerk.Get(recorded.Location!);
        var times = seen.Json.GetProperty("times");
        (times.GetProperty("recording").GetString(), times.GetProperty("firstReport").GetString()).ShouldBe(("late", "overdue"));
        // The clock of the tests runs from noon on.
        times.GetProperty("minutesToRecord").GetInt32().ShouldBeInRange(180, 300);
        (seen.Text("state"), seen.Json.GetProperty("policyNumber").GetInt32(), seen.Items("nextStages").Single().GetString()).ShouldBe(("open", 1, "first"));

        var waiting = (await clerk.Get("/api/v1/my/waiting-incidents")).Items().ShouldHaveSingleItem();
        (waiting.GetProperty("waitsFor").GetString(), waiting.GetProperty("waitsUntil").GetDateTimeOffset()).ShouldBe(("first-report", new(2026, 5, 20, 11, 0, 0, TimeSpan.FromHours(8))));
        (await leader.Get("/api/v1/my/waiting-incidents")).Items().ShouldBeEmpty();
        (await leader.Post($"{recorded.Location}/closing", new { learnt = "证书到期" })).ShouldBeProblem(409, "incident-final-report-is-missing");
        (await clerk.Post($"{recorded.Location}/reports", Report("first", "2026-05-20T10:30:00+08:00", body))).ShouldBe(200);
        (await clerk.Post($"{recorded.Location}/reports", Report("first", "2026-05-20T10:30:00+08:00", body))).ShouldBe(200);
        (await clerk.Post($"{recorded.Location}/reports", Report("first", "2026-05-20T11:00:00+08:00", body))).ShouldBeProblem(409, "report-is-out-of-order");
        (await clerk.Post($"{recorded.Location}/pauses", new { reason = "等待运营商" })).ShouldBe(200);
        (await clerk.Post($"{recorded.Location}/pauses", new { reason = "别的理由" })).ShouldBeProblem(409, "incident-is-paused");
        (await clerk.Get("/api/v1/incidents?state=paused")).Items().ShouldHaveSingleItem();
        (await leader.Post($"{recorded.Location}/closing", new { learnt = "证书到期" })).ShouldBeProblem(409, "incident-is-paused");
        (await clerk.Post($"{recorded.Location}/resumptions", new { reason = "已答复" })).ShouldBe(200);
        (await clerk.Post($"{recorded.Location}/resumptions", new { reason = "别的" })).ShouldBeProblem(409, "incident-is-not-paused");
        (await leader.Post($"{recorded.Location}/levels", new { level = "major", reason = "范围扩大" })).ShouldBe(200);
        (await clerk.Post($"{recorded.Location}/reports", Report("final", "2026-05-20T11:30:00+08:00", null, bureau.Units["bureau"]))).ShouldBe(200);
        (await clerk.Post($"{recorded.Location}/closing", new { learnt = "证书到期" })).ShouldBeProblem(403, "permission-missing");
        (await leader.Get("/api/v1/my/waiting-incidents")).Items().ShouldHaveSingleItem().GetProperty("waitsFor").GetString().ShouldBe("closing");
        (await clerk.Get("/api/v1/my/waiting-incidents")).Items().ShouldBeEmpty();
        (await leader.Post($"{recorded.Location}/closing", Closing(post))).ShouldBe(200);
        (await leader.Get("/api/v1/my/waiting-incidents")).Items().ShouldBeEmpty();
        (await leader.Post($"{recorded.Location}/closing", new { learnt = "别的" })).ShouldBeProblem(409, "incident-is-closed");

        seen = await clerk.Get(recorded.Location!);
        (seen.Text("state"), seen.Text("learnt"), seen.Text("level")).ShouldBe(("closed", "证书到期未更换", "major"));
        seen.Items("changes").Single().GetProperty("text").GetString().ShouldBe("建立到期清单");
        seen.Items("course").Select(entry => entry.GetProperty("kind").GetString()).ShouldBe(["recorded", "reported", "paused", "resumed", "level-changed", "reported", "closed"]);
        var reports = seen.Items("course").Where(entry => entry.GetProperty("kind").GetString() == "reported").ToList();
        reports.Select(entry => entry.GetProperty("toName").GetString()).ShouldBe(["区网信部门", "bureau"]);
        // The hours of a major one are one for the first report, which took an hour and a half.
        reports.Select(entry => entry.GetProperty("timing").GetString()).ShouldBe(["late", "none"]);
        (await leader.Post($"{recorded.Location}/reopening", new { reason = "再次中断" })).ShouldBe(200);
        (await leader.Post($"{recorded.Location}/reopening", new { reason = "别的" })).ShouldBeProblem(409, "incident-is-open");
        (await clerk.Get(recorded.Location!)).Items("nextStages").Select(stage => stage.GetString()).ShouldBe(["follow-up", "final"]);
    }

    [Fact]
    public async Task What_is_to_be_different_stands_in_the_ledger_of_its_post_and_is_done_there()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (leader, post) = (await bureau.Leader(), await Post(bureau));
        var recorded = await bureau.Office.Post("/api/v1/incidents", Outage(bureau, post, "未分类"));
        (await leader.Post($"{recorded.Location}/closing", Closing(post))).ShouldBe(200);
        (await leader.Post($"{recorded.Location}/closing", Closing(post))).ShouldBe(200);

        var change = (await bureau.Office.Get(recorded.Location!)).Items("changes").ShouldHaveSingleItem();
        var duty = change.GetProperty("occurrenceId").GetGuid();
        change.GetProperty("state").GetString().ShouldBe("open");
        var line = await bureau.Office.Get($"/api/v1/occurrences/{duty}");
        (line.Text("article"), line.Text("titleZh"), line.Text("dueOn"), line.Json.GetProperty("unitId").GetGuid(), line.Json.GetProperty("postId").GetGuid(), line.Json.GetProperty("arisesFrom").GetGuid())
            .ShouldBe(("lesson", "建立到期清单", "2026-07-01", bureau.Units["general"], post, recorded.Id));

        (await bureau.Record(bureau.Office, [duty], submit: true, occurredOn: "2026-05-20")).ShouldBe(201);
        (await bureau.Office.Get(recorded.Location!)).Items("changes").Single().GetProperty("state").GetString().ShouldBe("submitted");
        // Closed anew with the same words it is the same duty, and with others another.
        (await leader.Post($"{recorded.Location}/reopening", new { reason = "又中断" })).ShouldBe(200);
        (await leader.Post($"{recorded.Location}/closing", new { learnt = "清单不全", changes = new[] { Change(post, "建立到期清单"), Change(post, "每季演练") } })).ShouldBe(200);
        var both = (await bureau.Office.Get(recorded.Location!)).Items("changes").Select(each => each.GetProperty("occurrenceId").GetGuid()).ToList();
        (both[0] == duty, both.Distinct().Count()).ShouldBe((true, 2));
    }

    [Fact]
    public async Task Nothing_is_closed_while_a_duty_of_it_cannot_be_planned()
    {
        var bureau = await Bureau.Found(host);
        var post = await Post(bureau);
        var recorded = await bureau.Office.Post("/api/v1/incidents", Outage(bureau, post, "未分类"));

        (await (await bureau.Leader()).Post($"{recorded.Location}/closing", Closing(post))).ShouldBeProblem(409, "ledger-is-not-open", "/changes/0/ownerPostId");

        (await bureau.Office.Get(recorded.Location!)).Text("state").ShouldBe("open");
    }

    [Fact]
    public async Task Without_hours_of_the_bureau_there_is_a_figure_and_no_verdict()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var policy = await clerk.Get("/api/v1/incident-policy");
        (policy.Json.GetProperty("setAt").ValueKind, policy.Items("categories").Single().GetProperty("clocks").GetArrayLength()).ShouldBe((JsonValueKind.Null, 0));

        var recorded = await clerk.Post("/api/v1/incidents", Outage(bureau, await Post(bureau), "未分类", known: "2026-05-10T12:00:00+08:00"));

        var times = (await clerk.Get(recorded.Location!)).Json.GetProperty("times");
        (times.GetProperty("recording").GetString(), times.GetProperty("firstReport").GetString()).ShouldBe(("none", "none"));
        times.GetProperty("minutesToRecord").GetInt32().ShouldBeInRange(14400, 14520);
        times.GetProperty("firstReportDueAt").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Where_the_rules_ask_for_first_moment_steps_it_starts_their_duty_from_when_the_unit_knew()
    {
        var rules = await Rules.Found(host, "meteorology", [("局", "bureau", null), ("党组", "party-group", "局"), ("班子", "leading-team", "党组"), ("办公室", "general-office", "局")], query: "?firstMomentHours=2");
        await rules.OpenYear();
        var clerk = await rules.Clerk();
        var post = await rules.Post("甲", "班子", "team-member");
        object incident = new
        {
            unitId = rules.Units["办公室"],
            responsiblePostId = post,
            category = "未分类",
            matter = "预警发布平台中断",
            happenedAt = "2026-05-10T08:00:00+08:00",
            knownAt = "2026-05-10T09:00:00+08:00",
        };

        var recorded = await clerk.Post("/api/v1/incidents", incident);
        recorded.ShouldBe(201);

        var duty = (await clerk.Get(recorded.Location!)).Items("duties").ShouldHaveSingleItem();
        var steps = (await rules.Office.Get($"/api/v1/occurrences/{duty.GetProperty("id").GetString()}")).Json.GetProperty("steps");
        (steps.GetProperty("triggeredAt").GetString(), steps.GetProperty("dueAt").GetString()).ShouldBe(("09:00:00", "2026-05-10T11:00:00"));
    }

    [Fact]
    public async Task A_finding_about_its_reporting_is_named_and_no_clock_says_that_anything_was_concealed()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var recorded = await bureau.Office.Post("/api/v1/incidents", Outage(bureau, await Post(bureau), "未分类"));
        var inspection = await bureau.Office.Post("/api/v1/inspections", new
        {
            title = "报告情况专项督查",
            organiserUnitId = bureau.Units["bureau"],
            from = "2026-05-01",
            to = "2026-06-30",
            methods = Methods,
            unitIds = new[] { bureau.Units["branch-1"] },
            checklist = new[] { new { source = "own", text = "报告是否及时" } },
        });
        var finding = await bureau.Office.Post(
            $"{inspection.Location}/findings", new { unitId = bureau.Units["branch-1"], text = "未按规定报告", severity = "serious", dueOn = "2026-06-10", itemNumber = 1 });
        finding.ShouldBe(201);

        (await bureau.Office.Post($"{recorded.Location}/findings", new { findingId = Guid.NewGuid() })).ShouldBeProblem(422, "incident-party-is-unknown", "/findingId");
        (await bureau.Office.Post($"{recorded.Location}/findings", new { findingId = finding.Id })).ShouldBe(200);

        (await bureau.Office.Get(recorded.Location!)).Items("findingIds").Single().GetGuid().ShouldBe(finding.Id);
    }

    [Fact]
    public async Task Every_no_names_what_stands_in_the_way()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (office, post) = (bureau.Office, await Post(bureau));
        var malformed = await office.Post("/api/v1/incidents", new { });
        malformed.ShouldBeProblem(400, "request-is-malformed", "/unitId", "/responsiblePostId", "/category", "/matter", "/happenedAt", "/knownAt");
        (await office.Post("/api/v1/incidents", Outage(bureau, post, matter: new string('长', 51)))).ShouldBeProblem(400, "request-is-malformed", "/matter");
        (await office.Post("/api/v1/incidents", Outage(bureau, Guid.NewGuid(), "未分类", channel: Guid.NewGuid()))).ShouldBeProblem(422, "incident-party-is-unknown", "/responsiblePostId", "/channelId");
        (await office.Post("/api/v1/incidents", Outage(bureau, post, "没有的类别", known: "2026-05-20T23:01:00+08:00"))).ShouldBeProblem(422, "incident-is-not-acceptable", "/category", "/knownAt");
        (await office.Put("/api/v1/incident-policy", new { categories = new object[] { new { name = "甲", clocks = new[] { new { level = "major", firstReportHours = 0 } } }, new { name = "甲" } } }))
            .ShouldBeProblem(422, "incident-policy-is-not-acceptable", "/categories/0/clocks/0/firstReportHours", "/categories/1/name");
        (await office.Put("/api/v1/incident-policy", new { categories = Array.Empty<object>() })).ShouldBeProblem(400, "request-is-malformed", "/categories");

        var recorded = await office.Post("/api/v1/incidents", Outage(bureau, post, "未分类"));
        (await office.Post($"{recorded.Location}/reports", new { })).ShouldBeProblem(400, "request-is-malformed", "/stage", "/sentAt", "/text", "/bodyId");
        (await office.Post($"{recorded.Location}/reports", Report("first", "2026-05-20T23:01:00+08:00", null, bureau.Units["bureau"]))).ShouldBeProblem(422, "incident-report-is-out-of-time", "/sentAt");
        (await office.Post($"{recorded.Location}/reports", Report("first", "2026-05-20T11:30:00+08:00", Guid.NewGuid()))).ShouldBeProblem(422, "incident-party-is-unknown", "/bodyId");
        (await office.Post($"{recorded.Location}/corrections", Correction(post, known: "2026-05-20T23:30:00+08:00"))).ShouldBeProblem(422, "incident-is-not-acceptable", "/knownAt");
        (await office.Post($"{recorded.Location}/corrections", Correction(post))).ShouldBe(200);
        (await office.Get(recorded.Location!)).Text("matter").ShouldBe("门户网站打不开");
        (await office.Post($"{recorded.Location}/closing", Closing(post))).ShouldBeProblem(409, "incident-recorder-may-not-close");
        (await (await bureau.Leader()).Post($"{recorded.Location}/closing", Closing(Guid.NewGuid()))).ShouldBeProblem(422, "incident-party-is-unknown", "/changes/0/ownerPostId");
        (await (await bureau.Leader()).Post($"{recorded.Location}/closing", Closing(post, "2026-05-19"))).ShouldBeProblem(422, "incident-closing-is-not-acceptable", "/changes/0/dueOn");
    }

    [Fact]
    public async Task Whoever_does_not_reach_the_unit_sees_nothing_and_another_bureau_neither()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var stranger = await Bureau.FoundWithYear(host);
        var recorded = await (await bureau.Clerk()).Post("/api/v1/incidents", Outage(bureau, await Post(bureau), "未分类"));
        var elsewhere = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["section-1"]);
        var (supervisor, administrator) = (await bureau.Office.Colleague(Roles.DisciplineSupervisor), await bureau.Office.Colleague(Roles.SystemAdministrator));

        (await elsewhere.Get(recorded.Location!)).ShouldBeProblem(404, "not-found");
        (await elsewhere.Get("/api/v1/incidents")).Items().ShouldBeEmpty();
        (await elsewhere.Post($"{recorded.Location}/pauses", new { reason = "等待" })).ShouldBeProblem(403, "outside-your-units");
        (await administrator.Get(recorded.Location!)).ShouldBeProblem(403, "permission-missing");
        // Who holds to account sees what a case may come from, and changes nothing of it.
        (await supervisor.Get(recorded.Location!)).ShouldBe(200);
        (await supervisor.Post($"{recorded.Location}/pauses", new { reason = "等待" })).ShouldBeProblem(403, "permission-missing");
        (await stranger.Office.Get(recorded.Location!)).ShouldBeProblem(404, "not-found");
        (await stranger.Office.Post($"{recorded.Location}/pauses", new { reason = "等待" })).ShouldBeProblem(404, "not-found");
        (await (await bureau.Leader()).Get(recorded.Location!)).ShouldBe(200);
    }

    private static readonly object Policy = new
    {
        categories = new object[]
        {
            new
            {
                name = "服务中断",
                clocks = new object[] { new { level = "ordinary", firstReportHours = 2, followUpHours = 4, recordHours = 2 }, new { level = "major", firstReportHours = 1 } },
            },
            new { name = "其他" },
        },
    };

    private static async Task<Guid> Post(Bureau bureau) =>
        (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items()[0].GetProperty("id").GetGuid();

    private static object Outage(
        Bureau bureau, Guid post, string category = "服务中断", string matter = "门户网站无法访问", string known = "2026-05-20T11:00:00+08:00", Guid? channel = null) => new
        {
            unitId = bureau.Units["branch-1"],
            responsiblePostId = post,
            category,
            matter,
            happenedAt = "2026-05-10T08:00:00+08:00",
            knownAt = known,
            channelId = channel,
        };

    private static object Correction(Guid post, string known = "2026-05-20T11:00:00+08:00") => new
    {
        responsiblePostId = post,
        matter = "门户网站打不开",
        happenedAt = "2026-05-10T08:00:00+08:00",
        knownAt = known,
        reason = "写错了",
    };

    private static object Report(string stage, string sentAt, Guid? bodyId, Guid? unitId = null) => new { stage, sentAt, text = "已派人检修", bodyId, unitId };

    private static object Closing(Guid post, string dueOn = "2026-07-01") =>
        new { learnt = "证书到期未更换", changes = new[] { Change(post, "建立到期清单", dueOn) } };

    private static object Change(Guid post, string text, string dueOn = "2026-07-01") => new { text, ownerPostId = post, dueOn };
}
