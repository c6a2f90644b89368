using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Platform.Api.Tests.Matrix;

/// <summary>Where an operation takes an id: in its address, its query or its body.</summary>
/// <param name="Name">The name that says of what it is an id.</param>
internal sealed record IdPosition(string In, string Name);

/// <summary>An operation as the API description has it.</summary>
/// <param name="Queries">The names of what it takes in its query.</param>
internal sealed record Operation(string Method, string Path, IReadOnlyList<IdPosition> Ids, JsonNode? Body, bool IsForm, IReadOnlyList<string> Queries)
{
    public string Key => $"{Method} {Path}";

    public bool Reads => Method == "GET";

    private static readonly string[] NamesOfTenants = ["bureauId", "tenant"];

    /// <summary>Every operation of docs/openapi.json.</summary>
    public static IReadOnlyList<Operation> All { get; } = Read(JsonNode.Parse(File.ReadAllText(Tree("docs/openapi.json")))!);

    public static string Tree(string path, [CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "..", "..", "..", path));

    private static List<Operation> Read(JsonNode description) =>
    [
        .. from path in description["paths"]!.AsObject()
           from method in path.Value!.AsObject()
           let ids = Parameters(method.Value!).ToList()
           let content = method.Value!["requestBody"]?["content"]?.AsObject()
           let body = content?["application/json"]?["schema"] is { } schema ? Sample(description, schema) : null
           select new Operation(method.Key.ToUpperInvariant(), path.Key, [.. ids, .. Members(body).Select(name => new IdPosition("body", name))], body, content?["multipart/form-data"] is not null, [.. QueriesOf(method.Value!)]),
    ];

    private static IEnumerable<IdPosition> Parameters(JsonNode operation) =>
        from parameter in (IEnumerable<JsonNode?>?)operation["parameters"]?.AsArray() ?? []
        let name = parameter!["name"]!.GetValue<string>()
        where parameter["schema"]?["format"]?.GetValue<string>() == "uuid" || NamesOfTenants.Contains(name)
        select new IdPosition(parameter["in"]!.GetValue<string>(), name);

    private static IEnumerable<string> QueriesOf(JsonNode operation) =>
        from parameter in (IEnumerable<JsonNode?>?)operation["parameters"]?.AsArray() ?? []
        where parameter!["in"]!.GetValue<string>() == "query"
        select parameter["name"]!.GetValue<string>();

    private static IEnumerable<string> Members(JsonNode? body) => body switch
    {
        JsonObject members => members.SelectMany(member => IsId(member.Value) ? [member.Key] : Members(member.Value is JsonArray and [JsonObject first] ? first : member.Value as JsonObject)).Distinct(),
        _ => [],
    };

    internal static bool IsId(JsonNode? value) => value is JsonValue text && text.TryGetValue(out string? id) && id == AnId || value is JsonArray and [JsonValue one] && one.TryGetValue(out id) && id == AnId;

    /// <summary>Stands in a sample where an id belongs.</summary>
    internal const string AnId = "00000000-0000-0000-0000-000000000000";

    // A body that fits the description: whether a rule likes it is of no matter here, as long as it comes as far as the ids.
    private static JsonNode? Sample(JsonNode description, JsonNode schema)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            return Sample(description, description["components"]!["schemas"]![reference.Split('/')[^1]]!);
        }

        if (schema["oneOf"] is JsonArray choices)
        {
            return Sample(description, choices.First(choice => choice!["type"]?.ToString() != "null")!);
        }

        if (schema["enum"] is JsonArray values)
        {
            return values[0]!.DeepClone();
        }

        return Type(schema) switch
        {
            "object" => new JsonObject(((IEnumerable<KeyValuePair<string, JsonNode?>>?)schema["properties"]?.AsObject() ?? []).Select(member => KeyValuePair.Create(member.Key, Sample(description, member.Value!)))),
            "array" => schema["items"] is { } items && Sample(description, items) is { } item ? new JsonArray(item) : new JsonArray(),
            "integer" or "number" => 1,
            "boolean" => false,
            "string" => schema["format"]?.GetValue<string>() switch
            {
                "uuid" => AnId,
                "date" => "2026-05-20",
                "date-time" => "2026-05-20T00:00:00Z",
                "time" => "09:00:00",
                _ => "样本",
            },
            _ => null,
        };
    }

    private static string? Type(JsonNode schema) => schema["type"] switch
    {
        JsonArray types => types.Select(type => type!.GetValue<string>()).FirstOrDefault(type => type != "null"),
        JsonValue type => type.GetValue<string>(),
        _ => null,
    };
}
