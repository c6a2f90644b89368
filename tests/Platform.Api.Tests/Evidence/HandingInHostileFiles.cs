using System.IO.Compression;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Evidence;

/// <summary>Files that are made to be run, to be two things, or to grow (drill 26).</summary>
public sealed class HandingInHostileFiles(PlatformHost host)
{
    private static readonly string[] Word = ["[Content_Types].xml", "word/document.xml"];

    public static TheoryData<string> Refused =>
    [
        "macros", "macros-under-another-name", "program-inside", "pdf-and-archive", "picture-and-page", "page", "drawing", "gzip", "sixty-thousand-entries", "cut-off", "shortcut", "php",
    ];

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Each_is_refused_by_its_content_and_nothing_of_it_stays(string what)
    {
        var archive = await Archive.Found(host);
        var (bytes, name) = Make(what);

        var answer = await archive.Post(Archive.Minutes(archive.Units[0]).With(bytes, name));

        answer.ShouldBeProblem(415, "file-kind-is-not-accepted", "/file");
        (await archive.List()).ShouldBeEmpty();
        Directory.Exists(Path.Combine(host.DataDirectory, "evidence", archive.Tenant)).ShouldBeFalse();
    }

    [Fact]
    public async Task Names_inside_that_climb_out_and_pictures_without_measure_touch_nothing()
    {
        var archive = await Archive.Found(host);
        var (outside, climbing) = (Path.Combine(Path.GetTempPath(), $"climbed-{Guid.NewGuid():n}"), Samples.Zip([.. Word, $"../../../../../..{Path.GetTempPath()}climbed"]));
        byte[] picture = [.. Samples.Png];
        // 50,000 by 50,000: whoever drew it would need ten gigabytes.
        (picture[18], picture[19], picture[22], picture[23]) = (0xC3, 0x50, 0xC3, 0x50);

        await archive.Post(Archive.Minutes(archive.Units[0]).With(climbing, "报告.docx"));
        (await archive.Post(Archive.Minutes(archive.Units[0]).With(picture, "图.png"))).ShouldBe(201);

        File.Exists(outside).ShouldBeFalse();
        File.Exists(Path.Combine(Path.GetTempPath(), "climbed")).ShouldBeFalse();
    }

    private static (byte[] Bytes, string Name) Make(string what) => what switch
    {
        "macros" => (Samples.Zip([.. Word, "word/vbaProject.bin"]), "报告.docx"),
        "macros-under-another-name" => (Samples.Zip([.. Word, "word/VBA/module1"]), "报告.docx"),
        "program-inside" => (Samples.Zip([.. Word, "word/media/run.exe"]), "报告.docx"),
        "pdf-and-archive" => ([.. Samples.Pdf, .. Samples.Zip("a.txt")], "纪要.pdf"),
        "picture-and-page" => ([.. Samples.Png, .. "<html><script>x()</script>"u8], "图.png"),
        "page" => ([.. "<!doctype html><script>x()</script>"u8], "说明.txt"),
        "drawing" => ([.. "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"u8], "图.png"),
        "gzip" => (Packed(), "报告.pdf"),
        "sixty-thousand-entries" => (Samples.Zip([.. Word, .. Enumerable.Range(0, 60_000).Select(n => $"word/{n}")]), "报告.docx"),
        "cut-off" => (Samples.Docx[..^20], "报告.docx"),
        "shortcut" => ([0x4C, 0, 0, 0, 1, 0x14, 2, 0, .. new byte[64]], "纪要.pdf"),
        _ => ([.. "\uFEFF <?php system($_GET['x']); ?>"u8], "说明.txt"),
    };

    private static byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(new byte[1_000_000]);
        }

        return packed.ToArray();
    }
}
