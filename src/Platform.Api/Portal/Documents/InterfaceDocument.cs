using System.Text;
using System.Text.Json.Nodes;
using Platform.Domain.Portal.Gateways;
using static System.FormattableString;

namespace Platform.Api.Portal.Documents;

/// <summary>
/// The interface document for those who connect portals and gateways, in Chinese and as Markdown, made from the API description:
/// what it lists is what the server answers. Its words are in <see cref="InterfaceWords"/>.
/// </summary>
public static class InterfaceDocument
{
    private static readonly string[] Bases = ["/api/portal/v1/", "/api/gateway/v1/", "/api/public/v1/"];

    /// <summary>The API description that this version of the server was built with.</summary>
    public static JsonNode Description()
    {
        using var stream = typeof(InterfaceDocument).Assembly.GetManifestResourceStream("Platform.Api.openapi.json")!;
        return JsonNode.Parse(stream)!;
    }

    public static string Write(JsonNode description)
    {
        var text = new StringBuilder(InterfaceWords.Introduction);
        var operations = Operations(description).ToList();
        foreach (var (place, part) in Bases.Index())
        {
            text.Append(Invariant($"\n## {place + 3}. {InterfaceWords.Parts[part]}\n"));
            foreach (var (key, path, operation) in operations.Where(each => each.Path.StartsWith(part, StringComparison.Ordinal)))
            {
                WriteOperation(text, key, path, operation);
            }
        }

        text.Append("\n## 6. 数据结构\n");
        foreach (var name in Structures(description, operations.Select(each => each.Operation)))
        {
            WriteStructure(text, name, Schema(description, name));
        }

        text.Append("\n## 7. 错误与返回码\n\n").Append(InterfaceWords.Problems);
        Table(text, ["HTTP 状态", "code", "含义"], InterfaceWords.ProblemCodes.Select(code => new[] { code.Status, $"`{code.Code}`", code.Zh }));
        text.Append("\n政务网关接口的返回码：\n");
        Table(text, ["code", "HTTP 状态", "message"], GatewayCode.All.Select(code => new[] { $"{code.Code}", $"{code.Status}", code.MessageZh }));
        return text.Append(InterfaceWords.Messages).ToString();
    }

    /// <summary>Operations and members that have no words yet; a test keeps it empty.</summary>
    public static IReadOnlyList<string> WithoutWords(JsonNode description)
    {
        var operations = Operations(description).ToList();
        var members = Structures(description, operations.Select(each => each.Operation)).SelectMany(name => Members(Schema(description, name)).Select(member => member.Key));
        var parameters = operations.SelectMany(each => Parameters(each.Operation)).Select(parameter => parameter["name"]!.GetValue<string>());
        return
        [
            .. operations.Select(each => each.Key).Where(key => !InterfaceWords.Operations.ContainsKey(key)),
            .. members.Concat(parameters).Distinct().Where(name => !InterfaceWords.Members.ContainsKey(name)),
        ];
    }

    private static IEnumerable<(string Key, string Path, JsonNode Operation)> Operations(JsonNode description) =>
        from path in description["paths"]!.AsObject()
        where Bases.Any(part => path.Key.StartsWith(part, StringComparison.Ordinal))
        from method in path.Value!.AsObject()
        select ($"{method.Key.ToUpperInvariant()} {path.Key}", path.Key, method.Value!);

    private static void WriteOperation(StringBuilder text, string key, string path, JsonNode operation)
    {
        var (title, purpose) = InterfaceWords.Operations.GetValueOrDefault(key, (key, string.Empty));
        text.Append(Invariant($"\n### {title}\n\n`{key}`\n\n{purpose}\n"));
        var parameters = Parameters(operation).ToList();
        if (parameters.Count > 0)
        {
            text.Append("\n请求参数：\n");
            Table(text, ["名称", "位置", "类型", "必填", "说明"], parameters.Select(parameter => new[]
            {
                $"`{parameter["name"]}`",
                parameter["in"]!.GetValue<string>() == "path" ? "路径" : "查询",
                Type(parameter["schema"]!),
                parameter["required"]?.GetValue<bool>() == true ? "是" : "否",
                InterfaceWords.Members.GetValueOrDefault(parameter["name"]!.GetValue<string>(), string.Empty),
            }));
        }

        var answer = operation["responses"]!["200"]?["content"]?["application/json"]?["schema"];
        text.Append("\n返回：").Append(answer is null ? "无内容" : Type(answer)).Append('\n');
    }

