using System.Security.Cryptography;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Evidence;

public sealed class VersioningADocument(PlatformHost host)
{
    private static readonly byte[] Second = [.. Samples.Pdf, .. "%2\n"u8];

    [Fact]
    public async Task The_newest_is_shown_and_the_earlier_ones_stay_readable()
    {
        var archive = await Archive.Found(host);
        var id = await archive.HandIn(Archive.Minutes(archive.Units[1]));

        var added = await archive.AddVersion(id, Second, "三月会议纪要（定稿）.pdf", note: "补充议题");

        added.ShouldBe(201);
        added.Json.GetProperty("version").GetInt64().ShouldBe(2);
        var item = await archive.Get($"/api/v1/evidence/{id}");
        item.Text("fileName").ShouldBe("三月会议纪要（定稿）.pdf");
        item.Text("formedOn").ShouldBe("2026-03-05");
        item.Text("unitNameZh").ShouldBe("某科");
        var versions = item.Json.GetProperty("versions").EnumerateArray().ToList();
        versions.Select(version => version.GetProperty("number").GetInt32()).ShouldBe([2, 1]);
        versions[0].GetProperty("note").GetString().ShouldBe("补充议题");
        versions[1].GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Samples.Pdf)));
        (await archive.Get($"/api/v1/evidence/{id}/content")).Bytes.ShouldBe(Second);
        (await archive.Get($"/api/v1/evidence/{id}/content?version=1")).Bytes.ShouldBe(Samples.Pdf);
        (await archive.Get($"/api/v1/evidence/{id}/content?version=3")).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task The_same_bytes_and_the_same_key_have_one_effect()
    {
        var archive = await Archive.Found(host);
        var id = await archive.HandIn(Archive.Minutes(archive.Units[1]));
        var key = Guid.NewGuid().ToString();

        (await archive.AddVersion(id, Second, "二.pdf", key: key)).ShouldBe(201);
        (await archive.AddVersion(id, Second, "二.pdf", key: key)).Headers["Idempotency-Replayed"].ShouldBe("true");
        (await archive.AddVersion(id, Samples.Pdf, "二.pdf", key: key)).ShouldBeProblem(422, "idempotency-key-reused");
        (await archive.AddVersion(id, Second, "二.pdf")).Json.GetProperty("version").GetInt64().ShouldBe(2);
    }

    [Fact]
    public async Task Is_refused_as_a_new_document_would_be()
    {
        var archive = await Archive.Found(host);
        var id = await archive.HandIn(Archive.Minutes(archive.Units[1]));

        (await archive.AddVersion(id, [.. "MZ"u8, 0x90, 0, 3], "二.pdf")).ShouldBeProblem(415, "file-kind-is-not-accepted", "/file");
        (await archive.AddVersion(id, [.. Samples.Png, .. Samples.Zip("a.txt")], "图.png")).ShouldBeProblem(415, "file-kind-is-not-accepted", "/file");
        (await archive.AddVersion(id, Samples.Png, "二.pdf")).ShouldBeProblem(415, "file-name-contradicts-content", "/file");
        (await archive.AddVersion(id, [], "二.pdf")).ShouldBeProblem(422, "file-is-empty", "/file");
        (await archive.AddVersion(id, Second, "二.pdf", "2999-01-01")).ShouldBeProblem(422, "evidence-is-formed-in-the-future", "/formedOn");
        (await archive.AddVersion(id, Samples.Png, "二.pdf", null, new string('注', 501))).ShouldBeProblem(400, "request-is-malformed", "/file", "/note", "/formedOn");

        (await archive.Post($"/api/v1/evidence/{id}/withdrawal", new { reason = "传错" })).ShouldBe(200);
        (await archive.AddVersion(id, Second, "二.pdf")).ShouldBeProblem(409, "evidence-is-withdrawn");
    }

    [Fact]
    public async Task Needs_the_ability_in_the_unit_and_another_bureau_finds_nothing()
    {
        var (here, there) = (await Archive.Found(host), await Archive.Found(host));
        var id = await here.HandIn(Archive.Minutes(here.Units[2]));

        (await there.AddVersion(id, Second, "二.pdf")).ShouldBeProblem(404, "not-found");
        (await (await here.Colleague(Roles.UnitClerk, here.Units[1])).AddVersion(id, Second, "二.pdf")).ShouldBeProblem(403, "outside-your-units");
        (await (await here.Colleague(Roles.Leader)).AddVersion(id, Second, "二.pdf")).ShouldBeProblem(403, "permission-missing");
        (await (await here.Colleague(Roles.UnitClerk, here.Units[2])).AddVersion(id, Second, "二.pdf")).ShouldBe(201);
    }

    [Fact]
    public async Task An_old_office_document_with_macros_or_a_file_that_is_two_things_is_refused_by_name()
    {
        var archive = await Archive.Found(host);
        var minutes = Archive.Minutes(archive.Units[1]);

        (await archive.Post(minutes.With(Samples.Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "报告.docx")))
            .ShouldBeProblem(415, "file-kind-is-not-accepted", "/file");
        (await archive.Post(minutes.With([.. Samples.Pdf, .. Samples.Zip("a.class")], "纪要.pdf"))).Body.ShouldContain("archive as well");
        (await archive.Post(minutes.With([.. Samples.Png, .. "%PDF-1.4"u8], "图.png"))).Body.ShouldContain("PDF as well");
    }
}
