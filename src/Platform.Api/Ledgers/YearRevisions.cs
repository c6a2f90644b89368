using Npgsql;
using Platform.Api.Schemes;
using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Derivation;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;

namespace Platform.Api.Ledgers;

/// <summary>What the rules of an open year ask of the organisation as it is.</summary>
internal static class YearRevisions
{
    /// <summary>Under the rule sets that the plan was made from; what a new version asks for reaches it by its own transition.</summary>
    public static async Task<IReadOnlyList<PlannedOccurrence>> Derive(NpgsqlConnection tenant, SchemeLibrary library, YearPlan plan, UnitFact unit)
    {
        var made = plan.Occurrences.Values.Select(duty => duty.SchemeId ?? plan.SchemeId).Append(plan.SchemeId).ToHashSet();
        var posts = (await tenant.PostsFor(plan.Year)).Where(post => post.UnitId == unit.Id).ToList();
        return
        [
            .. from scheme in await library.InForce(tenant, plan.Year)
               where made.Contains(scheme.Id)
               from derived in YearDuties.For(scheme.Rules, scheme.Settings, scheme.Id, plan.Year, OrganisationFacts.Unit(unit), posts).Occurrences
               select Planning.Of(derived, scheme),
        ];
    }

    /// <summary>Those of the duties no longer owed that have a result, and so stay.</summary>
    public static async Task<IReadOnlyList<Guid>> WithResult(NpgsqlConnection tenant, YearRevision revision) =>
        revision.NoLongerOwed.Count == 0
            ? []
            : await tenant.WithResult([.. revision.NoLongerOwed.Select(duty => duty.Id)]);
}
