using System.IO.Compression;
using System.Text.RegularExpressions;
using Platform.Api.Exchange;
using Platform.Api.Exchange.Workbooks;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using static Platform.Api.Tests.Exchange.Sheets;

namespace Platform.Api.Tests.Exchange;

public sealed partial class Exporting(PlatformHost host)
{
    private const string Path = "/api/v1/exports";
    private const string Headings = "A3";

    public static TheoryData<string> Hostile => ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")", "＝1"];

    [Fact]
    public async Task The_organisation_is_exported_and_can_be_imported_again()
    {
        var office = await Office.Found(host);
        await office.OpenUnits();

        var workbook = await office.Download($"{Path}/units");

        Faults(workbook).ShouldBeEmpty();
        Rows(workbook, "单位", Headings).Select(row => $"{row["序号"]} {row["单位编码"]} {row["上级单位编码"]}").ShouldBe(["1 000 ", "2 100 000", "3 200 000"]);
        var again = await office.HandIn("units", workbook);
        (again.Json.GetProperty("knownRows").GetInt32(), again.Json.GetProperty("faultyRows").GetInt32()).ShouldBe((3, 0));
    }

    [Fact]
    public async Task A_ledger_is_exported_in_its_printed_form_by_the_filters_of_the_list()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var unit = bureau.Units["branch-1"];
        var lines = (await bureau.Lines("branch-1")).Count;

        var workbook = await bureau.Office.Download($"{Path}/ledger?unitId={unit}&year=2026");
        var studies = await bureau.Office.Download($"{Path}/ledger?unitId={unit}&year=2026&category=study-session");

        Faults(workbook).ShouldBeEmpty();
        Text(workbook).ShouldContain("branch-12026年度责任台账");
        Text(workbook).ShouldContain("填报单位：branch-1　　统计期间：2026年度　　生成时间：2026-05-20 12:0");
        Text(workbook).ShouldContain("填报人：");
        var rows = Rows(workbook, "责任台账", Headings);
        // The line that is signed stands under the rows.
        rows.Count.ShouldBe(lines + 1);
        rows[0].Keys.ShouldBe(["序号", "责任事项", "依据条款", "类别", "责任主体", "频次", "周期", "起始日期", "截止日期", "应完成次数", "已记录次数", "状态", "完成日期", "报送对象", "抄送"]);
        rows[0]["起始日期"].ShouldBeOfType<DateTime>();
        rows[0]["状态"].ShouldBeOfType<string>().ShouldBeOneOf([.. ExportWords.States.Values]);
        Names(studies).ShouldBe(["专题研究与听取汇报台账"]);
        Rows(studies, "专题研究与听取汇报台账", Headings).Count.ShouldBeLessThan(rows.Count);
    }

    [Fact]
    public async Task Duties_behind_a_figure_are_exported_as_they_are_listed()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var listed = (await bureau.Office.Get("/api/v1/compliance/occurrences?year=2026&state=open,due-soon")).Json.GetProperty("count").GetInt32();

        var workbook = await bureau.Office.Download($"{Path}/occurrences?year=2026&state=open,due-soon");
        var clerk = await (await bureau.Clerk()).Download($"{Path}/occurrences?year=2026");

        listed.ShouldBeGreaterThan(0);
        Rows(workbook, "履责事项清单", Headings).Count.ShouldBe(listed);
        Rows(clerk, "履责事项清单", Headings).Select(row => row["单位"]).Distinct().ShouldBe(["general", "branch-1", "branch-2", "study"], ignoreOrder: true);
        (await bureau.Office.Get($"{Path}/occurrences?year=x")).ShouldBeProblem(400, "request-is-malformed");
    }

    [Fact]
    public async Task Posts_persons_acts_evidence_and_accounts_are_exported()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var office = bureau.Office;
        await office.Enter("钱一", "F001");
        await bureau.Submitted();
        var administrator = await office.Colleague(Roles.SystemAdministrator);

        Rows(await office.Download($"{Path}/posts?unitId={bureau.Units["general"]}"), "岗位清单", Headings).Select(row => row["任职人"]).ShouldBe(["空缺", "空缺"]);
        Rows(await office.Download($"{Path}/persons?search=F00"), "人员清单", Headings).ShouldHaveSingleItem()["姓名"].ShouldBe("钱一");
        Rows(await office.Download($"{Path}/acts?unitId={bureau.Units["branch-1"]}&year=2026"), "履责记录清单", Headings).ShouldHaveSingleItem()["标题"].ShouldBe("上半年学习会");
        Rows(await office.Download($"{Path}/evidence?unitId={bureau.Units["branch-1"]}"), "佐证材料清单", Headings).ShouldHaveSingleItem()["种类"].ShouldBe("会议纪要或记录");
        Rows(await administrator.Download($"{Path}/accounts"), "账号清单", Headings).Select(row => row["用户名"]).ShouldContain(office.UserName);
        foreach (var list in new[] { "posts", "persons", "acts", "evidence" })
        {
            Faults(await office.Download($"{Path}/{list}")).ShouldBeEmpty(list);
        }
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_name_stays_a_text(string name)
    {
        var office = await Office.Found(host);
        (await office.Post("/api/v1/organisation/units", new { units = new[] { Office.Unit("000", null, name.Replace('\t', ' ')) } })).ShouldBe(201);

        var workbook = await office.Download($"{Path}/units");

        Rows(workbook, "单位", Headings)[0]["单位名称"].ShouldBe(name.Trim());
        Part(workbook, "xl/worksheets/sheet1.xml").ShouldNotContain("<f>");
        HasQuotePrefix(workbook, name.Trim()).ShouldBe(Texts.LooksLikeFormula(name.Trim()));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Whatever_begins_like_a_formula_is_written_as_typed_text(string text)
    {
        var workbook = Written(new SheetPlan("表", [new("列", CellKind.Text, 10)], [[text]]));

        Faults(workbook).ShouldBeEmpty();
        HasQuotePrefix(workbook, text).ShouldBeTrue();
    }

    [Fact]
    public async Task Another_bureau_gets_none_of_it_and_nobody_without_the_ability()
    {
        var bureau = await Bureau.FoundWithYear(host);
        var other = await Office.Found(host);
        var leader = await bureau.Leader();
        var administrator = await bureau.Office.Colleague(Roles.SystemAdministrator);

        Rows(await bureau.Office.Download($"{Path}/units"), "单位", Headings).Count.ShouldBe(8);
        Rows(await other.Download($"{Path}/units"), "单位", Headings).ShouldBeEmpty();
        Rows(await other.Download($"{Path}/occurrences?year=2026"), "履责事项清单", Headings).ShouldBeEmpty();
        (await other.Get($"{Path}/ledger?unitId={bureau.Units["branch-1"]}&year=2026")).ShouldBeProblem(404, "not-found");
        (await (await bureau.Clerk()).Get($"{Path}/ledger?unitId={bureau.Units["section-1"]}&year=2026")).ShouldBeProblem(404, "not-found");
        (await leader.Get($"{Path}/persons")).ShouldBeProblem(403, "permission-missing");
        (await leader.Get($"{Path}/accounts")).ShouldBeProblem(403, "permission-missing");
        foreach (var list in new[] { "units", "posts", "acts", "evidence", "occurrences", $"ledger?unitId={bureau.Units["branch-1"]}&year=2026" })
        {
            (await administrator.Get($"{Path}/{list}")).ShouldBeProblem(403, "permission-missing");
        }
    }

    private static string Part(byte[] workbook, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(zip.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    private static string Text(byte[] workbook) => Part(workbook, "xl/worksheets/sheet1.xml");

    // The style with the mark of typed text is the fifth.
    private static bool HasQuotePrefix(byte[] workbook, string text)
    {
        var cell = Cell().Matches(Text(workbook)).Single(match => System.Net.WebUtility.HtmlDecode(match.Groups[2].Value) == text);
        return cell.Groups[1].Value == "4";
    }

    [GeneratedRegex("<c s=\"(\\d+)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">([^<]*)</t>")]
    private static partial Regex Cell();
}
