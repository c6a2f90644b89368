using Platform.Api.Commands;
using Platform.Domain.Ledgers;
using Platform.Projections.Ledgers;
using Npgsql;

namespace Platform.Api.Ledgers;

/// <summary>Opens the stream of a planned duty. The first command on it brings the duty's terms into its stream.</summary>
internal static class OccurrenceStreams
{
    public static async Task<(OpenStream<Occurrence> Stream, Occurrence State)?> OpenOccurrence(
        this CommandWork work, NpgsqlConnection tenant, Guid occurrenceId, CancellationToken cancellation)
    {
        var stream = await work.Open<Occurrence>(occurrenceId, cancellation);
        if (stream.State is { } state)
        {
            return (stream, state);
        }

        return await tenant.PlanOf(occurrenceId) is { } planId && (await work.Open<YearPlan>(planId, cancellation)).State is { } plan
            ? Begin(stream, plan, occurrenceId)
            : null;
    }

    /// <summary>For whoever holds the plan already, and may have changed it in this command.</summary>
    public static async Task<(OpenStream<Occurrence> Stream, Occurrence State)?> OpenOccurrence(
        this CommandWork work, YearPlan plan, Guid occurrenceId, CancellationToken cancellation)
    {
        var stream = await work.Open<Occurrence>(occurrenceId, cancellation);
        return stream.State is { } state ? (stream, state) : Begin(stream, plan, occurrenceId);
    }

    private static (OpenStream<Occurrence> Stream, Occurrence State)? Begin(OpenStream<Occurrence> stream, YearPlan plan, Guid occurrenceId)
    {
        if (!plan.Occurrences.TryGetValue(occurrenceId, out var terms))
        {
            return null;
        }

        var begun = new OccurrenceBegun(occurrenceId, plan.Id, plan.UnitId, plan.Year, terms.SchemeId ?? plan.SchemeId, terms);
        stream.Append<OccurrenceEvent>([begun]);
        return (stream, Occurrence.Evolve(null, begun)!);
    }
}
