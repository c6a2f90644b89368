using System.Text.Json;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Bulletins;

/// <summary>An office issues a bulletin to its units, which say one by one that they have read it.</summary>
public sealed class IssuingBulletins(PlatformHost host)
{
    private static readonly string[] Body = ["上半年共完成二十五项。", "请各单位对照整改。"];
    private static readonly string[] Articles = ["9"];
    private static readonly string[] Nowhere = ["nowhere"];

    [Fact]
    public async Task A_bulletin_is_drafted_issued_and_acknowledged_unit_by_unit()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (office, clerk) = (bureau.Office, await bureau.Clerk());
        var drafted = await office.Post("/api/v1/bulletins", Draft(evidence: await bureau.Evidence("bulletin")));
        drafted.ShouldBe(201);
        (await clerk.Get(drafted.Location!)).ShouldBeProblem(404, "not-found");
        (await clerk.Get("/api/v1/bulletins")).Items().ShouldBeEmpty();
        (await office.Put(drafted.Location!, Draft("上半年履责情况通报（修改）"))).ShouldBe(200);

        (await office.Post($"{drafted.Location}/issue", Issue(bureau, "〔2026〕1号"))).ShouldBe(200);
        (await office.Post($"{drafted.Location}/issue", Issue(bureau, "〔2026〕1号"))).ShouldBe(200);
        (await office.Put(drafted.Location!, Draft("再改"))).ShouldBeProblem(409, "bulletin-is-issued");

        var seen = await clerk.Get(drafted.Location!);
        (seen.Text("state"), seen.Text("number"), seen.Text("acknowledgeBy"), seen.Items("body").Count).ShouldBe(("issued", "〔2026〕1号", "2026-05-31", 2));
        seen.Items("receipts").ShouldHaveSingleItem().GetProperty("canAcknowledge").GetBoolean().ShouldBeTrue();
        (await clerk.Get("/api/v1/my/waiting-bulletins")).Items().ShouldHaveSingleItem().GetProperty("number").GetString().ShouldBe("〔2026〕1号");
        (await clerk.Post($"{drafted.Location}/acknowledgements", new { unitId = bureau.Units["branch-1"] })).ShouldBe(200);
        (await clerk.Post($"{drafted.Location}/acknowledgements", new { unitId = bureau.Units["branch-1"] })).ShouldBe(200);
        (await clerk.Get("/api/v1/my/waiting-bulletins")).Items().ShouldBeEmpty();

