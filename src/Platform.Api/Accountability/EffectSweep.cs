using Marten;
using Npgsql;
using Platform.Api.Commands;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Accountability;
using Platform.Projections;
using Platform.Projections.Accountability;
using Platform.Projections.Database;

namespace Platform.Api.Accountability;

/// <summary>Asks for a look at every case in which a measure's effect has ended. Sent every ten minutes to one node of all.</summary>
public sealed record SweepEffects;

public static class SweepEffectsHandler
{
    public static Task Handle(SweepEffects message, EffectSweep sweep, CancellationToken cancellation) => sweep.RunAsync(cancellation);
}

/// <summary>Records, once for each subject, that the effect of its measures has ended, and tells the subject that a paper waits.</summary>
public sealed class EffectSweep(WorkerConnections worker, IDocumentStore store, PlatformClock clock, ILogger<EffectSweep> logger)
    : DayFacts<AccountabilityCase, CaseEvent>(worker, store, clock, logger)
{
    protected override Task<IReadOnlyList<DueStream>> Due(NpgsqlConnection connection, DateOnly today, int limit) => connection.FallenEffects(today, limit);

    protected override Decision<CaseEvent> Decide(AccountabilityCase state, DateOnly today) => NoteEffectExpiryDecider.Decide(state, today);

    protected override async Task Follow(CommandWork work, AccountabilityCase state, IReadOnlyList<CaseEvent> facts, CancellationToken cancellation)
    {
        // A subject that was served with no decision has none to be told of.
        foreach (var expired in facts.OfType<CaseEffectExpired>().Where(each => state.Find(each.Subject) is { ServedOn: not null }))
        {
            await CaseDesk.Tell(work, state, expired.Subject, FormattableString.Invariant($"effect-{expired.EffectUntil:yyyy-MM-dd}"), cancellation);
        }
    }
}
