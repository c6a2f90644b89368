using Npgsql;
using Platform.Projections.Portal;

namespace Platform.Api.Portal.Contents;

/// <summary>What the rules make due on which day of a year; who owes it is not said.</summary>
public sealed record PublishedCalendar(int Year, IReadOnlyList<CalendarEntry> Entries)
{
    /// <returns>Null when nothing of the year is due on a day.</returns>
    public static async Task<PublishedCalendar?> Of(NpgsqlConnection tenant, int year) => await tenant.CalendarOf(year) is { Count: > 0 } entries ? new(year, entries) : null;
}
