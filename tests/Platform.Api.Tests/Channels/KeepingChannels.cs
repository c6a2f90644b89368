using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Channels;

/// <summary>A bureau keeps the register of its own channels: entry, review, checks, what is put right, closing.</summary>
public sealed class KeepingChannels(PlatformHost host)
{
    internal static readonly string[] Conduct = ["FIN-O-021"];
    private static readonly string[] NoConduct = ["FIN-O-999"];

    [Fact]
    public async Task A_channel_is_registered_reviewed_put_right_and_closed_and_its_history_says_so()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var post = await Post(bureau);

        var registered = await clerk.Post("/api/v1/channels", Site(bureau, post));
        registered.ShouldBe(201);
        var seen = await clerk.Get(registered.Location!);
        (seen.Text("state"), seen.Text("reviewDueOn"), seen.Text("securityDueOn")).ShouldBe(("in-order", "2027-05-20", "2026-08-20"));
        (seen.Json.GetProperty("can").GetProperty("record").GetBoolean(), seen.Json.GetProperty("can").GetProperty("putRight").GetBoolean()).ShouldBe((true, false));

        (await clerk.Post($"{registered.Location}/reviews", new { reviewedOn = "2026-05-20", result = "put-right", putRightBy = "2026-06-20", note = "补登备案号" })).ShouldBe(200);
        (await clerk.Post($"{registered.Location}/checks", new { check = "security", checkedOn = "2026-05-20", inOrder = true })).ShouldBe(200);
        (await clerk.Post($"{registered.Location}/checks", new { check = "update", checkedOn = "2026-05-19", inOrder = false, putRightBy = "2026-06-01", note = "栏目未更新" })).ShouldBe(200);
        seen = await clerk.Get(registered.Location!);
        (seen.Text("state"), seen.Text("putRightBy")).ShouldBe(("to-be-put-right", "2026-06-01"));
        (await clerk.Get("/api/v1/channels?open=true")).Items().ShouldHaveSingleItem();

        (await clerk.Post($"{registered.Location}/putting-right", new { putRightOn = "2026-05-20", evidenceIds = new[] { await bureau.Evidence("rectification-record") } })).ShouldBe(200);
        (await clerk.Get("/api/v1/channels?open=true")).Items().ShouldBeEmpty();
        (await clerk.Post($"{registered.Location}/putting-right", new { putRightOn = "2026-05-19" })).ShouldBeProblem(409, "nothing-is-to-be-put-right");

