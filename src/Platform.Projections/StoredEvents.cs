using System.Reflection;
using Marten.Events;
using Platform.Domain;

namespace Platform.Projections;

/// <summary>Every stored event of the domain and the one name under which it is stored.</summary>
public static class StoredEvents
{
    public static IReadOnlyDictionary<Type, string> Names { get; } = typeof(StoredAsAttribute).Assembly.GetTypes()
        .Select(type => (type, stored: type.GetCustomAttribute<StoredAsAttribute>()))
        .Where(pair => pair.stored is not null)
        .ToDictionary(pair => pair.type, pair => pair.stored!.Name);

    public static void Register(IEventStoreOptions events)
    {
        foreach (var (type, name) in Names)
        {
            events.MapEventType(type, name);
        }
    }
}
