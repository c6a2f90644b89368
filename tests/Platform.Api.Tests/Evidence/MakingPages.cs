using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Platform.Api.Evidence;

namespace Platform.Api.Tests.Evidence;

/// <summary>
/// The program that makes pages, real or not installed: where LibreOffice is missing, a script in its place shows that its
/// answer is used, kept, and that one which never ends or makes nothing is no page.
/// </summary>
public sealed class MakingPages : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pages-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_is_made_once_and_forgotten_with_its_document()
    {
        using var previews = With("for last; do :; done; dir=$(dirname \"$last\"); printf '%%PDF-1.4 made' > \"$dir/document.pdf\"");
        previews.Takes("docx").ShouldBeTrue();
        previews.Takes("pdf").ShouldBeFalse();

        (await Read(previews)).ShouldBe("%PDF-1.4 made");
        File.Exists(Path.Combine(_folder.FullName, "kept", "bureau", "hash.pdf")).ShouldBeTrue();
        (await Read(previews)).ShouldBe("%PDF-1.4 made");
        previews.Forget("bureau", "hash");
        File.Exists(Path.Combine(_folder.FullName, "kept", "bureau", "hash.pdf")).ShouldBeFalse();
        previews.Forget("nobody", "hash");
    }

    [Fact]
    public async Task A_program_that_makes_nothing_gives_no_page()
    {
        using var previews = With("exit 1");

        (await Read(previews)).ShouldBeNull();
    }

    [Fact]
    public void Without_a_program_nothing_is_taken()
    {
        using var previews = new OfficePreview(string.Empty, _folder.FullName, NullLogger<OfficePreview>.Instance);

        previews.Takes("docx").ShouldBeFalse();
    }

    [Fact]
    public async Task LibreOffice_makes_a_PDF_of_a_document_where_it_is_installed()
    {
        using var previews = new OfficePreview(null, Path.Combine(_folder.FullName, "kept"), NullLogger<OfficePreview>.Instance);
        if (!previews.IsSetUp)
        {
            previews.Takes("docx").ShouldBeFalse();
            return;
        }

        using var document = new MemoryStream(Samples.Zip(
            ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
            ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
            ("word/document.xml", """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>三月专题研究纪要</w:t></w:r></w:p></w:body></w:document>""")));
        await using var page = await previews.Open("bureau", "hash", "docx", document, Cancellation);

        var head = new byte[5];
        await page.ShouldNotBeNull().ReadExactlyAsync(head, Cancellation);
        Encoding.ASCII.GetString(head).ShouldBe("%PDF-");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private OfficePreview With(string script)
    {
        var program = Path.Combine(_folder.FullName, "office");
        File.WriteAllText(program, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new(program, Path.Combine(_folder.FullName, "kept"), NullLogger<OfficePreview>.Instance);
    }

    private static async Task<string?> Read(OfficePreview previews)
    {
        using var document = new MemoryStream(Samples.Docx);
        await using var page = await previews.Open("bureau", "hash", "docx", document, Cancellation);
        return page is null ? null : await new StreamReader(page).ReadToEndAsync(Cancellation);
    }
}
