using System.Reflection;
using Marten;
using Platform.Domain;
using Platform.Projections;

namespace Platform.Architecture.Tests;

public sealed class BindingFolds
{
    [Fact]
    public void Every_kind_of_stored_event_has_a_state_that_the_store_folds()
    {
        var options = new StoreOptions();
        PlatformStore.Describe(options, TimeProvider.System);
        var folded = options.Projections.All.SelectMany(projection => StatesOf(projection.GetType())).ToHashSet();

        var kinds = StoredEvents.Names.Keys.Where(type => !Features.IsAwaited(type)).Select(type => type.BaseType!).Distinct().ToList();

        kinds.Count.ShouldBeGreaterThan(5);
        kinds.Where(kind => StateOf(kind) is not { } state || !folded.Contains(state)).Select(kind => kind.Name)
            .ShouldBeEmpty("Give each an Evolve in the domain, and register it in Platform.Projections.Features.");
    }

    private static Type? StateOf(Type kind) => typeof(StoredAsAttribute).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .SingleOrDefault(method => method.Name == "Evolve" && method.GetParameters() is [_, var @event] && @event.ParameterType == kind)?.ReturnType;

    private static IEnumerable<Type> StatesOf(Type? projection)
    {
        for (; projection is not null; projection = projection.BaseType)
        {
            if (projection.IsGenericType && projection.Name.StartsWith("SingleStreamProjection", StringComparison.Ordinal))
            {
                yield return projection.GetGenericArguments()[0];
            }
        }
    }
}
