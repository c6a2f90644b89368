using JasperFx;
using Marten;
using Marten.Exceptions;
using Platform.Api.Commands;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Accountability;
using Platform.Projections.Accountability;
using Platform.Projections.Database;

namespace Platform.Api.Accountability;

/// <summary>Asks for a look at every case in which a measure's effect has ended. Sent every ten minutes to one node of all.</summary>
public sealed record SweepEffects;

public static class SweepEffectsHandler
{
    public static Task Handle(SweepEffects message, EffectSweep sweep, CancellationToken cancellation) => sweep.RunAsync(cancellation);
}

/// <summary>
/// Records, once for each subject, that the effect of its measures has ended, and tells the subject that a paper waits. Works from
/// what has ended, so that a run that was missed, or done twice, costs nothing.
/// </summary>
public sealed partial class EffectSweep(WorkerConnections worker, IDocumentStore store, PlatformClock clock, ILogger<EffectSweep> logger)
{
    private const string Account = "platform-sweep";
    private const int PageSize = 500;

    /// <returns>In how many cases an end was recorded.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var by = new By(Account, null, now, PlatformClock.DayOf(now));
        var noted = 0;
        await using var connection = await worker.Open(cancellation);
        foreach (var fallen in await connection.FallenEffects(by.Today, PageSize))
        {
            noted += await Note(fallen, by, cancellation) ? 1 : 0;
        }

        return noted;
    }

    private async Task<bool> Note(FallenEffect fallen, By by, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession(fallen.TenantId);
        session.LastModifiedBy = Account;
        var work = new CommandWork(session, by);
        var stream = await work.Open<AccountabilityCase>(fallen.CaseId, cancellation);
        if (stream.State is not { } file || NoteEffectExpiryDecider.Decide(file, by.Today) is not Decision<CaseEvent>.Accepted { Events: { Count: > 0 } facts })
        {
            return false;
        }

        stream.Append(facts);
        // A subject that was served with no decision has none to be told of.
        foreach (var expired in facts.OfType<CaseEffectExpired>().Where(each => file.Find(each.Subject) is { ServedOn: not null }))
        {
            await CaseDesk.Tell(work, file, expired.Subject, FormattableString.Invariant($"effect-{expired.EffectUntil:yyyy-MM-dd}"), cancellation);
        }

        try
        {
            await session.SaveChangesAsync(cancellation);
            return true;
        }
        catch (Exception fault) when (fault is ConcurrencyException or ExistingStreamIdCollisionException)
        {
            WasOvertaken(fallen.CaseId, fault.Message);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The end of an effect in case {CaseId} met another command: {Reason}")]
    private partial void WasOvertaken(Guid caseId, string reason);
}
