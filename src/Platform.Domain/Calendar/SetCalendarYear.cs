namespace Platform.Domain.Calendar;

/// <summary>Takes in the arrangement of one year as its notice has it.</summary>
public sealed record SetCalendarYear(Guid CalendarId, CalendarYear Year);

public sealed record CalendarYearIsNotAcceptable()
    : Refusal("calendar-year-is-not-acceptable", "The arrangement of holidays cannot be accepted; each fault is named with how to mend it.");

public static class SetCalendarYearDecider
{
    public const int FirstYear = 2000;
    public const int LastYear = 2100;
    private const int LongestName = 100;

    // A new year's holiday may begin in the last days of the year before.
    private const int DaysBefore = 10;

    public static Decision<CalendarEvent> Decide(SetCalendarYear command, TenantCalendar? calendar)
    {
        var errors = Errors(command.Year).ToList();
        return errors.Count > 0 ? new CalendarYearIsNotAcceptable { Errors = errors }
            : calendar?.Years.GetValueOrDefault(command.Year.Year) is { } known && IsSame(known, command.Year) ? Decision<CalendarEvent>.Nothing
            : new CalendarYearSet(command.CalendarId, command.Year);
    }

    /// <summary>Everything wrong with an arrangement at once.</summary>
    public static IEnumerable<FieldError> Errors(CalendarYear year)
    {
        if (year.Year is < FirstYear or > LastYear)
        {
            yield return new("/year", "out-of-range", $"Give a year from {FirstYear} to {LastYear}.");
            yield break;
        }

        foreach (var (pointer, text) in new[] { ("/noticeNumber", year.NoticeNumber), ("/noticeTitle", year.NoticeTitle) })
        {
            if (!IsName(text))
            {
                yield return new(pointer, "not-a-name", $"Give 1 to {LongestName} characters on one line, as the notice has them.");
            }
        }

        var (first, last) = (new DateOnly(year.Year, 1, 1).AddDays(-DaysBefore), new DateOnly(year.Year, 12, 31));
        for (var index = 0; index < year.Holidays.Count; index++)
        {
            var holiday = year.Holidays[index];
            if (!IsName(holiday.NameZh))
            {
                yield return new($"/holidays/{index}/nameZh", "not-a-name", $"Give 1 to {LongestName} characters on one line.");
            }

            if (holiday.From > holiday.To || holiday.From < first || holiday.To > last)
            {
                yield return new($"/holidays/{index}/from", "not-in-the-year", "Give a first day that is not after the last, both of them of this year.");
            }
            else if (year.Holidays.Take(index).Any(other => other.From <= holiday.To && holiday.From <= other.To))
            {
                yield return new($"/holidays/{index}/from", "days-overlap", "These days are in another holiday as well. Give each day once.");
            }
        }

        for (var index = 0; index < year.WorkingRestDays.Count; index++)
        {
            var day = year.WorkingRestDays[index];
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) || day < first || day > last)
            {
                yield return new($"/workingRestDays/{index}", "not-a-rest-day", "Give a Saturday or Sunday of this year; other days are worked without being named.");
            }
            else if (year.Holidays.Any(holiday => holiday.From <= day && day <= holiday.To) || year.WorkingRestDays.Take(index).Contains(day))
            {
                yield return new($"/workingRestDays/{index}", "days-overlap", "This day is named as a holiday or twice. Give each day once.");
            }
        }
    }

    private static bool IsName(string? text) => text?.Trim() is { Length: >= 1 and <= LongestName } name && !name.Any(char.IsControl);

    private static bool IsSame(CalendarYear one, CalendarYear other) =>
        one with { Holidays = other.Holidays, WorkingRestDays = other.WorkingRestDays } == other
        && one.Holidays.SequenceEqual(other.Holidays) && one.WorkingRestDays.SequenceEqual(other.WorkingRestDays);
}
