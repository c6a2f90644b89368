using Platform.Domain.Evidence;

namespace Platform.Domain.Tests.Evidence;

/// <summary>Files that one program takes for this and another for that.</summary>
public sealed class MistakingFiles
{
    [Theory]
    [InlineData(nameof(Files.Pdf), "纪要.pdf")]
    [InlineData(nameof(Files.Png), "签到.png")]
    [InlineData(nameof(Files.Doc), "报告.doc")]
    [InlineData(nameof(Files.Txt), "说明.txt")]
    public void What_ends_as_an_archive_is_refused_whatever_it_begins_with(string content, string name)
    {
        var sample = (FileSample)typeof(Files).GetProperty(content)!.GetValue(null)!;

        FileKinds.Check(name, sample).ShouldBeNull();
        FileKinds.Check(name, sample with { EndsAsZip = true }).ShouldBeOfType<FileKindIsNotAccepted>().Found.ShouldContain("archive as well");
    }

    [Fact]
    public void An_office_document_ends_as_an_archive_because_it_is_one() =>
        FileKinds.Check("报告.docx", Files.Docx with { EndsAsZip = true }).ShouldBeNull();

    [Fact]
    public void A_picture_with_a_PDF_or_a_page_in_its_head_is_refused()
    {
        FileKinds.Check("签到.png", Files.Of([.. Files.Png.Head.Span, .. "tEXt%PDF-1.4"u8])).ShouldBeOfType<FileKindIsNotAccepted>();
        FileKinds.Check("签到.jpg", Files.Of([.. Files.Jpeg.Head.Span, .. "<ScRipt>alert(1)"u8])).ShouldBeOfType<FileKindIsNotAccepted>();
        FileKinds.Check("纪要.pdf", Files.Of([.. Files.Pdf.Head.Span, .. "<html>"u8])).ShouldBeOfType<FileKindIsNotAccepted>();
        FileKinds.Check("签到.jpg", Files.Of([.. Files.Jpeg.Head.Span, .. "<?xpacket begin"u8])).ShouldBeNull();
    }

    [Fact]
    public void A_text_that_speaks_of_PDF_is_a_text() => FileKinds.Check("说明.txt", Files.Text("文件头为 %PDF-1.7")).ShouldBeNull();
}
