namespace Platform.Domain.Ledgers;

/// <summary>
/// Which acts count for a duty that asks for several. Where the bureau wants days between them (matrix E1), an act counts
/// when so many days lie between it and the last one that counted. Taken from the first day on, no other choice counts more
/// acts or reaches the number sooner.
/// </summary>
public static class CountedActs
{
    /// <param name="minSpacingDays">Days from one counted act to the next, at least; null where the number alone counts.</param>
    public static IReadOnlyList<DateOnly> Days(IEnumerable<DateOnly> days, int? minSpacingDays)
    {
        var counted = new List<DateOnly>();
        foreach (var day in days.Order())
        {
            if (minSpacingDays is not { } spacing || counted is [] || day.DayNumber - counted[^1].DayNumber >= spacing)
            {
                counted.Add(day);
            }
        }

        return counted;
    }
}
