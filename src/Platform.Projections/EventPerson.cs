using JasperFx.Events;

namespace Platform.Projections;

/// <summary>The person behind the account that recorded an event, as its header says; null for programs and the platform itself.</summary>
public static class EventPerson
{
    public static Guid? Person(this IEvent e) =>
        e.Headers?.GetValueOrDefault("person")?.ToString() is { } text && Guid.TryParse(text, out var person) ? person : null;
}
