using System.Diagnostics;
using JasperFx.Events.Daemon.HighWater;
using Marten;
using Marten.Services;

namespace Platform.Api.Database;

/// <summary>
/// Wakes the projections when events were appended, after the commit and outside it, so that no append waits for it
/// (ADR 0019). A signal that is lost costs the polling interval and nothing else.
/// </summary>
public sealed class AppendSignal : IDaemonWakeup
{
    // Commands that come together are applied together: a page costs little more than an event.
    private static readonly TimeSpan Together = TimeSpan.FromMilliseconds(30);

    // A node at its limit has commands to answer first: its figures follow in larger pages, a tenth of a second later.
    private static readonly TimeSpan TogetherWhenBusy = TimeSpan.FromMilliseconds(120);
    private const double BusyPerSecond = 400;

    private readonly SemaphoreSlim _forProjections = new(0, 1);
    private readonly SemaphoreSlim _forOtherNodes = new(0, 1);
    private long _lastWoken;
    private int _sinceWoken;

    /// <summary>Whether this node runs the projections; otherwise the node that does is told through the database.</summary>
    public bool Leads { get; set; }

    /// <summary>Something was committed, on this node or on another.</summary>
    public void Appended()
    {
        Interlocked.Increment(ref _sinceWoken);
        Set(Leads ? _forProjections : _forOtherNodes);
    }

    /// <summary>Returns as soon as events were appended, and at the latest when the time to look anyway has come.</summary>
    public async Task WaitAsync(TimeSpan timeout, CancellationToken token)
    {
        if (await _forProjections.WaitAsync(timeout, token))
        {
            await UntilAfterLast(Together, token);
            if (Volatile.Read(ref _sinceWoken) > BusyPerSecond * Stopwatch.GetElapsedTime(_lastWoken).TotalSeconds)
            {
                await UntilAfterLast(TogetherWhenBusy, token);
            }
        }

        Volatile.Write(ref _sinceWoken, 0);
        _lastWoken = Stopwatch.GetTimestamp();
    }

    private async Task UntilAfterLast(TimeSpan together, CancellationToken token)
    {
        if (together - Stopwatch.GetElapsedTime(_lastWoken) is { Ticks: > 0 } rest)
        {
            await Task.Delay(rest, token);
        }
    }

    /// <summary>Returns when something was committed here that the projections of another node wait for.</summary>
    public Task IsAppendedHere(CancellationToken token) => _forOtherNodes.WaitAsync(token);

    /// <summary>Does nothing: the store lets go of it with a daemon, and it outlives each of them. Neither signal holds a handle.</summary>
    public void Dispose()
    {
    }

    private static void Set(SemaphoreSlim signal)
    {
        try
        {
            if (signal.CurrentCount == 0)
            {
                signal.Release();
            }
        }
        catch (SemaphoreFullException)
        {
            // Somebody else set it in between, which is as good.
        }
    }
}

/// <summary>Tells the signal of each commit that brought events, whichever part of the server made it.</summary>
internal sealed class TellOfAppends(AppendSignal signal) : DocumentSessionListenerBase
{
    public override Task AfterCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token)
    {
        if (commit.GetEvents().Any())
        {
            signal.Appended();
        }

        return Task.CompletedTask;
    }
}
