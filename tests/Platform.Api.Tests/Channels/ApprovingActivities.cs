using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Channels;

/// <summary>A unit asks for its lecture, whoever holds the approver's post decides, and the unit records that it was held.</summary>
public sealed class ApprovingActivities(PlatformHost host)
{
    [Fact]
    public async Task A_lecture_is_requested_approved_by_another_and_held()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var (post, approver) = await Approver(bureau);
        (await bureau.Office.Put("/api/v1/activity-policy", Policy(post))).ShouldBe(200);
        (await clerk.Get("/api/v1/activity-policy")).Items("kinds").Single().GetProperty("approverPostTitleZh").GetString().ShouldNotBeNullOrEmpty();

        var requested = await clerk.Post("/api/v1/activities", Lecture(bureau, post, "2026-05-20"));
        requested.ShouldBe(201);
        var waiting = (await approver.Get("/api/v1/activities?waiting=true")).Items().Single();
        (waiting.GetProperty("topic").GetString(), waiting.GetProperty("startsAt").GetString(), waiting.GetProperty("state").GetString()).ShouldBe(("政策解读", "09:30", "requested"));
        (await bureau.Office.Get("/api/v1/activities?waiting=true")).Items().ShouldBeEmpty();

        (await (await bureau.Leader()).Post($"{requested.Location}/decision", new { approves = true })).ShouldBeProblem(403, "approver-post-is-held-by-another");
        (await clerk.Post($"{requested.Location}/decision", new { approves = true })).ShouldBeProblem(403, "permission-missing");
        (await clerk.Post($"{requested.Location}/holding", new { heldOn = "2026-05-20" })).ShouldBeProblem(409, "activity-is-not-approved");
        (await approver.Get(requested.Location!)).Json.GetProperty("can").GetProperty("decide").GetBoolean().ShouldBeTrue();
        (await approver.Post($"{requested.Location}/decision", new { approves = true, conditions = "限本单位" })).ShouldBe(200);
        (await approver.Post($"{requested.Location}/decision", new { approves = false, reason = "改变主意" })).ShouldBeProblem(409, "activity-is-decided");

        (await clerk.Post($"{requested.Location}/holding", new
        {
            heldOn = "2026-05-20",
            dutyUnitId = bureau.Units["general"],
            conductObligationIds = KeepingChannels.Conduct,
            evidenceIds = new[] { await bureau.Evidence("approval-record") },
        })).ShouldBe(200);
        var seen = await clerk.Get(requested.Location!);
        (seen.Text("state"), seen.Text("conditions"), seen.Text("validUntil"), seen.Text("heldOn")).ShouldBe(("held", "限本单位", "2026-06-19", "2026-05-20"));
        seen.Items("evidence").ShouldHaveSingleItem();
        (await bureau.Office.Get($"/api/v1/acts?unitId={bureau.Units["general"]}&year=2026&conduct=FIN-O-021")).Items().Single().GetProperty("title").GetString().ShouldBe("讲座：政策解读");
        (await clerk.Post($"{requested.Location}/cancellation", new { reason = "改期" })).ShouldBeProblem(409, "activity-was-held");
        (await clerk.Get("/api/v1/activities?from=2026-05-20&to=2026-05-20&state=held")).Items().ShouldHaveSingleItem();
        (await clerk.Get("/api/v1/activities?from=2026-05-21")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_late_request_is_refused_or_marked_as_the_bureau_has_it()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (post, _) = await Approver(bureau);
        (await bureau.Office.Post("/api/v1/activities", Lecture(bureau, post, "2026-06-20"))).ShouldBeProblem(422, "activity-kind-has-no-approver");
        (await bureau.Office.Put("/api/v1/activity-policy", Policy(post, daysBefore: 10))).ShouldBe(200);

        KeepingChannels.Refused(await bureau.Office.Post("/api/v1/activities", Lecture(bureau, post, "2026-05-29")), 422, "activity-is-requested-too-late", "/plannedOn");
        (await bureau.Office.Put("/api/v1/activity-policy", Policy(post, daysBefore: 10, marksLate: true))).ShouldBe(200);
        var late = await bureau.Office.Post("/api/v1/activities", Lecture(bureau, post, "2026-05-29"));
        (await bureau.Office.Get(late.Location!)).Json.GetProperty("isLate").GetBoolean().ShouldBeTrue();
        (await bureau.Office.Post("/api/v1/activities", Lecture(bureau, post, "2026-05-19"))).ShouldBeProblem(422, "activity-is-in-the-past");
    }

    [Fact]
    public async Task Nobody_decides_on_what_they_asked_for_and_what_is_called_off_is_over()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var person = await bureau.Office.Enter("主任", "A-001");
        var post = await KeepingChannels.Post(bureau);
        (await bureau.Office.Post($"/api/v1/posts/{post}/appointments", new { personId = person, from = "2021-01-01" })).ShouldBe(200);
        (await bureau.Office.Put("/api/v1/activity-policy", Policy(post))).ShouldBe(200);
        var both = await bureau.Office.Colleague(Roles.BureauOffice, null, person);

