using JasperFx.Events;

namespace Platform.Projections;

/// <summary>Who stands behind an event, as its metadata has it.</summary>
public static class EventActor
{
    /// <summary>The person; null for programs and for the platform's own sweep.</summary>
    public static Guid? PersonOf(IEvent e) => Header(e, "person");

    /// <summary>The person for whom a delegate did it; null where somebody acted for themselves.</summary>
    public static Guid? PrincipalOf(IEvent e) => Header(e, "on-behalf-of");

    private static Guid? Header(IEvent e, string name) =>
        e.Headers?.GetValueOrDefault(name)?.ToString() is { } text && Guid.TryParse(text, out var person) ? person : null;
}
