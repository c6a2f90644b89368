using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace Platform.Domain.Schemes;

/// <summary>
/// One text for one JSON value: members in ordinal order, no white space, whole numbers without fraction or exponent.
/// Stores reorder members, so a hash over the text as sent could not be checked later.
/// </summary>
public static class CanonicalJson
{
    /// <summary>SHA-256 of the canonical text in UTF-8, as 64 lower-case hex digits.</summary>
    public static string Hash(JsonElement json) => Convert.ToHexStringLower(SHA256.HashData(Bytes(json)));

    public static byte[] Bytes(JsonElement json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(json, writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(JsonElement json, Utf8JsonWriter writer)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in json.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(property.Name);
                    Write(property.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in json.EnumerateArray())
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.Number when json.TryGetDecimal(out var number) && number == decimal.Truncate(number):
                writer.WriteNumberValue(decimal.Truncate(number));
                break;
            default:
                json.WriteTo(writer);
                break;
        }
    }
}
