using Npgsql;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Derivation;
using Platform.Projections.Ledgers;

namespace Platform.Api.Ledgers;

/// <summary>Begins what follows a duty in the transaction of its confirmation, so that no result is left unreported.</summary>
public sealed class FollowUps(SchemeLibrary library)
{
    public async Task<Outcome?> Start(
        CommandWork work, NpgsqlConnection tenant, Occurrence occurrence, Decision<OccurrenceEvent> decision, CancellationToken cancellation)
    {
        if (decision is not Decision<OccurrenceEvent>.Accepted accepted || accepted.Events.OfType<OccurrenceConfirmed>().SingleOrDefault() is not { } confirmed
            || await tenant.PlanOf(occurrence.Id) is not { } planId)
        {
            return null;
        }

        var stream = await work.Open<YearPlan>(planId, cancellation);
        if (stream.State is not { } plan
            || await library.Find(tenant, occurrence.Terms.SchemeId ?? plan.SchemeId) is not { } scheme
            || FollowUpOccurrence.Of(scheme.Rules, scheme.Settings, occurrence.Terms, confirmed.CompletedOn) is not { } following)
        {
            return null;
        }

        var command = new StartFollowUp(Planning.Of(following, scheme), confirmed.CompletedOn, scheme.Rules.Find(occurrence.Terms.ObligationId)!.TitleZh);
        return CommandDesk.Apply(stream, StartFollowUpDecider.Decide(command, plan));
    }
}
