using System.Text.Json;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

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

    [Fact]
    public async Task What_stands_against_opening_is_named()
    {
        var bureau = await CaseBureau.Found(host);
        var ida = bureau.Ida.Office;

        (await ida.Post("/api/v1/cases", new { })).ShouldBeProblem(
            400, "request-is-malformed", "/occurredOn", "/triggerId", "/subjects", "/investigatorId", "/deciderId", "/reviewerId", "/decidingUnitId", "/reviewUnitId");
        (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-01", occurredOn: "2019-04-01"))).ShouldBeProblem(422, "rules-hold-nobody-to-account", "/occurredOn");
        (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-99"))).ShouldBeProblem(422, "trigger-is-unknown", "/triggerId");
        (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-01", occurredOn: "2020-06-01"))).ShouldBeProblem(422, "case-is-not-acceptable", "/subjects/0/postId");
        (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-04"))).ShouldBeProblem(422, "case-is-not-acceptable", "/failedObligationId", "/facts");
        (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-01", reviewer: bureau.Don.Id))).ShouldBeProblem(422, "handlers-must-differ");
        (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-01", reviewer: Guid.NewGuid()))).ShouldBeProblem(422, "case-is-not-acceptable", "/reviewerId");
        foreach (var kind in new[] { "missed-duty", "finding", "incident", "proposal", "instruction", "case", "falsification" })
        {
            (await ida.Post("/api/v1/cases", bureau.Request("FIN-TR-01", source: new { kind, id = Guid.NewGuid(), words = "来源" }))).ShouldBeProblem(422, "case-is-not-acceptable", "/sources/0/id");
        }

        var weather = await CaseBureau.Found(host, "meteorology");
        (await weather.Ida.Office.Post("/api/v1/cases", weather.Request("MET-TR-09", "party-cadre"))).ShouldBeProblem(422, "trigger-is-excluded-for-persons");
    }

    [Fact]
    public async Task A_case_comes_from_an_incident_that_was_recorded_here_and_from_no_other()
    {
        var (bureau, other) = (await CaseBureau.Found(host), await CaseBureau.Found(host));
        var own = await Incident(bureau);
        var foreign = await Incident(other);

        var opened = await bureau.Ida.Office.Post("/api/v1/cases", bureau.Request("FIN-TR-01", source: new { kind = "incident", id = own, words = "门户网站打不开" }));

        opened.ShouldBe(201);
        (await bureau.Ida.Office.Get(opened.Location!)).Items("sources").Single().GetProperty("id").GetGuid().ShouldBe(own);
        (await bureau.Ida.Office.Post("/api/v1/cases", bureau.Request("FIN-TR-01", source: new { kind = "incident", id = foreign, words = "来源" })))
            .ShouldBeProblem(422, "case-is-not-acceptable", "/sources/0/id");
    }

    private static async Task<Guid> Incident(CaseBureau bureau)
    {
        var recorded = await bureau.Office.Post("/api/v1/incidents", new
        {
            unitId = bureau.Unit,
            responsiblePostId = bureau.Post,
            category = "未分类",
            matter = "门户网站打不开",
            happenedAt = "2026-05-20T08:00:00+08:00",
            knownAt = "2026-05-20T08:30:00+08:00",
        });
        recorded.ShouldBe(201);
        return recorded.Id;
    }

    [Fact]
    public async Task The_rules_of_the_day_say_what_can_be_chosen()
    {
        var bureau = await CaseBureau.Found(host);

        var options = (await bureau.Ida.Office.Get("/api/v1/case-options?day=2026-04-01")).Items().Single();

        options.GetProperty("triggers").GetArrayLength().ShouldBe(7);
        options.GetProperty("subjects").EnumerateArray().Select(each => each.GetProperty("id").GetString()).ShouldBe(["team", "cadre"]);
        (await bureau.Ida.Office.Get("/api/v1/case-options?day=2019-01-01")).Items().ShouldBeEmpty();
        (await bureau.Hal.Office.Get("/api/v1/case-options")).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task A_bureau_sets_the_clocks_and_a_case_keeps_those_it_was_opened_with()
    {
        var bureau = await CaseBureau.Found(host);
        (await bureau.Office.Put("/api/v1/case-limits", new { limits = new[] { new { step = "verification", days = 30 } }, basis = "局务会决定" })).ShouldBe(201);

        var file = await bureau.Ida.Office.Get(await bureau.Open());

        (file.Text("step"), file.Text("dueOn")).ShouldBe(("verification", "2026-06-19"));
        (await bureau.Office.Put("/api/v1/case-limits", new { limits = new[] { new { step = "verification", days = 0 } }, basis = "" }))
            .ShouldBeProblem(422, "case-limits-are-not-acceptable", "/limits/0/days", "/basis");
        (await bureau.Ida.Office.Get("/api/v1/case-limits")).Items("limits").Single().GetProperty("days").GetInt32().ShouldBe(30);
        (await bureau.Ida.Office.Put("/api/v1/case-limits", new { limits = Array.Empty<object>(), basis = "x" })).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task Its_documents_are_made_of_what_is_recorded_in_the_official_format()
    {
        var bureau = await CaseBureau.Found(host);
        var at = await bureau.ToReview();

        var words = Words(await bureau.Hal.Office.Download($"{at}/documents/decision?subject={bureau.Post}"));

        words.ShouldContain("追责处理决定书");
        words.ShouldContain("给予批评教育处理");
        words.ShouldContain("失职事实：未按要求组织");
        words.ShouldContain("2026年6月20日前（含当日）");
        var notice = Words(await bureau.Ida.Office.Download($"{at}/documents/notice"));
        notice.ShouldContain("追责告知书");
        Array.ForEach([words, notice], each => each.ShouldMatch("《[^》]+》第"));
        (await bureau.Ida.Office.Get($"{at}/documents/filing")).ShouldBeProblem(404, "not-found");
        (await bureau.Office.Get($"{at}/documents/decision")).ShouldBeProblem(404, "not-found");
        var whole = Words(await bureau.Ida.Office.Download($"{at}/documents/file"));
        whole.ShouldContain("追责案件卷宗");
        whole.ShouldContain("书面陈述：情况说明");
        (await bureau.Hal.Office.Get($"{at}/documents/file")).ShouldBeProblem(404, "not-found");
        (await bureau.Ida.Office.Get($"{at}/documents/notice?format=odt")).ShouldBeProblem(400, "request-is-malformed", "/format");
    }

    [Fact]
    public async Task Its_documents_are_PDF_where_that_can_be_made_and_refused_elsewhere()
    {
        var bureau = await CaseBureau.Found(host);
        var at = await bureau.ToReview();

        if ((await bureau.Ida.Office.Get(at)).Json.GetProperty("pdf").GetBoolean())
        {
            foreach (var kind in new[] { "notice", "decision", "file" })
            {
                (await bureau.Ida.Office.Download($"{at}/documents/{kind}?format=pdf")).AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue(kind);
            }
        }
        else
        {
            (await bureau.Ida.Office.Get($"{at}/documents/notice?format=pdf")).ShouldBeProblem(409, "pdf-is-not-available");
        }
    }

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

    private static string Words(byte[] file)
    {
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(file), false);
        new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document)
            .Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
        return document.MainDocumentPart!.Document!.InnerText;
    }
}
