using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(Platform.Api.Tests.Support.LanesFirst))]

namespace Platform.Api.Tests.Support;

/// <summary>
/// Tests that move the clock, run a sweep over every tenant, rebuild or take a check out: one after the other, on a host and in a
/// database that nobody else of the run uses.
/// </summary>
[CollectionDefinition(nameof(AloneOnTheHost))]
public sealed class AloneOnTheHost : ICollectionFixture<PlatformHost>;

/// <summary>Tests that start servers as processes, each with a database of its own: one after the other, beside everything else.</summary>
[CollectionDefinition(nameof(OneServerProcessAtATime))]
public sealed class OneServerProcessAtATime;

/// <summary>Tests that flood a server, look at its memory or count what it takes in a second: when all others are done.</summary>
[CollectionDefinition(nameof(AloneOnTheMachine), DisableParallelization = true)]
public sealed class AloneOnTheMachine;

/// <summary>Begins with the lanes: the longest one, begun last, would run on when everything else is done.</summary>
public sealed class LanesFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(collection => collection.TestCollectionClassName is null).ThenBy(collection => collection.UniqueID, StringComparer.Ordinal)];
}
