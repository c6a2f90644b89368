using System.IO.Compression;
using System.Net.Http.Headers;
using CsCheck;
using Platform.Api.Exchange.Workbooks;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using static Platform.Api.Tests.Exchange.Sheets;

namespace Platform.Api.Tests.Exchange;

public sealed class RefusingWorkbooks(PlatformHost host)
{
    private const string Book = "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='单位' sheetId='1' r:id='rId1'/></sheets></workbook>";
    private const string BookRelations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>";

    [Fact]
    public async Task What_is_no_workbook_is_refused_by_its_content_whatever_its_name()
    {
        var office = await Office.Found(host);
        var good = Foreign(("单位", [Unit("000", null, "局")]));

        (await office.HandIn("units", [.. "MZ"u8, 0x90, 0, 3], "单位.xlsx")).ShouldBeProblem(415, "workbook-expected");
        (await office.HandIn("units", "单位编码,单位名称"u8.ToArray(), "单位.xlsx")).ShouldBeProblem(415, "workbook-expected");
        (await office.HandIn("units", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "单位.xls")).ShouldBeProblem(415, "workbook-expected");
        (await office.HandIn("units", With(good, "xl/vbaProject.bin", "x"), "单位.xlsx")).ShouldBeProblem(415, "workbook-expected");
        (await office.HandIn("units", good[..^40], "单位.xlsx")).ShouldBeProblem(415, "workbook-expected");
        (await office.HandIn("units", [], "单位.xlsx")).ShouldBeProblem(415, "workbook-expected");
        (await office.HandIn("nothing", good)).ShouldBeProblem(400, "request-is-malformed");
        (await office.HandIn("units", good, "单位.zip")).ShouldBe(201);
    }

    [Fact]
    public async Task A_request_without_its_file_is_told_so()
    {
        var office = await Office.Found(host);

        (await office.Post($"{Importing.Path}?kind=units", new { file = "x" })).ShouldBeProblem(415, "multipart-expected");
        (await office.Post($"{Importing.Path}?kind=units", new MultipartFormDataContent { { new StringContent("x"), "other" } })).ShouldBeProblem(400, "request-is-malformed");
        var cutOff = new StringContent("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\nPK");
        cutOff.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        (await office.Post($"{Importing.Path}?kind=units", cutOff)).ShouldBeProblem(400, "request-is-malformed");
    }

    [Fact]
    public async Task A_workbook_that_is_too_large_is_refused_before_it_is_read()
    {
        var office = await Office.Found(host);

        (await office.HandIn("units", new byte[WorkbookLimits.LargestFile + 1])).ShouldBeProblem(413, "workbook-is-too-large");
        (await office.HandIn("units", new byte[WorkbookLimits.LargestFile + (1024 * 1024)])).ShouldBeProblem(413, "workbook-is-too-large");
    }

    [Fact]
    public async Task A_few_bytes_that_unfold_into_very_many_are_refused()
    {
        var office = await Office.Found(host);
        var bomb = Parts(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", Book), ("xl/_rels/workbook.xml.rels", BookRelations), ("xl/worksheets/sheet1.xml",
            $"<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>{new string('a', 70 * 1024 * 1024)}</t></is></c></row></sheetData></worksheet>"));
        bomb.Length.ShouldBeLessThan(200_000);

