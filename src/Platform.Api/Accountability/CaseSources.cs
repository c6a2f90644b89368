using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Platform.Projections.Inspections;

namespace Platform.Api.Accountability;

/// <summary>What is kept here of the findings and cases that sources point to, as far as whoever opens the case may see them.</summary>
internal static class CaseSources
{
    public static async Task<IReadOnlyDictionary<Guid, LinkedSource>> Linked(
        CommandWork work, Actor actor, IReadOnlyList<CaseSource> sources, CancellationToken cancellation)
    {
        var linked = new Dictionary<Guid, LinkedSource>();
        foreach (var (kind, id) in sources.Where(source => source.Id is not null).Select(source => (source.Kind, source.Id!.Value)))
        {
            if (kind == "finding" && await work.Connection.Findings(actor.Units(Ability.LedgerRead), work.By.Today, findingId: id, limit: 1) is [var finding])
            {
                linked[id] = new(kind, IsNotRectified(finding));
            }
            else if (kind == "case" && (await work.Open<AccountabilityCase>(id, cancellation)).State is { } earlier
                && (earlier.Opened.OpenedBy == work.By.PersonId || CaseDesk.Sees(earlier, work.By)))
            {
                linked[id] = new(kind, false);
            }
        }

        return linked;
    }

    /// <summary>Whether what was found is overdue, or was opened again and is not put right since (row I13 of the matrix).</summary>
    public static bool IsNotRectified(FindingRow finding) =>
        finding.State is "overdue" or "missed" || (finding.Rounds > 1 && finding.State is not ("fulfilled" or "late" or "made-up" or "waived" or "withdrawn"));
}
