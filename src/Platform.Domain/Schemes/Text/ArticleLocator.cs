using System.Globalization;

namespace Platform.Domain.Schemes.Text;

/// <summary>
/// Finds where the provisions of a pack stand in the issued text, by the numbering that Chinese rules use: 第九条, then
/// （二） within it; or 二、, then （三）. What is not found has no place; nothing is guessed.
/// </summary>
public static class ArticleLocator
{
    private const string Digits = "零一二三四五六七八九";

    /// <returns>Each reference that was found, with the span from its number to the next of the same or a higher level.</returns>
    public static IReadOnlyDictionary<string, Span> Locate(string words, IEnumerable<string> references)
    {
        var steps = references.Distinct(StringComparer.Ordinal).ToDictionary(reference => reference, Steps, StringComparer.Ordinal);
        var found = new Dictionary<string, Span>(StringComparer.Ordinal);
        foreach (var (reference, path) in steps)
        {
            if (path.Count > 0 && Descend(words, path) is { } span)
            {
                found[reference] = span;
            }
        }

        return found;
    }

    // "6(2)" is article 6, item 2; "二(三)" is part 二, item 三.
    private static List<string> Steps(string reference) =>
        [.. reference.Split(['(', ')', '（', '）', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static Span? Descend(string words, List<string> path)
    {
        var within = new Span(0, words.Length);
        for (var level = 0; level < path.Count; level++)
        {
            if (Headings(path[level], level == 0).Select(heading => Find(words, within, heading)).FirstOrDefault(span => span is not null) is not { } next)
            {
                return null;
            }

            within = next;
        }

        return within;
    }

    // How a number may be written as the heading of a provision; the first form that is found counts.
    private static IEnumerable<(string Mark, Func<int, string> Form)> Headings(string step, bool top)
    {
        if (Number(step) is not { } number)
        {
            yield break;
        }

        if (top)
        {
            yield return (Article(number), Article);
            yield return (Part(number), Part);
            yield break;
        }

        yield return (Item(number), Item);
        yield return (PlainItem(number), PlainItem);
    }

    private static Span? Find(string words, Span within, (string Mark, Func<int, string> Form) heading)
    {
        var start = LineStart(words, within, heading.Mark, within.Start);
        if (start < 0)
        {
            return null;
        }

        // It ends where any other number of the same form begins a line; numbers may be missing in a text.
        var end = within.Start + within.Length;
        for (var number = 1; number <= 99; number++)
        {
            var other = heading.Form(number);
            var at = LineStart(words, within, other, start + 1);
            end = other != heading.Mark && at > start && at < end ? at : end;
        }

        return new(start, end - start);
    }

    private static int LineStart(string words, Span within, string mark, int from)
    {
        var end = within.Start + within.Length;
        for (var at = from; at <= end - mark.Length; at++)
        {
            at = words.IndexOf(mark, at, end - at, StringComparison.Ordinal);
            if (at < 0)
            {
                return -1;
            }

            if (BeginsLine(words, at))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool BeginsLine(string words, int at)
    {
        while (at > 0 && words[at - 1] is ' ' or '\t' or '\u3000')
        {
            at--;
        }

        return at == 0 || words[at - 1] is '\n' or '\r';
    }

    private static string Article(int number) => $"第{Chinese(number)}条";

    private static string Part(int number) => $"{Chinese(number)}、";

    private static string Item(int number) => $"（{Chinese(number)}）";

    private static string PlainItem(int number) => $"({Chinese(number)})";

    private static string Chinese(int number) => number switch
    {
        < 10 => Digits[number].ToString(),
        10 => "十",
        < 20 => $"十{Digits[number - 10]}",
        _ => $"{Digits[number / 10]}十{(number % 10 == 0 ? string.Empty : Digits[number % 10].ToString())}",
    };

    private static int? Number(string step)
    {
        if (int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) && plain is > 0 and < 100)
        {
            return plain;
        }

        return Enumerable.Range(1, 99).Where(number => Chinese(number) == step).Select(number => (int?)number).FirstOrDefault();
    }
}
