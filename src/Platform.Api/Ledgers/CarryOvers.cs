using Npgsql;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Ledgers;
using Platform.Projections;
using Platform.Projections.Ledgers;

namespace Platform.Api.Ledgers;

/// <summary>What became of one open duty: <c>transferred</c>, <c>withdrawn</c> or <c>stays</c>.</summary>
internal sealed record Carried(Guid OccurrenceId, string Outcome, Guid? ToUnitId, Guid? ToPostId);

/// <summary>Carries open duties over the day on which the unit or the post that owes them ends, in the command's transaction.</summary>
internal static class CarryOvers
{
    public const string Transferred = "transferred";
    public const string Withdrawn = "withdrawn";
    public const string Stays = "stays";

    /// <param name="successorOf">Who does a duty next; null where nobody does.</param>
    /// <param name="carried">Filled with what became of each.</param>
    /// <returns>Why it was refused; null when it was not.</returns>
    public static async Task<Outcome?> Carry(
        this CommandWork work,
        NpgsqlConnection tenant,
        IReadOnlyList<OpenDuty> duties,
        OpenDutiesRule rule,
        DateOnly on,
        string reason,
        Func<OpenDuty, Successor?> successorOf,
        List<Carried> carried,
        CancellationToken cancellation)
    {
        foreach (var duty in duties)
        {
            // What stays is not touched, so that its stream is not begun for nothing.
            if (rule == OpenDutiesRule.Stay || await work.OpenOccurrence(tenant, duty.Id, cancellation) is not { } opened)
            {
                carried.Add(new(duty.Id, Stays, null, null));
                continue;
            }

            var decision = CarryDutyDecider.Decide(new(rule, on, successorOf(duty), reason), opened.State, work.By);
            if (CommandDesk.Apply(opened.Stream, decision) is { } refused)
            {
                return refused;
            }

            carried.Add(Of(duty.Id, ((Decision<OccurrenceEvent>.Accepted)decision).Events));
        }

        return null;
    }

    private static Carried Of(Guid occurrenceId, IReadOnlyList<OccurrenceEvent> events) =>
        events.OfType<OccurrenceTransferred>().SingleOrDefault() is { } moved ? new(occurrenceId, Transferred, moved.ToUnitId, moved.ToPostId)
        : events.OfType<OccurrenceWithdrawn>().Any() ? new(occurrenceId, Withdrawn, null, null)
        : new(occurrenceId, Stays, null, null);
}
