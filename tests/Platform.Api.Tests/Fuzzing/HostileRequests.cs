using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Platform.Api.Tests.Matrix;

namespace Platform.Api.Tests.Fuzzing;

/// <summary>Requests that nearly fit the API description: one that does, with one to three of its values exchanged for what nobody should send.</summary>
internal static class HostileRequests
{
    // Characters that databases, parsers, logs and screens have stumbled over.
    private static readonly string[] Words =
    [
        string.Empty, " ", "\u0000", "a\u0000b", "\ud800", "\u202e\u2066", "\ufeff", "\r\nSet-Cookie: a=b", "' or 1=1 --", "\"; drop table x; --", "$$", "%", "%00", "%_", "\\", "../../etc/passwd",
        "<img src=x onerror=alert(1)>", "{{7*7}}", "${jndi:ldap://x}", "=1+1", "null", "undefined", "NaN", "true", "-1", "0", "1e309", "9223372036854775808", "0001-01-01", "9999-12-31", "2026-02-30",
        "10000-01-01", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.9999999-14:00", "24:00:00", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "not-an-id", "𠮷野家👨‍👩‍👧‍👦",
        new('长', 5_000), new('x', 70_000), new('(', 3_000),
    ];

    private static readonly double[] Numbers = [0, -1, 1, int.MaxValue, int.MinValue, 4294967296, 1e18, -1e18, 0.5, 1e300];

    private static readonly Func<JsonNode?>[] Shapes =
    [
        () => null, () => true, () => false, () => new JsonObject(), () => new JsonArray(), () => new JsonArray(null, null), () => new JsonArray(new JsonArray(new JsonObject())),
        () => new JsonObject { ["kind"] = "x", ["id"] = null }, () => new JsonArray([.. Enumerable.Repeat(0, 2_000).Select(_ => (JsonNode?)JsonValue.Create("x"))]), () => Deep(200),
    ];

    private static readonly Gen<string> Word = Gen.Int[0, Words.Length - 1].Select(which => Words[which]);

    private static readonly Gen<Func<JsonNode?>> Leaf = Gen.Frequency(
        (12, Word.Select(word => (Func<JsonNode?>)(() => JsonValue.Create(word)))),
        (6, Gen.Int[0, Numbers.Length - 1].Select(which => Numbers[which]).Select(number => (Func<JsonNode?>)(() => JsonValue.Create(number)))),
        (6, Gen.Int[0, Shapes.Length - 1].Select(which => Shapes[which])));

    /// <summary>One request to an operation, made from a number, so that it can be sent again.</summary>
    public static Gen<HttpRequestMessage> To(Operation operation, Asker asker) =>
        from exchanged in Gen.Select(Gen.Int[0, 999], Leaf).Array[1, 3]
        from inPath in Gen.Int[0, 9]
        from pathWord in Word
        from queries in Gen.Select(Gen.Int[0, 3], Word).Array[operation.Queries.Count]
        select Request(operation, asker, exchanged, inPath == 0 ? pathWord : null, queries);

    private static HttpRequestMessage Request(Operation operation, Asker asker, (int Which, Func<JsonNode?> Value)[] exchanged, string? pathWord, (int Take, string Word)[] queries)
    {
        string Own(IdPosition position) => AccessMatrix.Own(operation, asker, position);
        // The server itself lets no path with a null character in.
        pathWord = pathWord?.Replace("\0", string.Empty, StringComparison.Ordinal);
        var path = operation.Path;
        foreach (var position in operation.Ids.Where(position => position.In == "path"))
        {
            path = path.Replace($"{{{position.Name}}}", pathWord is null ? Own(position) : Encoded(pathWord), StringComparison.Ordinal);
        }

        foreach (var (name, usual) in new[] { ("year", "2026"), ("kind", "units"), ("templateId", "finance"), ("secret", "x"), ("file", "x.ics") })
        {
            path = path.Replace($"{{{name}}}", pathWord is null ? usual : Encoded(pathWord), StringComparison.Ordinal);
        }

        var query = operation.Queries.Zip(queries).Where(each => each.Second.Take > 0).Select(each => $"{each.First}={Encoded(Usual(each.First, each.Second))}");
        var request = new HttpRequestMessage(new HttpMethod(operation.Method), $"{path}?{string.Join('&', query)}");
        if (operation.IsForm)
        {
            request.Content = new MultipartFormDataContent { { new StringContent("x"), "file", "x.pdf" }, { new StringContent(Encoded(exchanged[0].Value()?.ToString() ?? string.Empty)), "title" } };
        }
        else if (operation.Body is { } sample)
        {
            request.Content = new StringContent(Exchange(Answered.Fill(sample, Own), exchanged)?.ToJsonString() ?? "null", Encoding.UTF8, "application/json");
        }
        else if (!operation.Reads)
        {
            request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        }

        return request;

        // Now and then what belongs there, or nothing would come past the first refusal.
        string Usual(string name, (int Take, string Word) given) => given.Take > 1 && operation.Ids.FirstOrDefault(position => (position.In, position.Name) == ("query", name)) is { } position ? Own(position)
            : given.Take > 1 && name == "year" ? "2026"
            : given.Word;
    }

    private static string Encoded(string word) => string.Concat(Encoding.UTF8.GetBytes(word.Length > 2_000 ? word[..2_000] : word).Select(octet => $"%{octet:X2}"));

    private static JsonNode? Exchange(JsonNode body, (int Which, Func<JsonNode?> Value)[] exchanged)
    {
        foreach (var (which, value) in exchanged)
        {
            var places = Places(body).ToList();
            if (places.Count == 0)
            {
                return value();
            }

            places[which % places.Count](value());
        }

        return body;
    }

    private static IEnumerable<Action<JsonNode?>> Places(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var name in members.Select(member => member.Key).ToList())
                {
                    yield return value => members[name] = value;
                    foreach (var below in Places(members[name]))
                    {
                        yield return below;
                    }
                }

                break;
            case JsonArray items:
                for (var index = 0; index < Math.Min(items.Count, 3); index++)
                {
                    var at = index;
                    yield return value => items[at] = value;
                    foreach (var below in Places(items[at]))
                    {
                        yield return below;
                    }
                }

                break;
        }
    }

    private static JsonArray Deep(int levels)
    {
        var inner = new JsonArray();
        for (var level = 0; level < levels; level++)
        {
            inner = new JsonArray(inner);
        }

        return inner;
    }
}
