using Platform.Api.Ledgers;
using Platform.Api.Schemes;
using Platform.Domain.Schemes;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>What a bureau does without a deadline: filed now and then under its duties of ongoing conduct.</summary>
internal sealed class ConductCourse(BureauWork work, Agenda agenda, DateOnly today, TenantConnections connections, SchemeLibrary library)
{
    private static readonly (int Month, int Day, string Title)[] Records = [(2, 12, "年度工作安排印发"), (5, 18, "工作推进情况记录"), (9, 22, "专题工作部署记录")];

    // Not all of them owe such duties.
    private const int Units = 9;

    public void Begin()
    {
        foreach (var (month, day, title) in Records)
        {
            var on = new DateOnly(today.Year, month, day);
            foreach (var unit in work.Plan.UnitRows.Take(Units).Where(_ => on < today))
            {
                agenda.Add(on, work.Lane(work.UnitId(unit.Code)), () => File(work.UnitId(unit.Code), on, title));
            }
        }
    }

    private async Task File(Guid unitId, DateOnly on, string title)
    {
        await using var tenant = await connections.Open(work.Plan.Slug);
        var owed = (await UnitDuties.Of(tenant, library, unitId, on.Year, on))!.ConductDuties
            .Select(pair => pair.Scheme.Rules.Find(pair.Duty.ObligationId)!).DistinctBy(duty => duty.Id).Where(duty => duty.Scope != Scopes.AttestationOnly).ToList();
        if (owed.Count == 0)
        {
            return;
        }

        var first = owed[on.Month % owed.Count];
        var document = await work.Upload(unitId, first.EvidenceKinds[0], title, on);
        await work.File(unitId, title, on, [document], [.. new[] { first, owed[(on.Month + 1) % owed.Count] }.Select(duty => duty.Id).Distinct()]);
    }
}
