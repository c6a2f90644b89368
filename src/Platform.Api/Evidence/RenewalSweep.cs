using JasperFx;
using Marten;
using Marten.Exceptions;
using Platform.Api.Commands;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Evidence;
using Platform.Projections.Database;
using Platform.Projections.Evidence;

namespace Platform.Api.Evidence;

/// <summary>Asks for a look at every document whose renewal falls due. Sent every ten minutes to one node of all.</summary>
public sealed record SweepRenewals;

public static class SweepRenewalsHandler
{
    public static Task Handle(SweepRenewals message, RenewalSweep sweep, CancellationToken cancellation) => sweep.RunAsync(cancellation);
}

/// <summary>Records, once for each expiry, that a renewal is due. Works from what is due, so that a run that was missed costs nothing.</summary>
public sealed partial class RenewalSweep(WorkerConnections worker, IDocumentStore store, PlatformClock clock, ILogger<RenewalSweep> logger)
{
    private const string Account = "platform-sweep";
    private const int PageSize = 500;

    /// <returns>How many renewals were recorded.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var today = clock.Today();
        var noted = 0;
        await using var connection = await worker.Open(cancellation);
        foreach (var due in await connection.FallenRenewals(today, PageSize))
        {
            await using var session = store.LightweightSession(due.TenantId);
            session.LastModifiedBy = Account;
            var stream = await new CommandWork(session, new By(Account, null, clock.GetUtcNow(), today)).Open<EvidenceItem>(due.EvidenceId, cancellation);
            if (stream.State is not { } item || NoteRenewalDecider.Decide(item, today) is not Decision<EvidenceEvent>.Accepted { Events: { Count: > 0 } facts })
            {
                continue;
            }

            stream.Append(facts);
            try
            {
                await session.SaveChangesAsync(cancellation);
                noted++;
            }
            catch (Exception fault) when (fault is ConcurrencyException or ExistingStreamIdCollisionException)
            {
                WasOvertaken(due.EvidenceId, fault.Message);
            }
        }

        return noted;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The renewal of evidence {EvidenceId} met another command: {Reason}")]
    private partial void WasOvertaken(Guid evidenceId, string reason);
}
