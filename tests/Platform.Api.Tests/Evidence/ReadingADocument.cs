using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Evidence;

public sealed class ReadingADocument(PlatformHost host)
{
    [Fact]
    public async Task Gives_the_bytes_as_they_came_as_a_download_that_nothing_runs()
    {
        var archive = await Archive.Found(host);
        var id = await archive.HandIn(Archive.Minutes(archive.Units[1]));

        var content = await archive.Get($"/api/v1/evidence/{id}/content");

        content.ShouldBe(200);
        content.Bytes.ShouldBe(Samples.Pdf);
        content.Headers["Content-Type"].ShouldBe("application/pdf");
        content.Headers["Content-Length"].ShouldBe($"{Samples.Pdf.Length}");
        content.Headers["Content-Disposition"].ShouldStartWith("attachment;");
        content.Headers["Content-Disposition"].ShouldContain($"filename*=UTF-8''{Uri.EscapeDataString("三月会议纪要.pdf")}");
        content.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
        content.Headers["Cache-Control"].ShouldContain("no-store");
        content.Headers["Content-Security-Policy"].ShouldContain("default-src 'none'");
    }

    [Fact]
    public async Task Shows_a_pdf_or_a_picture_inline_and_downloads_everything_else()
    {
        var archive = await Archive.Found(host);
        var minutes = Archive.Minutes(archive.Units[1]);
        var (pdf, png, txt, docx) = (
            await archive.HandIn(minutes), await archive.HandIn(minutes.With(Samples.Png, "签到.png")),
            await archive.HandIn(minutes.With("说明"u8.ToArray(), "说明.txt")), await archive.HandIn(minutes.With(Samples.Docx, "报告.docx")));

        (await Disposition(pdf)).ShouldStartWith("inline;");
        (await Disposition(png)).ShouldStartWith("inline;");
        (await Disposition(txt)).ShouldStartWith("attachment;");
        (await Disposition(docx)).ShouldStartWith("attachment;");

        async Task<string> Disposition(Guid id) => (await archive.Get($"/api/v1/evidence/{id}/content?inline=true")).Headers["Content-Disposition"];
    }

    [Fact]
    public async Task Another_bureau_finds_nothing_of_it()
    {
        var (here, there) = (await Archive.Found(host), await Archive.Found(host));
        var id = await here.HandIn(Archive.Minutes(here.Units[1]));

        foreach (var path in new[] { $"/api/v1/evidence/{id}", $"/api/v1/evidence/{id}/content" })
        {
            (await here.Get(path)).ShouldBe(200);
            (await there.Get(path)).ShouldBeProblem(404, "not-found");
        }

        (await here.List()).ShouldBe([id]);
        (await there.List()).ShouldBeEmpty();
        (await there.Post($"/api/v1/evidence/{id}/withdrawal", new { reason = "x" })).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_clerk_sees_the_documents_of_their_own_units()
    {
        var archive = await Archive.Found(host);
        var (own, other) = (await archive.HandIn(Archive.Minutes(archive.Units[1])), await archive.HandIn(Archive.Minutes(archive.Units[2])));
        var clerk = await archive.Colleague(Roles.UnitClerk, archive.Units[1]);

        (await clerk.List()).ShouldBe([own]);
        (await clerk.List($"?unitId={archive.Units[2]}")).ShouldBeEmpty();
        (await clerk.Get($"/api/v1/evidence/{own}")).ShouldBe(200);
        (await clerk.Get($"/api/v1/evidence/{own}/content")).ShouldBe(200);
        (await clerk.Get($"/api/v1/evidence/{other}")).ShouldBeProblem(404, "not-found");
        (await clerk.Get($"/api/v1/evidence/{other}/content")).ShouldBeProblem(404, "not-found");
        (await archive.List()).ShouldBe([other, own]);
    }

    [Fact]
    public async Task A_role_without_the_ability_is_told_so()
    {
        var archive = await Archive.Found(host);
        var administrator = await archive.Colleague(Roles.AuditAdministrator);

        (await administrator.Get("/api/v1/evidence")).ShouldBeProblem(403, "permission-missing");
        (await (await archive.Colleague(Roles.Leader)).Get("/api/v1/evidence")).ShouldBe(200);
    }

    [Fact]
    public async Task A_damaged_file_is_never_sent_and_the_right_bytes_mend_it()
    {
        var archive = await Archive.Found(host);
        var minutes = Archive.Minutes(archive.Units[1]);
        var id = await archive.HandIn(minutes);
        var path = await archive.PathOf(id);
        var cancellation = TestContext.Current.CancellationToken;

        var changed = Samples.Pdf.ToArray();
        changed[^2] ^= 1;
        await File.WriteAllBytesAsync(path, changed, cancellation);
        (await archive.Get($"/api/v1/evidence/{id}/content")).ShouldBeProblem(500, "evidence-file-is-damaged");
        await File.WriteAllBytesAsync(path, Samples.Pdf[..^1], cancellation);
        (await archive.Get($"/api/v1/evidence/{id}/content")).ShouldBeProblem(500, "evidence-file-is-damaged");
        host.Log.ShouldContain(line => line.Contains($"The file of evidence {id} is damaged", StringComparison.Ordinal));

        var again = await archive.HandIn(minutes);
        (await archive.Get($"/api/v1/evidence/{again}/content")).Bytes.ShouldBe(Samples.Pdf);
        (await archive.Get($"/api/v1/evidence/{id}/content")).Bytes.ShouldBe(Samples.Pdf);
        Directory.GetFiles(Path.GetDirectoryName(path)!, "*.damaged-*").Length.ShouldBe(1);

        File.Delete(path);
        (await archive.Get($"/api/v1/evidence/{id}/content")).ShouldBeProblem(500, "evidence-file-is-missing");
    }
}
