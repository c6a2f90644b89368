using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;
using Platform.Domain;

namespace Platform.Api.Commands;

/// <summary>Values that no request may carry, whatever it asks: a text with a null character, which no store keeps, or with half a character, and nothing where a list has an entry.</summary>
internal static class UnfitValues
{
    private const int MostErrors = 50;

    public static bool IsUnfit(string? text) => text?.Contains('\0') == true;

    /// <returns>Null when the name of a member is no text, so that nothing can be said of where it stands.</returns>
    public static List<FieldError>? In(JsonElement body)
    {
        var errors = new List<FieldError>();
        try
        {
            Look(body, string.Empty, errors);
            return errors;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no UTF-8, or half a character: the reader of the document passes over them and names are read only here.
            return null;
        }
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
            case JsonValueKind.String when Unfit(value, pointer) is { } fault:
                errors.Add(fault);
                break;
        }
    }

    private static FieldError? Unfit(JsonElement value, string pointer)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        if (!Utf8.IsValid(raw))
        {
            return NoText(pointer);
        }

        if (raw.IndexOf("\\u"u8) < 0)
        {
            return null;
        }

        try
        {
            return IsUnfit(value.GetString()) ? NullCharacter(pointer) : null;
        }
        catch (InvalidOperationException)
        {
            return NoText(pointer);
        }
    }

    private static FieldError NoText(string pointer) => new(pointer, "not-text", "Send text in UTF-8 with whole characters.");
}
