using System.Collections.Immutable;

namespace Platform.Domain.Calendar;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record CalendarEvent
{
    private protected CalendarEvent()
    {
    }
}

/// <summary>The arrangement of a year was taken in, for the first time or in the place of what was taken in before.</summary>
[StoredAs("calendar.year-set.v1")]
public sealed record CalendarYearSet(Guid CalendarId, CalendarYear Year) : CalendarEvent;

/// <summary>The years that a tenant has taken in.</summary>
public sealed record TenantCalendar(Guid Id, ImmutableSortedDictionary<int, CalendarYear> Years)
{
    public WorkingCalendar Working => new(Years.Values);

    public static Guid IdFor(string tenant) => DeterministicId.From("calendar", tenant);

    public static TenantCalendar? Evolve(TenantCalendar? calendar, CalendarEvent @event) => @event switch
    {
        CalendarYearSet e => new(e.CalendarId, (calendar?.Years ?? ImmutableSortedDictionary<int, CalendarYear>.Empty).SetItem(e.Year.Year, e.Year)),
        _ => calendar,
    };
}
