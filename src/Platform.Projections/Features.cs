using JasperFx.Events.Projections;
using Marten;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Platform.Domain.Meetings;
using Platform.Domain.Schemes;
using Platform.Projections.Compliance;
using Platform.Projections.Ledgers;
using Platform.Projections.Meetings;
using Platform.Projections.Schemes;

namespace Platform.Projections;

/// <summary>Each feature's lines of store configuration, in one list.</summary>
internal static class Features
{
    public static void Register(StoreOptions options)
    {
        var projections = options.Projections;

        // Inline: each request reads it by key, and a change of rights has to act on the next one.
        projections.Add(new Folded<AccountGrants, AccountEvent>(AccountGrants.Evolve), ProjectionLifecycle.Inline);

        projections.Add(new Folded<Scheme, SchemeEvent>(Scheme.Evolve), ProjectionLifecycle.Live);
        projections.Add(new SchemeRegister(), ProjectionLifecycle.Inline);

        projections.Add(new Folded<YearPlan, YearPlanEvent>(YearPlan.Evolve), ProjectionLifecycle.Live);
        projections.Add(new Folded<Occurrence, OccurrenceEvent>(Occurrence.Evolve), ProjectionLifecycle.Live);
        projections.Add(new LedgerLines(), ProjectionLifecycle.Inline);

        projections.Add(new Folded<Act, ActEvent>(Act.Evolve), ProjectionLifecycle.Live);
        projections.Add(new ActRegister(), ProjectionLifecycle.Inline);

        projections.Add(new ComplianceFacts(), ProjectionLifecycle.Async);
    }
}
