using System.Text.Json;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Schemes;

public sealed class ReadingATemplate
{
    public static TheoryData<string> Templates => Packs.Templates;

    [Fact]
    public void Every_template_that_ships_is_tested() =>
        System.IO.Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "SchemeTemplates"))
            .Select(f => Path.GetFileNameWithoutExtension(f)!)
            .ShouldBe(Templates.Select(row => row.Data), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Templates))]
    public void Is_free_of_errors_and_named_as_its_file(string id) => Packs.Template(id).PackId.ShouldBe(id);

    [Theory]
    [InlineData("finance", 37, 27)]
    [InlineData("education-county", 50, 31)]
    [InlineData("education-city", 112, 58)]
    [InlineData("meteorology", 34, 29)]
    [InlineData("natural-resources", 38, 28)]
    [InlineData("agriculture", 57, 38)]
    public void Holds_as_many_obligations_and_provisions_as_the_catalogue_counts(string id, int obligations, int provisions)
    {
        var pack = Packs.Template(id);

        pack.Obligations.Count.ShouldBe(obligations);
        pack.Provisions.Count.ShouldBe(provisions);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Written_back_it_says_everything_that_the_source_says(string id)
    {
        var source = Packs.Element(Packs.TemplateText(id));

        Differences("", source, PackReader.Write(Packs.Template(id))).ShouldBeEmpty();
    }

    [Fact]
    public void The_comparison_notices_what_is_lost_added_or_changed()
    {
        Differences("", Packs.Element("""{"a": 1}"""), Packs.Element("{}")).ShouldBe(["/a"]);
        Differences("", Packs.Element("{}"), Packs.Element("""{"a": 1}""")).ShouldBe(["/a"]);
        Differences("", Packs.Element("""{"a": [1, 2]}"""), Packs.Element("""{"a": [1]}""")).ShouldBe(["/a"]);
        Differences("", Packs.Element("""{"a": ["x"]}"""), Packs.Element("""{"a": ["y"]}""")).ShouldBe(["/a/0"]);
        Differences("", Packs.Element("""{"a": null, "b": []}"""), Packs.Element("""{"b": null}""")).ShouldBeEmpty();
    }

    // What a text leaves out may be missing, null or empty; these three say the same.
    private static IEnumerable<string> Differences(string at, JsonElement? source, JsonElement? written)
    {
        if (IsEmpty(source) && IsEmpty(written))
        {
            return [];
        }

        return (source, written) switch
        {
            ({ ValueKind: JsonValueKind.Object } s, { ValueKind: JsonValueKind.Object } w) =>
                s.EnumerateObject().Concat(w.EnumerateObject()).Select(p => p.Name).Distinct()
                    .SelectMany(name => Differences($"{at}/{name}", Member(s, name), Member(w, name))),
            ({ ValueKind: JsonValueKind.Array } s, { ValueKind: JsonValueKind.Array } w)
                when s.GetArrayLength() == w.GetArrayLength() =>
                s.EnumerateArray().Zip(w.EnumerateArray()).SelectMany((p, i) => Differences($"{at}/{i}", p.First, p.Second)),
            ({ } s, { } w) when JsonElement.DeepEquals(s, w) => [],
            _ => [at],
        };
    }

    private static bool IsEmpty(JsonElement? value) =>
        value is null or { ValueKind: JsonValueKind.Null }
        || (value is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 0);

    private static JsonElement? Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value : null;
}
