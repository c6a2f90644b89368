using Npgsql;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Api.Work;
using Platform.Domain;
using Platform.Domain.Ledgers;

namespace Platform.Api.Ledgers;

/// <summary>A duty that no rule asks for.</summary>
/// <param name="Words">By which the ledger names it.</param>
/// <param name="Pointer">The field that names the unit.</param>
/// <param name="Planned">The duty, given the days after its due day in which it still counts as late.</param>
internal sealed record OwnDuty(Guid UnitId, string Words, string Pointer, Func<int, PlannedOccurrence> Planned);

/// <summary>Puts duties that no rule asks for into the ledgers of units, in the year of today.</summary>
internal static class OwnDuties
{
    /// <returns>What stands against it; null when all of them are planned.</returns>
    public static async Task<Refusal?> Add(
        CommandWork work, NpgsqlConnection tenant, SchemeLibrary library, IEnumerable<OwnDuty> duties, CancellationToken cancellation)
    {
        var closed = new List<FieldError>();
        // Unit by unit: a plan that was opened twice would not know what the first opening appended.
        foreach (var unit in duties.GroupBy(duty => duty.UnitId))
        {
            var plan = await work.Open<YearPlan>(YearPlan.IdFor(work.Tenant, unit.Key, work.By.Today.Year), cancellation);
            if (plan.State is not { } open)
            {
                closed.AddRange(unit.Select(duty => new FieldError(duty.Pointer, "ledger-is-not-open", "Open the year of this unit first.")));
                continue;
            }

            var grace = (await library.Find(tenant, open.SchemeId))!.Settings.ClosingGraceDays;
            foreach (var duty in unit)
            {
                var decision = AddOccurrenceDecider.Decide(new(duty.Planned(grace), work.By.Today, duty.Words), open, work.By);
                if (CommandDesk.Apply(plan, decision) is Outcome.Refused { Reason: var reason })
                {
                    return reason;
                }
            }
        }

        return closed.Count > 0 ? new LedgerIsNotOpen(work.By.Today.Year) { Errors = closed } : null;
    }

    /// <summary>One duty alone; the members of <see cref="OwnDuty"/> one by one.</summary>
    public static Task<Refusal?> Add(
        CommandWork work, NpgsqlConnection tenant, SchemeLibrary library, Guid unitId, Func<int, PlannedOccurrence> duty, string words, string pointer,
        CancellationToken cancellation) =>
        Add(work, tenant, library, [new OwnDuty(unitId, words, pointer, duty)], cancellation);
}
