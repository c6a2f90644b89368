using JasperFx.Events;

namespace Platform.Projections;

/// <summary>Who stands behind an event, as its metadata has it.</summary>
public static class EventActor
{
    /// <summary>The person; null for programs and for the platform's own sweep.</summary>
    public static Guid? PersonOf(IEvent e) =>
        e.Headers?.GetValueOrDefault("person")?.ToString() is { } text && Guid.TryParse(text, out var person) ? person : null;
}
