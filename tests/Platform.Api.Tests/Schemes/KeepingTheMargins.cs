using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Schemes;

/// <summary>What stands beside the rules: what was decided of the unsaid, the words of the document, and how articles are read.</summary>
public sealed class KeepingTheMargins(PlatformHost host)
{
    private const string Words = "第一条 依据上级规定。\n第九条 各级组织至少每半年专题研究一次。\n第十五条 支部每半年汇报。\n";

    [Fact]
    public async Task A_setting_of_a_draft_is_decided_and_shows_its_default_and_who_decided()
    {
        var (office, id) = await Draft();

        (await office.Post($"/api/v1/schemes/{id}/settings", new { setting = "closingGraceDays", value = "30", reason = "局务会议定" })).Version.ShouldBe(2);
        (await office.Post($"/api/v1/schemes/{id}/settings", new { setting = "closingGraceDays", value = "30" })).Version.ShouldBe(2);

        var settings = await office.Get($"/api/v1/schemes/{id}/settings");
        settings.ShouldBe(200);
        settings.Items().Count.ShouldBe(10);
        var grace = settings.Items().Single(item => item.GetProperty("setting").GetString() == "closingGraceDays");
        (grace.GetProperty("default").GetString(), grace.GetProperty("current").GetString()).ShouldBe(("15", "30"));
        var decision = grace.GetProperty("decisions").EnumerateArray().Single();
        (decision.GetProperty("former").GetString(), decision.GetProperty("reason").GetString(), decision.GetProperty("by").GetString()).ShouldBe(("15", "局务会议定", "王测试"));
        (await office.Get($"/api/v1/schemes/{id}")).Json.GetProperty("settings").GetProperty("closingGraceDays").GetInt32().ShouldBe(30);
    }

    [Fact]
    public async Task A_setting_at_fault_is_refused_and_one_of_an_issued_scheme_needs_a_new_version()
    {
        var bureau = await Bureau.Found(host);
        var (office, id) = await Draft();

        var refused = await office.Post($"/api/v1/schemes/{id}/settings", new { setting = "workingDayRule", value = "any-day" });
        refused.ShouldBeProblem(422, "setting-is-faulty");
        refused.Pointers().ShouldBe(["/value"]);
        (await office.Post($"/api/v1/schemes/{id}/settings", new { })).ShouldBeProblem(400, "request-is-malformed");
        (await bureau.Office.Post($"/api/v1/schemes/{bureau.SchemeId}/settings", new { setting = "closingGraceDays", value = "30" })).ShouldBeProblem(409, "scheme-is-no-draft");

        var revision = await bureau.Office.Post($"/api/v1/schemes/{bureau.SchemeId}/revision", new { });
        revision.ShouldBe(201);
        (await bureau.Office.Post($"/api/v1/schemes/{revision.Id}/settings", new { setting = "closingGraceDays", value = "30" })).ShouldBe(200);
        (await bureau.Office.Get($"/api/v1/schemes/{bureau.SchemeId}")).Json.GetProperty("settings").GetProperty("closingGraceDays").GetInt32().ShouldBe(15);
        (await (await bureau.Leader()).Post($"/api/v1/schemes/{bureau.SchemeId}/revision", new { })).ShouldBeProblem(403, "permission-missing");
        (await office.Post($"/api/v1/schemes/{bureau.SchemeId}/revision", new { })).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_changed_setting_follows_the_transition_of_its_version()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var revision = (await bureau.Office.Post($"/api/v1/schemes/{bureau.SchemeId}/revision", new { })).Id;
        (await bureau.Office.Post($"/api/v1/schemes/{revision}/settings", new { setting = "evidenceRequirement", value = "every-listed-kind" })).ShouldBe(200);
        (await bureau.Office.Post($"/api/v1/schemes/{revision}/sign-off", new { })).ShouldBe(200);

        (await bureau.Office.Post($"/api/v1/schemes/{revision}/issue", new { effectiveFrom = "2026-05-01", transition = new { rule = "new-at-once" } })).ShouldBe(200);

        var study = (await bureau.Lines("branch-1")).Single(line => line.GetProperty("schemeId").GetGuid() == revision
            && line.GetProperty("obligationId").GetString() == "FIN-O-013" && line.GetProperty("windowKey").GetString() == "2026-H1").GetProperty("id").GetGuid();
        (await bureau.Record(bureau.Office, [study])).ShouldBe(201);
        (await Bureau.Do(bureau.Office, study, "submission")).ShouldBeProblem(409, "evidence-is-missing");
        foreach (var kind in new[] { "agenda", "attendance-record" })
        {
            (await bureau.Record(bureau.Office, [study], kind: kind)).ShouldBe(201);
        }

        (await Bureau.Do(bureau.Office, study, "submission")).ShouldBe(200);
    }

