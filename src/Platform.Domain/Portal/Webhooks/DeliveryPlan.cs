namespace Platform.Domain.Portal.Webhooks;

/// <summary>How long to wait after a try that failed, until a message is given up.</summary>
/// <param name="Pauses">Seconds after the first, second, … try; after as many tries and one more it is given up.</param>
public sealed record DeliveryPlan(IReadOnlyList<int> Pauses)
{
    /// <summary>Ten seconds, a minute, five, thirty, two hours, six, twelve: given up after eight tries and some twenty hours.</summary>
    public static DeliveryPlan Usual { get; } = new([10, 60, 300, 1_800, 7_200, 21_600, 43_200]);

    /// <param name="tries">How often it was tried since it was last asked for.</param>
    /// <returns>When to try again, in UTC; null to give it up.</returns>
    public DateTimeOffset? Next(int tries, DateTimeOffset at) => tries <= Pauses.Count ? at.AddSeconds(Pauses[Math.Max(0, tries - 1)]) : null;
}
