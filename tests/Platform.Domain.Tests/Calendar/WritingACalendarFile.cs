using System.Text;
using CsCheck;
using Platform.Domain.Calendar;

namespace Platform.Domain.Tests.Calendar;

public sealed class WritingACalendarFile
{
    private static readonly DateTimeOffset At = new(2026, 6, 30, 1, 2, 3, TimeSpan.FromHours(8));
    private static readonly Guid Id = DeterministicId.From("duty");

    // Letters of one to four octets, what has to be escaped, and line ends.
    private static readonly Gen<string> Titles = OneOf("a", "é", "题", "研究", "𠮷", "\\", ";", ",", "\n", " ", ":").Array[0, 80].Select(string.Concat);

    [Fact]
    public void A_duty_is_a_whole_day_with_its_title_and_nothing_else() =>
        Write("每半年专题研究一次").ShouldBe(string.Join("\r\n",
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Responsibility System Platform//Duties//ZH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:履责事项", "X-WR-TIMEZONE:Asia/Shanghai", "BEGIN:VEVENT", $"UID:{Id:n}@platform", "DTSTAMP:20260629T170203Z",
            "DTSTART;VALUE=DATE:20260630", "DTEND;VALUE=DATE:20260701", "SUMMARY:每半年专题研究一次", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", ""));

    [Fact]
    public void A_long_title_is_folded_between_characters() =>
        // 8 octets of the name and 22 characters of 3 are 74; the next does not fit.
        Write(new string('题', 23)).ShouldContain($"SUMMARY:{new string('题', 22)}\r\n 题\r\n");

    [Fact]
    public void No_line_is_longer_than_75_octets_and_what_is_unfolded_is_what_was_written() =>
        Titles.Sample(title =>
        {
            var file = Write(title);

            file.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
            file.ShouldNotContain("\uFFFD");
            var unfolded = file.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n");
            unfolded.ShouldContain($"SUMMARY:{CalendarFile.Escape(title)}");
            Unescape(CalendarFile.Escape(title)).ShouldBe(title);
        });

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static string Write(string title) => CalendarFile.Write("履责事项", "platform", At, [new(Id, title, new(2026, 6, 30))]);

    private static string Unescape(string text)
    {
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            plain.Append(text[at] != '\\' ? text[at] : text[++at] == 'n' ? '\n' : text[at]);
        }

        return plain.ToString();
    }
}
