using System.Text.Json;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Accountability.Paper;

namespace Platform.Api.Tests.Accountability;

public sealed class WorkingACase(PlatformHost host)
{
    /// <summary>Of each rule set: a circumstance, a subject, a severity and a measure of its ladder.</summary>
    public static TheoryData<string, string, string, string?, string> RuleSets => new()
    {
        { "finance", "FIN-TR-01", "cadre", "lighter", "criticism-education" },
        { "education-city", "EJA-TR-01", "cadre", null, "reminder" },
        { "education-county", "EJY-TR-01", "cadre", "group-2", "written-self-criticism" },
        { "meteorology", "MET-TR-01", "party-cadre", null, "by-external-rules" },
        { "natural-resources", "heading", "party-cadre", null, "circulated-criticism" },
        { "agriculture", "AGR-TR-01", "person", null, "reminder" },
    };

    [Theory]
    [MemberData(nameof(RuleSets))]
    public async Task From_a_missed_duty_to_the_closing_under_each_rule_set(string template, string trigger, string subject, string? severity, string measure)
    {
        var bureau = await CaseBureau.Found(host, template);
        var (ida, hal) = (bureau.Ida.Office, bureau.Hal.Office);

        var at = await bureau.ToReview(trigger, subject, severity, measure);
        (await hal.Post($"{at}/acceptances", new { subject = bureau.Post })).ShouldBe(200);
        (await ida.Post($"{at}/executions", new { subject = bureau.Post, measure, on = "2026-05-20" })).ShouldBe(200);
        var file = await ida.Get(at);
        if (file.Json.GetProperty("filing") is { ValueKind: JsonValueKind.Object } filing)
        {
            file.Text("step").ShouldBe("filing");
            (await ida.Post($"{at}/filing", new { recipient = filing.GetProperty("recipients")[0].GetProperty("reference").GetString(), documentNumber = "责备〔2026〕1号" })).ShouldBe(200);
            (await ida.Post($"{at}/filing-receipt", new { receipt = "收文登记12号" })).ShouldBe(200);
        }

        (await ida.Post($"{at}/closing", new { summary = "已办结" })).ShouldBe(200);

        file = await ida.Get(at);
        var circular = Words(await ida.Download($"{at}/documents/circular"));
        circular.ShouldContain("某单位有关责任人");
        file.Items("subjects").Select(each => each.GetProperty("titleZh").GetString()!).ShouldAllBe(title => !circular.Contains(title, StringComparison.Ordinal));
        (await hal.Get($"{at}/documents/circular")).ShouldBeProblem(404, "not-found");
        (file.Text("status"), file.Json.GetProperty("intact").GetBoolean(), file.Text("frozenSha256").Length).ShouldBe(("closed", true, 64));
        file.Items("timeline").Select(fact => fact.GetProperty("type").GetString()).ShouldContain("case.decided.v1");
        (await ida.Get("/api/v1/cases")).Items().Single().GetProperty("status").GetString().ShouldBe("closed");
    }

    [Fact]
    public async Task The_attribution_explains_itself_before_anybody_decides()
    {
        var bureau = await CaseBureau.Found(host);
        var at = await bureau.Open();
        await bureau.Verify(at);

        var given = await bureau.Ida.Office.Post($"{at}/attribution-preview", new { facts = bureau.Facts() });
        given.ShouldBe(200);
        var conclusion = given.Items("conclusions").Single();
        (conclusion.GetProperty("kind").GetString(), conclusion.GetProperty("article").GetString()).ShouldBe(("principal-leadership", "21"));
        var open = (await bureau.Ida.Office.Post($"{at}/attribution-preview", new { facts = bureau.Facts(isHead: "unknown") })).Items("conclusions").Single();
        open.GetProperty("missing").EnumerateArray().Select(each => each.GetString()).ShouldBe(["is-head"]);
        (await bureau.Ida.Office.Post($"{at}/attribution", new { facts = bureau.Facts(), responsibilities = new[] { new { participant = bureau.Post, kind = "important-leadership" } } }))
            .ShouldBeProblem(422, "case-entry-is-faulty", "/responsibilities/0/differsBecause");
        (await bureau.Ida.Office.Post($"{at}/attribution-preview", new { })).ShouldBeProblem(400, "request-is-malformed", "/facts", "/facts/participants");
    }

