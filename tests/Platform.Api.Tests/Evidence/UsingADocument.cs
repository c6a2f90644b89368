using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Evidence;

public sealed class UsingADocument(PlatformHost host)
{
    [Fact]
    public async Task Says_where_it_serves_and_in_which_version()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (first, second) = (await bureau.Study(), await bureau.Study("branch-2"));
        var evidence = await bureau.Evidence();

        (await bureau.Office.Post("/api/v1/acts", bureau.Act([first, second], [evidence]))).ShouldBe(201);
        (await bureau.Office.Post("/api/v1/acts", bureau.Act([first], [evidence], occurredOn: "2026-05-12"))).ShouldBe(201);

        var item = await bureau.Office.Get($"/api/v1/evidence/{evidence}");
        item.ShouldBe(200);
        item.Version.ShouldBe(3);
        var uses = item.Items("uses");
        uses.Select(use => use.GetProperty("versionNumber").GetInt32()).ShouldBe([1, 1]);
        uses.Select(use => use.GetProperty("duties").EnumerateArray().Select(duty => duty.GetProperty("id").GetGuid()).Order().ToList())
            .ShouldBe([[first], [.. new[] { first, second }.Order()]]);
        item.Json.GetProperty("can").GetProperty("withdraw").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_record_and_a_withdrawal_at_the_same_moment_do_not_both_succeed()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var duty = await bureau.Study();
        for (var round = 0; round < 6; round++)
        {
            var evidence = await bureau.Evidence();
            var recording = bureau.Office.Post("/api/v1/acts", bureau.Act([duty], [evidence]));
            var withdrawing = bureau.Office.Post($"/api/v1/evidence/{evidence}/withdrawal", new { reason = "传错文件" });
            var (recorded, withdrawn) = (await recording, await withdrawing);

            (recorded.Status, withdrawn.Status).ShouldBeOneOf((201, 409), (422, 200));
            var item = await bureau.Office.Get($"/api/v1/evidence/{evidence}");
            (item.Items("uses").Count > 0).ShouldBe(item.Json.GetProperty("withdrawnBecause").ValueKind == System.Text.Json.JsonValueKind.Null);
        }
    }

    [Fact]
    public async Task Two_records_at_the_same_moment_may_use_one_document()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var (first, second) = (await bureau.Study(), await bureau.Study("branch-2"));
        var evidence = await bureau.Evidence();

        var replies = await Task.WhenAll(new[] { first, second }.Select(duty => bureau.Office.Post("/api/v1/acts", bureau.Act([duty], [evidence]))));

        replies.ShouldAllBe(reply => reply.Status == 201);
        (await bureau.Office.Get($"/api/v1/evidence/{evidence}")).Items("uses").Count.ShouldBe(2);
    }

    [Fact]
    public async Task Says_which_other_documents_have_the_same_bytes_as_far_as_the_reader_may_know()
    {
        var archive = await Archive.Found(host);
        var (first, second) = (archive.Units[1], archive.Units[2]);
        var original = await archive.HandIn(Archive.Minutes(first));
        var copy = await archive.HandIn(Archive.Minutes(second) with { Title = "四月专题研究纪要", FormedOn = "2026-04-03" });
        var other = await archive.HandIn(Archive.Minutes(second).With(Samples.Png, "四月.png"));
        var inner = await archive.HandIn(Archive.Minutes(second) with { Title = "内部纪要", Level = "internal" });
        var clerk = await archive.Colleague(Roles.UnitClerk, first);

        Same(await archive.Get($"/api/v1/evidence/{original}")).ShouldBe([inner, copy], ignoreOrder: true);
        Same(await archive.Get($"/api/v1/evidence/{other}")).ShouldBeEmpty();
        Same(await clerk.Get($"/api/v1/evidence/{original}")).ShouldNotContain(inner);
        (await archive.AddVersion(copy, Samples.Png, "四月.png")).ShouldBe(201);
        Same(await archive.Get($"/api/v1/evidence/{other}")).ShouldBe([copy]);
        (await archive.Post($"/api/v1/evidence/{copy}/withdrawal", new { reason = "传错文件" })).ShouldBe(200);
        Same(await archive.Get($"/api/v1/evidence/{original}")).ShouldBe([inner]);

        var elsewhere = await Archive.Found(host);
        Same(await elsewhere.Get($"/api/v1/evidence/{await elsewhere.HandIn(Archive.Minutes(elsewhere.Units[1]))}")).ShouldBeEmpty();
    }

    private static IReadOnlyList<Guid> Same(Received item) =>
        [.. item.Json.GetProperty("sameContent").EnumerateArray().Select(same => same.GetProperty("id").GetGuid())];

    [Fact]
    public async Task A_list_is_narrowed_by_kind_words_and_use()
    {
        var archive = await Archive.Found(host);
        var minutes = await archive.HandIn(Archive.Minutes(archive.Units[1]));
        var report = await archive.HandIn(Archive.Minutes(archive.Units[1]) with { Kind = "duty-report", Title = "半年报告", FileName = "Report-A.pdf" });

        (await archive.List("?kind=duty-report")).ShouldBe([report]);
        (await archive.List("?search=专题")).ShouldBe([minutes]);
        (await archive.List("?search=report-a")).ShouldBe([report]);
        (await archive.List("?search=%25")).ShouldBeEmpty();
        (await archive.List("?state=unused")).ShouldBe([report, minutes]);
        (await archive.Get("/api/v1/evidence?state=lost")).ShouldBeProblem(400, "request-is-malformed", "/state");
    }
}
