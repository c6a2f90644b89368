using Platform.Projections;

namespace Platform.Api.Time;

/// <summary>
/// The time that decisions and records carry. It runs with the system clock; only a demonstration or a test moves it.
/// It is a type of its own, and not the host's TimeProvider, because sessions, tokens and timers must keep real time.
/// </summary>
public sealed class PlatformClock(TimeProvider system) : TimeProvider
{
    private long _offsetTicks;

    public override DateTimeOffset GetUtcNow() => system.GetUtcNow().AddTicks(Interlocked.Read(ref _offsetTicks));

    /// <summary>The calendar day in Asia/Shanghai at this moment.</summary>
    public DateOnly Today() => DayOf(GetUtcNow());

    /// <summary>Sets the clock to an instant, from which it runs on.</summary>
    public void MoveTo(DateTimeOffset instant) =>
        Interlocked.Exchange(ref _offsetTicks, (instant - system.GetUtcNow()).Ticks);

    /// <summary>Back to the system's time.</summary>
    public void Release() => Interlocked.Exchange(ref _offsetTicks, 0);

    public static DateOnly DayOf(DateTimeOffset instant) => ChinaDay.Of(instant);

    /// <summary>The time of day in Asia/Shanghai.</summary>
    public static TimeOnly TimeOf(DateTimeOffset instant) => ChinaDay.TimeOf(instant);

    /// <summary>The instant at which a day of Asia/Shanghai begins, in UTC.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => ChinaDay.Start(day);
}
