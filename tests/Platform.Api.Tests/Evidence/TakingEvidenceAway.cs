using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Evidence;

/// <summary>Bundles that are verified without the platform, and pages made of office documents.</summary>
public sealed class TakingEvidenceAway(PlatformHost host)
{
    [Fact]
    public async Task A_bundle_holds_every_version_and_its_hashes_can_be_checked_anywhere()
    {
        var archive = await Archive.Found(host);
        var first = await archive.HandIn(Archive.Minutes(archive.Units[1]) with { FileName = new string('名', 190) + ".pdf" });
        var second = await archive.HandIn(Archive.Minutes(archive.Units[2]).With(Samples.Png, "签到.png"));
        (await archive.AddVersion(first, [.. Samples.Pdf, .. "%2\n"u8], "定稿.pdf")).ShouldBe(201);
        var another = await Archive.Found(host);
        var foreign = await another.HandIn(Archive.Minutes(another.Units[0]));

        var reply = await archive.Get($"/api/v1/evidence-bundle?ids={first},{second},{foreign}");

        reply.ShouldBe(200);
        reply.Headers["Content-Type"].ShouldBe("application/zip");
        reply.Headers["Content-Disposition"].ShouldContain("evidence-2026-05-20.zip");
        using var zip = new ZipArchive(new MemoryStream(reply.Bytes));
        zip.Entries.Count.ShouldBe(6);
        zip.Entries.ShouldAllBe(entry => entry.FullName.Split('/', StringSplitOptions.None).All(part => Encoding.UTF8.GetByteCount(part) <= 255));
        foreach (var line in Encoding.UTF8.GetString(Read(zip, "SHA256SUMS")).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (hash, path) = (line[..64], line[66..]);
            Convert.ToHexStringLower(SHA256.HashData(Read(zip, path))).ShouldBe(hash, path);
        }

        var manifest = JsonDocument.Parse(Read(zip, "manifest.json")).RootElement;
        manifest.GetProperty("files").EnumerateArray().Select(file => (file.GetProperty("evidenceId").GetGuid(), file.GetProperty("version").GetInt32())).Order()
            .ShouldBe(new[] { (first, 1), (first, 2), (second, 1) }.Order());
        manifest.GetProperty("leftOut").EnumerateArray().Single().GetProperty("reason").GetString().ShouldBe("not-readable");
    }

    [Fact]
    public async Task A_duty_and_a_ledger_are_bundled_with_what_they_serve()
    {
        var bureau = await Ledgers.Bureau.FoundWithYear(host);
        var duty = await bureau.Study();
        (await bureau.Record(bureau.Office, [duty])).ShouldBe(201);
        var reader = await Archive.Of(host, bureau.Office.Tenant, bureau.Units["branch-1"]);

        foreach (var query in new[] { $"occurrenceId={duty}", $"unitId={bureau.Units["branch-1"]}&year=2026" })
        {
            var reply = await reader.Get($"/api/v1/evidence-bundle?{query}");
            reply.ShouldBe(200);
            using var zip = new ZipArchive(new MemoryStream(reply.Bytes));
            JsonDocument.Parse(Read(zip, "manifest.json")).RootElement.GetProperty("files")[0].GetProperty("duties")[0].GetProperty("occurrenceId").GetGuid().ShouldBe(duty);
        }

        (await reader.Get($"/api/v1/evidence-bundle?unitId={bureau.Units["branch-2"]}&year=2026")).ShouldBeProblem(422, "bundle-is-empty");
        (await reader.Get("/api/v1/evidence-bundle")).ShouldBeProblem(400, "request-is-malformed", "/ids");
        (await reader.Get("/api/v1/evidence-bundle?ids=a,b")).ShouldBeProblem(400, "request-is-malformed", "/ids");
        (await (await Archive.Found(host)).Get($"/api/v1/evidence-bundle?occurrenceId={duty}")).ShouldBeProblem(422, "bundle-is-empty");
    }

    [Fact]
    public async Task A_damaged_document_is_left_out_and_named()
    {
        var archive = await Archive.Found(host);
        var id = await archive.HandIn(Archive.Minutes(archive.Units[1]));
        await File.WriteAllBytesAsync(await archive.PathOf(id), "%PDF-"u8.ToArray(), TestContext.Current.CancellationToken);

        using var zip = new ZipArchive(new MemoryStream((await archive.Get($"/api/v1/evidence-bundle?ids={id}")).Bytes));

        JsonDocument.Parse(Read(zip, "manifest.json")).RootElement.GetProperty("leftOut")[0].GetProperty("reason").GetString().ShouldBe("damaged");
    }

    [Fact]
    public async Task A_pdf_or_a_picture_is_looked_at_as_it_is_and_other_kinds_are_refused_by_name()
    {
        var archive = await Archive.Found(host);
        var minutes = Archive.Minutes(archive.Units[1]);
        var pdf = await archive.HandIn(minutes);
        var txt = await archive.HandIn(minutes.With("说明"u8.ToArray(), "说明.txt"));
        var clerk = await archive.Colleague(Roles.UnitClerk, archive.Units[2]);

        var page = await archive.Get($"/api/v1/evidence/{pdf}/preview");
        page.Bytes.ShouldBe(Samples.Pdf);
        page.Headers["Content-Disposition"].ShouldStartWith("inline;");
        page.Headers["Content-Security-Policy"].ShouldContain("sandbox");
        (await archive.Get($"/api/v1/evidence/{txt}/preview")).ShouldBeProblem(409, "preview-is-not-available");
        (await archive.Get($"/api/v1/evidence/{pdf}/preview?version=9")).ShouldBeProblem(404, "not-found");
        (await clerk.Get($"/api/v1/evidence/{pdf}/preview")).ShouldBeProblem(404, "not-found");
    }

    private static byte[] Read(ZipArchive zip, string path)
    {
        using var content = zip.GetEntry(path).ShouldNotBeNull(path).Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
