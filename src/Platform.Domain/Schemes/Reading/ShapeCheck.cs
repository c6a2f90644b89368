using System.Globalization;
using System.Text.Json;

namespace Platform.Domain.Schemes.Reading;

/// <summary>Holds a pack against its shape and notes every difference.</summary>
internal static class ShapeCheck
{
    /// <summary>Longest text that a member may hold, in characters.</summary>
    public const int TextLengthMax = 10_000;

    public static void Check(PackNode node, Shape shape, FaultList faults)
    {
        if (node.Element is not { } element)
        {
            return;
        }

        switch (shape)
        {
            case Shape.Members members when Is(JsonValueKind.Object, "an object"):
                CheckMembers(node, element, members, faults);
                break;
            case Shape.Many many when Is(JsonValueKind.Array, "a list"):
                CheckItems(node, many, faults);
                break;
            case Shape.FreeObject:
                Is(JsonValueKind.Object, "an object");
                break;
            case Shape.Flag when element.ValueKind is not (JsonValueKind.True or JsonValueKind.False):
                WrongType("true or false");
                break;
            case Shape.Integer integer:
                CheckInteger(node, element, integer, faults);
                break;
            case Shape.Text or Shape.Coded or Shape.Day or Shape.YearlyDay when Is(JsonValueKind.String, "text"):
                CheckText(node, element.GetString()!, shape, faults);
                break;
            default:
                break;
        }

        bool Is(JsonValueKind kind, string expected)
        {
            if (element.ValueKind == kind)
            {
                return true;
            }

            WrongType(expected);
            return false;
        }

        void WrongType(string expected) =>
            faults.Add(node, "wrong-type", $"This must be {expected}; it is {Name(element.ValueKind)}.");
    }

    private static void CheckMembers(PackNode node, JsonElement element, Shape.Members shape, FaultList faults)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (!shape.All.Any(m => m.Name == property.Name))
            {
                faults.Add(node[property.Name], "unknown-member",
                    $"There is no member '{Shorten(property.Name)}' here. Remove it or correct its name. Accepted: "
                    + string.Join(", ", shape.All.Select(m => m.Name)) + ".");
            }
        }

        foreach (var member in shape.All)
        {
            var value = node[member.Name];
            if (member.IsRequired && value.Element is null)
            {
                faults.Add(value, "required", $"The member '{member.Name}' is missing. Add it.");
            }
            else if (member.IsRequired || !value.IsAbsent)
            {
                Check(value, member.Shape, faults);
            }
        }
    }

    private static void CheckItems(PackNode node, Shape.Many shape, FaultList faults)
    {
        var items = node.Items;
        if (items.Count < shape.Min)
        {
            faults.Add(node, "too-few", $"Give at least {shape.Min}; there are {items.Count}.");
        }

        if (items.Count > shape.Max)
        {
            faults.Add(node, "too-many", $"At most {shape.Max} are accepted; there are {items.Count}. Split the pack.");
        }

        foreach (var item in items.Take(shape.Max))
        {
            Check(item, shape.Item, faults);
        }
    }

    private static void CheckInteger(PackNode node, JsonElement element, Shape.Integer shape, FaultList faults)
    {
        if (node.Number is not { } number)
        {
            faults.Add(node, "wrong-type", $"This must be a whole number; it is {Name(element.ValueKind)}.");
        }
        else if (number < shape.Min)
        {
            faults.Add(node, "out-of-range", $"Give {shape.Min} or more; it is {number}.");
        }
    }

    private static void CheckText(PackNode node, string text, Shape shape, FaultList faults)
    {
        switch (shape)
        {
            case Shape.Coded coded when !coded.Codes.Contains(text):
                faults.Add(node, "unknown-code",
                    $"'{Shorten(text)}' is not one of the {coded.Codes.Name}. Accepted: {coded.Codes.Accepted}.");
                break;
            case Shape.Day when !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _):
                faults.Add(node, "bad-date", $"'{Shorten(text)}' is not a calendar day written YYYY-MM-DD.");
                break;
            case Shape.YearlyDay when !MonthDay.TryParse(text, out _):
                faults.Add(node, "bad-date", $"'{Shorten(text)}' is not a day that comes every year, written MM-DD.");
                break;
            case Shape.Text { Pattern: { } pattern } patterned when !pattern.IsMatch(text):
                faults.Add(node, "bad-pattern", $"'{Shorten(text)}' must be {patterned.Hint}.");
                break;
            case Shape.Text when text.Length > TextLengthMax:
                faults.Add(node, "too-long", $"At most {TextLengthMax} characters are accepted; there are {text.Length}.");
                break;
            default:
                break;
        }
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };
}
