using Microsoft.Extensions.Logging.Abstractions;
using Platform.Api.Evidence;
using Platform.Api.Tests.Support;
using Platform.Domain.Evidence;

namespace Platform.Api.Tests.Evidence;

[Collection(nameof(AloneOnTheHost))]
public sealed class ScanningFiles(PlatformHost host)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_harmful_file_is_refused_and_a_clean_one_says_who_looked()
    {
        var archive = await Archive.Found(host);
        var minutes = Archive.Minutes(archive.Units[1]);
        await using var scanner = await Scanner.Start(host.ScannerSocket);

        (await archive.Post(minutes.With(Scanner.Eicar, "说明.txt"))).ShouldBeProblem(422, "file-is-infected", "/file");
        var clean = await archive.Post(minutes);

        clean.ShouldBe(201);
        clean.Text("scannedBy").ShouldStartWith("ClamAV");
        clean.Headers["ETag"].ShouldBe("\"2\"");
        (await archive.List("?state=not-scanned")).ShouldBeEmpty();
        (await archive.AddVersion(clean.Id, Scanner.Eicar, "说明.txt")).ShouldBeProblem(422, "file-is-infected", "/file");
        (await archive.List()).ShouldBe([clean.Id]);
    }

    [Fact]
    public async Task Without_a_scanner_a_file_is_taken_in_unseen_and_says_so_and_is_found_out_later()
    {
        var archive = await Archive.Found(host);
        var id = await archive.HandIn(Archive.Minutes(archive.Units[1]).With(Scanner.Eicar, "说明.txt"));
        var path = $"/api/v1/evidence/{id}";
        (await archive.List("?state=not-scanned")).ShouldBe([id]);
        (await archive.Post($"{path}/scan", new { })).ShouldBeProblem(409, "scanner-is-missing");

        await using (await Scanner.Start(host.ScannerSocket))
        {
            (await archive.Post($"{path}/scan", new { })).ShouldBe(200);
            (await archive.Post($"{path}/scan", new { })).Json.GetProperty("version").GetInt64().ShouldBe(2);
        }

        (await archive.Get(path)).Text("finding").ShouldContain("Eicar");
        (await archive.List("?state=infected")).ShouldBe([id]);
        (await archive.Get($"{path}/content")).ShouldBeProblem(409, "evidence-is-infected");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_scanner_that_does_not_answer_stops_files_where_it_is_demanded(bool demanded)
    {
        var nobody = new FileScanner(new("tcp://127.0.0.1:1", null, demanded), NullLogger<FileScanner>.Instance);
        var nonsense = new FileScanner(new("nowhere", null, demanded), NullLogger<FileScanner>.Instance);
        var none = new FileScanner(new(null, "no-such-scanner", demanded), NullLogger<FileScanner>.Instance);
        foreach (var scanner in new[] { nobody, nonsense, none })
        {
            (await scanner.Scan(new MemoryStream(Samples.Pdf), Cancellation)).ShouldBe(demanded ? FileScan.Demanded : FileScan.None);
        }

        (await new FileScanner(new(null, null, demanded), NullLogger<FileScanner>.Instance).Scan(new MemoryStream(Samples.Pdf), Cancellation))
            .IsMissing.ShouldBe(demanded);
    }

    [Fact]
    public async Task A_program_is_asked_where_there_is_no_service()
    {
        // Speaks as clamscan does, so that the words are read the same with or without it installed.
        var program = Path.Combine(Path.GetTempPath(), $"scan-{Guid.NewGuid():n}");
        await File.WriteAllTextAsync(
            program,
            "if [ \"$1\" = --version ]; then echo 'ClamAV 1.4.3/27500/Mon Jan 5'; exit; fi\nif grep -q EICAR; then echo 'stdin: Eicar FOUND'; exit 1; fi\necho 'stdin: OK'\n",
            Cancellation);
        try
        {
            var scanner = new FileScanner(new(null, $"sh {program}", true), NullLogger<FileScanner>.Instance);

            (await scanner.Scan(new MemoryStream(Scanner.Eicar), Cancellation)).ShouldBe(new("ClamAV 1.4.3/27500", "Eicar"));
            (await scanner.Scan(new MemoryStream(Samples.Pdf), Cancellation)).ShouldBe(new("ClamAV 1.4.3/27500"));
        }
        finally
        {
            File.Delete(program);
        }
    }
}
