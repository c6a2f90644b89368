using System.Text.Json;

namespace Platform.Domain.Schemes.Reading;

/// <summary>
/// A place in a pack that may not have the shape it should: what is missing or of another type simply is not there, so
/// that one fault does not hide the next.
/// </summary>
internal readonly record struct PackNode(string Pointer, JsonElement? Element)
{
    public PackNode this[string member] => new(
        $"{Pointer}/{Escape(member)}",
        Element is { ValueKind: JsonValueKind.Object } o && o.TryGetProperty(member, out var value) ? value : null);

    public bool IsAbsent => Element is null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined };

    public string? Text => Element is { ValueKind: JsonValueKind.String } s ? s.GetString() : null;

    public int? Number => Element is { ValueKind: JsonValueKind.Number } n && n.TryGetInt32(out var value) ? value : null;

    public IReadOnlyList<PackNode> Items
    {
        get
        {
            if (Element is not { ValueKind: JsonValueKind.Array } array)
            {
                return [];
            }

            var pointer = Pointer;
            return [.. array.EnumerateArray().Select((item, i) => new PackNode($"{pointer}/{i}", item))];
        }
    }

    /// <summary>A member name as a token of a JSON pointer (RFC 6901).</summary>
    public static string Escape(string token) =>
        token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
