using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Accountability;

public sealed class ProposingAccountability(PlatformHost host)
{
    [Fact]
    public async Task Without_the_authority_a_case_is_refused_and_a_proposal_goes_to_the_body_that_has_it()
    {
        var bureau = await CaseBureau.Found(host, "education-city", managed: false);
        var (ida, don) = (bureau.Ida.Office, bureau.Don.Office);
        (await ida.Post("/api/v1/cases", bureau.Request("EJA-TR-01"))).ShouldBeProblem(409, "body-lacks-authority", "/subjects/0");
        (await ida.Post("/api/v1/proposals", Proposal(bureau))).ShouldBeProblem(422, "proposal-is-not-acceptable", "/toUnitId");
        var entry = await bureau.Office.Post("/api/v1/authority-register/entries", new { bodyUnitId = bureau.Top, postId = bureau.Post, from = "2026-01-01", basis = "任免权限表" });
        entry.ShouldBe(201);

        var sent = await ida.Post("/api/v1/proposals", Proposal(bureau));

        sent.ShouldBe(201);
        var inbox = (await don.Get("/api/v1/proposals")).Items().Single();
        (inbox.GetProperty("article").GetString(), inbox.GetProperty("answerArticle").GetString(), inbox.GetProperty("sentByName").GetString()).ShouldBe(("7(5)", "14", "伊"));
        (await bureau.Rea.Office.Get("/api/v1/proposals")).Items().ShouldBeEmpty();
        (await bureau.Rea.Office.Post($"/api/v1/proposals/{sent.Id}/answer", new { answer = "taken", reasons = "受理" })).ShouldBeProblem(404, "not-found");
        (await ida.Post($"/api/v1/proposals/{sent.Id}/answer", new { answer = "taken", reasons = "受理" })).ShouldBeProblem(403, "not-your-proposal");
        (await ida.Post($"/api/v1/proposals/{sent.Id}/reminders", new { })).ShouldBe(200);
        (await don.Post($"/api/v1/proposals/{sent.Id}/answer", new { answer = "taken", reasons = " " })).ShouldBeProblem(400, "request-is-malformed", "/reasons");
        (await don.Post($"/api/v1/proposals/{sent.Id}/answer", new { answer = "partly-taken", reasons = "予以提醒，不立案" })).ShouldBe(200);
        (await ida.Post($"/api/v1/proposals/{sent.Id}/reminders", new { })).ShouldBeProblem(409, "proposal-is-answered");
        var answered = (await ida.Get("/api/v1/proposals")).Items().Single();
        (answered.GetProperty("answer").GetString(), answered.GetProperty("reasons").GetString(), answered.GetProperty("reminders").GetInt32()).ShouldBe(("partly-taken", "予以提醒，不立案", 1));
        (await (await CaseBureau.Found(host)).Don.Office.Post($"/api/v1/proposals/{sent.Id}/answer", new { answer = "taken", reasons = "受理" })).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task The_register_says_who_manages_whom_and_ends_entries_with_a_reason()
    {
        var bureau = await CaseBureau.Found(host);
        var row = (await bureau.Ida.Office.Get("/api/v1/authority-register")).Items().Single();
        (row.GetProperty("bodyNameZh").GetString(), row.GetProperty("basis").GetString()).ShouldBe(("单位0", "干部管理权限表"));

        (await bureau.Office.Post("/api/v1/authority-register/entries", new { bodyUnitId = bureau.Top, unitId = bureau.Unit, from = "2026-02-01", basis = "又一表" })).ShouldBeProblem(409, "authority-stands");
        (await bureau.Office.Post("/api/v1/authority-register/entries", new { bodyUnitId = Guid.NewGuid(), unitId = Guid.NewGuid(), from = "2026-02-01", basis = "表" }))
            .ShouldBeProblem(422, "authority-names-the-unknown", "/bodyUnitId", "/unitId");
        (await bureau.Office.Post("/api/v1/authority-register/entries", new { bodyUnitId = bureau.Top, from = "2026-02-01", basis = "" }))
            .ShouldBeProblem(422, "authority-is-not-acceptable", "/postId", "/basis");
        (await bureau.Ida.Office.Post("/api/v1/authority-register/entries", new { bodyUnitId = bureau.Top, unitId = bureau.Beside, from = "2026-02-01", basis = "表" })).ShouldBeProblem(403, "permission-missing");
        var entry = $"/api/v1/authority-register/entries/{row.GetProperty("id").GetGuid()}";
        (await bureau.Office.Post($"{entry}/withdrawal", new { on = "2025-01-01", reason = "改" })).ShouldBeProblem(422, "authority-is-not-acceptable", "/on");
        (await bureau.Office.Post($"{entry}/withdrawal", new { on = "2026-05-20", reason = "改由上级管理" })).ShouldBe(200);
        (await bureau.Office.Post($"/api/v1/authority-register/entries/{Guid.NewGuid()}/withdrawal", new { on = "2026-05-20", reason = "改" })).ShouldBeProblem(404, "authority-entry-is-unknown");
        (await bureau.Ida.Office.Post("/api/v1/cases", bureau.Request("FIN-TR-01"))).ShouldBeProblem(409, "body-lacks-authority");
    }

    private static object Proposal(CaseBureau bureau) => new
    {
        fromUnitId = bureau.Beside,
        toUnitId = bureau.Top,
        toPersonId = bureau.Don.Id,
        triggerId = "EJA-TR-01",
        grounds = "任务未落实，建议追责",
        subjectPostId = bureau.Post,
        answerDueOn = "2026-06-30",
    };
}
