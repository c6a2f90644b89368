using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Inspections;

/// <summary>A bureau inspects its branches: plan, sample, checks, findings, rectification, re-opening, result.</summary>
public sealed class InspectingUnits(PlatformHost host)
{
    private static readonly string[] Methods = ["document-review", "self-check"];
    private static readonly string[] Superiors = ["区委"];
    private static readonly string[] Relations = ["oversight"];
    private static readonly object[] Rumours = [new { source = "rumour" }];

    [Fact]
    public async Task An_inspection_goes_from_its_plan_to_the_told_result_and_fulfills_its_duty()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var points = (await bureau.Office.Get("/api/v1/inspection-points")).Items();
        points[0].GetProperty("source").GetString().ShouldBe("focus");

        var planned = await bureau.Office.Post("/api/v1/inspections", Plan(bureau, points[0].GetProperty("reference").GetString()!, sampleSize: 1));

        planned.ShouldBe(201);
        var seen = await bureau.Office.Get(planned.Location!);
        (seen.Text("state"), seen.Text("seed"), seen.Json.GetProperty("drawIsReproduced").GetBoolean()).ShouldBe(("planned", "2026-05-20 上证收盘", true));
        var unit = seen.Items("units").Single(each => each.GetProperty("drawn").GetBoolean()).GetProperty("unitId").GetGuid();
        seen.Items("checklist").Select(each => each.GetProperty("source").GetString()).ShouldBe(["focus", "own"]);

        (await Conclude(bureau, planned)).ShouldBeProblem(409, "units-are-not-checked");
        (await clerk.Post($"{planned.Location}/checks", Check(unit, "self-check", [await bureau.Evidence("self-check-report")]))).ShouldBe(200);
        (await clerk.Post($"{planned.Location}/checks", Check(unit, "document-review"))).ShouldBeProblem(403, "outside-your-units");
        (await bureau.Office.Post($"{planned.Location}/checks", Check(unit, "document-review"))).ShouldBe(200);
        var duty = (await bureau.Lines("bureau")).First(line => line.GetProperty("category").GetString() == "inspection").GetProperty("id").GetGuid();
        (await Conclude(bureau, planned, [duty], [await bureau.Evidence("inspection-report", "bureau")])).ShouldBe(200);
        (await bureau.State(duty)).ShouldBe("submitted");
        (await bureau.Office.Post($"{planned.Location}/circulation", new { unitIds = new[] { unit }, reportedTo = Superiors })).ShouldBe(200);