    [Fact]
    public async Task Another_body_reviews_and_changes_what_holds()
    {
        var bureau = await CaseBureau.Found(host);
        var at = await bureau.ToReview();
        (await bureau.Don.Office.Post($"{at}/reviews", new { subject = bureau.Post, outcome = "upheld", reasons = "维持" })).ShouldBeProblem(403, "not-your-part-of-the-case");
        (await bureau.Rea.Office.Post($"{at}/reviews", new { subject = bureau.Post, outcome = "upheld", reasons = "维持" })).ShouldBeProblem(409, "no-review-was-asked");
        (await bureau.Hal.Office.Post($"{at}/review-requests", new { subject = bureau.Post, grounds = "处理偏重" })).ShouldBe(200);
        (await bureau.Hal.Office.Post($"{at}/acceptances", new { subject = bureau.Post })).ShouldBeProblem(409, "decision-is-accepted");
        (await bureau.Rea.Office.Get(at)).Json.GetProperty("can").GetProperty("review").GetBoolean().ShouldBeTrue();

        (await bureau.Rea.Office.Post($"{at}/reviews", new { subject = bureau.Post, outcome = "changed", reasons = "改为书面检查", changed = bureau.Decision("lighter", "written-self-criticism") })).ShouldBe(200);

        var subject = (await bureau.Hal.Office.Get(at)).Items("subjects").Single();
        subject.GetProperty("decision").GetProperty("choice").GetProperty("measures").EnumerateArray().Select(each => each.GetString()).ShouldBe(["written-self-criticism"]);
        subject.GetProperty("review").GetString().ShouldBe("changed");
    }

    [Fact]
    public async Task A_measure_that_the_ladder_does_not_offer_is_refused_by_name()
    {
        var bureau = await CaseBureau.Found(host);
        var at = await bureau.ToStatement();
        (await bureau.Ida.Office.Post($"{at}/statements", new { subject = bureau.Post, form = "in-person", words = "当面说明" })).ShouldBe(200);

        var refused = await bureau.Ida.Office.Post($"{at}/measure-proposals", new { proposals = new[] { bureau.Decision("lighter", "team-adjustment") } });

        refused.ShouldBeProblem(422, "case-entry-is-faulty", "/proposals/0/choice/measures");
        refused.Items("errors").Single().GetProperty("detail").GetString()!.ShouldContain("team-adjustment");
    }

    [Fact]
    public async Task Steps_are_left_out_held_up_and_given_to_others_with_reasons()
    {
        var bureau = await CaseBureau.Found(host);
        var ida = bureau.Ida.Office;
        var at = await bureau.ToStatement();

        (await ida.Post($"{at}/skips", new { step = "statement", ground = "未陈述" })).ShouldBeProblem(409, "limit-still-runs");
        (await ida.Post($"{at}/statement-extensions", new { subject = bureau.Post, until = "2026-06-30", reason = "因病" })).ShouldBe(200);
        (await ida.Post($"{at}/suspension", new { reason = "等候鉴定" })).ShouldBe(200);
        (await bureau.Hal.Office.Post($"{at}/statement-declinations", new { subject = bureau.Post })).ShouldBeProblem(409, "case-is-suspended");
        (await ida.Post($"{at}/resumption", new { })).ShouldBe(200);
        (await ida.Post($"{at}/resumption", new { })).ShouldBeProblem(409, "case-is-not-suspended");
        (await bureau.Hal.Office.Post($"{at}/statement-declinations", new { subject = bureau.Post })).ShouldBe(200);
        (await ida.Post($"{at}/skips", new { step = "proposed-measure", ground = "事实清楚" })).ShouldBe(200);
        (await ida.Post($"{at}/skips", new { step = "decision", ground = "不必" })).ShouldBeProblem(409, "step-cannot-be-skipped");
        (await bureau.Don.Office.Post($"{at}/recusals", new { capacity = "decider", successorId = bureau.Rea.Id, reason = "回避" })).ShouldBeProblem(422, "handlers-must-differ", "/successorId");
        var other = await bureau.Office.Enter("佟", "T-1");
        (await bureau.Don.Office.Post($"{at}/recusals", new { capacity = "decider", successorId = other, reason = "亲属关系" })).ShouldBeProblem(422, "handler-may-not-act", "/successorId");
        await bureau.Office.Colleague(Roles.Leader, personId: other);
        (await bureau.Don.Office.Post($"{at}/recusals", new { capacity = "decider", successorId = other, reason = "亲属关系" })).ShouldBeProblem(409, "decider-lacks-standing", "/successorId");
        await bureau.Seat(other);
        (await bureau.Don.Office.Post($"{at}/recusals", new { capacity = "decider", successorId = other, reason = "亲属关系" })).ShouldBe(200);
        (await bureau.Don.Office.Get(at)).ShouldBeProblem(404, "not-found");
        (await ida.Post($"{at}/withdrawal", new { reason = "线索不实" })).ShouldBe(200);
        (await ida.Post($"{at}/withdrawal", new { reason = "线索不实" })).ShouldBeProblem(409, "case-is-ended");
    }
}
