using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Channels;

/// <summary>A bureau goes through procedures step by step; it records what it released and declares its posts and money.</summary>
public sealed class GoingThroughProcedures(PlatformHost host)
{
    private static readonly string[] TwoSteps = ["提出", "审读"];
    private static readonly string[] Twice = ["提出", "提出"];
    private static readonly string[] Superior = ["partner"];

    [Fact]
    public async Task A_textbook_is_selected_along_the_steps_of_the_bureaus_book_and_none_is_passed_over()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        (await bureau.Office.Put("/api/v1/procedure-book", new { templates = new[] { new { name = "教材选用", article = "9", steps = TwoSteps } } })).ShouldBe(200);
        (await clerk.Get("/api/v1/procedure-book")).Items("templates").Single().GetProperty("article").GetString().ShouldBe("9");

        var started = await clerk.Post("/api/v1/procedures", await Start(bureau));
        started.ShouldBe(201);
        KeepingChannels.Refused(
            await clerk.Post($"{started.Location}/steps", new { number = 1, on = "2026-04-30" }), 422, "procedure-day-is-out-of-time", "/on");
        (await clerk.Post($"{started.Location}/steps", new { number = 2, on = "2026-05-02" })).ShouldBeProblem(409, "procedure-step-is-out-of-order");
        (await clerk.Post($"{started.Location}/decision", Decision())).ShouldBeProblem(409, "procedure-steps-are-open");
        (await clerk.Post($"{started.Location}/steps", new { number = 1, on = "2026-05-02", evidenceIds = new[] { await bureau.Evidence("review-record") } })).ShouldBe(200);
        (await clerk.Post($"{started.Location}/steps", new { number = 2, on = "2026-05-03", ground = "由上级统一审读" })).ShouldBe(200);
        (await clerk.Get("/api/v1/procedures?state=to-be-decided")).Items().ShouldHaveSingleItem();
        (await clerk.Post($"{started.Location}/decision", Decision())).ShouldBe(200);
        (await clerk.Post($"{started.Location}/discontinuation", new { reason = "不再需要" })).ShouldBeProblem(409, "procedure-is-over");

        var seen = await clerk.Get(started.Location!);
        (seen.Text("state"), seen.Text("decidedByBody"), seen.Json.GetProperty("stepsRecorded").GetInt32()).ShouldBe(("approved", "党委会", 2));
        seen.Items("course").Select(step => (step.GetProperty("name").GetString(), step.GetProperty("ground").GetString())).ShouldBe([("提出", null), ("审读", "由上级统一审读")]);
        seen.Items("course")[0].GetProperty("evidence").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task What_stands_in_the_way_of_a_procedure_is_named()
    {
        var bureau = await Bureau.FoundWithYear(host);
        KeepingChannels.Refused(
            await bureau.Office.Put("/api/v1/procedure-book", new { templates = new[] { new { name = "教材选用", steps = Twice } } }), 422, "procedure-book-is-not-acceptable", "/templates/0/steps");
        KeepingChannels.Refused(await bureau.Office.Post("/api/v1/procedures", await Start(bureau, "采购")), 422, "procedure-is-unknown", "/name");
        var malformed = await bureau.Office.Post("/api/v1/procedures", new { });
        malformed.ShouldBeProblem(400, "request-is-malformed");
        malformed.Pointers().ShouldBe(["/unitId", "/name", "/subject", "/responsiblePostId", "/startedOn"]);

        var started = await bureau.Office.Post("/api/v1/procedures", await Start(bureau));
        (await bureau.Office.Post($"{started.Location}/discontinuation", new { reason = "不再需要" })).ShouldBe(200);
        (await bureau.Office.Get(started.Location!)).Text("state").ShouldBe("discontinued");
        var elsewhere = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["section-1"]);
        (await elsewhere.Get(started.Location!)).ShouldBeProblem(404, "not-found");
        (await elsewhere.Post($"{started.Location}/steps", new { number = 1, on = "2026-05-02" })).ShouldBeProblem(403, "outside-your-units");
        (await (await Bureau.FoundWithYear(host)).Office.Get(started.Location!)).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_release_is_recorded_with_its_channels_and_bodies_and_a_wrong_one_is_marked()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var post = await KeepingChannels.Post(bureau);
        var channel = await bureau.Office.Post("/api/v1/channels", new { kind = "account", nameZh = "政务号", unitId = bureau.Units["branch-1"], responsiblePostId = post, openedOn = "2020-01-01" });
        var body = await bureau.Office.Post("/api/v1/outside-bodies", new { nameZh = "市日报社", relations = Superior, from = "2020-01-01" });

