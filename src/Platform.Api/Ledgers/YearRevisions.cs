using Npgsql;
using Platform.Api.Schemes;
using Platform.Domain.Ledgers;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;

namespace Platform.Api.Ledgers;

/// <summary>What the rules of an open year ask of the organisation as it is.</summary>
internal static class YearRevisions
{
    /// <summary>Under the versions of the rules that the plan has come to; what a new version asks for reaches it by its own transition.</summary>
    public static async Task<IReadOnlyList<PlannedOccurrence>> Derive(NpgsqlConnection tenant, SchemeLibrary library, YearPlan plan, UnitFact unit)
    {
        var posts = (await tenant.PostsFor(plan.Year)).Where(post => post.UnitId == unit.Id).ToList();
        return
        [
            .. Planning.Year(await library.VersionsIn(tenant, plan.Year), plan.Year, OrganisationFacts.Unit(unit), posts)
                .Where(duty => plan.Schemes.Contains(duty.SchemeId ?? plan.SchemeId)),
        ];
    }

    /// <summary>Those of the duties no longer owed that have a result, and so stay.</summary>
    public static async Task<IReadOnlyList<Guid>> WithResult(NpgsqlConnection tenant, YearRevision revision) =>
        revision.NoLongerOwed.Count == 0
            ? []
            : await tenant.WithResult([.. revision.NoLongerOwed.Select(duty => duty.Id)]);
}
