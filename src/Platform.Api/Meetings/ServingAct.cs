using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Meetings;

namespace Platform.Api.Meetings;

/// <summary>Records what another command did as an act, so that it serves the duties that ask for it: recorded once (matrix E1).</summary>
internal static class ServingAct
{
    /// <returns>What stands against it; null when it is recorded and offered.</returns>
    public static async Task<Outcome?> Record(
        CommandWork work, NpgsqlConnection tenant, Actor actor, HoldAct act, IReadOnlyList<Guid> evidenceIds, bool submit, CancellationToken cancellation)
    {
        var (evidence, missing) = await OfferedEvidence.Find(work, evidenceIds, act.ActId, cancellation);
        if (missing is not null)
        {
            return missing;
        }

        var stream = await work.Open<Act>(act.ActId, cancellation);
        var command = await Recipients.Of(tenant, act with { Evidence = evidence }, work.By.Today);
        if (CommandDesk.Apply(stream, HoldActDecider.Decide(command, stream.State, work.By)) is { } refused)
        {
            return refused;
        }

        var offered = await RecordActEndpoint.Offer(work, tenant, actor, command, stream.Version, submit, cancellation);
        return offered is Outcome.Done ? null : offered;
    }
}