    [Fact]
    public async Task The_text_is_attached_its_articles_are_found_and_a_duty_cites_its_words()
    {
        var (office, id) = await Draft();
        var empty = await office.Get($"/api/v1/schemes/{id}/text");
        (empty.Json.GetProperty("text").ValueKind, empty.Items("articles").Count).ShouldBe((System.Text.Json.JsonValueKind.Null, 0));
        (await office.Post($"/api/v1/schemes/{id}/citations", new { obligationId = "FIN-O-013", start = 0, length = 3, quote = "第一条" })).ShouldBeProblem(409, "text-is-not-attached");
        (await office.Post($"/api/v1/schemes/{id}/text", new { text = " " })).ShouldBeProblem(422, "text-is-missing");

        (await office.Post($"/api/v1/schemes/{id}/text", new { text = Words })).Version.ShouldBe(2);
        var quote = "至少每半年专题研究一次";
        var start = Words.IndexOf(quote, StringComparison.Ordinal);
        var wrong = await office.Post($"/api/v1/schemes/{id}/citations", new { obligationId = "FIN-O-999", start = start + 1, length = quote.Length, quote });
        wrong.ShouldBeProblem(422, "citation-is-faulty");
        wrong.Pointers().ShouldBe(["/obligationId", "/quote"]);
        (await office.Post($"/api/v1/schemes/{id}/citations", new { obligationId = "FIN-O-013", start, length = quote.Length, quote })).Version.ShouldBe(3);

        var text = await office.Get($"/api/v1/schemes/{id}/text");
        text.Text("text").ShouldBe(Words);
        text.Text("sha256").ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Words))));
        text.Text("attachedBy").ShouldBe("王测试");
        var nine = text.Items("articles").Single(place => place.GetProperty("ref").GetString() == "9");
        Words.Substring(nine.GetProperty("start").GetInt32(), nine.GetProperty("length").GetInt32()).ShouldBe("第九条 各级组织至少每半年专题研究一次。\n");
        text.Items("citations").Single().GetProperty("start").GetInt32().ShouldBe(start);
        (await office.Post($"/api/v1/schemes/{id}/sign-off", new { })).ShouldBe(200);
        (await office.Post($"/api/v1/schemes/{id}/text", new { text = "第一条 另一文本。" })).ShouldBeProblem(409, "text-is-attached");
    }

    [Fact]
    public async Task An_interpretation_is_approved_by_another_person_and_decides_an_unclear_point()
    {
        var (office, id) = await Draft();
        var leader = await office.Colleague(Roles.Leader, personId: await office.Enter("李审定", "W-002"));
        var before = await office.Get($"/api/v1/schemes/{id}/interpretations");
        before.Items("undecided").Count.ShouldBe(15);

        var proposed = await office.Post($"/api/v1/schemes/{id}/interpretations", new { article = "1", ambiguityId = "FIN-A-01", text = "三类组织分别建档" });
        proposed.ShouldBe(201);
        (await office.Post($"/api/v1/schemes/{id}/interpretations/{proposed.Id}/approval", new { })).ShouldBeProblem(409, "interpreter-may-not-approve");
        (await leader.Post($"/api/v1/schemes/{id}/interpretations/{proposed.Id}/approval", new { })).ShouldBe(200);
        (await leader.Post($"/api/v1/schemes/{id}/interpretations/{proposed.Id}/approval", new { })).ShouldBe(200);

        var after = await office.Get($"/api/v1/schemes/{id}/interpretations");
        var item = after.Items().Single();
        (item.GetProperty("status").GetString(), item.GetProperty("proposedBy").GetString(), item.GetProperty("approvedBy").GetString()).ShouldBe(("approved", "王测试", "李审定"));
        after.Items("undecided").Count.ShouldBe(14);
        (await office.Get("/api/v1/schemes")).Items().Single().GetProperty("undecided").GetInt32().ShouldBe(14);
        (await office.Post($"/api/v1/schemes/{id}/interpretations", new { article = "1", ambiguityId = "FIN-A-01", text = "又一种" })).ShouldBeProblem(409, "ambiguity-is-decided");
        (await office.Post($"/api/v1/schemes/{id}/interpretations/{proposed.Id}/withdrawal", new { reason = "上级另有答复" })).ShouldBe(200);
        (await leader.Post($"/api/v1/schemes/{id}/interpretations/{proposed.Id}/approval", new { })).ShouldBeProblem(409, "interpretation-is-withdrawn");
        (await leader.Post($"/api/v1/schemes/{id}/interpretations/{Guid.NewGuid()}/approval", new { })).ShouldBeProblem(404, "interpretation-is-unknown");
    }

    [Fact]
    public async Task A_new_version_keeps_the_text_its_places_and_the_approved_interpretations()
    {
        var (office, id) = await Draft();
        var leader = await office.Colleague(Roles.Leader, personId: await office.Enter("李审定", "W-002"));
        var quote = "至少每半年专题研究一次";
        (await office.Post($"/api/v1/schemes/{id}/text", new { text = Words })).ShouldBe(200);
        (await office.Post($"/api/v1/schemes/{id}/citations", new { obligationId = "FIN-O-013", start = Words.IndexOf(quote, StringComparison.Ordinal), length = quote.Length, quote })).ShouldBe(200);
        var approved = (await office.Post($"/api/v1/schemes/{id}/interpretations", new { article = "1", ambiguityId = "FIN-A-01", text = "三类组织分别建档" })).Id;
        (await leader.Post($"/api/v1/schemes/{id}/interpretations/{approved}/approval", new { })).ShouldBe(200);
        (await office.Post($"/api/v1/schemes/{id}/interpretations", new { article = "1", text = "尚未审定" })).ShouldBe(201);

        var revision = (await office.Post($"/api/v1/schemes/{id}/revision", new { })).Id;

        var text = await office.Get($"/api/v1/schemes/{revision}/text");
        (text.Text("text"), text.Items("citations").Count).ShouldBe((Words, 1));
        var readings = await office.Get($"/api/v1/schemes/{revision}/interpretations");
        var carried = readings.Items().Single();
        (carried.GetProperty("status").GetString(), carried.GetProperty("proposedBy").GetString(), carried.GetProperty("approvedBy").GetString(), carried.GetProperty("carriedFrom").GetGuid())
            .ShouldBe(("approved", "王测试", "李审定", id));
        readings.Items("undecided").Count.ShouldBe(14);
        (await office.Get("/api/v1/schemes")).Items().Select(scheme => scheme.GetProperty("undecided").GetInt32()).ShouldBe([14, 14]);
        (await office.Post($"/api/v1/schemes/{revision}/interpretations/{approved}/withdrawal", new { reason = "新版本另作说明" })).ShouldBe(200);
        // Whoever reads the new version and signs it off is up to date with everything that it took along.
        var read = (await office.Get($"/api/v1/schemes/{revision}")).ETag!;
        (await office.Post($"/api/v1/schemes/{revision}/sign-off", new { }, ("If-Match", read))).ShouldBe(200);
        (await office.Get($"/api/v1/schemes/{id}/interpretations")).Items().Count(each => each.GetProperty("status").GetString() == "approved").ShouldBe(1);
    }

    [Fact]
    public async Task Faults_are_named_and_others_neither_write_nor_see()
    {
        var (office, id) = await Draft();
        var clerk = await office.Colleague(Roles.DisciplineSupervisor);
        var stranger = await Office.Found(host);

        var refused = await office.Post($"/api/v1/schemes/{id}/interpretations", new { article = "999", ambiguityId = "FIN-A-99" });
        refused.ShouldBeProblem(422, "interpretation-is-faulty");
        refused.Pointers().ShouldBe(["/ambiguityId", "/article", "/text"]);
        foreach (var (path, body) in new (string, object)[]
        {
            ("settings", new { setting = "closingGraceDays", value = "30" }), ("text", new { text = Words }),
            ("citations", new { obligationId = "FIN-O-013", start = 0, length = 1, quote = "第" }), ("interpretations", new { article = "1", text = "说明" }),
            ($"interpretations/{Guid.NewGuid()}/approval", new { }), ($"interpretations/{Guid.NewGuid()}/withdrawal", new { reason = "无" }),
        })
        {
            (await clerk.Post($"/api/v1/schemes/{id}/{path}", body)).ShouldBeProblem(403, "permission-missing");
            (await stranger.Post($"/api/v1/schemes/{id}/{path}", body)).ShouldBeProblem(404, "not-found");
        }

        foreach (var path in new[] { "settings", "text", "interpretations" })
        {
            (await clerk.Get($"/api/v1/schemes/{id}/{path}")).ShouldBe(200);
            (await stranger.Get($"/api/v1/schemes/{id}/{path}")).ShouldBeProblem(404, "not-found");
        }
    }

    // The office is a person, so that what is decided has a name.
    private async Task<(Office Office, Guid Scheme)> Draft()
    {
        var founder = await Office.Found(host);
        var office = await founder.Colleague(Roles.BureauOffice, personId: await founder.Enter("王测试", "W-001"));
        var imported = await office.PostText("/api/v1/schemes", Bureau.Template("finance"));
        imported.ShouldBe(201);
        return (office, imported.Id);
    }
}
