using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Channels;

/// <summary>Under each rule set that ships, channels, activities, procedures, releases and resources are kept alike, by the names of the rules.</summary>
public sealed class KeepingInEachBureau(PlatformHost host)
{
    [Theory]
    [InlineData("finance", 0)]
    [InlineData("education-city", 1)]
    [InlineData("education-county", 1)]
    [InlineData("meteorology", 1)]
    [InlineData("natural-resources", 0)]
    [InlineData("agriculture", 0)]
    public async Task A_bureau_keeps_what_its_rules_ask_it_to_keep(string template, int named)
    {
        var (office, head, units, post) = await WholeBureau.Found(host, template);
        var names = (await office.Get("/api/v1/channel-kinds")).Items().Select(kind => kind.GetProperty("nameZh").GetString()).ToList();
        names.Count.ShouldBe(named);
        foreach (var kind in new[] { "site", "account", "publication", "venue", "club" })
        {
            var entry = new { kind, nameZh = kind, unitId = units[0], responsiblePostId = post, openedOn = "2020-01-01", updateMonths = 3, securityMonths = 3, namedByRules = names.FirstOrDefault() };
            var channel = await Created(office, "/api/v1/channels", entry);
            (await office.Post($"{channel}/reviews", new { reviewedOn = "2026-05-20", result = "kept" })).ShouldBe(200);
            (await office.Post($"{channel}/checks", new { check = "update", checkedOn = "2026-05-20", inOrder = true })).ShouldBe(200);
            (await office.Post($"{channel}/checks", new { check = "security", checkedOn = "2026-05-20", inOrder = true })).ShouldBe(200);
            (await office.Get(channel)).Text("state").ShouldBe("in-order");
        }

        (await office.Put("/api/v1/activity-policy", new { kinds = new[] { new { name = "论坛", approverPostId = post, daysBefore = 3 } }, marksLateRequests = false, validDays = 30 })).ShouldBe(200);
        var forum = new { unitId = units[0], kind = "论坛", topic = "论坛", plannedOn = "2026-06-20", venue = "会议室", responsiblePostId = post };
        var activity = await Created(office, "/api/v1/activities", forum);
        (await head.Post($"{activity}/decision", new { approves = true })).ShouldBe(200);
        foreach (var name in new[] { "教材选用", "教材引进", "对外交流", "所属媒体重大事项" })
        {
            await Created(office, "/api/v1/procedures", new { unitId = units[0], name, subject = name, responsiblePostId = post, startedOn = "2026-05-20" });
        }

        foreach (var kind in new[] { "release", "media-consultation", "publicity" })
        {
            await Created(office, "/api/v1/publicity", new { unitId = units[0], kind, title = kind, occurredOn = "2026-05-20" });
        }

        (await office.Post("/api/v1/resource-declarations", new { unitId = units[0], year = 2026, posts = 2, budgetYuan = 30000 })).ShouldBe(200);
    }

    private static async Task<string> Created(Office office, string address, object body)
    {
        var created = await office.Post(address, body);
        created.ShouldBe(201);
        return created.Location!;
    }
}
