using System.Reflection;
using System.Text.Json;
using Platform.Domain.Calendar;

namespace Platform.Api.Calendar;

/// <summary>The notices that the platform ships. Nothing follows from them until a bureau takes a year in.</summary>
internal static class Notices
{
    private static readonly Lazy<IReadOnlyList<CalendarYear>> Read = new(() =>
    [
        .. Home.GetManifestResourceNames().Where(name => name.Contains(".Calendar.Notices.", StringComparison.Ordinal)).Select(Open)
            .OrderByDescending(year => year.Year),
    ]);

    private static Assembly Home => typeof(Notices).Assembly;

    public static IReadOnlyList<CalendarYear> All => Read.Value;

    private static CalendarYear Open(string resource)
    {
        using var stream = Home.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<CalendarYear>(stream, Projections.Json.Options)!;
    }
}
