using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Platform.Domain.Schemes.Reading;

namespace Platform.Domain.Schemes;

/// <summary>A pack, or everything that is wrong with it.</summary>
public sealed record PackReading(SchemePack? Pack, IReadOnlyList<FieldError> Errors)
{
    [MemberNotNullWhen(true, nameof(Pack))]
    public bool IsPack => Pack is not null;
}

/// <summary>
/// Reads a scheme pack (schema version 1.0). Answers the typed pack, or all errors at once, each with a JSON pointer
/// into the pack. Refused: what the schema refuses, unknown codes by name, references that find nothing, a cyclic unit
/// tree, cadences that contradict themselves, and evidence that an attestation-only duty may not ask for.
/// At most 5 MB, 2,000 obligations and 16 levels.
/// </summary>
public static class PackReader
{
    /// <summary>Largest pack, in bytes of UTF-8.</summary>
    public const int BytesMax = 5 * 1024 * 1024;

    /// <summary>Deepest nesting, the pack itself being level 1.</summary>
    public const int DepthMax = 16;

    private static readonly JsonSerializerOptions Typed = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>Reads the text of a pack; text that is not JSON is one error that says where it stops being so.</summary>
    public static PackReading Read(string json)
    {
        if (Encoding.UTF8.GetByteCount(json) > BytesMax)
        {
            return TooLarge;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement.Clone());
        }
        catch (JsonException e)
        {
            return Refused("not-json",
                $"This is not JSON, or it nests deeper than 64 levels: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}.");
        }
    }

    public static PackReading Read(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Undefined)
        {
            return Refused("required", "There is no pack. Send one.");
        }

        if (JsonMarshal.GetRawUtf8Value(json).Length > BytesMax)
        {
            return TooLarge;
        }

        var faults = new FaultList();
        var pack = new PackNode("", json);
        try
        {
            if (TooDeepAt(pack, 1, faults) is { } pointer)
            {
                return new(null, [new(pointer, "too-deep", $"A pack nests at most {DepthMax} levels. Flatten this part.")]);
            }
        }
        catch (InvalidOperationException)
        {
            // The parser checks escapes only when text is read: half of a surrogate pair surfaces here and nowhere later.
            return Refused("bad-text", "The pack holds text that is not Unicode: half of a surrogate pair. Correct the escape.");
        }

        ShapeCheck.Check(pack, PackShape.Pack, faults);
        Identities.Check(pack, faults);
        CadenceCheck.Check(pack, faults);
        ScopeCheck.Check(pack, faults);
        AccountabilityCheck.Check(pack, faults);

        return faults.Errors.Count > 0 ? new(null, faults.Errors) : new(json.Deserialize<SchemePack>(Typed), []);
    }

    /// <summary>The typed pack as JSON again, without what it left out.</summary>
    public static JsonElement Write(SchemePack pack) => JsonSerializer.SerializeToElement(pack, Typed);

    private static PackReading TooLarge { get; } =
        Refused("too-large", $"A pack has at most {BytesMax / 1024 / 1024} MB ({BytesMax} bytes). Split it.");

    private static PackReading Refused(string code, string detail) => new(null, [new("", code, detail)]);

    // Walks the whole tree once, also where members are free: depth is bounded, all text is readable, and no name stands
    // twice in an object, because readers differ on which of the two counts.
    private static string? TooDeepAt(PackNode node, int level, FaultList faults)
    {
        _ = node.Text;
        if (node.Element is not { ValueKind: JsonValueKind.Object or JsonValueKind.Array } element)
        {
            return null;
        }

        if (level > DepthMax)
        {
            return node.Pointer;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            return node.Items.Select(item => TooDeepAt(item, level + 1, faults)).FirstOrDefault(p => p is not null);
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var value = new PackNode($"{node.Pointer}/{PackNode.Escape(property.Name)}", property.Value);
            if (!names.Add(property.Name))
            {
                faults.Add(value, "duplicate-member", "This member stands twice in the same object. Keep one.");
            }

            if (TooDeepAt(value, level + 1, faults) is { } pointer)
            {
                return pointer;
            }
        }

        return null;
    }
}
