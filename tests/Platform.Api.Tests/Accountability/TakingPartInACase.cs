using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Accountability;

/// <summary>Who may decide and review: the post they hold on that day, and one person in one part.</summary>
public sealed class TakingPartInACase(PlatformHost host)
{
    [Fact]
    public async Task Whoever_decides_belongs_to_the_deciding_body_when_it_is_opened_and_when_it_is_decided()
    {
        var bureau = await CaseBureau.Found(host);
        var (ida, don, office) = (bureau.Ida.Office, bureau.Don.Office, bureau.Office);
        (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-01", decider: bureau.Rea.Id, reviewer: bureau.Don.Id))).ShouldBeProblem(409, "decider-lacks-standing", "/deciderId");
        await bureau.Seat(bureau.Don.Id, unit: bureau.Beside);
        // A seat in a leading group of the body is as good as a post in it.
        (await office.Post("/api/v1/leading-groups", new
        {
            unitId = bureau.Top,
            level = "bureau",
            nameZh = "领导小组",
            documentNumber = "1号",
            establishedOn = "2021-01-01",
            headPostId = bureau.Post,
            deputyPostIds = Array.Empty<Guid>(),
            memberPostIds = Array.Empty<Guid>(),
        })).ShouldBe(201);
        await office.Colleague(Roles.Leader, personId: bureau.Hal.Id);
        var sits = bureau.Request("FIN-TR-01", packSubject: "team", decider: bureau.Hal.Id, subject: new { packSubject = "team", postId = (Guid?)null, unitId = (Guid?)bureau.Unit, representativeId = (Guid?)bureau.Rea.Id }, reviewer: bureau.Don.Id);
        (await ida.Post("/api/v1/cases", sits)).ShouldBe(201);

        var at = await bureau.ToStatement();
        (await ida.Post($"{at}/statements", new { subject = bureau.Post, form = "in-person", words = "当面说明" })).ShouldBe(200);
        (await ida.Post($"{at}/measure-proposals", new { proposals = new[] { bureau.Decision("lighter", "criticism-education") } })).ShouldBe(200);
        var post = (await office.Get("/api/v1/posts")).Items().Single(each => each.GetProperty("unitId").GetGuid() == bureau.Top).GetProperty("id").GetGuid();
        (await office.Post($"/api/v1/posts/{post}/tenure-ends", new { personId = bureau.Don.Id, on = "2026-05-19", reason = "调离" })).ShouldBe(200);
        var decision = new { decisions = new[] { bureau.Decision("lighter", "criticism-education") } };
        (await don.Post($"{at}/decision", decision)).ShouldBeProblem(409, "decider-lacks-standing");
        await bureau.Seat(bureau.Don.Id, "2026-05-19");
        (await don.Post($"{at}/decision", decision)).ShouldBe(200);
    }

    [Fact]
    public async Task Whoever_reviews_belongs_to_the_reviewing_body_when_it_is_opened_taken_over_and_reviewed()
    {
        var bureau = await CaseBureau.Found(host);
        var (hal, rea, office) = (bureau.Hal.Office, bureau.Rea.Office, bureau.Office);
        var other = await office.Enter("佟", "T-1");
        await office.Colleague(Roles.Leader, bureau.Beside, other);
        (await bureau.Ida.Office.Post("/api/v1/cases", bureau.Request("FIN-TR-01", reviewer: other))).ShouldBeProblem(409, "reviewer-lacks-standing", "/reviewerId");
        var at = await bureau.ToReview();
        (await hal.Post($"{at}/review-requests", new { subject = bureau.Post, grounds = "处理偏重" })).ShouldBe(200);

        var post = (await office.Get("/api/v1/posts")).Items().Single(each => each.GetProperty("unitId").GetGuid() == bureau.Beside).GetProperty("id").GetGuid();
        (await office.Post($"/api/v1/posts/{post}/tenure-ends", new { personId = bureau.Rea.Id, on = "2026-05-19", reason = "调离" })).ShouldBe(200);
        var review = new { subject = bureau.Post, outcome = "upheld", reasons = "维持" };
        (await rea.Post($"{at}/reviews", review)).ShouldBeProblem(409, "reviewer-lacks-standing");
        (await rea.Post($"{at}/recusals", new { capacity = "reviewer", successorId = other, reason = "亲属关系" })).ShouldBeProblem(409, "reviewer-lacks-standing", "/successorId");
        await bureau.Seat(bureau.Rea.Id, "2026-05-19", bureau.Beside);
        (await rea.Post($"{at}/reviews", review)).ShouldBe(200);
        await bureau.Seat(other, unit: bureau.Beside);
        (await rea.Post($"{at}/recusals", new { capacity = "reviewer", successorId = other, reason = "亲属关系" })).ShouldBe(200);
        (await rea.Get(at)).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task Only_those_who_may_take_a_part_are_offered_for_it_and_accepted()
    {
        var (bureau, elsewhere) = (await CaseBureau.Found(host), await CaseBureau.Found(host));
        var (ida, office) = (bureau.Ida.Office, bureau.Office);
        async Task<IEnumerable<string?>> Offered(string query) => (await ida.Get($"/api/v1/case-persons{query}")).Items().Select(each => each.GetProperty("name").GetString());

        (await Offered("?capacity=investigator")).ShouldBe(["伊"]);
        (await Offered("?capacity=decider")).ShouldBe(["董", "任"], ignoreOrder: true);
        (await Offered("?capacity=reviewer")).ShouldBe(["董", "伊", "任"], ignoreOrder: true);
        (await Offered("?capacity=reviewer&search=任")).ShouldBe(["任"]);
        (await Offered("")).ShouldContain("韩");
        (await ida.Get("/api/v1/case-persons?capacity=witness")).ShouldBeProblem(400, "request-is-malformed", "/capacity");

        // Hal has an account that lets him record, and somebody else has none at all: each could only hold the case up.
        var idle = await office.Enter("佟", "T-1");
        await bureau.Seat(idle, unit: bureau.Beside);
        var named = bureau.Request("FIN-TR-01", reviewer: idle);
        (await ida.Post("/api/v1/cases", named)).ShouldBeProblem(422, "handler-may-not-act", "/reviewerId");
        (await ida.Post("/api/v1/cases", named)).ShouldBeProblem(422, "handler-may-not-act", "/reviewerId");
        (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-01", decider: idle))).ShouldBeProblem(422, "handler-may-not-act", "/deciderId");
        // A right in another bureau is none here.
        (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-01", reviewer: elsewhere.Rea.Id))).ShouldBeProblem(422, "case-is-not-acceptable", "/reviewerId");

        await office.Colleague(Roles.Leader, bureau.Beside, idle);
        (await Offered("?capacity=reviewer&search=佟")).ShouldBe(["佟"]);
        (await ida.Post("/api/v1/cases", named)).ShouldBe(201);
    }

    [Fact]
    public async Task Two_accounts_of_one_person_are_one_in_a_case()
    {
        var bureau = await CaseBureau.Found(host);
        await bureau.Seat(bureau.Ida.Id);
        var second = await bureau.Office.Colleague(Roles.Leader, personId: bureau.Ida.Id);

        (await bureau.Ida.Office.Post("/api/v1/cases", bureau.Request("FIN-TR-01", decider: bureau.Ida.Id))).ShouldBeProblem(422, "handlers-must-differ");
        var at = await bureau.ToStatement();
        (await second.Post($"{at}/decision", new { decisions = new[] { bureau.Decision("lighter", "criticism-education") } })).ShouldBeProblem(403, "not-your-part-of-the-case");
        (await second.Get(at)).ShouldBe(200);
    }
}
