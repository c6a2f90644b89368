using System.Text.Json;
using System.Text.Json.Nodes;
using Platform.Domain.Schemes;

namespace Platform.Domain.Tests.Support;

/// <summary>Packs to read: the templates that ship, and one of a bureau that no template knows.</summary>
internal static class Packs
{
    public static TheoryData<string> Templates { get; } =
        ["agriculture", "education-city", "education-county", "finance", "meteorology", "natural-resources"];

    public static string TemplateText(string id) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SchemeTemplates", $"{id}.json"));

    public static SchemePack Template(string id) => Pack(TemplateText(id));

    public static string UnseenText { get; } =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Packs", "archives-office.json"));

    /// <summary>The unseen pack, for a test to change.</summary>
    public static JsonObject Unseen() => JsonNode.Parse(UnseenText)!.AsObject();

    public static SchemePack Pack(string json)
    {
        var reading = PackReader.Read(json);
        reading.Errors.ShouldBeEmpty();
        return reading.Pack.ShouldNotBeNull();
    }

    public static JsonElement Element(JsonNode node) => JsonSerializer.SerializeToElement(node);

    public static JsonElement Element(string json) => JsonSerializer.Deserialize<JsonElement>(json);
}
