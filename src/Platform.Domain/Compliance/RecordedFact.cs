namespace Platform.Domain.Compliance;

/// <summary>An event with its place in the store and both its times.</summary>
/// <param name="At">The instant at which it was recorded.</param>
/// <param name="On">The calendar day of <paramref name="At"/> in Asia/Shanghai.</param>
public sealed record RecordedFact(long Sequence, Guid StreamId, DateTimeOffset At, DateOnly On, object Fact);
