namespace Platform.Api.Tests.Support;

/// <summary>Tests that move the clock, rebuild or measure: they run one after the other, when all others are done.</summary>
[CollectionDefinition(nameof(AloneOnTheHost), DisableParallelization = true)]
public sealed class AloneOnTheHost;
