using Marten;
using Npgsql;
using Platform.Api.Commands;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Evidence;
using Platform.Projections;
using Platform.Projections.Database;
using Platform.Projections.Evidence;

namespace Platform.Api.Evidence;

/// <summary>Asks for a look at every document whose renewal falls due. Sent every ten minutes to one node of all.</summary>
public sealed record SweepRenewals;

public static class SweepRenewalsHandler
{
    public static Task Handle(SweepRenewals message, RenewalSweep sweep, CancellationToken cancellation) => sweep.RunAsync(cancellation);
}

/// <summary>Records, once for each expiry, that a renewal is due.</summary>
public sealed class RenewalSweep(WorkerConnections worker, IDocumentStore store, PlatformClock clock, ILogger<RenewalSweep> logger)
    : DayFacts<EvidenceItem, EvidenceEvent>(worker, store, clock, logger)
{
    protected override Task<IReadOnlyList<DueStream>> Due(NpgsqlConnection connection, DateOnly today, int limit) => connection.FallenRenewals(today, limit);

    protected override Decision<EvidenceEvent> Decide(EvidenceItem state, DateOnly today) => NoteRenewalDecider.Decide(state, today);
}
