using System.Text.Json;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Accountability;

public sealed class JoiningCasesOfABureau(PlatformHost host)
{
    [Fact]
    public async Task Two_cases_are_merged_and_both_files_stay_with_those_who_read_them()
    {
        var bureau = await CaseBureau.Found(host);
        var ida = bureau.Ida.Office;
        var into = await bureau.Open();
        var team = new { packSubject = "team", postId = (Guid?)null, unitId = (Guid?)bureau.Unit, representativeId = (Guid?)bureau.Hal.Id };
        var from = (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-01", subject: team, facts: "下半年又未组织"))).Location!;
        var otherDecider = (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-02"))).Status;
        otherDecider.ShouldBe(422);
        var merger = new { intoCaseId = Id(into), ground = "同一事由" };

        (await ida.Post($"{from}/merger", new { intoCaseId = Id(from), ground = "同一事由" })).ShouldBeProblem(422, "cases-cannot-be-merged", "/intoCaseId");
        (await ida.Post($"{from}/merger", new { intoCaseId = Guid.NewGuid(), ground = "同一事由" })).ShouldBeProblem(422, "case-entry-is-faulty", "/intoCaseId");
        (await ida.Post($"{from}/merger", new { })).ShouldBeProblem(400, "request-is-malformed", "/intoCaseId", "/ground");
        (await (await bureau.Office.Colleague(Platform.Domain.Access.Roles.DisciplineSupervisor, personId: await bureau.Office.Enter("外", "X-1"))).Post($"{from}/merger", merger)).ShouldBeProblem(404, "not-found");
        (await ida.Get(from)).Json.GetProperty("can").GetProperty("merge").GetBoolean().ShouldBeTrue();

        (await ida.Post($"{from}/merger", merger)).ShouldBe(200);

        (await ida.Post($"{from}/merger", merger)).ShouldBe(200);
        (await ida.Post($"{into}/merger", new { intoCaseId = Id(from), ground = "同一事由" })).ShouldBeProblem(409, "case-is-ended");
        var merged = await bureau.Don.Office.Get(from);
        (merged.Text("status"), Link(merged).GetProperty("kind").GetString(), Link(merged).GetProperty("caseId").GetGuid(), Link(merged).GetProperty("intact").GetBoolean())
            .ShouldBe(("merged", "merged-into", Id(into), true));
        var both = await ida.Get(into);
        both.Items("subjects").Count.ShouldBe(2);
        (Link(both).GetProperty("kind").GetString(), Link(both).GetProperty("facts").GetString(), Link(both).GetProperty("intact").GetBoolean()).ShouldBe(("taken-in", "下半年又未组织", true));
        (await ida.Get("/api/v1/cases")).Items().Select(row => row.GetProperty("status").GetString()).Order().ShouldBe(["merged", "open"]);
    }

    [Fact]
    public async Task A_subject_gets_a_case_of_its_own_and_reads_both_files()
    {
        var bureau = await CaseBureau.Found(host);
        var (ida, hal) = (bureau.Ida.Office, bureau.Hal.Office);
        var team = new { packSubject = "team", postId = (Guid?)null, unitId = (Guid?)bureau.Unit, representativeId = (Guid?)await bureau.Office.Enter("代", "S-1") };
        var into = await bureau.Open();
        var second = (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-01", subject: team))).Location!;
        (await ida.Post($"{into}/splits", new { subjects = new[] { bureau.Post }, ground = "情况不同" })).ShouldBeProblem(422, "case-cannot-be-split", "/subjects");
        (await ida.Post($"{second}/merger", new { intoCaseId = Id(into), ground = "同一事由" })).ShouldBe(200);
        await bureau.Verify(into);
        (await ida.Post($"{into}/skips", new { step = "attribution", ground = "情况单一" })).ShouldBe(200);
        (await ida.Post($"{into}/notices", new { subject = bureau.Post, statementDueOn = "2026-06-05" })).ShouldBe(200);
        (await hal.Get(into)).ShouldBe(200);

        (await ida.Post($"{into}/splits", new { subjects = Array.Empty<Guid>(), ground = "" })).ShouldBeProblem(400, "request-is-malformed", "/subjects", "/ground");
        var split = await ida.Post($"{into}/splits", new { subjects = new[] { bureau.Post }, ground = "情况不同" });

        split.ShouldBe(201);
        var own = await ida.Get(split.Location!);
        (own.Text("step"), own.Items("subjects").Single().GetProperty("key").GetGuid(), own.Items("links")[^1].GetProperty("kind").GetString())
            .ShouldBe(("file-access", bureau.Post, "split-off-from"));
        var left = await ida.Get(into);
        (left.Text("step"), left.Items("subjects").Single().GetProperty("key").GetGuid(), left.Items("links")[^1].GetProperty("kind").GetString()).ShouldBe(("notice", bureau.Unit, "split-into"));
        // What was served stays readable to whom it was served on, here and there; nobody else learns of the new case.
        (await hal.Get(into)).Items("subjects").Single().GetProperty("key").GetGuid().ShouldBe(bureau.Post);
        (await hal.Get(split.Location!)).ShouldBe(200);
        (await bureau.Office.Get(split.Location!)).ShouldBeProblem(404, "not-found");
        (await ida.Post($"{split.Location}/file-access", new { subject = bureau.Post })).ShouldBe(200);
    }

    private static Guid Id(string location) => Guid.Parse(location.Split('/')[^1]);

    private static JsonElement Link(Reply reply) => reply.Items("links").Single();
}