        var recorded = await bureau.Office.Post("/api/v1/publicity", Release(bureau, channel.Id, body.Id));
        recorded.ShouldBe(201);
        (await bureau.Office.Post("/api/v1/publicity", Release(bureau, channel.Id, body.Id, conduct: "FIN-O-021"))).ShouldBe(201);

        var listed = (await bureau.Office.Get("/api/v1/publicity?year=2026&kind=media-consultation")).Items();
        listed.Count.ShouldBe(2);
        listed[0].GetProperty("channelsZh")[0].GetString().ShouldBe("政务号");
        listed[0].GetProperty("bodiesZh")[0].GetString().ShouldBe("市日报社");
        var serving = listed.Single(each => each.GetProperty("actId").GetString() is not null).GetProperty("id").GetGuid();
        (await bureau.Office.Post($"/api/v1/publicity/{serving}/withdrawal", new { reason = "重复" })).ShouldBeProblem(409, "publicity-serves-duties");
        (await bureau.Office.Post($"/api/v1/publicity/{recorded.Id}/withdrawal", new { reason = "重复" })).ShouldBe(200);
        (await bureau.Office.Post($"/api/v1/publicity/{recorded.Id}/withdrawal", new { reason = "别的理由" })).ShouldBeProblem(409, "publicity-is-withdrawn");
        KeepingChannels.Refused(await bureau.Office.Post("/api/v1/publicity", Release(bureau, Guid.NewGuid(), body.Id)), 422, "publicity-party-is-unknown", "/channelIds/0");
        KeepingChannels.Refused(await bureau.Office.Post("/api/v1/publicity", Release(bureau, channel.Id, body.Id, on: "2026-05-21")), 422, "publicity-has-not-happened-yet", "/occurredOn");
        (await (await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["section-1"])).Get("/api/v1/publicity")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_unit_declares_its_posts_and_money_once_a_year_and_silence_is_no_zero()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var declared = new { unitId = bureau.Units["branch-1"], year = 2026, posts = 2, budgetYuan = 50_000.5m, evidenceIds = new[] { await bureau.Evidence("budget-document") } };
        (await clerk.Post("/api/v1/resource-declarations", declared)).ShouldBe(200);

        KeepingChannels.Refused(
            await clerk.Post("/api/v1/resource-declarations", new { unitId = bureau.Units["branch-1"], year = 2026, posts = 3, budgetYuan = 50_000 }), 422, "resources-are-not-acceptable", "/reason");
        (await clerk.Post("/api/v1/resource-declarations", new { unitId = bureau.Units["branch-1"], year = 2026, posts = 3, budgetYuan = 50_000, reason = "年中调整" })).ShouldBe(200);
        (await clerk.Post("/api/v1/resource-declarations", new { unitId = bureau.Units["section-1"], year = 2026, posts = 3, budgetYuan = 1 })).ShouldBeProblem(403, "outside-your-units");

        var rows = (await bureau.Office.Get("/api/v1/resource-declarations?year=2026")).Items().ToDictionary(row => row.GetProperty("unitId").GetGuid());
        (rows[bureau.Units["branch-1"]].GetProperty("posts").GetInt32(), rows[bureau.Units["branch-1"]].GetProperty("reason").GetString()).ShouldBe((3, "年中调整"));
        rows[bureau.Units["branch-2"]].GetProperty("posts").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await bureau.Office.Get("/api/v1/resource-declarations?year=2025")).Items().ShouldAllBe(row => row.GetProperty("posts").ValueKind == System.Text.Json.JsonValueKind.Null);
    }

    private static object Decision() => new { decidedOn = "2026-05-10", approved = true, decidedByBody = "党委会" };

    private static async Task<object> Start(Bureau bureau, string name = "教材选用") =>
        new { unitId = bureau.Units["branch-1"], name, subject = "高等数学", responsiblePostId = await KeepingChannels.Post(bureau), startedOn = "2026-05-01" };

    private static object Release(Bureau bureau, Guid channel, Guid body, string on = "2026-05-18", string? conduct = null) => new
    {
        unitId = bureau.Units["branch-1"],
        kind = "media-consultation",
        title = "政策通气会",
        occurredOn = on,
        channelIds = new[] { channel },
        bodyIds = new[] { body },
        dutyUnitId = bureau.Units["general"],
        conductObligationIds = conduct is null ? [] : new[] { conduct },
    };
}
