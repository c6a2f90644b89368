using System.Security.Cryptography;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Evidence;

public sealed class HandingInADocument(PlatformHost host)
{
    [Fact]
    public async Task Answers_what_it_is_and_where_it_is_found()
    {
        var archive = await Archive.Found(host);

        var reply = await archive.Post(Archive.Minutes(archive.Units[1]));

        reply.ShouldBe(201);
        reply.Headers["Location"].ShouldBe($"/api/v1/evidence/{reply.Id}");
        reply.Headers["ETag"].ShouldBe("\"1\"");
        reply.Text("kind").ShouldBe("minutes");
        reply.Text("title").ShouldBe("三月专题研究纪要");
        reply.Text("fileName").ShouldBe("三月会议纪要.pdf");
        reply.Text("mediaType").ShouldBe("application/pdf");
        reply.Json.GetProperty("size").GetInt64().ShouldBe(Samples.Pdf.Length);
        reply.Text("sha256").ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Samples.Pdf)));
        reply.Text("formedOn").ShouldBe("2026-03-03");
        reply.Text("unitId").ShouldBe(archive.Units[1].ToString());

        var read = await archive.Get($"/api/v1/evidence/{reply.Id}");
        read.ShouldBe(200);
        read.Headers["ETag"].ShouldBe("\"1\"");
        read.Text("fileName").ShouldBe("三月会议纪要.pdf");
        (await archive.List($"?unitId={archive.Units[1]}")).ShouldBe([reply.Id]);
        (await archive.List($"?unitId={archive.Units[2]}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Takes_office_documents_old_and_new_by_their_content()
    {
        var archive = await Archive.Found(host);
        var minutes = Archive.Minutes(archive.Units[0]);

        (await archive.Post(minutes.With(Samples.Docx, "报告.docx"))).Text("mediaType").ShouldEndWith("wordprocessingml.document");
        (await archive.Post(minutes.With(Samples.Ofd, "通知.ofd"))).Text("mediaType").ShouldBe("application/ofd");
        (await archive.Post(minutes.With(Samples.Compound("WordDocument"), "报告.doc"))).Text("mediaType").ShouldBe("application/msword");
        (await archive.Post(minutes.With(Samples.Compound("Workbook"), "台账.et"))).Text("mediaType").ShouldBe("application/vnd.ms-excel");
        (await archive.Post(minutes.With("第一项"u8.ToArray(), "说明.txt"))).Text("mediaType").ShouldBe("text/plain");
    }

    [Fact]
    public async Task Refuses_what_is_not_a_document_and_leaves_nothing_behind()
    {
        var archive = await Archive.Found(host);
        var minutes = Archive.Minutes(archive.Units[0]);

        (await archive.Post(minutes.With([.. "MZ"u8, 0x90, 0, 3], "纪要.pdf"))).ShouldBeProblem(415, "file-kind-is-not-accepted", "/file");
        (await archive.Post(minutes.With("<svg onload='x()'/>"u8.ToArray(), "图.png"))).ShouldBeProblem(415, "file-kind-is-not-accepted", "/file");
        (await archive.Post(minutes.With(Samples.Zip("a.exe"), "报告.docx"))).ShouldBeProblem(415, "file-kind-is-not-accepted", "/file");
        (await archive.Post(minutes.With(Samples.Compound("SummaryInformation"), "报告.doc"))).ShouldBeProblem(415, "file-kind-is-not-accepted", "/file");
        (await archive.Post(minutes.With(Samples.Docx[..^10], "报告.docx"))).ShouldBeProblem(415, "file-kind-is-not-accepted", "/file");
        (await archive.Post(minutes.With(Samples.Png, "纪要.pdf"))).ShouldBeProblem(415, "file-name-contradicts-content", "/file");
        (await archive.Post(minutes.With([], "纪要.pdf"))).ShouldBeProblem(422, "file-is-empty", "/file");

        (await archive.List()).ShouldBeEmpty();
        Directory.Exists(Path.Combine(host.DataDirectory, "evidence", archive.Tenant)).ShouldBeFalse();
    }

    [Fact]
    public async Task Refuses_each_field_that_a_rule_forbids_and_says_all_at_once()
    {
        var archive = await Archive.Found(host);
        var minutes = Archive.Minutes(archive.Units[0]);

        (await archive.Post(minutes with { FormedOn = "2999-01-01" })).ShouldBeProblem(422, "evidence-is-formed-in-the-future", "/formedOn");
        (await archive.Post(minutes with { UnitId = Guid.NewGuid().ToString() })).ShouldBeProblem(422, "evidence-unit-is-unknown", "/unitId");
        (await archive.Post(minutes with { Title = "a\tb" })).ShouldBeProblem(422, "evidence-title-is-not-acceptable", "/title");
        (await archive.Post(minutes with { FileName = new string('名', 200) + ".pdf" })).ShouldBeProblem(422, "file-name-is-not-acceptable", "/file");
        (await archive.Post(minutes.With(Samples.Png, "纪要.pdf") with { FormedOn = "2999-01-01", UnitId = Guid.NewGuid().ToString() }))
            .ShouldBeProblem(415, "file-name-contradicts-content", "/file", "/unitId", "/formedOn");
    }

    [Fact]
    public async Task A_malformed_request_is_told_everything_that_is_missing()
    {
        var archive = await Archive.Found(host);

        (await archive.Post(new Document("file", string.Empty, (Func<HttpContent>?)null, null, null, null, null) with { Kind = "photo" }))
            .ShouldBeProblem(400, "request-is-malformed", "/file", "/kind", "/title", "/unitId", "/formedOn");
        (await archive.Post(Archive.Minutes(archive.Units[0]).With(Samples.Png, "纪要.pdf") with { FormedOn = "3 March" }))
            .ShouldBeProblem(400, "request-is-malformed", "/file", "/formedOn");
        (await archive.Post("/api/v1/evidence", new { title = "x" })).ShouldBeProblem(415, "multipart-expected");
        (await archive.PostRaw("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-"))
            .ShouldBeProblem(400, "request-is-malformed", string.Empty);
    }

    [Fact]
    public async Task Refuses_a_file_of_more_than_50_MB_whether_or_not_its_length_is_said()
    {
        var archive = await Archive.Found(host);
        var minutes = Archive.Minutes(archive.Units[0]);
        var large = new byte[52_428_801];
        Samples.Pdf.CopyTo(large, 0);

        (await archive.Post(minutes.With(large, "纪要.pdf"))).ShouldBeProblem(413, "file-is-too-large", "/file");
        (await archive.Post(minutes.With(new byte[60_000_000], "纪要.pdf"))).ShouldBeProblem(413, "file-is-too-large", "/file");
        (await archive.Post(minutes with { Bytes = () => new StreamContent(new Unmeasured(large)) })).ShouldBeProblem(413, "file-is-too-large", "/file");
        (await archive.Post(minutes.With(large[..^1], "纪要.pdf"))).ShouldBe(201);
    }

    [Fact]
    public async Task Needs_the_ability_and_the_unit()
    {
        var archive = await Archive.Found(host);
        var clerk = await archive.Colleague(Roles.UnitClerk, archive.Units[1]);
        var leader = await archive.Colleague(Roles.Leader);

        (await clerk.Post(Archive.Minutes(archive.Units[1]))).ShouldBe(201);
        (await clerk.Post(Archive.Minutes(archive.Units[2]))).ShouldBeProblem(403, "outside-your-units");
        (await leader.Post(Archive.Minutes(archive.Units[1]))).ShouldBeProblem(403, "permission-missing");
    }

    [Fact]
    public async Task A_key_has_one_effect_for_the_same_file_and_is_refused_for_another()
    {
        var archive = await Archive.Found(host);
        var minutes = Archive.Minutes(archive.Units[0]);
        var key = Guid.NewGuid().ToString();

        var first = await archive.Post(minutes, key);
        var second = await archive.Post(minutes, key);

        first.ShouldBe(201);
        second.ShouldBe(201);
        second.Bytes.ShouldBe(first.Bytes);
        second.Headers["Location"].ShouldBe(first.Headers["Location"]);
        second.Headers["Idempotency-Replayed"].ShouldBe("true");
        (await archive.Post(minutes.With([.. Samples.Pdf, .. "%"u8], "三月会议纪要.pdf"), key)).ShouldBeProblem(422, "idempotency-key-reused");
        (await archive.Post(minutes with { Title = "另一份" }, key)).ShouldBeProblem(422, "idempotency-key-reused");
        (await archive.List()).ShouldBe([first.Id]);
    }

    [Fact]
    public async Task The_description_of_the_API_shows_the_form_and_the_bytes()
    {
        var paths = (await (await Archive.Found(host)).Get("/openapi/v1.json")).Json.GetProperty("paths");

        var form = paths.GetProperty("/api/v1/evidence").GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("multipart/form-data").GetProperty("schema");
        form.GetProperty("properties").EnumerateObject().Select(field => field.Name).ShouldBe(["kind", "title", "unitId", "formedOn", "file"], ignoreOrder: true);
        paths.GetProperty("/api/v1/evidence/{evidenceId}/content").GetProperty("get").GetProperty("responses").TryGetProperty("200", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_bytes_are_kept_once_for_a_bureau_and_apart_for_two()
    {
        var (here, there) = (await Archive.Found(host), await Archive.Found(host));
        byte[] bytes = [.. Samples.Pdf, .. Guid.NewGuid().ToByteArray()];

        var ids = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => here.HandIn(Archive.Minutes(here.Units[0]).With(bytes, "纪要.pdf"))));
        var other = await there.HandIn(Archive.Minutes(there.Units[0]).With(bytes, "纪要.pdf"));

        ids.Distinct().Count().ShouldBe(6);
        var path = await here.PathOf(ids[0]);
        Directory.GetFiles(Path.GetDirectoryName(path)!).ShouldBe([path]);
        (await there.PathOf(other)).ShouldNotBe(path);
        (await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)).ShouldBe(bytes);
    }

    /// <summary>A stream that does not know its length, so that it is sent in chunks.</summary>
    private sealed class Unmeasured(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
