using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Appraisals;

/// <summary>A round is opened for a cycle of the rules, and prepared by its office.</summary>
public sealed class PreparingRounds(PlatformHost host)
{
    [Fact]
    public async Task The_cycles_grades_and_focus_points_are_those_of_the_rules_in_force()
    {
        var bureau = await AppraisalBureau.Found(host, "agriculture");
        var cycles = (await bureau.Office.Get("/api/v1/appraisal-cycles")).Items();

        cycles.Select(cycle => cycle.GetProperty("id").GetString()).ShouldBe(["AGR-AP-1", "AGR-AP-2", "AGR-AP-6"]);
        cycles[0].GetProperty("periods").EnumerateArray().Select(period => period.GetString()).ShouldBe(["half-year"]);
        (await bureau.Open("AGR-AP-1", half: 1)).ShouldBe(201);
        var round = (await bureau.Office.Get(bureau.Round)).Json;
        (round.GetProperty("round").GetProperty("periodKey").GetString(), round.GetProperty("grades").GetArrayLength(), round.GetProperty("round").GetProperty("state").GetString())
            .ShouldBe(("2026-H1", 0, "in-preparation"));
        (await bureau.Open("AGR-AP-1")).ShouldBeProblem(422, "rules-ask-for-no-such-cycle", "/period");
        (await bureau.Open("EJA-AP-1")).ShouldBeProblem(422, "rules-ask-for-no-such-cycle", "/cycleId");
        (await bureau.Open("AGR-AP-1", scheme: Guid.NewGuid())).ShouldBeProblem(422, "appraisal-round-part-is-unknown", "/schemeId");
    }

    [Fact]
    public async Task Terms_and_subjects_are_checked_and_a_round_starts_with_both()
    {
        var bureau = await AppraisalBureau.Found(host);
        (await bureau.Open()).ShouldBe(201);

        (await bureau.Office.Post($"{bureau.Round}/start", new { })).ShouldBeProblem(409, "appraisal-round-is-not-ready");
        (await bureau.Office.Put($"{bureau.Round}/terms", AppraisalBureau.Terms(first: 50))).ShouldBeProblem(422, "appraisal-terms-are-not-acceptable", "/criteria");
        (await bureau.Office.Put($"{bureau.Round}/terms", AppraisalBureau.Terms(focus: 9))).ShouldBeProblem(422, "appraisal-terms-are-not-acceptable", "/criteria/1/focusPoint");
        (await bureau.Office.Put($"{bureau.Round}/terms", new { criteria = new[] { new { weight = 1 } } })).Pointers()
            .ShouldBe(["/figuresOn", "/selfAssessmentBy", "/whereNothingIsOwed", "/criteria/0/kind", "/criteria/0/words"]);
        (await bureau.Office.Put($"{bureau.Round}/subjects", new { subjects = new[] { bureau.Subject(settler: bureau.Bureau.Hal.Id) } }))
            .ShouldBeProblem(422, "appraisal-subjects-are-not-acceptable", "/subjects/0");
        (await bureau.Office.Put($"{bureau.Round}/subjects", new { subjects = new[] { bureau.Subject(post: Guid.NewGuid()) } }))
            .ShouldBeProblem(422, "appraisal-subjects-are-not-acceptable", "/subjects/0");
        (await bureau.Office.Put($"{bureau.Round}/terms", AppraisalBureau.Terms())).ShouldBe(200);
        (await bureau.Office.Put($"{bureau.Round}/subjects", new { subjects = new[] { bureau.Subject(), bureau.Subject(bureau.Bureau.Post) } })).ShouldBe(200);
        (await bureau.Office.Get(bureau.Round)).Items("named").Select(subject => subject.GetProperty("person").GetProperty("name").GetString()).ShouldBe(["韩", "韩"]);
        (await bureau.Office.Post($"{bureau.Round}/start", new { })).ShouldBe(200);
        (await bureau.Office.Post($"{bureau.Round}/start", new { })).ShouldBe(200);

        (await bureau.Office.Get(bureau.Round)).Items("appraisals").Select(row => row.GetProperty("kind").GetString()).ShouldBe(["body", "post"]);
        (await bureau.Bureau.Don.Office.Post("/api/v1/appraisal-rounds", new { })).ShouldBeProblem(403, "permission-missing");
        (await bureau.Office.Post("/api/v1/appraisal-rounds", new { half = 3 })).Pointers().ShouldBe(["/title", "/schemeId", "/cycleId", "/organiserUnitId", "/year", "/half"]);
    }

    [Fact]
    public async Task A_round_is_withdrawn_with_a_reason_and_nobody_has_anything_to_do_in_it()
    {
        var bureau = await AppraisalBureau.Found(host);
        var at = await bureau.Started();
        var hal = bureau.Bureau.Hal.Office;
        (await hal.Get("/api/v1/my/appraisals")).Items().ShouldHaveSingleItem();
        (await bureau.Office.Get(bureau.Round)).Json.GetProperty("can").GetProperty("withdraw").GetBoolean().ShouldBeTrue();

        (await bureau.Office.Post($"{bureau.Round}/withdrawal", new { })).ShouldBeProblem(400, "request-is-malformed", "/reason");
        (await hal.Post($"{bureau.Round}/withdrawal", new { reason = "不办" })).ShouldBeProblem(403, "permission-missing");
        (await bureau.Office.Post($"/api/v1/appraisal-rounds/{Guid.NewGuid()}/withdrawal", new { reason = "不办" })).ShouldBeProblem(404, "not-found");
        (await bureau.Office.Post($"{bureau.Round}/withdrawal", new { reason = "与上级安排重复" })).ShouldBe(200);
        (await bureau.Office.Post($"{bureau.Round}/withdrawal", new { reason = "与上级安排重复" })).ShouldBe(200);

        var round = (await hal.Get(bureau.Round)).Json;
        (round.GetProperty("round").GetProperty("state").GetString(), round.GetProperty("round").GetProperty("withdrawnBecause").GetString()).ShouldBe(("withdrawn", "与上级安排重复"));
        round.GetProperty("can").EnumerateObject().ShouldAllBe(may => !may.Value.GetBoolean());
        (await hal.Get(at)).Json.GetProperty("can").EnumerateObject().ShouldAllBe(may => !may.Value.GetBoolean());
        (await hal.Get("/api/v1/my/appraisals")).Items().ShouldBeEmpty();
        (await hal.Post($"{at}/self-assessment", AppraisalBureau.Marks(9))).ShouldBeProblem(409, "appraisal-round-is-withdrawn");
        (await bureau.Office.Post($"{bureau.Round}/closing", new { })).ShouldBeProblem(409, "appraisal-round-is-withdrawn");
    }
}