        (await office.HandIn("units", bomb)).ShouldBeProblem(413, "workbook-expands-too-far");
    }

    [Fact]
    public async Task Entities_are_not_resolved_and_damage_is_named()
    {
        var office = await Office.Found(host);
        byte[] With(string sheet) => Parts(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", Book), ("xl/_rels/workbook.xml.rels", BookRelations), ("xl/worksheets/sheet1.xml", sheet));

        (await office.HandIn("units", With("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><worksheet>&a;</worksheet>"))).ShouldBeProblem(422, "workbook-is-damaged");
        (await office.HandIn("units", With("<worksheet><sheetData><row>"))).ShouldBeProblem(422, "workbook-is-damaged");
        (await office.HandIn("units", With("<worksheet><sheetData><row><c t='s'><v>7</v></c></row></sheetData></worksheet>"))).ShouldBeProblem(422, "workbook-is-damaged");
        (await office.HandIn("units", With("<worksheet><sheetData/></worksheet>"))).ShouldBeProblem(422, "workbook-lacks-columns");
    }

    [Fact]
    public async Task A_workbook_of_another_layout_is_told_what_it_lacks()
    {
        var office = await Office.Found(host);

        var refused = await office.HandIn("units", Foreign(("单位", [new() { ["单位编码"] = "1", ["名称"] = "局" }])));

        refused.ShouldBeProblem(422, "workbook-lacks-columns");
        refused.Pointers().ShouldBe(["/sheets/units/nameZh", "/sheets/units/unitType", "/sheets/units/openedOn"]);
        (await office.HandIn("units", Foreign(("单位", [new() { ["单位编码*"] = null, ["单位名称*"] = null, ["单位类型*"] = null, ["成立日期*"] = null }])))).ShouldBeProblem(422, "workbook-has-no-rows");
    }

    [Fact]
    public async Task More_rows_than_an_organisation_holds_are_refused()
    {
        var office = await Office.Found(host);

        (await office.HandIn("units", Foreign(("单位", [.. Enumerable.Range(0, WorkbookLimits.MostRows + 1).Select(i => Unit($"U{i}", "U0"))]))))
            .ShouldBeProblem(413, "workbook-has-too-many-rows");
    }

    [Fact]
    public void Whatever_the_bytes_are_the_answer_is_rows_or_a_refusal()
    {
        var good = Foreign(("单位", [Unit("000", null, "局"), Unit("100", "000")]));
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte).Array[1, 40].Sample(
            changes =>
            {
                var broken = (byte[])good.Clone();
                foreach (var (at, value) in changes)
                {
                    broken[at] = value;
                }

                Answers(broken);
            },
            iter: 3_000);
    }

    [Fact]
    public void Whatever_is_in_the_parts_the_answer_is_rows_or_a_refusal()
    {
        string[] pieces =
        [
            "<row>", "<row r='3'>", "<row r='x'>", "</row>", "<c r='B2'>", "<c r='ZZZZ9'>", "<c t='s'>", "<c t='inlineStr'>", "<c/>", "</c>", "<v>1e999</v>", "<v>-3</v>",
            "<v>2</v>", "<v/>", "<is><t>单位编码</t></is>", "<is><r><rPh><t>x</t></rPh><t>y</t></r></is>", "<is/>", "&#x0;", "&amp;", "文字", "<sheetData>", "</sheetData>", "<!-- -->", "<![CDATA[x]]>",
        ];
        Gen.Int[0, pieces.Length - 1].Array[0, 25].Sample(
            chosen => Answers(Parts(("xl/workbook.xml", Book), ("xl/_rels/workbook.xml.rels", BookRelations), ("xl/worksheets/sheet1.xml", $"<worksheet>{string.Concat(chosen.Select(index => pieces[index]))}</worksheet>"))),
            iter: 3_000);
    }

    [Fact]
    public void Whatever_is_written_is_read_as_it_was()
    {
        Gen.String[0, 40].Array[1, 6].Array[1, 10].Sample(rows =>
        {
            var columns = rows.Max(row => row.Length);
            var written = Written(new SheetPlan(
                "表", [.. Enumerable.Range(0, columns).Select(index => new SheetColumn($"列{index}", CellKind.Text, 10))], rows.Select(row => (IReadOnlyList<object?>)row)));

            var (workbook, refusal) = WorkbookReader.Read(new MemoryStream(written));

            refusal.ShouldBeNull();
            var read = workbook!.Sheets[0].Rows.ToDictionary(row => row.Number, row => row.Cells);
            for (var row = 0; row < rows.Length; row++)
            {
                for (var column = 0; column < rows[row].Length; column++)
                {
                    var expected = Texts.Writable(rows[row][column]).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
                    var found = read.GetValueOrDefault(row + 2)?.GetValueOrDefault(column).Text ?? string.Empty;
                    found.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').ShouldBe(string.IsNullOrWhiteSpace(expected) ? string.Empty : expected);
                }
            }
        });
    }

    private static void Answers(byte[] bytes)
    {
        var (workbook, refusal) = WorkbookReader.Read(new MemoryStream(bytes));
        (workbook is null).ShouldBe(refusal is not null);
    }

    private static byte[] With(byte[] workbook, string path, string text)
    {
        using var file = new MemoryStream();
        file.Write(workbook);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = new StreamWriter(zip.CreateEntry(path).Open());
            part.Write(text);
        }

        return file.ToArray();
    }
}
