using System.Runtime.InteropServices;
using System.Text.Json;
using Platform.Domain;

namespace Platform.Api.Commands;

/// <summary>Values that no request may carry, whatever it asks: a text with a null character, which no store keeps, and nothing where a list has an entry.</summary>
internal static class UnfitValues
{
    private const int MostErrors = 50;

    public static bool IsUnfit(string? text) => text?.Contains('\0') == true;

    public static List<FieldError> In(JsonElement body)
    {
        var errors = new List<FieldError>();
        Look(body, string.Empty, errors);
        return errors;
    }

    public static FieldError NullCharacter(string pointer) => new(pointer, "null-character", "Take the null character out of the text.");

    private static void Look(JsonElement value, string pointer, List<FieldError> errors)
    {
        if (errors.Count == MostErrors)
        {
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    Look(member.Value, $"{pointer}/{member.Name}", errors);
                }

                break;
            case JsonValueKind.Array:
                foreach (var (index, item) in value.EnumerateArray().Index())
                {
                    var place = $"{pointer}/{index}";
                    if (item.ValueKind == JsonValueKind.Null)
                    {
                        errors.Add(new(place, "required", "Give an entry, or take this one out of the list."));
                        continue;
                    }

                    Look(item, place, errors);
                }

                break;
            case JsonValueKind.String when JsonMarshal.GetRawUtf8Value(value).IndexOf("\\u0000"u8) >= 0 && HasNullCharacter(value):
                errors.Add(NullCharacter(pointer));
                break;
        }
    }

    private static bool HasNullCharacter(JsonElement value)
    {
        try
        {
            return IsUnfit(value.GetString());
        }
        catch (InvalidOperationException)
        {
            // Half a character; the reader of the request names it.
            return false;
        }
    }
}
