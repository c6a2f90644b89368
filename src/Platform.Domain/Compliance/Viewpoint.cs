namespace Platform.Domain.Compliance;

/// <summary>Which facts count when a past day is looked at.</summary>
public enum Knowledge
{
    /// <summary>What had been recorded by then, and nothing later. It never changes after that.</summary>
    Then,

    /// <summary>All that is recorded now, each fact from its own day on.</summary>
    Now,
}

/// <summary>A past moment to look from.</summary>
/// <param name="Day">The calendar day in Asia/Shanghai for which states are named.</param>
/// <param name="KnownBefore">The first instant after it: what was recorded from there on was not known then.</param>
public sealed record Viewpoint(DateOnly Day, DateTimeOffset KnownBefore, Knowledge Knowledge)
{
    /// <summary>Whether it is the present moment, about which more may still be recorded.</summary>
    public bool IsLive { get; init; }

    public bool Knows(DateTimeOffset recordedAt) => Knowledge == Knowledge.Now || recordedAt < KnownBefore;
}
