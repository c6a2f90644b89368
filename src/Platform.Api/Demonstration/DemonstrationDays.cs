namespace Platform.Api.Demonstration;

/// <summary>The days of the demonstration, all told from today, so that it looks the same whenever it is made.</summary>
internal static class DemonstrationDays
{
    public const int Months = 18;

    /// <summary>The first day of the recorded activity.</summary>
    public static DateOnly Start(DateOnly today)
    {
        var begun = today.AddMonths(-Months);
        return new DateOnly(begun.Year, begun.Month, 1).AddDays(4);
    }

    /// <summary>Reminders were taken up late: a year of them would be made for nobody to look at.</summary>
    public static DateOnly FirstReminders(DateOnly today) => today.AddDays(-75);

    public static DateOnly Dissolution(DateOnly today) => Start(today).AddMonths(5);

    public static DateOnly Move(DateOnly today) => today.AddMonths(-8);

    public static DateOnly Rename(DateOnly today) => today.AddMonths(-7);

    public static DateOnly ChangeOfHolder(DateOnly today) => today.AddMonths(-5);

    public static DateOnly Vacancy(DateOnly today) => today.AddDays(-10);
}
