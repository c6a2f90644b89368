using System.Text.Json;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Accountability;

/// <summary>A closed case is sent round as an example by a bulletin that names nobody (row I11 of the matrix).</summary>
public sealed class TellingOthersOfACase(PlatformHost host)
{
    private static readonly string[] Words = ["某单位未按要求组织，已予处理。"];

    [Fact]
    public async Task It_reaches_the_chosen_units_and_each_acknowledges_it()
    {
        var bureau = await CaseBureau.Found(host);
        var ida = bureau.Ida.Office;
        var at = await bureau.ToClosing();
        var offered = (await ida.Get(at)).Json;
        var draft = offered.GetProperty("circular");
        (offered.GetProperty("can").GetProperty("circulate").GetBoolean(), draft.GetProperty("stands").GetBoolean()).ShouldBe((true, false));
        draft.GetProperty("paragraphs").EnumerateArray().Select(each => each.GetString()!).ShouldAllBe(text => !text.Contains('韩', StringComparison.Ordinal) && !text.Contains("单位2", StringComparison.Ordinal));

        var sent = await ida.Post($"{at}/circular", Circular(
            draft.GetProperty("title").GetString()!, [.. draft.GetProperty("paragraphs").EnumerateArray().Select(each => each.GetString()!)], "纪通〔2026〕1号", bureau.Unit));

        sent.ShouldBe(200);
        (await ida.Post($"{at}/circular", Circular("再发一次", Words, "纪通〔2026〕1号", bureau.Unit))).ShouldBe(200);
        (await ida.Post($"{at}/circular", Circular("另发一份", Words, "纪通〔2026〕2号", bureau.Unit))).ShouldBeProblem(409, "case-is-circulated");
        var file = (await ida.Get(at)).Json;
        var told = file.GetProperty("circular");
        (told.GetProperty("number").GetString(), told.GetProperty("stands").GetBoolean(), file.GetProperty("can").GetProperty("circulate").GetBoolean()).ShouldBe(("纪通〔2026〕1号", true, false));
        var id = told.GetProperty("bulletinId").GetGuid();

        // Hal answers in the case, and reads of it like everybody else in the unit.
        (await bureau.Hal.Office.Get("/api/v1/my/waiting-bulletins")).Items().Single().GetProperty("bulletinId").GetGuid().ShouldBe(id);
        (await bureau.Hal.Office.Post($"/api/v1/bulletins/{id}/acknowledgements", new { unitId = bureau.Unit })).ShouldBe(200);
        var bulletin = await bureau.Office.Get($"/api/v1/bulletins/{id}");
        (bulletin.Text("kind"), bulletin.Text("state"), bulletin.Items("receipts").Single().GetProperty("acknowledgedOn").ValueKind).ShouldBe(("typical-case", "issued", JsonValueKind.String));
        bulletin.Json.GetProperty("articles").EnumerateArray().Single().GetString().ShouldBe("18(1)");
        // Nothing in the bulletin leads to the case.
        bulletin.Json.ToString().ShouldNotContain(at.Split('/')[^1]);
        (await bureau.Hal.Office.Get(at)).Json.GetProperty("circular").ValueKind.ShouldBe(JsonValueKind.Null);

        (await bureau.Office.Post($"/api/v1/bulletins/{id}/withdrawal", new { reason = "文号有误" })).ShouldBe(200);
        (await ida.Post($"{at}/circular", Circular("另发一份", Words, "纪通〔2026〕2号", bureau.Unit))).ShouldBe(200);
    }

    [Fact]
    public async Task What_stands_against_it_is_named()
    {
        var bureau = await CaseBureau.Found(host);
        var (ida, don) = (bureau.Ida.Office, bureau.Don.Office);
        var early = await bureau.ToStatement();
        (await ida.Post($"{early}/circular", Circular("典型案件", Words, "1号", bureau.Unit))).ShouldBeProblem(409, "case-is-no-example");
        var at = await bureau.ToClosing();

        (await ida.Post($"{at}/circular", new { })).ShouldBeProblem(400, "request-is-malformed", "/title", "/paragraphs", "/number");
        (await ida.Post($"{at}/circular", Circular("典型案件", ["单位2的负责人未履职"], "1号", bureau.Unit))).ShouldBeProblem(422, "case-entry-is-faulty", "/paragraphs/0");
        (await ida.Post($"{at}/circular", Circular("典型案件", Words, "1号", Guid.NewGuid()))).ShouldBeProblem(422, "bulletin-party-is-unknown", "/unitIds/0");
        (await ida.Post($"{at}/circular", new { title = "典型案件", paragraphs = Words, number = "1号", unitIds = new[] { bureau.Unit }, acknowledgeBy = "2026-05-01" }))
            .ShouldBeProblem(422, "bulletin-is-not-acceptable", "/acknowledgeBy");
        (await don.Post($"{at}/circular", Circular("典型案件", Words, "1号", bureau.Unit))).ShouldBeProblem(403, "permission-missing");
        (await bureau.Office.Get("/api/v1/bulletins")).Items().ShouldBeEmpty();
        var stranger = await bureau.Office.Colleague(Roles.DisciplineSupervisor, personId: await bureau.Office.Enter("外", "X-1"));
        (await stranger.Post($"{at}/circular", Circular("典型案件", Words, "1号", bureau.Unit))).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_subject_corrects_or_answers_its_file_after_the_closing_too()
    {
        var bureau = await CaseBureau.Found(host);
        var (ida, hal) = (bureau.Ida.Office, bureau.Hal.Office);
        var at = await bureau.ToClosing();
        var remark = new { subject = bureau.Post, kind = "correction", words = "任职起始日期有误" };
        (await hal.Get(at)).Json.GetProperty("can").GetProperty("remark").GetBoolean().ShouldBeTrue();

        (await hal.Post($"{at}/remarks", remark)).ShouldBe(200);

        (await hal.Post($"{at}/remarks", remark)).ShouldBe(200);
        var file = await ida.Get(at);
        file.Items("subjects").Single().GetProperty("remarks").EnumerateArray().Select(each => each.GetProperty("words").GetString()).ShouldBe(["任职起始日期有误"]);
        file.Json.GetProperty("intact").GetBoolean().ShouldBeTrue();
        file.Items("timeline")[^1].GetProperty("type").GetString().ShouldBe("case.remark-made.v1");
        file.Json.GetProperty("can").GetProperty("remark").GetBoolean().ShouldBeFalse();
        (await ida.Post($"{at}/remarks", remark)).ShouldBeProblem(403, "not-your-part-of-the-case");
        (await hal.Post($"{at}/remarks", new { })).ShouldBeProblem(400, "request-is-malformed", "/subject", "/words");
        (await hal.Post($"{at}/remarks", new { subject = Guid.NewGuid(), kind = "answer", words = "说明" })).ShouldBeProblem(422, "subject-is-not-in-the-case", "/subject");
        for (var i = 1; i < 20; i++)
        {
            (await hal.Post($"{at}/remarks", new { subject = bureau.Post, kind = "answer", words = $"说明{i}" })).ShouldBe(200);
        }

        (await hal.Post($"{at}/remarks", new { subject = bureau.Post, kind = "answer", words = "还要说明" })).ShouldBeProblem(409, "remarks-are-full");
    }

    private static object Circular(string title, IReadOnlyList<string> paragraphs, string number, Guid unit) =>
        new { title, paragraphs, number, unitIds = new[] { unit }, acknowledgeBy = "2026-06-10" };
}
