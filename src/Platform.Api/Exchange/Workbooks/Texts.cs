using System.Xml;

namespace Platform.Api.Exchange.Workbooks;

/// <summary>Texts as a workbook takes them.</summary>
public static class Texts
{
    // What a cell holds at most.
    private const int Longest = 32_767;

    /// <summary>Whether an office program that is given this text anew, from a CSV or by hand, would take it for a formula.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';

    /// <summary>Without what XML cannot carry.</summary>
    public static string Writable(string text)
    {
        text = text.Length <= Longest ? text : text[..Longest];
        return string.Create(text.Length, text, (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                var pair = i + 1 < from.Length && XmlConvert.IsXmlSurrogatePair(from[i + 1], from[i]);
                to[i] = pair || XmlConvert.IsXmlChar(from[i]) ? from[i] : '\uFFFD';
                if (pair)
                {
                    to[++i] = from[i];
                }
            }
        });
    }

    /// <summary>0 is A, 26 is AA.</summary>
    public static string ColumnName(int index)
    {
        var name = string.Empty;
        for (var left = index + 1; left > 0; left = (left - 1) / 26)
        {
            name = (char)('A' + ((left - 1) % 26)) + name;
        }

        return name;
    }
}
