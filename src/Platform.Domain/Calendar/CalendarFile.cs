using System.Globalization;
using System.Text;

namespace Platform.Domain.Calendar;

/// <summary>One whole day in a calendar file.</summary>
public sealed record CalendarEntry(Guid Id, string Title, DateOnly Day);

/// <summary>Writes an iCalendar file (RFC 5545): whole days with titles, and nothing else.</summary>
public static class CalendarFile
{
    /// <summary>Octets in a line, without its end (RFC 5545, 3.1).</summary>
    public const int LongestLine = 75;

    public static string Write(string name, string host, DateTimeOffset at, IEnumerable<CalendarEntry> entries)
    {
        var file = new StringBuilder();
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//Responsibility System Platform//Duties//ZH");
        Line("CALSCALE:GREGORIAN");
        Line("METHOD:PUBLISH");
        Line($"X-WR-CALNAME:{Escape(name)}");
        Line("X-WR-TIMEZONE:Asia/Shanghai");
        foreach (var entry in entries)
        {
            Line("BEGIN:VEVENT");
            Line($"UID:{entry.Id:n}@{host}");
            Line($"DTSTAMP:{at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
            Line($"DTSTART;VALUE=DATE:{Day(entry.Day)}");
            Line($"DTEND;VALUE=DATE:{Day(entry.Day.AddDays(1))}");
            Line($"SUMMARY:{Escape(entry.Title)}");
            Line("TRANSP:TRANSPARENT");
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");
        return file.ToString();

        void Line(string content) => Fold(file, content);
    }

    /// <summary>TEXT as 3.3.11 has it.</summary>
    public static string Escape(string text) => text
        .Replace("\\", @"\\", StringComparison.Ordinal).Replace(";", @"\;", StringComparison.Ordinal).Replace(",", @"\,", StringComparison.Ordinal)
        .Replace("\r\n", @"\n", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal).Replace("\r", string.Empty, StringComparison.Ordinal);

    // By whole characters: a line that ends within one is read as broken text by programs that unfold after decoding.
    private static void Fold(StringBuilder file, string content)
    {
        var octets = 0;
        foreach (var rune in content.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
