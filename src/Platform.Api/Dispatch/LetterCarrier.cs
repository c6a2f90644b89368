using Marten;
using Npgsql;
using Platform.Api.Commands;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Dispatch;
using Platform.Projections.Database;
using Platform.Projections.Dispatch;

namespace Platform.Api.Dispatch;

/// <summary>Asks for a round with the letters that are under way. Sent when one was posted, and every minute to one node of all.</summary>
public sealed record CarryLetters;

public static class CarryLettersHandler
{
    public static Task Handle(CarryLetters message, LetterCarrier carrier, CancellationToken cancellation) => carrier.RunSoon(cancellation);
}

/// <summary>
/// Carries letters from tenant to tenant. It works from what is not known to be delivered: whatever was down — the process,
/// the sender, the receiver — a letter arrives once both are back, and however often it is carried it arrives once
/// (ADR 0025). One transaction at the receiver, then one at the sender; between the two nothing is lost, only not yet told.
/// </summary>
public sealed partial class LetterCarrier(
    WorkerConnections worker, IDocumentStore store, IEnumerable<ILetterReading> readings, PlatformClock clock, ILogger<LetterCarrier> logger) : IDisposable
{
    private const int PageSize = 200;
    private const int Tries = 5;

    private readonly Dictionary<string, ILetterReading> _readings = readings.ToDictionary(reading => reading.Kind);

    private readonly SemaphoreSlim _one = new(1);
    private int _waiting;

    /// <summary>A round, unless one waits to begin on this node: that one will find the same letters.</summary>
    public async Task RunSoon(CancellationToken cancellation)
    {
        if (Interlocked.CompareExchange(ref _waiting, 1, 0) == 0)
        {
            await RunAsync(cancellation);
        }
    }

    /// <returns>How many letters were delivered.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            await using var connection = await worker.Open(cancellation);
            await connection.TakeLetterTurn();
            // Whoever comes from here on may have posted after this round looked.
            Volatile.Write(ref _waiting, 0);
            try
            {
                return await Round(connection, cancellation);
            }
            finally
            {
                await connection.EndLetterTurn();
            }
        }
        finally
        {
            Volatile.Write(ref _waiting, 0);
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<int> Round(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var delivered = 0;
        while (true)
        {
            var page = await connection.WaitingLetters(PageSize);
            var before = delivered;
            foreach (var way in page.GroupBy(letter => (letter.From, letter.To)))
            {
                delivered += await Carry([.. way], cancellation);
            }

            if (page.Count < PageSize || delivered == before)
            {
                return delivered;
            }
        }
    }

    // In the order in which they were written: an answer does not come before its question. What cannot be carried holds up its own way alone.
    private async Task<int> Carry(IReadOnlyList<WaitingLetter> letters, CancellationToken cancellation)
    {
        var delivered = 0;
        foreach (var letter in letters)
        {
            try
            {
                if (!await Deliver(letter, cancellation))
                {
                    return delivered;
                }

                delivered++;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                IsHeldUp(letter.LetterId, letter.Kind, letter.From, letter.To, fault);
                return delivered;
            }
        }

        return delivered;
    }

    private async Task<bool> Deliver(WaitingLetter waiting, CancellationToken cancellation)
    {
        // A node of an older version leaves alone what only a newer one can read.
        if (!_readings.TryGetValue(waiting.Kind, out var reading))
        {
            return false;
        }

        Letter? posted;
        await using (var sender = store.QuerySession(waiting.From))
        {
            posted = await sender.Events.AggregateStreamAsync<Letter>(waiting.LetterId, token: cancellation);
        }

        if (posted is null)
        {
            return false;
        }

        string? refusedAs = null;
        var arrived = await Try(
            waiting.To, LetterActor.Of(waiting.From),
            async work =>
            {
                var copy = await work.Open<Letter>(waiting.LetterId, cancellation);
                refusedAs = copy.State is { } known
                    ? known.RefusedAs
                    : (TakeInLetterDecider.Fault(posted) ?? await reading.TakeIn(work, posted, cancellation))?.Code;
                CommandDesk.Apply(copy, TakeInLetterDecider.Decide(new TakeInLetter(posted, refusedAs), copy.State));
            },
            cancellation);
        return arrived && await Try(
            waiting.From, LetterActor.Of(waiting.To),
            async work =>
            {
                var own = await work.Open<Letter>(waiting.LetterId, cancellation);
                CommandDesk.Apply(own, TakeInLetterDecider.Decide(new NoteDelivery(refusedAs), own.State!));
            },
            cancellation);
    }

    private async Task<bool> Try(string tenant, string actor, Func<CommandWork, Task> append, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            await using var session = store.LightweightSession(tenant);
            session.LastModifiedBy = actor;
            await session.BeginTransactionAsync(cancellation);
            var at = clock.GetUtcNow();
            await append(new CommandWork(session, new By(actor, null, at, PlatformClock.DayOf(at))));
            try
            {
                await session.SaveChangesAsync(cancellation);
                return true;
            }
            catch (Exception fault) when (OtherCommand.CameInBetween(fault))
            {
                // Another node carries the same letter, or somebody works on what it speaks of. Looked at anew.
                await Task.Delay(Random.Shared.Next(5, 20 * attempt), cancellation);
            }
        }

        return false;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Letter {LetterId} ({Kind}) from {From} to {To} could not be carried; it is tried again with the next round.")]
    private partial void IsHeldUp(Guid letterId, string kind, string from, string to, Exception fault);
}
