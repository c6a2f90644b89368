using Npgsql;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Api.Work;
using Platform.Domain;
using Platform.Domain.Ledgers;

namespace Platform.Api.Ledgers;

/// <summary>Puts a duty that no rule asks for into the ledger of a unit, in the year of today.</summary>
internal static class OwnDuties
{
    /// <param name="duty">The duty, given the days after its due day in which it still counts as late.</param>
    /// <param name="words">By which the ledger names it.</param>
    /// <param name="pointer">The field that names the unit.</param>
    /// <returns>What stands against it; null when it is planned.</returns>
    public static async Task<Refusal?> Add(
        CommandWork work, NpgsqlConnection tenant, SchemeLibrary library, Guid unitId, Func<int, PlannedOccurrence> duty, string words, string pointer,
        CancellationToken cancellation)
    {
        var plan = await work.Open<YearPlan>(YearPlan.IdFor(work.Tenant, unitId, work.By.Today.Year), cancellation);
        if (plan.State is not { } open)
        {
            return new LedgerIsNotOpen(work.By.Today.Year) { Errors = [new(pointer, "ledger-is-not-open", "Open the year of this unit first.")] };
        }

        var grace = (await library.Find(tenant, open.SchemeId))!.Settings.ClosingGraceDays;
        var decision = AddOccurrenceDecider.Decide(new(duty(grace), work.By.Today, words), open, work.By);
        return (CommandDesk.Apply(plan, decision) as Outcome.Refused)?.Reason;
    }
}