        var requested = await both.Post("/api/v1/activities", Lecture(bureau, post, "2026-06-20"));

        (await both.Get("/api/v1/activities?waiting=true")).Items().ShouldBeEmpty();
        (await both.Post($"{requested.Location}/decision", new { approves = true })).ShouldBeProblem(409, "activity-requester-may-not-decide");
        (await both.Post($"{requested.Location}/cancellation", new { reason = "改期" })).ShouldBe(200);
        (await both.Post($"{requested.Location}/holding", new { heldOn = "2026-05-20" })).ShouldBeProblem(409, "activity-is-cancelled");
    }

    [Fact]
    public async Task Every_no_names_what_stands_in_the_way()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (post, approver) = await Approver(bureau);
        var malformed = await bureau.Office.Post("/api/v1/activities", new { });
        malformed.ShouldBeProblem(400, "request-is-malformed");
        malformed.Pointers().ShouldBe(["/unitId", "/kind", "/topic", "/plannedOn", "/venue", "/responsiblePostId"]);
        KeepingChannels.Refused(await bureau.Office.Put("/api/v1/activity-policy", Policy(Guid.NewGuid())), 422, "activity-policy-is-not-acceptable", "/kinds/0/approverPostId");
        (await bureau.Office.Put("/api/v1/activity-policy", Policy(post))).ShouldBe(200);
        KeepingChannels.Refused(await bureau.Office.Post("/api/v1/activities", Lecture(bureau, post, "2026-06-20", Guid.NewGuid())), 422, "venue-is-unknown", "/channelId");
        KeepingChannels.Refused(await bureau.Office.Post("/api/v1/activities", Lecture(bureau, Guid.NewGuid(), "2026-06-20")), 422, "channel-party-is-unknown", "/responsiblePostId");
        var requested = await bureau.Office.Post("/api/v1/activities", Lecture(bureau, post, "2026-06-20"));
        KeepingChannels.Refused(await approver.Post($"{requested.Location}/decision", new { approves = false }), 422, "activity-decision-is-not-acceptable", "/reason");
        KeepingChannels.Refused(
            await approver.Post($"{requested.Location}/decision", new { approves = true, validUntil = "2026-06-19" }), 422, "activity-decision-is-not-acceptable", "/validUntil");
        (await approver.Post($"{requested.Location}/decision", new { approves = true })).ShouldBe(200);
        KeepingChannels.Refused(await bureau.Office.Post($"{requested.Location}/holding", new { heldOn = "2026-06-20" }), 422, "activity-day-is-outside-its-approval", "/heldOn");
    }

    [Fact]
    public async Task Whoever_does_not_reach_the_unit_sees_nothing_and_another_bureau_neither()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var stranger = await Bureau.FoundWithYear(host);
        var (post, approver) = await Approver(bureau);
        (await bureau.Office.Put("/api/v1/activity-policy", Policy(post))).ShouldBe(200);
        var requested = await bureau.Office.Post("/api/v1/activities", Lecture(bureau, post, "2026-06-20"));
        var elsewhere = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["section-1"]);

        (await elsewhere.Get(requested.Location!)).ShouldBeProblem(404, "not-found");
        (await elsewhere.Post($"{requested.Location}/cancellation", new { reason = "改期" })).ShouldBeProblem(403, "outside-your-units");
        (await stranger.Office.Get(requested.Location!)).ShouldBeProblem(404, "not-found");
        (await stranger.Office.Post($"{requested.Location}/cancellation", new { reason = "改期" })).ShouldBeProblem(404, "not-found");
        (await approver.Get(requested.Location!)).ShouldBe(200);
    }

    private static async Task<(Guid Post, Office Approver)> Approver(Bureau bureau)
    {
        var post = await KeepingChannels.Post(bureau);
        var person = await bureau.Office.Enter("书记", "A-002");
        (await bureau.Office.Post($"/api/v1/posts/{post}/appointments", new { personId = person, from = "2021-01-01" })).ShouldBe(200);
        return (post, await bureau.Office.Colleague(Roles.Leader, null, person));
    }

    private static object Policy(Guid post, int daysBefore = 0, bool marksLate = false) => new
    {
        kinds = new[] { new { name = "讲座", approverPostId = post, daysBefore } },
        marksLateRequests = marksLate,
        validDays = 30,
    };

    private static object Lecture(Bureau bureau, Guid post, string plannedOn, Guid? channel = null) => new
    {
        unitId = bureau.Units["branch-1"],
        kind = "讲座",
        topic = "政策解读",
        plannedOn,
        startsAt = "09:30:00",
        venue = "一楼会议室",
        channelId = channel,
        responsiblePostId = post,
    };
}
