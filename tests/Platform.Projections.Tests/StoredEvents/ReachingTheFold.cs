using System.Reflection;
using Platform.Domain;
using Platform.Domain.Access.SignIn;
using Platform.Domain.Ledgers;
using Platform.Domain.Schemes;

namespace Platform.Projections.Tests.StoredEvents;

/// <summary>An event that its own fold forgets is a rule that decisions do not know of, unless somebody has said why.</summary>
public sealed class ReachingTheFold
{
    private const string Moved = "The status moves by the StatusChanged beside it.";

    private static readonly Dictionary<Type, string> Ignored = new()
    {
        [typeof(OutsideProviderSecretReplaced)] = "No decision asks when the secret was replaced; that it was is for the trail.",
        [typeof(OccurrenceConfirmed)] = Moved,
        [typeof(NoEventDeclared)] = Moved,
        [typeof(OccurrenceMissed)] = Moved,
    };

    public static TheoryData<string> Names => [.. Samples.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_event_changes_what_decisions_know_or_is_ignored_for_a_reason(string name)
    {
        var @event = Samples.All[name];

        Changes(@event).ShouldBe(!Ignored.ContainsKey(@event.GetType()), $"{name} has to reach {@event.GetType().BaseType!.Name}'s fold, or be listed here as ignored with the reason; not both.");
    }

    private static bool Changes(object @event)
    {
        var fold = typeof(StoredAsAttribute).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Single(method => method.Name == "Evolve" && method.GetParameters() is [_, var second] && second.ParameterType == @event.GetType().BaseType);
        object? Evolve(object? state, object next) => fold.Invoke(null, [state, next]);

        if (Evolve(null, @event) is not null)
        {
            return true;
        }

        var begun = Samples.All.Values.Where(other => other.GetType().BaseType == @event.GetType().BaseType)
            .Select(first => Evolve(null, first)).First(state => state is not null);
        return !ReferenceEquals(Evolve(begun, @event), begun);
    }
}
