using System.Text.Json;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Reporting;

/// <summary>A branch reports upward: assembled, edited, signed off, sent, received, asked about, sent back.</summary>
public sealed class ReportingToASuperior(PlatformHost host)
{
    [Fact]
    public async Task A_report_is_assembled_from_recorded_facts_each_sentence_with_its_sources()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var study = await bureau.Confirmed();

        var drafted = await clerk.Post("/api/v1/reports", Draft(bureau));

        drafted.ShouldBe(201);
        var seen = await clerk.Get(drafted.Location!);
        (seen.Text("state"), seen.Text("recipientName"), seen.Version).ShouldBe(("draft", "general", 1));
        var sentences = seen.Items("sentences");
        sentences[0].GetProperty("text").GetString().ShouldBe("2026年1月1日至2026年6月30日，召开会议1次，其中专题研究0次。");
        sentences.ShouldAllBe(each => each.GetProperty("generated").GetString() == each.GetProperty("text").GetString());
        Sources(sentences[1]).ShouldContain(study);
    }

    [Fact]
    public async Task It_is_edited_signed_off_by_another_sent_and_fulfills_its_duty()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (clerk, leader) = (await bureau.Clerk(), await bureau.Leader());
        var duty = await ReportDuty(bureau);
        var drafted = await clerk.Post("/api/v1/reports", Draft(bureau, duty));
        var first = (await clerk.Get(drafted.Location!)).Items("sentences")[0].GetProperty("text").GetString();

        (await clerk.Post($"{drafted.Location}/edits", new { sentences = new object[] { new { number = 1, section = "meetings", text = first }, new { text = "下一步抓好整改。" } } })).ShouldBe(200);
        (await clerk.Post($"{drafted.Location}/sending", new { })).ShouldBeProblem(409, "report-is-not-signed-off");
        (await clerk.Post($"{drafted.Location}/sign-off", new { })).ShouldBeProblem(403, "permission-missing");
        (await bureau.Office.Get(drafted.Location!)).Json.GetProperty("can").GetProperty("signOff").GetBoolean().ShouldBeTrue();
        (await leader.Post($"{drafted.Location}/sign-off", new { })).ShouldBe(200);
        (await clerk.Post($"{drafted.Location}/sending", new { evidenceIds = new[] { await bureau.Evidence("report-document") } })).ShouldBe(200);

        (await bureau.State(duty)).ShouldBe("submitted");
        var seen = await leader.Get(drafted.Location!);
        (seen.Text("state"), seen.Text("sentOn")).ShouldBe(("sent", "2026-05-20"));
        seen.Items("sentences").Select(each => each.GetProperty("generated").ValueKind).ShouldBe([JsonValueKind.String, JsonValueKind.Null]);
        (await Bureau.See(bureau.Office, duty)).Items("acts").Single().GetProperty("kind").GetString().ShouldBe("report");
        (await clerk.Post($"{drafted.Location}/edits", new { sentences = new object[] { new { text = "补充" } } })).ShouldBeProblem(409, "report-is-out-of-hand");
    }

    [Fact]
    public async Task The_recipient_receives_asks_and_sends_it_back_and_it_is_sent_again()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (clerk, leader) = (await bureau.Clerk(), await bureau.Leader());
        var sent = await Sent(bureau, clerk, leader);

        (await leader.Post($"{sent}/receipt", new { })).ShouldBe(200);
        (await leader.Post($"{sent}/questions", new { text = "整改何时完成？" })).ShouldBe(200);
        (await clerk.Post($"{sent}/questions/1/answer", new { text = "六月底前" })).ShouldBe(200);
        (await clerk.Post($"{sent}/questions/1/answer", new { text = "七月底前" })).ShouldBeProblem(409, "question-is-answered");
        (await clerk.Post($"{sent}/questions/2/answer", new { text = "六月底前" })).ShouldBeProblem(422, "question-is-unknown");
        (await leader.Post($"{sent}/return", new { reason = "补充数据" })).ShouldBe(200);

        var seen = await clerk.Get(sent);
        (seen.Text("state"), seen.Text("returnedBecause"), seen.Items("questions").Single().GetProperty("answer").GetString()).ShouldBe(("returned", "补充数据", "六月底前"));
        (await leader.Post($"{sent}/receipt", new { })).ShouldBeProblem(409, "report-is-not-sent");
        (await clerk.Post($"{sent}/edits", new { sentences = new object[] { new { text = "补充的数据。" } } })).ShouldBe(200);
        (await leader.Post($"{sent}/sign-off", new { })).ShouldBe(200);
        (await clerk.Post($"{sent}/sending", new { })).ShouldBe(200);
        (await clerk.Get(sent)).Text("state").ShouldBe("sent");
    }

    [Fact]
    public async Task A_prompt_report_is_assembled_from_the_event_that_began_its_duty()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var begun = await bureau.Office.Post(
            $"/api/v1/ledgers/{bureau.Units["general"]}/2026/triggers",
            new { obligationId = "FIN-O-014", occurredOn = "2026-05-19", occurredAt = "09:05:00", description = "机房停电" });
        begun.ShouldBe(201);
        var duty = begun.Items("occurrenceIds")[0].GetGuid();

        var drafted = await clerk.Post("/api/v1/reports", new
        {
            unitId = bureau.Units["general"],
            title = "重大情况报告",
            from = "2026-05-19",
            to = "2026-05-19",
            recipientName = "上级党委（区委）",
            occurrenceId = duty,
        });

        drafted.ShouldBe(201);
        var sentence = (await clerk.Get(drafted.Location!)).Items("sentences")[0];
        sentence.GetProperty("text").GetString().ShouldBe("2026年5月19日9时05分，发生需要及时报告的情况：机房停电。");
        Sources(sentence).ShouldBe([duty]);
    }

    [Fact]
    public async Task Whoever_wrote_it_does_not_sign_it_off()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var drafted = await bureau.Office.Post("/api/v1/reports", Draft(bureau));

        (await bureau.Office.Get(drafted.Location!)).Json.GetProperty("can").GetProperty("signOff").GetBoolean().ShouldBeFalse();
        (await bureau.Office.Post($"{drafted.Location}/sign-off", new { })).ShouldBeProblem(409, "author-may-not-sign-off");
    }

    [Fact]
    public async Task A_receiving_desk_tells_what_is_expected_what_came_and_what_is_missing()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (clerk, leader) = (await bureau.Clerk(), await bureau.Leader());
        var duty = await ReportDuty(bureau);
        var before = await leader.Get($"/api/v1/report-desk?unitId={bureau.Units["general"]}&year=2026");
        before.Json.GetProperty("received").GetInt32().ShouldBe(0);
        before.Items("reports").ShouldContain(each => each.GetProperty("occurrenceId").GetGuid() == duty);
        var sent = await Sent(bureau, clerk, leader, duty);
        var beside = await Sent(bureau, clerk, leader);

        var desk = await leader.Get($"/api/v1/report-desk?unitId={bureau.Units["general"]}&year=2026");

        desk.Json.GetProperty("expected").GetInt32().ShouldBe(before.Json.GetProperty("expected").GetInt32());
        desk.Json.GetProperty("received").GetInt32().ShouldBe(1);
        sent.ShouldEndWith(desk.Items("reports").Single(each => each.GetProperty("occurrenceId").GetGuid() == duty).GetProperty("reportId").GetString()!);
        beside.ShouldEndWith(desk.Items("beside").Single().GetProperty("id").GetString()!);
        (await clerk.Get($"/api/v1/report-desk?unitId={bureau.Units["bureau"]}")).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task Every_no_names_what_stands_in_the_way()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var drafted = await clerk.Post("/api/v1/reports", Draft(bureau));

        var malformed = await clerk.Post("/api/v1/reports", new { });
        malformed.ShouldBeProblem(400, "request-is-malformed");
        malformed.Pointers().ShouldBe(["/unitId", "/title", "/from", "/to", "/recipientName"]);
        Refused(await clerk.Post("/api/v1/reports", Draft(bureau, to: "2025-01-01")), 422, "report-period-is-not-acceptable", "/to");
        Refused(await clerk.Post("/api/v1/reports", Draft(bureau, recipient: bureau.Units["branch-1"])), 422, "unit-reports-to-itself", "/recipientUnitId");
        Refused(await clerk.Post("/api/v1/reports", Draft(bureau, recipient: Guid.NewGuid())), 422, "report-party-is-unknown", "/recipientUnitId");
        Refused(await clerk.Post("/api/v1/reports", Draft(bureau, Guid.NewGuid())), 422, "report-party-is-unknown", "/occurrenceId");
        Refused(
            await clerk.Post($"{drafted.Location}/edits", new { sentences = new object[] { new { number = 99, text = "一" } } }), 422, "report-sentence-is-unknown", "/sentences/0/number");
        (await clerk.Post($"{drafted.Location}/edits", new { sentences = new object[] { new { text = " ", section = "rumour" } } })).Pointers()
            .ShouldBe(["/sentences/0/text", "/sentences/0/section"]);
        (await (await bureau.Leader()).Post($"{drafted.Location}/receipt", new { })).ShouldBeProblem(409, "report-is-not-sent");
        (await (await bureau.Leader()).Post($"{drafted.Location}/return", new { })).Pointers().ShouldBe(["/reason"]);
    }

    [Fact]
    public async Task A_draft_is_its_units_own_and_another_bureau_sees_nothing()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var stranger = await Bureau.FoundWithYear(host);
        var clerk = await bureau.Clerk();
        var drafted = await clerk.Post("/api/v1/reports", Draft(bureau));
        var elsewhere = await bureau.Office.Colleague(Roles.UnitClerk, bureau.Units["section-1"]);

        (await elsewhere.Get(drafted.Location!)).ShouldBeProblem(404, "not-found");
        (await elsewhere.Post("/api/v1/reports", Draft(bureau))).ShouldBeProblem(403, "outside-your-units");
        (await elsewhere.Post($"{drafted.Location}/edits", new { sentences = new object[] { new { text = "补充" } } })).ShouldBeProblem(403, "outside-your-units");
        (await stranger.Office.Get(drafted.Location!)).ShouldBeProblem(404, "not-found");
        (await stranger.Office.Post($"{drafted.Location}/sign-off", new { })).ShouldBeProblem(404, "not-found");
        (await clerk.Get("/api/v1/reports?year=2026")).Items().Single().GetProperty("id").GetGuid().ShouldBe(drafted.Id);
    }

    private static async Task<string> Sent(Bureau bureau, Office clerk, Office leader, Guid? duty = null)
    {
        var drafted = await clerk.Post("/api/v1/reports", Draft(bureau, duty));
        (await leader.Post($"{drafted.Location}/sign-off", new { })).ShouldBe(200);
        (await clerk.Post($"{drafted.Location}/sending", new { })).ShouldBe(200);
        return drafted.Location!;
    }

    private static async Task<Guid> ReportDuty(Bureau bureau) =>
        (await bureau.Lines("branch-1")).First(line => line.GetProperty("category").GetString() == "reporting-up" && line.GetProperty("windowKey").GetString() == "2026-H1")
            .GetProperty("id").GetGuid();

    private static object Draft(Bureau bureau, Guid? duty = null, string to = "2026-06-30", Guid? recipient = null) => new
    {
        unitId = bureau.Units["branch-1"],
        title = "上半年工作汇报",
        from = "2026-01-01",
        to,
        recipientUnitId = recipient ?? bureau.Units["general"],
        occurrenceId = duty,
    };

    private static IEnumerable<Guid> Sources(JsonElement sentence) => sentence.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("id").GetGuid());

    private static void Refused(Reply reply, int status, string code, string pointer)
    {
        reply.ShouldBeProblem(status, code);
        reply.Pointers().ShouldBe([pointer]);
    }
}
