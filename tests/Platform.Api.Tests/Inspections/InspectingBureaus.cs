using Platform.Api.Dispatch;
using Platform.Api.Tenancy;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Inspections;

/// <summary>The oversight department inspects its bureaus, which are other tenants, and follows what is put right.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class InspectingBureaus(PlatformHost host)
{
    private static readonly string[] Superiors = ["区委"];

    private static readonly string[] Methods = ["document-review"];

    [Fact]
    public async Task An_inspection_goes_from_its_plan_over_a_rectification_to_the_told_result()
    {
        var (district, bureau) = await Together();
        var (clerk, leader) = (await bureau.Clerk(), await bureau.Leader());
        var planned = await district.Post("/api/v1/oversight/inspections", Plan(bureau));
        planned.ShouldBe(201);
        await Carry();

        var announced = (await bureau.Office.Get("/api/v1/inspections?year=2026")).Items().Single();
        (announced.GetProperty("title").GetString(), announced.GetProperty("inspectorKind").GetString()).ShouldBe(("年度督查", "outside"));
        (await district.Post($"{planned.Location}/checks", Check(bureau))).ShouldBe(200);
        var found = await district.Post($"{planned.Location}/findings", Finding(bureau));
        found.ShouldBe(201);
        await Carry();

        var outside = $"/api/v1/outside-findings/{found.Id}";
        var arrived = await bureau.Office.Get(outside);
        (arrived.Text("state"), arrived.Text("text"), arrived.Text("point"), arrived.Text("dueOn")).ShouldBe(("to-assign", "缺一次会议记录", "会议记录齐全", "2026-06-30"));
        (await Twice(bureau.Office, $"{outside}/assignment", new { unitId = bureau.Units["branch-1"] })).ShouldBe(200);
        await Carry();
        (await district.Get(found.Location!)).Text("unitName").ShouldBe("branch-1");
        var duty = (await bureau.Office.Get(outside)).Json.GetProperty("occurrenceId").GetGuid();
        (await bureau.Office.Get("/api/v1/findings")).Items().Single().GetProperty("inspectionTitle").GetString().ShouldBe("年度督查");
        (await bureau.Office.Post($"{outside}/rectification", new { words = "已补齐" })).ShouldBeProblem(409, "rectification-is-not-confirmed");

        (await bureau.Record(clerk, [duty], submit: true, occurredOn: "2026-05-20", kind: "rectification-record")).ShouldBe(201);
        (await Bureau.Do(leader, duty, "confirmation")).ShouldBe(200);
        var before = await bureau.Office.Get(outside);
        (await bureau.Office.Post($"{outside}/rectification", new { words = "已补齐" }, ("If-Match", $"\"{before.Json.GetProperty("version").GetInt64()}\""))).ShouldBe(200);
        (await bureau.Office.Post($"{outside}/rectification", new { words = "已补齐" })).ShouldBe(200);
        await Carry();

        var reported = await district.Get(found.Location!);
        (reported.Text("state"), reported.Text("rectifiedWords")).ShouldBe(("rectified", "已补齐"));
        reported.Items("evidence").Single().GetProperty("kind").GetString().ShouldBe("rectification-record");
        reported.Items("evidence").Single().GetProperty("sha256").GetString()!.Length.ShouldBe(64);
        (await Twice(district, $"{found.Location}/verification", new { })).ShouldBe(200);
        (await district.Post($"{planned.Location}/conclusion", new { concludedOn = "2026-05-20", summary = "总体较好" })).ShouldBe(200);
        (await Twice(district, $"{planned.Location}/circulation", new { bureauIds = new[] { bureau.Office.Tenant }, reportedTo = Superiors })).ShouldBe(200);
        await Carry();

        (await bureau.Office.Get(outside)).Text("state").ShouldBe("verified");
        var told = (await bureau.Office.Get("/api/v1/inspections?year=2026")).Items().Single();
        told.GetProperty("state").GetString().ShouldBe("concluded");
        var seen = await district.Get(planned.Location!);
        (seen.Text("state"), seen.Json.GetProperty("openFindings").GetInt32()).ShouldBe(("circulated", 0));
    }

    [Fact]
    public async Task What_is_not_good_enough_or_does_not_hold_is_owed_again_by_the_same_unit()
    {
        var (district, bureau) = await Together();
        var (clerk, leader) = (await bureau.Clerk(), await bureau.Leader());
        var planned = await district.Post("/api/v1/oversight/inspections", Plan(bureau));
        var found = await district.Post($"{planned.Location}/findings", Finding(bureau));
        await Carry();
        var outside = $"/api/v1/outside-findings/{found.Id}";
        (await district.Post($"{found.Location}/verification", new { })).ShouldBeProblem(409, "finding-is-not-reported");
        await PutRight(bureau, clerk, leader, outside);

        (await district.Post($"{found.Location}/reopening", new { reason = "材料不全", dueOn = "2026-05-01" })).ShouldBeProblem(422, "reopening-is-due-in-the-past");
        (await Twice(district, $"{found.Location}/reopening", new { reason = "材料不全", dueOn = "2026-07-31" })).ShouldBe(200);
        await Carry();
        var again = await bureau.Office.Get(outside);
        (again.Text("state"), again.Text("demandedBecause"), again.Text("dueOn"), again.Json.GetProperty("round").GetInt32()).ShouldBe(("to-assign", "材料不全", "2026-07-31", 2));
        (await bureau.Office.Post($"{outside}/assignment", new { unitId = bureau.Units["branch-2"] })).ShouldBeProblem(422, "finding-stays-with-its-unit");
        await PutRight(bureau, clerk, leader, outside);
        (await district.Post($"{found.Location}/verification", new { })).ShouldBe(200);
        (await district.Post($"{found.Location}/reopening", new { reason = "又发现", dueOn = "2026-08-31" })).ShouldBe(200);
        await Carry();
        (await bureau.Office.Get(outside)).Json.GetProperty("round").GetInt32().ShouldBe(3);
        (await bureau.Office.Get("/api/v1/findings")).Items().Single().GetProperty("rounds").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task The_sample_is_drawn_from_the_departments_own_bureaus_and_can_be_drawn_again()
    {
        var (district, bureau) = await Together();
        var second = await Bureau.FoundWithYear(host);
        var stranger = await Bureau.FoundWithYear(host);
        await Join(second.Office.Tenant, district.Tenant);
        string[] both = [bureau.Office.Tenant, second.Office.Tenant];

        var refused = await district.Post("/api/v1/oversight/inspections", Plan(bureau, bureaus: [.. both, stranger.Office.Tenant]));
        refused.ShouldBeProblem(422, "inspected-bureau-is-unknown");
        refused.Pointers().ShouldBe(["/bureauIds/2"]);
        var planned = await district.Post("/api/v1/oversight/inspections", Plan(bureau, bureaus: both, size: 1));
        planned.ShouldBe(201);
        await Carry();

        var seen = await district.Get(planned.Location!);
        seen.Json.GetProperty("drawIsReproduced").GetBoolean().ShouldBeTrue();
        seen.Items("bureaus").Count.ShouldBe(2);
        var drawn = seen.Items("bureaus").Single(each => each.GetProperty("drawn").GetBoolean()).GetProperty("bureauId").GetString();
        var (looked, spared) = drawn == bureau.Office.Tenant ? (bureau, second) : (second, bureau);
        (await looked.Office.Get("/api/v1/inspections?year=2026")).Items().Count.ShouldBe(1);
        (await spared.Office.Get("/api/v1/inspections?year=2026")).Items().ShouldBeEmpty();
        (await district.Post($"{planned.Location}/checks", Check(spared))).ShouldBeProblem(422, "unit-is-not-in-the-sample");
        (await district.Post($"{planned.Location}/findings", Finding(spared))).ShouldBeProblem(422, "unit-is-not-in-the-sample");
        (await district.Post($"{planned.Location}/conclusion", new { concludedOn = "2026-05-20", summary = "完成" })).ShouldBeProblem(409, "units-are-not-checked");
        (await district.Get("/api/v1/oversight/bureaus")).Items().Select(each => each.GetProperty("tenantId").GetString()).ShouldBe(both, ignoreOrder: true);
    }

    [Fact]
    public async Task The_checklist_takes_points_from_the_rules_of_the_bureaus()
    {
        var (district, bureau) = await Together();
        var points = (await district.Get("/api/v1/oversight/inspection-points")).Items();
        var point = points.First(each => each.GetProperty("source").GetString() == "obligation");

        var planned = await district.Post(
            "/api/v1/oversight/inspections", Plan(bureau, checklist: [new { source = "obligation", reference = point.GetProperty("reference").GetString() }]));

        planned.ShouldBe(201);
        (await district.Get(planned.Location!)).Items("checklist").Single().GetProperty("text").GetString().ShouldBe(point.GetProperty("textZh").GetString());
        var refused = await district.Post("/api/v1/oversight/inspections", Plan(bureau, checklist: [new { source = "obligation", reference = "XXX-O-1" }]));
        refused.ShouldBeProblem(422, "checklist-point-is-unknown");
        (await district.Post("/api/v1/oversight/inspections", new { })).Pointers().ShouldBe(["/title", "/from", "/to", "/methods", "/bureauIds"]);
    }

    [Fact]
    public async Task Another_department_and_another_bureau_see_nothing_of_it()
    {
        var (district, bureau) = await Together();
        var (elsewhere, stranger) = (await Office.FoundDistrict(host), await Bureau.FoundWithYear(host));
        var planned = await district.Post("/api/v1/oversight/inspections", Plan(bureau));
        var found = await district.Post($"{planned.Location}/findings", Finding(bureau));
        await Carry();

        (await elsewhere.Get(planned.Location!)).ShouldBeProblem(404, "not-found");
        (await elsewhere.Get(found.Location!)).ShouldBeProblem(404, "not-found");
        (await elsewhere.Post($"{found.Location}/verification", new { })).ShouldBeProblem(404, "not-found");
        (await elsewhere.Get("/api/v1/oversight/findings")).Items().ShouldBeEmpty();
        (await stranger.Office.Get($"/api/v1/outside-findings/{found.Id}")).ShouldBeProblem(404, "not-found");
        (await stranger.Office.Get("/api/v1/outside-findings")).Items().ShouldBeEmpty();
        (await bureau.Office.Get("/api/v1/outside-findings?open=true")).Items().Count.ShouldBe(1);
        (await (await bureau.Clerk()).Get("/api/v1/outside-findings")).ShouldBeProblem(403, "permission-missing");
    }

    private async Task PutRight(Bureau bureau, Office clerk, Office leader, string outside)
    {
        (await bureau.Office.Post($"{outside}/assignment", new { unitId = bureau.Units["branch-1"] })).ShouldBe(200);
        var duty = (await bureau.Office.Get(outside)).Json.GetProperty("occurrenceId").GetGuid();
        (await bureau.Record(clerk, [duty], submit: true, occurredOn: "2026-05-20", kind: "rectification-record")).ShouldBe(201);
        (await Bureau.Do(leader, duty, "confirmation")).ShouldBe(200);
        (await bureau.Office.Post($"{outside}/rectification", new { words = "已补齐" })).ShouldBe(200);
        await Carry();
    }

    private async Task<(Office District, Bureau Bureau)> Together()
    {
        var district = await Office.FoundDistrict(host);
        var bureau = await Bureau.FoundWithYear(host);
        await Join(bureau.Office.Tenant, district.Tenant);
        return (district, bureau);
    }

    private async Task Join(string bureau, string district) =>
        (await host.Get<TenantRegistry>().Join(bureau, district, new(2026, 1, 1), "test", CancellationToken.None)).ShouldBeNull();

    private Task<int> Carry() => host.Get<LetterCarrier>().RunAsync(TestContext.Current.CancellationToken);

    private static async Task<Reply> Twice(Office who, string path, object body)
    {
        (await who.Post(path, body)).ShouldBe(200);
        return await who.Post(path, body);
    }

    private static object Plan(Bureau bureau, string[]? bureaus = null, int? size = null, object[]? checklist = null) => new
    {
        title = "年度督查",
        from = "2026-05-20",
        to = "2026-06-20",
        methods = Methods,
        bureauIds = bureaus ?? [bureau.Office.Tenant],
        sampleSize = size,
        seed = "2026年第1号",
        checklist = checklist ?? [new { source = "own", text = "会议记录齐全" }],
    };

    private static object Check(Bureau bureau) => new
    {
        bureauId = bureau.Office.Tenant,
        method = "document-review",
        checkedOn = "2026-05-20",
        results = new[] { new { number = 1, outcome = "not-met", remark = "缺一次" } },
    };

    private static object Finding(Bureau bureau) => new { bureauId = bureau.Office.Tenant, text = "缺一次会议记录", severity = "ordinary", dueOn = "2026-06-30", itemNumber = 1 };
}