        seen = await clerk.Get(planned.Location!);
        (seen.Text("state"), seen.Text("summary")).ShouldBe(("circulated", "总体较好"));
        seen.Items("checks").Select(each => each.GetProperty("method").GetString()).ShouldBe(["self-check", "document-review"], ignoreOrder: true);
        (await bureau.Office.Get("/api/v1/inspections?year=2026")).Items().Single().GetProperty("checkedUnits").GetInt32().ShouldBe(1);
        (await bureau.Office.Post($"{planned.Location}/checks", Check(unit, "document-review"))).ShouldBeProblem(409, "inspection-is-concluded");
        (await bureau.Office.Post($"{planned.Location}/circulation", new { reportedTo = Methods })).ShouldBeProblem(409, "inspection-is-circulated");
    }

    [Fact]
    public async Task A_finding_is_put_right_by_its_owner_confirmed_by_another_and_opened_again()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (clerk, leader) = (await bureau.Clerk(), await bureau.Leader());
        var planned = await bureau.Office.Post("/api/v1/inspections", Plan(bureau));
        var found = await bureau.Office.Post($"{planned.Location}/findings", FindingOf(bureau));

        found.ShouldBe(201);
        var seen = await clerk.Get(found.Location!);
        (seen.Text("severity"), seen.Text("state"), seen.Json.GetProperty("rounds").GetInt32(), seen.Json.GetProperty("can").GetProperty("reopen").GetBoolean()).ShouldBe(("serious", "due-soon", 1, false));
        var duty = seen.Json.GetProperty("occurrenceId").GetGuid();
        (await clerk.Get("/api/v1/my/duties")).Items("due").ShouldContain(each => each.GetProperty("id").GetGuid() == duty && each.GetProperty("titleZh").GetString() == "会议记录不全");
        (await bureau.Office.Post($"{found.Location}/reopening", Again)).ShouldBeProblem(409, "finding-is-not-rectified");

        (await bureau.Record(clerk, [duty], submit: true, occurredOn: "2026-05-20", kind: "rectification-record")).ShouldBe(201);
        (await clerk.Get("/api/v1/findings?open=true")).Items().Single().GetProperty("state").GetString().ShouldBe("submitted");
        (await Bureau.Do(leader, duty, "confirmation")).ShouldBe(200);
        (await clerk.Get("/api/v1/findings?open=true")).Items().ShouldBeEmpty();

        (await leader.Post($"{found.Location}/reopening", Again)).ShouldBeProblem(403, "permission-missing");
        (await bureau.Office.Post($"{found.Location}/reopening", new { reason = "复查仍缺", dueOn = "2026-05-19" })).ShouldBeProblem(422, "reopening-is-due-in-the-past");
        (await bureau.Office.Post($"{found.Location}/reopening", Again)).ShouldBe(200);
        seen = await bureau.Office.Get(found.Location!);
        (seen.Json.GetProperty("rounds").GetInt32(), seen.Text("reopenedBecause"), seen.Text("dueOn"), seen.Text("state")).ShouldBe((2, "复查仍缺", "2026-06-30", "open"));
        seen.Json.GetProperty("occurrenceId").GetGuid().ShouldNotBe(duty);
        (await bureau.State(duty)).ShouldBe("fulfilled");
    }

    [Fact]
    public async Task Whoever_put_it_right_does_not_open_it_again()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var planned = await bureau.Office.Post("/api/v1/inspections", Plan(bureau));
        var found = await bureau.Office.Post($"{planned.Location}/findings", FindingOf(bureau));
        var duty = (await bureau.Office.Get(found.Location!)).Json.GetProperty("occurrenceId").GetGuid();
        (await bureau.Record(bureau.Office, [duty], submit: true, occurredOn: "2026-05-20", kind: "rectification-record")).ShouldBe(201);
        (await Bureau.Do(await bureau.Leader(), duty, "confirmation")).ShouldBe(200);

        (await bureau.Office.Get(found.Location!)).Json.GetProperty("can").GetProperty("reopen").GetBoolean().ShouldBeFalse();
        (await bureau.Office.Post($"{found.Location}/reopening", Again)).ShouldBeProblem(409, "rectifier-may-not-reopen");
    }

    [Fact]
    public async Task What_was_found_before_is_shown_with_what_is_found_again()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var former = await bureau.Office.Post("/api/v1/inspections", Plan(bureau, from: "2025-05-01", to: "2025-06-30"));
        var latter = await bureau.Office.Post("/api/v1/inspections", Plan(bureau));
        (await bureau.Office.Post($"{former.Location}/findings", FindingOf(bureau))).ShouldBe(201);

        var again = await bureau.Office.Post($"{latter.Location}/findings", FindingOf(bureau));

        (await bureau.Office.Get(again.Location!)).Items("earlier").Single().GetProperty("inspectedFrom").GetString().ShouldBe("2025-05-01");
        (await bureau.Office.Get("/api/v1/findings?repeated=true")).Items().Single().GetProperty("id").GetGuid().ShouldBe(again.Id);
    }

    [Fact]
    public async Task A_body_of_the_directory_inspects_from_outside_and_its_findings_are_put_right_alike()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var body = await bureau.Office.Post("/api/v1/outside-bodies", new { nameZh = "区委宣传部", relations = Relations, from = "2020-01-01" });
        body.ShouldBe(201);

        var planned = await bureau.Office.Post("/api/v1/inspections", Plan(bureau, outside: body.Id));

        var seen = await bureau.Office.Get(planned.Location!);
        (seen.Text("inspectorKind"), seen.Text("inspectorName")).ShouldBe(("outside", "区委宣传部"));
        (await bureau.Office.Post($"{planned.Location}/findings", FindingOf(bureau))).ShouldBe(201);
        (await Conclude(bureau, planned)).ShouldBe(200);
    }

    [Fact]
    public async Task Every_no_names_what_stands_in_the_way()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var planned = await bureau.Office.Post("/api/v1/inspections", Plan(bureau));
        var branch = bureau.Units["branch-1"];

        var malformed = await bureau.Office.Post("/api/v1/inspections", new { checklist = Rumours });
        malformed.ShouldBeProblem(400, "request-is-malformed");
        malformed.Pointers().ShouldBe(["/title", "/organiserUnitId", "/from", "/to", "/methods", "/unitIds", "/checklist/0/source"]);
        Refused(await bureau.Office.Post("/api/v1/inspections", Plan(bureau, "nothing/9")), 422, "checklist-point-is-unknown", "/checklist/0/reference");
        Refused(await bureau.Office.Post("/api/v1/inspections", Plan(bureau, to: "2026-04-30")), 422, "inspection-is-not-acceptable", "/to");
        Refused(await bureau.Office.Post("/api/v1/inspections", Plan(bureau, outside: Guid.NewGuid())), 422, "inspected-unit-is-unknown", "/outsideBodyId");
        Refused(await bureau.Office.Post($"{planned.Location}/checks", Check(bureau.Units["section-1"], "document-review")), 422, "unit-is-not-in-the-sample", "/unitId");
        Refused(await bureau.Office.Post($"{planned.Location}/checks", Check(branch, "hear-report")), 422, "check-is-not-acceptable", "/method");
        Refused(await bureau.Office.Post($"{planned.Location}/checks", Check(branch, "document-review", [Guid.NewGuid()])), 422, "evidence-is-unknown", "/evidenceIds/0");
        Refused(await bureau.Office.Post($"{planned.Location}/findings", FindingOf(bureau, item: 9)), 422, "finding-is-not-acceptable", "/itemNumber");
        Refused(await bureau.Office.Post($"{planned.Location}/findings", FindingOf(bureau, owner: Guid.NewGuid())), 422, "finding-owner-is-unknown", "/ownerPostId");
        Refused(
            await bureau.Office.Post($"{planned.Location}/conclusion", new { concludedOn = "2026-05-21", summary = "总体较好" }), 422, "conclusion-is-out-of-time", "/concludedOn");
        (await bureau.Office.Post($"{planned.Location}/circulation", new { reportedTo = Superiors })).ShouldBeProblem(409, "inspection-is-not-concluded");
        Refused(await bureau.Office.Post($"{planned.Location}/circulation", new { }), 400, "request-is-malformed", "/unitIds");
        (await bureau.Office.Get("/api/v1/findings")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_sees_none_of_the_units_sees_nothing_and_another_bureau_neither()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var stranger = await Bureau.FoundWithYear(host);
        var planned = await bureau.Office.Post("/api/v1/inspections", Plan(bureau));
        var found = await bureau.Office.Post($"{planned.Location}/findings", FindingOf(bureau));
        var elsewhere = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["section-1"]);
        var supervisor = await bureau.Office.Colleague(Roles.DisciplineSupervisor);

        (await elsewhere.Get(planned.Location!)).ShouldBeProblem(404, "not-found");
        (await elsewhere.Get(found.Location!)).ShouldBeProblem(404, "not-found");
        (await elsewhere.Get("/api/v1/findings")).Items().ShouldBeEmpty();
        (await elsewhere.Post("/api/v1/inspections", Plan(bureau))).ShouldBeProblem(403, "permission-missing");
        (await stranger.Office.Get(planned.Location!)).ShouldBeProblem(404, "not-found");
        (await stranger.Office.Get(found.Location!)).ShouldBeProblem(404, "not-found");
        (await stranger.Office.Post($"{planned.Location}/findings", FindingOf(bureau))).ShouldBeProblem(404, "not-found");
        (await supervisor.Get(found.Location!)).ShouldBe(200);
        (await supervisor.Post("/api/v1/inspections", Plan(bureau))).ShouldBe(201);
    }

    private static readonly object Again = new { reason = "复查仍缺", dueOn = "2026-06-30" };

    private static object Plan(
        Bureau bureau, string? focus = null, int? sampleSize = null, string from = "2026-05-01", string to = "2026-06-30", Guid? outside = null) => new
        {
            title = "年度专题督查",
            organiserUnitId = bureau.Units["bureau"],
            from,
            to,
            methods = Methods,
            unitIds = new[] { bureau.Units["branch-1"], bureau.Units["branch-2"] },
            sampleSize,
            seed = "2026-05-20 上证收盘",
            outsideBodyId = outside,
            checklist = (object[])[.. focus is null ? [] : new object[] { new { source = "focus", reference = focus } }, new { source = "own", text = "材料齐全" }],
        };

    private static object Check(Guid unit, string method, Guid[]? evidence = null) =>
        new { unitId = unit, method, checkedOn = "2026-05-20", results = new[] { new { number = 1, outcome = "met" } }, evidenceIds = evidence ?? [] };

    private static object FindingOf(Bureau bureau, int item = 1, Guid? owner = null) =>
        new { unitId = bureau.Units["branch-1"], text = "会议记录不全", severity = "serious", dueOn = "2026-06-10", itemNumber = item, ownerPostId = owner };

    private static Task<Reply> Conclude(Bureau bureau, Reply planned, Guid[]? duties = null, Guid[]? evidence = null) => bureau.Office.Post(
        $"{planned.Location}/conclusion", new { concludedOn = "2026-05-20", summary = "总体较好", occurrenceIds = duties ?? [], evidenceIds = evidence ?? [] });

    private static void Refused(Reply reply, int status, string code, string pointer)
    {
        reply.ShouldBeProblem(status, code);
        reply.Pointers().ShouldBe([pointer]);
    }
}
