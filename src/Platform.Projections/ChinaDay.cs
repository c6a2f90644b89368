namespace Platform.Projections;

/// <summary>Calendar days in Asia/Shanghai, in which everything of business is dated.</summary>
public static class ChinaDay
{
    private static readonly TimeZoneInfo China = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static DateOnly Of(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, China).DateTime);

    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, China).DateTime);

    /// <summary>The instant at which a day begins, in UTC.</summary>
    public static DateTimeOffset Start(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, China.GetUtcOffset(local)).ToUniversalTime();
    }
}
