using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Platform.Projections.Accountability;
using Platform.Projections.Incidents;
using Platform.Projections.Inspections;
using Platform.Projections.Ledgers;

namespace Platform.Api.Accountability;

/// <summary>What is kept here of what sources point to, as far as whoever opens the case may see it.</summary>
internal static class CaseSources
{
    public static async Task<IReadOnlyDictionary<Guid, LinkedSource>> Linked(
        CommandWork work, Actor actor, IReadOnlyList<CaseSource> sources, CancellationToken cancellation)
    {
        var linked = new Dictionary<Guid, LinkedSource>();
        foreach (var (kind, id) in sources.Where(source => source.Id is not null).Select(source => (source.Kind, source.Id!.Value)))
        {
            if (await Of(kind, id, work, actor, cancellation) is { } found)
            {
                linked[id] = found;
            }
        }

        return linked;
    }

    private static async Task<LinkedSource?> Of(string kind, Guid id, CommandWork work, Actor actor, CancellationToken cancellation)
    {
        var (tenant, today) = (work.Connection, work.By.Today);
        return kind switch
        {
            "finding" when await tenant.Findings(actor.Units(Ability.LedgerRead), today, findingId: id, limit: 1) is [var finding] => new(kind, IsNotRectified(finding)),
            "missed-duty" when await tenant.Lines(new() { Today = today, OccurrenceId = id, ReachUnits = actor.Units(Ability.LedgerRead), Limit = 1 }) is [var line] =>
                new(kind, line.State is "overdue" or "missed" or "late" or "made-up"),
            "incident" when actor.May(Ability.IncidentRead) && await tenant.Incidents(actor.Units(Ability.IncidentRead), work.By.At, id, limit: 1) is [_] => new(kind, false),
            "proposal" when work.By.PersonId is { } person && (await tenant.Proposals(person, today)).Any(proposal => proposal.Id == id) => new(kind, false),
            "case" when (await work.Open<AccountabilityCase>(id, cancellation)).State is { } earlier
                && (earlier.Opened.OpenedBy == work.By.PersonId || CaseDesk.Sees(earlier, work.By)) => new(kind, false),
            _ => null,
        };
    }

    /// <summary>Whether what was found is overdue, or was opened again and is not put right since (row I13 of the matrix).</summary>
    public static bool IsNotRectified(FindingRow finding) =>
        finding.State is "overdue" or "missed" || (finding.Rounds > 1 && finding.State is not ("fulfilled" or "late" or "made-up" or "waived" or "withdrawn"));
}
