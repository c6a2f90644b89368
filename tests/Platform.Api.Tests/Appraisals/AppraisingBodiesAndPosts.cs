using System.Text.Json;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Appraisals;

/// <summary>A year's appraisal: round, figures, both assessments, result, objection, caps, and what the results are used for.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class AppraisingBodiesAndPosts(PlatformHost host) : IDisposable
{
    private static readonly string[] Above = ["superior"];

    public void Dispose() => host.MoveClock(PlatformHost.Today);

    private static readonly int[] Second = [2];

    [Fact]
    public async Task A_subject_is_appraised_objects_is_appraised_again_and_the_round_is_closed()
    {
        var bureau = await AppraisalBureau.Found(host);
        var (office, hal, ida, don, rea) = (bureau.Office, bureau.Bureau.Hal.Office, bureau.Bureau.Ida.Office, bureau.Bureau.Don.Office, bureau.Bureau.Rea.Office);
        var at = await bureau.Started();
        (await office.Put($"{bureau.Round}/terms", AppraisalBureau.Terms(figuresOn: "2026-05-21"))).ShouldBeProblem(409, "appraisal-round-is-locked");
        (await office.Post($"{at}/figures", new { knownOn = "2026-05-20" })).ShouldBeProblem(409, "day-of-figures-is-not-over");
        (await Tasks(hal)).ShouldBe(["self-assess"]);
        (await ida.Post($"{at}/assessment", AppraisalBureau.Marks(8))).ShouldBeProblem(409, "self-assessment-is-awaited");
        host.MoveClock(new(2026, 5, 22));

        (await Tasks(office)).ShouldBe(["take-figures"]);
        await bureau.Figures(at);
        (await hal.Post($"{at}/self-assessment", AppraisalBureau.Marks(9))).ShouldBe(200);
        (await ida.Post($"{at}/self-assessment", AppraisalBureau.Marks(9))).ShouldBeProblem(403, "only-the-subject-may-do-this");
        (await Tasks(ida)).ShouldBe(["assess"]);
        (await ida.Post($"{at}/assessment", AppraisalBureau.Marks(8))).ShouldBeProblem(422, "marks-are-not-acceptable", "/marks/0/words");
        (await ida.Post($"{at}/assessment", AppraisalBureau.Marks(8, "记录不全"))).ShouldBe(200);
        (await hal.Post($"{at}/self-assessment", AppraisalBureau.Marks(10))).ShouldBeProblem(409, "assessment-is-made");

        // Until it is announced the subject sees nothing of the assessor's side.
        var own = (await hal.Get(at)).Json;
        (own.GetProperty("assessment").ValueKind, own.GetProperty("result").ValueKind, own.GetProperty("self").ValueKind).ShouldBe((JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.Object));
        own.GetProperty("told").GetBoolean().ShouldBeFalse();
        var side = (await don.Get(at)).Json;
        side.GetProperty("self").GetProperty("marks")[0].GetProperty("given").GetInt32().ShouldBe(9);
        side.GetProperty("assessment").GetProperty("marks")[0].GetProperty("given").GetInt32().ShouldBe(8);

        (await ida.Post($"{at}/settlement", new { words = "同意" })).ShouldBeProblem(403, "only-the-settler-may-do-this");
        (await Tasks(don)).ShouldBe(["settle"]);
        (await don.Post($"{at}/settlement", new { words = "同意" })).ShouldBe(200);
        (await Tasks(office)).ShouldBe(["announce"]);
        (await office.Post($"{at}/announcement", new { })).ShouldBe(200);
        (await office.Post($"{bureau.Round}/withdrawal", new { reason = "不办" })).ShouldBeProblem(409, "appraisal-round-results-are-told");
        own = (await hal.Get(at)).Json;
        var result = own.GetProperty("result").GetProperty("result");
        (result.GetProperty("points").GetDecimal(), result.GetProperty("grade").GetString()).ShouldBe((92, "excellent"));
        result.GetProperty("lines").EnumerateArray().Select(line => line.GetProperty("points").GetDecimal()).ShouldBe([60, 32]);
        (await Tasks(hal)).ShouldBe(["read-result"]);

        (await hal.Post($"{at}/objection", new { words = "记录已补齐", criteria = Second })).ShouldBe(200);
        (await rea.Post($"{at}/objection-decision", new { upheld = (bool?)null, reasons = "核实" })).ShouldBeProblem(400, "request-is-malformed", "/upheld");
        (await don.Post($"{at}/objection-decision", new { upheld = true, reasons = "核实" })).ShouldBeProblem(403, "only-the-reviewer-may-do-this");
        (await Tasks(rea)).ShouldBe(["decide-objection"]);
        (await rea.Post($"{at}/objection-decision", new { upheld = true, reasons = "核实" })).ShouldBe(200);
        (await ida.Post($"{at}/assessment", AppraisalBureau.Marks(9))).ShouldBe(200);
        (await don.Post($"{at}/settlement", new { words = "更正" })).ShouldBe(200);
        (await office.Post($"{at}/announcement", new { })).ShouldBe(200);
        (await hal.Get(at)).Json.GetProperty("result").GetProperty("result").GetProperty("points").GetDecimal().ShouldBe(96);

        (await office.Post($"{bureau.Round}/closing", new { })).ShouldBeProblem(409, "appraisal-round-is-not-finished");
        host.MoveClock(new(2026, 5, 28));
        (await hal.Post($"{at}/objection", new { words = "再议" })).ShouldBeProblem(409, "objection-is-out-of-time");
        (await office.Post($"{bureau.Round}/closing", new { })).ShouldBe(200);
        (await office.Get("/api/v1/appraisal-rounds")).Items().Single().GetProperty("state").GetString().ShouldBe("closed");
        (await office.Post($"{at}/caps", Falsified)).ShouldBeProblem(409, "appraisal-round-is-closed");
    }

    [Fact]
    public async Task A_figure_is_frozen_with_the_duties_behind_it()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var done = await bureau.Confirmed();
        var (round, at) = await Running(bureau);
        host.MoveClock(new(2026, 5, 22));
        await Eventually.Holds(async () => (await bureau.Office.Post($"{at}/figures", new { knownOn = "2026-05-20" })).ShouldBe(200), TimeSpan.FromSeconds(20));
        (await bureau.Office.Post($"{at}/figures", new { knownOn = "2026-05-21" })).ShouldBeProblem(409, "figures-are-taken");

        // What is recorded afterwards changes the ledger and not the figure.
        (await bureau.Office.Post($"/api/v1/occurrences/{done}/verdict-withdrawal", new { reason = "更正" })).ShouldNotBeNull();
        var figure = (await bureau.Office.Get(at)).Json.GetProperty("figures").GetProperty("items")[0];
        (figure.GetProperty("met").GetInt32(), figure.GetProperty("of").GetInt32()).ShouldBe((1, 1));
        figure.GetProperty("duties").EnumerateArray().Single().GetProperty("id").GetGuid().ShouldBe(done);

        // The provenance page counts the same by the same day.
        var behind = await bureau.Office.Get($"/api/v1/compliance/provenance?year=2026&unitId={bureau.Units["branch-1"]}&state=fulfilled,late,missed,made-up&asOf=2026-05-20&knowledge=then");
        behind.Items().Single().GetProperty("line").GetProperty("id").GetGuid().ShouldBe(done);
        (await bureau.Office.Get(round)).Json.GetProperty("grades").EnumerateArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Falsification_caps_the_grade_and_its_consequence_is_carried_out()
    {
        var bureau = await AppraisalBureau.Found(host);
        var at = await bureau.Started();
        host.MoveClock(new(2026, 5, 22));
        await bureau.Settled(at);

        (await bureau.Bureau.Don.Office.Post($"{at}/caps", Falsified)).ShouldBeProblem(403, "only-the-assessor-may-do-this");
        (await bureau.Bureau.Hal.Office.Post($"{at}/caps", Falsified)).ShouldBeProblem(403, "only-the-assessor-may-do-this");
        (await bureau.Office.Post($"{at}/caps", new { kind = "veto", facts = "虚报", occurredOn = "2026-05-21" })).ShouldBeProblem(422, "appraisal-cap-is-not-acceptable", "/ruleCode");
        (await bureau.Office.Post($"{at}/caps", Falsified)).ShouldBe(200);

        var seen = (await bureau.Office.Get(at)).Json;
        (seen.GetProperty("result").GetProperty("settled").GetBoolean(), seen.GetProperty("result").GetProperty("result").GetProperty("grade").GetString()).ShouldBe((false, "unqualified"));
        var cap = seen.GetProperty("caps")[0].GetProperty("cap");
        cap.GetProperty("consequence").GetProperty("article").GetString().ShouldBe("8");
        var id = cap.GetProperty("capId").GetGuid();
        (await bureau.Office.Post($"{at}/caps/{id}/consequences", Criticism("warning"))).ShouldBeProblem(422, "rules-name-no-such-consequence", "/measure");
        (await bureau.Office.Post($"{at}/caps/{id}/consequences", Criticism("circulated-criticism", "2026-05-30"))).ShouldBeProblem(422, "consequence-is-out-of-time", "/on");
        (await bureau.Office.Post($"{at}/caps/{id}/consequences", Criticism("circulated-criticism"))).ShouldBe(200);
        (await bureau.Office.Get(at)).Json.GetProperty("caps")[0].GetProperty("carriedOut").GetArrayLength().ShouldBe(1);

        (await bureau.Office.Post($"{at}/caps/{Guid.NewGuid()}/lifting", new { reason = "不属实" })).ShouldBeProblem(422, "appraisal-cap-is-unknown");
        (await bureau.Office.Post($"{at}/caps/{id}/lifting", new { reason = "核查不属实" })).ShouldBe(200);
        seen = (await bureau.Office.Get(at)).Json;
        (seen.GetProperty("caps")[0].GetProperty("liftedBecause").GetString(), seen.GetProperty("result").GetProperty("result").GetProperty("grade").GetString()).ShouldBe(("核查不属实", "excellent"));
    }

    [Fact]
    public async Task Final_results_are_used_for_units_and_bodies_outside_and_not_before()
    {
        var bureau = await AppraisalBureau.Found(host);
        var at = await bureau.Started();
        var body = await bureau.Office.Post("/api/v1/outside-bodies", new { nameZh = "区委组织部", relations = Above, from = "2020-01-01" });
        host.MoveClock(new(2026, 5, 22));
        await bureau.Settled(at);
        (await bureau.Office.Post($"{at}/announcement", new { })).ShouldBe(200);

        (await Use(bureau, body.Id)).ShouldBeProblem(409, "appraisal-result-is-not-final");
        host.MoveClock(new(2026, 5, 28));
        (await Use(bureau, Guid.NewGuid())).ShouldBeProblem(422, "appraisal-round-part-is-unknown", "/bodyId");
        (await Use(bureau, body.Id, "bonus")).ShouldBeProblem(422, "appraisal-result-use-is-not-acceptable", "/provision");
        (await Use(bureau, body.Id)).ShouldBe(200);
        (await bureau.Office.Post($"{bureau.Round}/result-uses", new { kind = "discipline-supervision", on = "2026-05-28", words = "纳入监督检查", unitId = bureau.Bureau.Top })).ShouldBe(200);

        (await bureau.Bureau.Hal.Office.Get(at)).Items("uses").Select(use => (use.GetProperty("kind").GetString(), use.GetProperty("recipient").GetProperty("name").GetString(), use.GetProperty("article").GetString()))
            .ShouldBe([("other-appraisal", "区委组织部", "11"), ("discipline-supervision", "单位0", null)]);
    }

    [Fact]
    public async Task It_is_there_for_its_office_those_named_and_the_head_of_the_unit_only()
    {
        var bureau = await AppraisalBureau.Found(host);
        var at = await bureau.Started();
        var stranger = await bureau.Office.Colleague(Roles.Leader, personId: await bureau.Office.Enter("旁人", "X-1"));
        var elsewhere = await AppraisalBureau.Found(host);

        foreach (var office in new[] { stranger, elsewhere.Office })
        {
            (await office.Get(at)).ShouldBeProblem(404, "not-found");
            (await office.Get(bureau.Round)).ShouldBeProblem(404, "not-found");
            (await office.Get("/api/v1/appraisal-rounds")).Items().ShouldBeEmpty();
            (await office.Post($"{at}/settlement", new { words = "同意" })).ShouldBeProblem(404, "not-found");
        }

        (await bureau.Bureau.Rea.Office.Get(at)).ShouldBe(200);
        (await bureau.Bureau.Rea.Office.Get(bureau.Round)).Items("named").ShouldBeEmpty();
        // Hal holds the first responsible post of the unit, too.
        (await bureau.Bureau.Hal.Office.Get(at)).Json.GetProperty("appraisal").GetProperty("capacities").EnumerateArray().Select(each => each.GetString()).ShouldBe(["subject", "head"]);
        (await bureau.Office.Post($"{at}/handlers", new { capacity = "assessor", successorId = bureau.Bureau.Don.Id, reason = "调离" })).ShouldBeProblem(422, "appraisal-handlers-must-differ", "/successorId");
        (await bureau.Office.Post($"{at}/handlers", new { capacity = "assessor", successorId = await bureau.Office.Enter("接任", "X-2"), reason = "调离" })).ShouldBe(200);
        (await bureau.Bureau.Ida.Office.Get(at)).ShouldBeProblem(404, "not-found");
    }

    private static readonly object Falsified = new { kind = "falsification", facts = "虚报会议次数", occurredOn = "2026-05-21" };

    private static object Criticism(string measure, string on = "2026-05-22") => new { measure, on, words = "全局通报" };

    private static Task<Reply> Use(AppraisalBureau bureau, Guid body, string provision = "cadre-appraisal") =>
        bureau.Office.Post($"{bureau.Round}/result-uses", new { kind = "other-appraisal", provision, on = "2026-05-28", words = "纳入干部考核", bodyId = body });

    private static async Task<IEnumerable<string?>> Tasks(Office who) =>
        (await who.Get("/api/v1/my/appraisals")).Items().Select(task => task.GetProperty("task").GetString());

    private static async Task<(string Round, string At)> Running(Bureau bureau)
    {
        var persons = new List<Guid>();
        foreach (var name in new[] { "甲", "乙", "丙", "丁" })
        {
            persons.Add(await bureau.Office.Enter(name, $"P-{persons.Count}"));
        }

        var opened = await bureau.Office.Post(
            "/api/v1/appraisal-rounds", new { title = "支部考核", schemeId = bureau.SchemeId, cycleId = "FIN-AP-1", organiserUnitId = bureau.Units["bureau"], year = 2026 });
        opened.ShouldBe(201);
        (await bureau.Office.Put($"{opened.Location}/terms", AppraisalBureau.Terms(thresholds: [], caps: [], focus: 1))).ShouldBe(200);
        (await bureau.Office.Put(
            $"{opened.Location}/subjects",
            new { subjects = new[] { new { unitId = bureau.Units["branch-1"], representativeId = persons[0], assessorId = persons[1], settlerId = persons[2], reviewerId = persons[3] } } })).ShouldBe(200);
        (await bureau.Office.Post($"{opened.Location}/start", new { })).ShouldBe(200);
        return (opened.Location!, $"/api/v1/appraisals/{(await bureau.Office.Get(opened.Location!)).Items("appraisals").Single().GetProperty("id").GetGuid()}");
    }
}
