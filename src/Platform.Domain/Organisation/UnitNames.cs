namespace Platform.Domain.Organisation;

internal static class UnitNames
{
    private const int LongestZh = 100;
    private const int LongestEn = 200;

    public static string? Tidy(string? name) => string.IsNullOrWhiteSpace(name) ? null : name.Trim();

    public static IEnumerable<FieldError> Errors(string pointer, string? nameZh, string? nameEn)
    {
        if (Tidy(nameZh) is not { Length: <= LongestZh } zh || zh.Any(char.IsControl))
        {
            yield return new($"{pointer}/nameZh", "not-a-name", $"Give a name of 1 to {LongestZh} characters on one line.");
        }

        if (Tidy(nameEn) is { } en && (en.Length > LongestEn || en.Any(char.IsControl)))
        {
            yield return new($"{pointer}/nameEn", "not-a-name", $"Give a name of at most {LongestEn} characters on one line, or leave it out.");
        }
    }
}
