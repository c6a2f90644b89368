using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Platform.Api.Portal.Documents;
using Platform.Api.Tests.Matrix;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using Platform.Domain.Portal.Gateways;

namespace Platform.Api.Tests.Portal;

public sealed class WritingTheInterfaceDocument(PlatformHost host)
{
    private static readonly JsonNode Kept = JsonNode.Parse(File.ReadAllText(Operation.Tree("docs/openapi.json")))!;

    [Fact]
    public void It_is_made_from_the_description_that_is_kept() => JsonNode.DeepEquals(InterfaceDocument.Description(), Kept).ShouldBeTrue();

    [Fact]
    public void Every_operation_and_every_member_has_its_words() => InterfaceDocument.WithoutWords(Kept).ShouldBeEmpty();

    [Fact]
    public void One_without_words_is_noticed()
    {
        var changed = Kept.DeepClone();
        changed["components"]!["schemas"]!["PublishedChannel"]!["properties"]!["phone"] = new JsonObject { ["type"] = "string" };
        changed["paths"]!["/api/portal/v1/opinions"] = Kept["paths"]!["/api/portal/v1/changes"]!.DeepClone();

        InterfaceDocument.WithoutWords(changed).ShouldBe(["GET /api/portal/v1/opinions", "phone"]);
    }

    [Fact]
    public async Task Whoever_decides_what_is_published_hands_it_out()
    {
        var office = await Office.Found(host);

        var document = await office.Get("/api/v1/interface-document");

        document.ShouldBe(200);
        document.MediaType.ShouldBe("text/markdown");
        foreach (var words in new[] { "`GET /api/portal/v1/changes`", "`GET /api/gateway/v1/publications`", "`GET /api/public/v1/{slug}`", "X-Sign", "| 40103 | 401 |", "### PublishedSummary", "`sha256`", "hmac-sm3" })
        {
            document.Body.ShouldContain(words);
        }

        (await (await office.Colleague(Roles.Leader)).Get("/api/v1/interface-document")).ShouldBeProblem(403, "permission-missing");
        (await office.Get("/api/v1/interface-document?format=odt")).ShouldBeProblem(400, "request-is-malformed", "/format");
        (await office.Get("/api/v1/interface-document?format=docx")).MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    [Fact]
    public async Task As_Word_it_has_the_same_headings_and_tables_in_which_each_row_has_its_cells()
    {
        using var zip = new ZipArchive(new MemoryStream(await (await Office.Found(host)).Download("/api/v1/interface-document?format=docx")));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        XNamespace word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var body = XDocument.Load(part).Root!.Element(word + "body")!;

        string Text(XElement element) => string.Concat(element.Descendants(word + "t").Select(text => text.Value));
        body.Elements(word + "p").Select(Text).ShouldContain("PublishedBulletin");
        var tables = body.Elements(word + "tbl").ToList();
        tables.Count.ShouldBeGreaterThan(10);
        tables.ShouldAllBe(table => table.Elements(word + "tr").Select(row => row.Elements(word + "tc").Count()).Distinct().Count() == 1);
        tables.SelectMany(table => table.Elements(word + "tr")).Select(row => string.Join('|', row.Elements(word + "tc").Select(Text))).ShouldContain("40103|401|" + GatewayCode.All.Single(code => code.Code == 40103).MessageZh);
    }
}
