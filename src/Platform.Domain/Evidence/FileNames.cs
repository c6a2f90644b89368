using System.Globalization;
using System.Text;

namespace Platform.Domain.Evidence;

/// <summary>The name under which a file is shown and downloaded.</summary>
public static class FileNames
{
    public const int Longest = 200;

    // Not allowed in a name on some of the systems on which the file will be saved.
    private const string Unsafe = "<>:\"|?*";

    /// <summary>
    /// The last part of a path, without characters that cannot be seen. Those also turn the reading order, so that
    /// <c>exe.fdp</c> would be read as a pdf. Null when nothing is left.
    /// </summary>
    public static string? Tidy(string? given)
    {
        var name = new StringBuilder();
        foreach (var rune in (given ?? string.Empty).EnumerateRunes())
        {
            if (rune.Value is '/' or '\\')
            {
                name.Clear();
            }
            else if (IsSeen(rune))
            {
                name.Append(rune.IsBmp && Unsafe.Contains((char)rune.Value, StringComparison.Ordinal) ? "_" : rune.ToString());
            }
        }

        var tidy = name.ToString().Normalize().Trim().TrimEnd('.', ' ');
        return tidy.Length == 0 ? null : tidy;
    }

    /// <summary>The extension in lower case, without its dot; empty when there is none.</summary>
    public static string Extension(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? string.Empty : name[(dot + 1)..].ToLowerInvariant();
    }

    private static bool IsSeen(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned);
}
