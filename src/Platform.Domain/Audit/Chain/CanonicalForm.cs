using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Platform.Domain.Audit.Chain;

/// <summary>
/// JSON in the one form that is hashed, in UTF-8: members by the order of their names in UTF-16 code units, no white space, characters
/// escaped only where JSON asks for it (as RFC 8785 does). Numbers stay as they are written, because the store keeps them
/// exactly and a double would not.
/// </summary>
public static class CanonicalForm
{
    // Deeper than any event; a document beyond it is refused and not cut.
    private static readonly JsonDocumentOptions Depth = new() { MaxDepth = 128 };

    public static void Write(ReadOnlyMemory<byte> json, ArrayBufferWriter<byte> into)
    {
        using var document = JsonDocument.Parse(json, Depth);
        Write(document.RootElement, into);
    }

    public static void Write(JsonElement value, ArrayBufferWriter<byte> into)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(value, into);
                break;
            case JsonValueKind.Array:
                into.Write("["u8);
                var first = true;
                foreach (var item in value.EnumerateArray())
                {
                    Separate(ref first, into);
                    Write(item, into);
                }

                into.Write("]"u8);
                break;
            case JsonValueKind.String:
                WriteRaw(JsonMarshal.GetRawUtf8Value(value), value.GetString, into);
                break;
            default:
                into.Write(JsonMarshal.GetRawUtf8Value(value));
                break;
        }
    }

    /// <summary>A text as a JSON string; null as <c>null</c>.</summary>
    public static void Write(string? text, ArrayBufferWriter<byte> into)
    {
        if (text is null)
        {
            into.Write("null"u8);
            return;
        }

        into.Write("\""u8);
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and not ('"' or '\\'))
            {
                continue;
            }

            Encoding.UTF8.GetBytes(text.AsSpan(from, i - from), into);
            Encoding.UTF8.GetBytes(Escaped(text[i]), into);
            from = i + 1;
        }

        Encoding.UTF8.GetBytes(text.AsSpan(from), into);
        into.Write("\""u8);
    }

    private static void WriteObject(JsonElement value, ArrayBufferWriter<byte> into)
    {
        var members = new List<JsonProperty>();
        foreach (var member in value.EnumerateObject())
        {
            members.Add(member);
        }

        // By code units and not by a culture: the order has to be the same on every machine.
        members.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        into.Write("{"u8);
        var first = true;
        foreach (var member in members)
        {
            Separate(ref first, into);
            Write(member.Name, into);
            into.Write(":"u8);
            Write(member.Value, into);
        }

        into.Write("}"u8);
    }

    // What has no escape is in its one form already, and nearly everything has none.
    private static void WriteRaw(ReadOnlySpan<byte> raw, Func<string?> read, ArrayBufferWriter<byte> into)
    {
        if (raw.Contains((byte)'\\'))
        {
            Write(read(), into);
        }
        else
        {
            into.Write(raw);
        }
    }

    private static void Separate(ref bool first, ArrayBufferWriter<byte> into)
    {
        if (!first)
        {
            into.Write(","u8);
        }

        first = false;
    }

    private static string Escaped(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => $"\\u{(int)character:x4}",
    };
}
