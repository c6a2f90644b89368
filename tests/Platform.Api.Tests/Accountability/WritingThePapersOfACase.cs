using Platform.Api.Tests.Support;
using static Platform.Api.Tests.Accountability.Paper;

namespace Platform.Api.Tests.Accountability;

/// <summary>The papers of a case, made of what is recorded in it.</summary>
public sealed class WritingThePapersOfACase(PlatformHost host)
{
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
}
