using System.Text.Json;

namespace Platform.Projections;

/// <summary>Enumerations as they are stored and sent: kebab-case codes.</summary>
public static class Codes
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