        (await clerk.Post($"{registered.Location}/closing", new { closedOn = "2026-05-20", reason = "并入市局网站" })).ShouldBe(200);
        seen = await clerk.Get(registered.Location!);
        seen.Text("state").ShouldBe("closed");
        seen.Items("facts").Select(each => each.GetProperty("fact").GetProperty("kind").GetString())
            .ShouldBe(["closed", "put-right", "update-checked", "security-checked", "reviewed", "registered"]);
        seen.Items("facts")[1].GetProperty("evidence").GetArrayLength().ShouldBe(1);
        (await clerk.Post($"{registered.Location}/reviews", new { reviewedOn = "2026-05-20", result = "kept" })).ShouldBeProblem(409, "channel-is-closed");
    }

    [Fact]
    public async Task A_review_serves_the_duties_of_the_rules_as_one_act()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var registered = await bureau.Office.Post("/api/v1/channels", Site(bureau, await Post(bureau)));

        (await bureau.Office.Post($"{registered.Location}/reviews", new
        {
            reviewedOn = "2026-05-20",
            result = "kept",
            dutyUnitId = bureau.Units["general"],
            conductObligationIds = Conduct,
            evidenceIds = new[] { await bureau.Evidence("channel-register") },
        })).ShouldBe(200);

        var act = (await bureau.Office.Get($"/api/v1/acts?unitId={bureau.Units["general"]}&year=2026&conduct=FIN-O-021")).Items().Single();
        act.GetProperty("title").GetString().ShouldBe("年检：门户网站");
        (await bureau.Office.Get(registered.Location!)).Items("facts")[0].GetProperty("fact").GetProperty("actId").GetString().ShouldBe(act.GetProperty("id").GetString());
        (await bureau.Office.Post($"{registered.Location}/checks", new { check = "update", checkedOn = "2026-05-20", inOrder = true, conductObligationIds = NoConduct }))
            .ShouldBeProblem(422, "conduct-is-unknown");
        // A refused offer leaves nothing behind.
        (await bureau.Office.Get(registered.Location!)).Items("facts").Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_club_has_an_adviser_and_a_correction_keeps_what_was_said_before()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (post, other) = (await Post(bureau), await Post(bureau, "direct-responsible"));
        var club = await bureau.Office.Post("/api/v1/channels", Site(bureau, post, kind: "club", name: "读书社"));

        (await bureau.Office.Post($"{club.Location}/corrections", new
        {
            kind = "club",
            nameZh = "阅读社",
            unitId = bureau.Units["branch-1"],
            openedOn = "2020-01-01",
            reviewMonths = 12,
            reason = "更名",
        })).ShouldBe(200);
        (await bureau.Office.Post($"{club.Location}/responsible-posts", new { postId = other, from = "2026-05-01" })).ShouldBe(200);
        (await bureau.Office.Post($"{club.Location}/responsible-posts", new { postId = post, from = "2026-04-01" })).ShouldBeProblem(422, "channel-post-change-reaches-back");

        var seen = await bureau.Office.Get(club.Location!);
        (seen.Text("nameZh"), seen.Text("postId"), seen.Text("kind")).ShouldBe(("阅读社", $"{other}", "club"));
        seen.Items("facts").Select(each => each.GetProperty("fact").GetProperty("kind").GetString()).ShouldBe(["post-changed", "corrected", "registered"]);
    }

    [Fact]
    public async Task Every_no_names_what_stands_in_the_way()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var post = await Post(bureau);
        var registered = await bureau.Office.Post("/api/v1/channels", Site(bureau, post));

        var malformed = await bureau.Office.Post("/api/v1/channels", new { });
        malformed.ShouldBeProblem(400, "request-is-malformed");
        malformed.Pointers().ShouldBe(["/kind", "/nameZh", "/unitId", "/responsiblePostId", "/openedOn"]);
        Refused(await bureau.Office.Post("/api/v1/channels", Site(bureau, post)), 422, "channel-is-not-acceptable", "/nameZh");
        Refused(await bureau.Office.Post("/api/v1/channels", Site(bureau, Guid.NewGuid(), name: "别的网站")), 422, "channel-party-is-unknown", "/responsiblePostId");
        Refused(await bureau.Office.Post("/api/v1/channels", Site(bureau, post, name: "别的网站", named: "没有的阵地")), 422, "channel-is-not-acceptable", "/namedByRules");
        Refused(await bureau.Office.Post($"{registered.Location}/reviews", new { reviewedOn = "2026-05-21", result = "kept" }), 422, "channel-review-is-not-acceptable", "/reviewedOn");
        Refused(await bureau.Office.Post($"{registered.Location}/reviews", new { reviewedOn = "2026-05-20", result = "put-right" }), 400, "request-is-malformed", "/note");
        Refused(await bureau.Office.Post($"{registered.Location}/closing", new { closedOn = "2026-05-21", reason = "停用" }), 422, "channel-closing-is-out-of-time", "/closedOn");
        Refused(
            await bureau.Office.Post($"{registered.Location}/reviews", new { reviewedOn = "2026-05-20", result = "kept", evidenceIds = new[] { Guid.NewGuid() } }),
            422, "evidence-is-unknown", "/evidenceIds/0");
        (await bureau.Office.Get(registered.Location!)).Items("facts").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Whoever_does_not_reach_the_unit_sees_nothing_and_another_bureau_neither()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var stranger = await Bureau.FoundWithYear(host);
        var registered = await bureau.Office.Post("/api/v1/channels", Site(bureau, await Post(bureau)));
        var elsewhere = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["section-1"]);

        (await elsewhere.Get(registered.Location!)).ShouldBeProblem(404, "not-found");
        (await elsewhere.Get("/api/v1/channels")).Items().ShouldBeEmpty();
        (await elsewhere.Post("/api/v1/channels", Site(bureau, await Post(bureau), name: "别的网站"))).ShouldBeProblem(403, "outside-your-units");
        (await elsewhere.Post($"{registered.Location}/reviews", new { reviewedOn = "2026-05-20", result = "kept" })).ShouldBeProblem(403, "outside-your-units");
        (await stranger.Office.Get(registered.Location!)).ShouldBeProblem(404, "not-found");
        (await stranger.Office.Post($"{registered.Location}/reviews", new { reviewedOn = "2026-05-20", result = "kept" })).ShouldBeProblem(404, "not-found");
        (await (await bureau.Leader()).Get(registered.Location!)).Json.GetProperty("can").GetProperty("record").GetBoolean().ShouldBeFalse();
        (await bureau.Office.Get("/api/v1/channels")).Items().ShouldHaveSingleItem();
    }

    internal static async Task<Guid> Post(Bureau bureau, string role = "first-responsible") =>
        (await bureau.Office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items().Single(post => post.GetProperty("roleId").GetString() == role).GetProperty("id").GetGuid();

    internal static void Refused(Reply reply, int status, string code, string pointer)
    {
        reply.ShouldBeProblem(status, code);
        reply.Pointers().ShouldBe([pointer]);
    }

    private static object Site(Bureau bureau, Guid post, string kind = "site", string name = "门户网站", string? named = null) => new
    {
        kind,
        nameZh = name,
        unitId = bureau.Units["branch-1"],
        responsiblePostId = post,
        openedOn = "2020-01-01",
        reviewMonths = 12,
        updateMonths = 3,
        securityMonths = 3,
        namedByRules = named,
    };
}