    private static void WriteStructure(StringBuilder text, string name, JsonNode schema)
    {
        text.Append(Invariant($"\n### {name}\n"));
        Table(text, ["字段", "类型", "可为空", "说明"], Members(schema).Select(member => new[]
        {
            $"`{member.Key}`", Type(member.Value!), IsNullable(member.Value!) ? "是" : "否", Meaning(member.Key, member.Value!),
        }));
    }

    private static string Meaning(string name, JsonNode schema)
    {
        var words = InterfaceWords.Members.GetValueOrDefault(name, string.Empty);
        return schema["enum"] is JsonArray values
            ? $"{words}：{string.Join("、", values.Select(value => $"`{value}` {InterfaceWords.Values.GetValueOrDefault($"{value}", string.Empty)}".TrimEnd()))}"
            : words;
    }

    private static string Type(JsonNode schema) =>
        schema["$ref"] is { } reference ? NameOf(reference)
        : schema["oneOf"] is JsonArray choices ? Type(choices.First(choice => choice!["type"]?.ToString() != "null")!)
        : (Kinds(schema).FirstOrDefault(kind => kind != "null"), schema["format"]?.ToString()) switch
        {
            ("array", _) => $"数组（{Type(schema["items"]!)}）",
            ("integer", _) => "整数",
            ("number", _) => "数值",
            ("boolean", _) => "布尔",
            ("string", "uuid") => "字符串（UUID）",
            ("string", "date") => "日期（YYYY-MM-DD）",
            ("string", "date-time") => "时间（ISO 8601，UTC）",
            ("string", _) => "字符串",
            _ => "对象",
        };

    private static bool IsNullable(JsonNode schema) =>
        Kinds(schema).Contains("null") || (schema["oneOf"] as JsonArray)?.Any(choice => choice!["type"]?.ToString() == "null") == true;

    private static IEnumerable<string> Kinds(JsonNode schema) => schema["type"] switch
    {
        JsonArray several => several.Select(kind => kind!.GetValue<string>()),
        JsonValue one => [one.GetValue<string>()],
        _ => [],
    };

    private static IEnumerable<JsonNode> Parameters(JsonNode operation) => (operation["parameters"]?.AsArray() ?? []).Select(parameter => parameter!);

    private static JsonObject Members(JsonNode schema) => schema["properties"]?.AsObject() ?? new JsonObject();

    private static JsonNode Schema(JsonNode description, string name) => description["components"]!["schemas"]![name]!;

    private static string NameOf(JsonNode reference) => reference.GetValue<string>().Split('/')[^1];

    // What the answers are made of, in the order in which it is met.
    private static List<string> Structures(JsonNode description, IEnumerable<JsonNode> operations)
    {
        var met = new List<string>();
        foreach (var operation in operations)
        {
            Meet(operation["responses"]);
        }

        return met;

        void Meet(JsonNode? node)
        {
            switch (node)
            {
                case JsonObject members when members["$ref"] is { } reference && !met.Contains(NameOf(reference)):
                    met.Add(NameOf(reference));
                    Meet(Schema(description, NameOf(reference))["properties"]);
                    break;
                case JsonObject members:
                    members.ToList().ForEach(member => Meet(member.Value));
                    break;
                case JsonArray items:
                    items.ToList().ForEach(Meet);
                    break;
            }
        }
    }

    private static void Table(StringBuilder text, string[] head, IEnumerable<string[]> rows)
    {
        text.Append("\n| ").AppendJoin(" | ", head).Append(" |\n|").AppendJoin(string.Empty, head.Select(_ => "---|")).Append('\n');
        foreach (var row in rows)
        {
            text.Append("| ").AppendJoin(" | ", row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        }
    }
}
