using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Work.Reminders;
using Platform.Projections.Ledgers;
using Platform.Projections.Work;

namespace Platform.Api.Work;

/// <summary>A duty of somebody below that was escalated to the person and is owed still.</summary>
/// <param name="Step">Days overdue at which it was escalated.</param>
/// <param name="DirectedTo">Whom the step is directed to: the person as head of the unit, of the one above, or as the office.</param>
/// <param name="EscalatedOn">The day on which the person was told.</param>
public sealed record EscalatedDuty(LedgerLine Line, int Step, EscalationTarget DirectedTo, DateOnly EscalatedOn);

internal static class Escalations
{
    private const int Most = 100;

    public static async Task<IReadOnlyList<EscalatedDuty>> To(NpgsqlConnection tenant, ReadDesk desk)
    {
        if (desk.Actor.PersonId is not { } person || await tenant.Escalated(person, desk.Today, Most) is not { Count: > 0 } rows)
        {
            return [];
        }

        var query = new LineQuery { Today = desk.Today, OccurrenceIds = [.. rows.Select(row => row.OccurrenceId)], ReachUnits = desk.Actor.Units(Ability.LedgerRead) };
        var lines = (await tenant.Lines(query)).ToDictionary(line => line.Id);
        return
        [
            .. rows.Where(row => lines.ContainsKey(row.OccurrenceId))
                .Select(row => new EscalatedDuty(lines[row.OccurrenceId], row.Step, Target(row.DirectedTo), row.Day)),
        ];
    }

    private static EscalationTarget Target(string code) =>
        Enum.GetValues<EscalationTarget>().Single(target => Projections.Codes.Of(target) == code);
}
