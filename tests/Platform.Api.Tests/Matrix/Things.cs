using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Matrix;

/// <summary>A bureau with one thing of each kind, all of whose words carry a mark that no stranger may ever be answered.</summary>
internal sealed class Things
{
    public required string Tenant { get; init; }

    public required string Mark { get; init; }

    public required Bureau Bureau { get; init; }

    /// <summary>The id of a thing of each kind.</summary>
    public Dictionary<string, string> Ids { get; } = [];

    // Their histories are too long to be told here: an id stands for each that is of another kind of thing of the same bureau.
    private static readonly string[] WithoutAThingOfTheirOwn =
    [
        "importId", "delegationId", "noticeId", "caseId", "proposalId", "evaluationId", "entryId", "inspectionId", "findingId", "reportId",
        "sessionId", "roundId", "appraisalId", "capId", "attestationId", "arrivalId", "overseenInspectionId", "overseenFindingId", "outsideFindingId",
        "bureauRoundId", "toldAppraisalId", "receivedId", "deliveryId", "clientId", "passkeyId", "programId", "disclosureId", "callId",
    ];

    private static readonly string[] Above = ["superior"];
    private static readonly string[] Reports = ["report-document"];
    private static readonly string[] Calendars = ["duty-calendar"];

    public static async Task<Things> Of(PlatformHost host)
    {
        var bureau = await Bureau.FoundWithYear(host);
        var mark = $"标记{Guid.NewGuid():n}";
        var things = new Things { Tenant = bureau.Office.Tenant, Mark = mark, Bureau = bureau };
        var (office, ids) = (bureau.Office, things.Ids);
        (await office.Post($"/api/v1/organisation/units/{bureau.Units["branch-1"]}/rename", new { nameZh = mark, on = "2026-05-01" })).ShouldBe(200);
        var occurrence = await bureau.Submitted();
        ids["occurrenceId"] = $"{occurrence}";
        ids["unitId"] = $"{bureau.Units["branch-1"]}";
        ids["schemeId"] = $"{bureau.SchemeId}";
        ids["personId"] = $"{await office.Enter(mark, "M-001")}";
        ids["evidenceId"] = $"{await bureau.Evidence()}";
        ids["accountId"] = $"{await host.Scalar<Guid>("select id from auth.accounts where user_name = @UserName", new { bureau.UserName })}";
        ids["actId"] = $"{await host.Scalar<Guid>("select act_id from platform.act_register where tenant_id = @Tenant limit 1", new { things.Tenant })}";
        ids["meetingId"] = ids["actId"];
        var posts = (await office.Get($"/api/v1/posts?unitId={bureau.Units["general"]}")).Items();
        ids["postId"] = posts.Single(post => post.GetProperty("roleId").GetString() == "first-responsible").GetProperty("id").GetString()!;
        ids["holdId"] = Last(await office.Post($"/api/v1/evidence/{ids["evidenceId"]}/holds", new { reason = mark }));
        ids["commentId"] = Last(await office.Post($"/api/v1/occurrences/{occurrence}/comments", new { text = mark }));
        ids["displayId"] = Last(await office.Post("/api/v1/displays", new { title = mark }));
        ids["bodyId"] = Last(await office.Post("/api/v1/outside-bodies", new { nameZh = mark, relations = Above, from = "2026-01-01" }));
        ids["groupId"] = Last(await office.Post("/api/v1/leading-groups", new
        {
            unitId = bureau.Units["bureau"],
            level = "bureau",
            nameZh = mark,
            documentNumber = "1号",
            establishedOn = "2026-01-01",
            headPostId = ids["postId"],
        }));
        ids["interpretationId"] = Last(await office.Post($"/api/v1/schemes/{bureau.SchemeId}/interpretations", new { article = "1", text = mark }));
        ids["demandId"] = Last(await office.Post("/api/v1/demands", new
        {
            title = mark,
            text = mark,
            dueOn = "2026-06-30",
            receiverUnitIds = new[] { bureau.Units["branch-1"] },
            evidenceKinds = Reports,
            superior = mark,
        }));
        await KeepChannels(bureau, ids, mark);
        // Neither has a mark in it: what is published is for everybody to read.
        ids["publicationId"] = Last(await office.Post("/api/v1/publications", new { kind = "duty-calendar", year = 2026, form = "frozen" }));
        ids["webhookId"] = Last(await office.Post("/api/v1/webhooks", new { titleZh = mark, address = "https://portal.example.gov.cn", kinds = Calendars }));
        ids["gatewayId"] = Last(await office.Post("/api/v1/gateways", new { titleZh = mark, algorithm = "hmac-sm3" }));
        await HandOver(office, ids);
        ids["bureauId"] = ids["memberId"] = ids["tenant"] = things.Tenant;
        ids["bulletinId"] = Last(await office.Post("/api/v1/bulletins", new { kind = "ordinary", title = mark, paragraphs = Above }));
        ids["incidentId"] = Last(await office.Post("/api/v1/incidents", new
        {
            unitId = bureau.Units["branch-1"],
            responsiblePostId = ids["postId"],
            category = "未分类",
            matter = mark,
            happenedAt = "2026-05-20T08:00:00+08:00",
            knownAt = "2026-05-20T09:00:00+08:00",
        }));
        foreach (var kind in WithoutAThingOfTheirOwn)
        {
            ids[kind] = ids["evidenceId"];
        }

        return things;
    }

    private static async Task KeepChannels(Bureau bureau, Dictionary<string, string> ids, string mark)
    {
        var (office, unitId, responsiblePostId) = (bureau.Office, bureau.Units["branch-1"], ids["postId"]);
        ids["channelId"] = Last(await office.Post("/api/v1/channels", new { kind = "site", nameZh = mark, unitId, responsiblePostId, openedOn = "2026-01-01" }));
        ids["procedureId"] = Last(await office.Post("/api/v1/procedures", new { unitId, name = "教材选用", subject = mark, responsiblePostId, startedOn = "2026-05-01" }));
        ids["publicityId"] = Last(await office.Post("/api/v1/publicity", new { unitId, kind = "release", title = mark, occurredOn = "2026-05-01" }));
        (await office.Put("/api/v1/activity-policy", new { kinds = new[] { new { name = "讲座", approverPostId = responsiblePostId, daysBefore = 0 } } })).ShouldBe(200);
        ids["activityId"] = Last(await office.Post("/api/v1/activities", new { unitId, kind = "讲座", topic = mark, plannedOn = "2026-12-01", venue = mark, responsiblePostId }));
    }

    private static async Task HandOver(Office office, Dictionary<string, string> ids)
    {
        var (ana, ben) = (await office.Enter("移交人", "M-002"), await office.Enter("接收人", "M-003"));
        var post = $"/api/v1/posts/{ids["postId"]}";
        (await office.Post($"{post}/appointments", new { personId = ana, from = "2021-01-01" })).ShouldBe(200);
        (await office.Post($"{post}/tenure-ends", new { personId = ana, on = "2026-05-15", reason = "调离" })).ShouldBe(200);
        (await office.Post($"{post}/appointments", new { personId = ben, from = "2026-05-15" })).ShouldBe(200);
        ids["handoverId"] = Last(await office.Post($"{post}/handovers", new { }));
    }

    private static string Last(Reply reply)
    {
        reply.ShouldBe(201);
        return reply.Json.TryGetProperty("id", out var id) ? id.GetString()! : reply.Location!.Split('/')[^1];
    }
}
