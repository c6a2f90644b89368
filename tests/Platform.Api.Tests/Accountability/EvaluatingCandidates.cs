using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Accountability;

/// <summary>Row I12 under the city education rules: what the record says of a candidate, and the gate before submission.</summary>
public sealed class EvaluatingCandidates(PlatformHost host)
{
    [Fact]
    public async Task A_candidate_with_an_unverified_serious_matter_is_not_submitted_until_somebody_else_lifts_the_gate()
    {
        var bureau = await CaseBureau.Found(host, "education-city");
        await bureau.Open("EJA-TR-01");
        var (ida, don, rea, hal) = (bureau.Ida.Office, bureau.Don.Office, bureau.Rea.Office, bureau.Hal.Office);
        (await don.Get("/api/v1/evaluations")).Json.GetProperty("asked").GetBoolean().ShouldBeTrue();
        var asked = await don.Post("/api/v1/evaluations", Request(bureau), ("Idempotency-Key", "asked-once"));
        asked.ShouldBe(201);
        (await don.Post("/api/v1/evaluations", Request(bureau), ("Idempotency-Key", "asked-once"))).Id.ShouldBe(asked.Id);
        var at = $"/api/v1/evaluations/{asked.Id}";

        // Before the answer: who asked sees no record, the candidate nothing at all, and who answers what stands.
        (await don.Get(at)).Json.GetProperty("record").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await hal.Get(at)).ShouldBeProblem(404, "not-found");
        (await hal.Get("/api/v1/evaluations")).Items().ShouldBeEmpty();
        var record = (await ida.Get(at)).Json.GetProperty("record");
        var running = record.GetProperty("verifications").EnumerateArray().Single().GetProperty("caseId").GetGuid();

        (await ida.Post($"{at}/answer", Answer([]))).ShouldBeProblem(422, "evaluation-is-faulty", "/matters");
        (await don.Post($"{at}/answer", Answer([new { caseId = running, serious = true, ground = "影响重大" }]))).ShouldBeProblem(403, "permission-missing");
        (await rea.Post($"{at}/gate-lifting", new { reason = "另有决定" })).ShouldBeProblem(409, "gate-is-not-closed");
        (await ida.Post($"{at}/answer", Answer([new { caseId = running, serious = true, ground = "影响重大" }]))).ShouldBe(200);
        (await ida.Post($"{at}/answer", Answer([new { caseId = running, serious = false, ground = "轻微" }], "改口"))).ShouldBeProblem(409, "evaluation-is-answered");

        var closed = (await don.Get("/api/v1/evaluations")).Items().Single();
        (closed.GetProperty("state").GetString(), closed.GetProperty("gateArticle").GetString()).ShouldBe(("gate-closed", "11"));
        (await hal.Get(at)).Json.GetProperty("words").GetString().ShouldBe("有一事核查未结");
        (await don.Post($"{at}/gate-lifting", new { reason = "另有决定" })).ShouldBeProblem(403, "evaluation-needs-another");
        (await rea.Post($"{at}/gate-lifting", new { reason = " " })).ShouldBeProblem(400, "request-is-malformed", "/reason");
        (await rea.Post($"{at}/gate-lifting", new { reason = "上级党委另有决定" })).ShouldBe(200);
        (await don.Get(at)).Json.GetProperty("evaluation").GetProperty("state").GetString().ShouldBe("gate-lifted");
        var another = await CaseBureau.Found(host, "education-city");
        (await another.Ida.Office.Get(at)).ShouldBeProblem(404, "not-found");
        (await another.Ida.Office.Post($"{at}/answer", Answer([]))).ShouldBeProblem(404, "not-found");
        (await another.Rea.Office.Post($"{at}/gate-lifting", new { reason = "另有决定" })).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task What_is_at_fault_is_named_and_rules_that_ask_for_none_refuse()
    {
        var bureau = await CaseBureau.Found(host, "education-city");
        (await bureau.Don.Office.Post("/api/v1/evaluations", new { candidateId = Guid.NewGuid(), unitId = Guid.NewGuid(), position = "副局长", since = "2023-01-01" }))
            .ShouldBeProblem(422, "evaluation-is-faulty", "/candidateId", "/unitId");
        (await bureau.Don.Office.Post("/api/v1/evaluations", new { candidateId = bureau.Don.Id, unitId = bureau.Top, position = "副局长", since = "2000-01-01" }))
            .ShouldBeProblem(422, "evaluation-is-faulty", "/candidateId", "/since");
        (await bureau.Hal.Office.Post("/api/v1/evaluations", Request(bureau))).ShouldBeProblem(403, "permission-missing");

        var finance = await CaseBureau.Found(host);
        (await finance.Don.Office.Get("/api/v1/evaluations")).Json.GetProperty("asked").GetBoolean().ShouldBeFalse();
        (await finance.Don.Office.Post("/api/v1/evaluations", Request(finance))).ShouldBeProblem(422, "rules-ask-for-no-evaluation");
    }

    private static object Request(CaseBureau bureau) => new { candidateId = bureau.Hal.Id, unitId = bureau.Top, position = "副局长", since = "2023-06-01" };

    private static object Answer(object[] matters, string words = "有一事核查未结") => new { matters, words, validUntil = "2026-11-30" };
}