        seen = await office.Get(drafted.Location!);
        (seen.Json.GetProperty("addressees").GetInt32(), seen.Json.GetProperty("acknowledged").GetInt32()).ShouldBe((2, 1));
        seen.Items("receipts").Where(each => each.GetProperty("acknowledgedOn").ValueKind == JsonValueKind.String).Select(each => each.GetProperty("unitId").GetGuid())
            .ShouldBe([bureau.Units["branch-1"]]);
        (await clerk.Post($"{drafted.Location}/acknowledgements", new { unitId = bureau.Units["branch-2"] })).ShouldBeProblem(409, "bulletin-is-not-addressed");
        (await clerk.Post($"{drafted.Location}/acknowledgements", new { unitId = bureau.Units["section-1"] })).ShouldBeProblem(403, "outside-your-units");
        (await office.Post($"{drafted.Location}/acknowledgements", new { unitId = bureau.Units["section-1"] })).ShouldBeProblem(403, "outside-your-units");
    }

    [Fact]
    public async Task Whoever_issued_it_does_not_acknowledge_it_for_their_own_unit()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var person = (await bureau.Office.Post("/api/v1/persons", new { name = "主任", workNumber = "A-001", unitId = bureau.Units["section-1"] })).Id;
        var both = await bureau.Office.Colleague(Roles.BureauOffice, null, person);
        var drafted = await both.Post("/api/v1/bulletins", Draft());
        (await both.Post($"{drafted.Location}/issue", new { number = "〔2026〕1号" })).ShouldBe(200);

        (await both.Post($"{drafted.Location}/acknowledgements", new { unitId = bureau.Units["section-1"] })).ShouldBeProblem(409, "bulletin-issuer-may-not-acknowledge");
        (await both.Get("/api/v1/my/waiting-bulletins")).Items().ShouldBeEmpty();
        // Every unit of the bureau, where none is named.
        (await both.Get(drafted.Location!)).Json.GetProperty("addressees").GetInt32().ShouldBe(bureau.Units.Count);
    }

    [Fact]
    public async Task A_correction_takes_the_place_of_the_former_one_and_a_withdrawal_says_why()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var office = bureau.Office;
        var former = await office.Post("/api/v1/bulletins", Draft());
        var latter = await office.Post("/api/v1/bulletins", Draft("更正通报", supersedes: former.Id));
        (await office.Post($"{latter.Location}/issue", Issue(bureau, "〔2026〕2号"))).ShouldBeProblem(409, "superseded-bulletin-is-not-in-force");
        (await office.Post($"{former.Location}/issue", Issue(bureau, "〔2026〕1号"))).ShouldBe(200);
        (await office.Post($"{latter.Location}/issue", Issue(bureau, "〔2026〕1号"))).ShouldBeProblem(422, "bulletin-is-not-acceptable", "/number");

        (await office.Post($"{latter.Location}/issue", Issue(bureau, "〔2026〕2号"))).ShouldBe(200);

        var seen = await office.Get(former.Location!);
        (seen.Text("state"), seen.Text("supersededByNumber")).ShouldBe(("superseded", "〔2026〕2号"));
        (await office.Get(latter.Location!)).Text("supersedesNumber").ShouldBe("〔2026〕1号");
        (await office.Post($"{former.Location}/withdrawal", new { reason = "有误" })).ShouldBeProblem(409, "bulletin-is-superseded");
        (await office.Post($"{latter.Location}/withdrawal", new { reason = "数字有误" })).ShouldBe(200);
        (await office.Post($"{latter.Location}/withdrawal", new { reason = "别的" })).ShouldBeProblem(409, "bulletin-is-withdrawn");
        var clerk = await bureau.Clerk();
        (await clerk.Get(latter.Location!)).Text("withdrawnBecause").ShouldBe("数字有误");
        (await clerk.Post($"{latter.Location}/acknowledgements", new { unitId = bureau.Units["branch-1"] })).ShouldBeProblem(409, "bulletin-is-withdrawn");
    }

    [Fact]
    public async Task Every_no_names_what_stands_in_the_way()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var office = bureau.Office;
        (await office.Post("/api/v1/bulletins", new { })).ShouldBeProblem(400, "request-is-malformed", "/kind", "/title", "/paragraphs");
        (await office.Post("/api/v1/bulletins", new { kind = "typical-case", title = "典型案例", paragraphs = new[] { new string('字', 2001), new string('字', 2000) } }))
            .ShouldBeProblem(422, "bulletin-is-not-acceptable", "/paragraphs", "/articles");
        (await office.Post("/api/v1/bulletins", new { kind = "inspection-result", title = "督查通报", paragraphs = Body, inspectionId = Guid.NewGuid(), supersedesId = Guid.NewGuid() }))
            .ShouldBeProblem(422, "bulletin-party-is-unknown", "/inspectionId", "/supersedesId");
        (await office.Post("/api/v1/bulletins", Draft(evidence: Guid.NewGuid()))).ShouldBeProblem(422, "evidence-is-unknown", "/evidenceIds/0");
        var drafted = await office.Post("/api/v1/bulletins", new { kind = "typical-case", title = "典型案例", paragraphs = Body, articles = Articles });
        drafted.ShouldBe(201);
        (await office.Post($"{drafted.Location}/issue", new { })).ShouldBeProblem(400, "request-is-malformed", "/number");
        (await office.Post($"{drafted.Location}/issue", new { number = "1号", unitIds = new[] { Guid.NewGuid() }, bureauIds = Nowhere }))
            .ShouldBeProblem(422, "bulletin-party-is-unknown", "/unitIds/0", "/bureauIds/0");
        (await office.Post($"{drafted.Location}/issue", new { number = "1号", acknowledgeBy = "2026-05-19" })).ShouldBeProblem(422, "bulletin-is-not-acceptable", "/acknowledgeBy");
        (await (await bureau.Clerk()).Post($"{drafted.Location}/acknowledgements", new { unitId = bureau.Units["branch-1"] })).ShouldBeProblem(404, "not-found");
        (await (await bureau.Clerk()).Post("/api/v1/bulletins", Draft())).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task Whoever_is_not_addressed_sees_nothing_and_another_bureau_neither()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var stranger = await Bureau.FoundWithYear(host);
        var drafted = await bureau.Office.Post("/api/v1/bulletins", Draft());
        (await bureau.Office.Post($"{drafted.Location}/issue", Issue(bureau, "〔2026〕1号"))).ShouldBe(200);
        var elsewhere = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["section-2"]);

        (await elsewhere.Get(drafted.Location!)).ShouldBeProblem(404, "not-found");
        (await elsewhere.Get("/api/v1/bulletins")).Items().ShouldBeEmpty();
        var head = await bureau.Office.Colleague(Roles.Leader, bureau.Units["section-2"]);
        (await head.Get(drafted.Location!)).ShouldBeProblem(404, "not-found");
        (await head.Post("/api/v1/bulletins", Draft())).ShouldBeProblem(403, "outside-your-units");
        (await head.Post($"{drafted.Location}/withdrawal", new { reason = "有误" })).ShouldBeProblem(403, "outside-your-units");
        (await stranger.Office.Get(drafted.Location!)).ShouldBeProblem(404, "not-found");
        (await stranger.Office.Post($"{drafted.Location}/withdrawal", new { reason = "有误" })).ShouldBeProblem(404, "not-found");
        (await (await bureau.Clerk()).Get(drafted.Location!)).ShouldBe(200);
        (await bureau.Office.Get("/api/v1/bulletin-addressees")).Items().Count.ShouldBe(bureau.Units.Count);
    }

    internal static object Draft(string title = "上半年履责情况通报", Guid? supersedes = null, Guid? evidence = null) => new
    {
        kind = "ordinary",
        title,
        paragraphs = Body,
        supersedesId = supersedes,
        evidenceIds = evidence is { } id ? new[] { id } : [],
    };

    private static object Issue(Bureau bureau, string number) =>
        new { number, unitIds = new[] { bureau.Units["branch-1"], bureau.Units["section-1"] }, acknowledgeBy = "2026-05-31" };
}
