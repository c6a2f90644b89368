using Npgsql;
using Platform.Api.Ledgers;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Meetings;
using Platform.Domain.Schemes;

namespace Platform.Api.Meetings;

/// <summary>The duties of ongoing conduct that an act of a day can be filed under.</summary>
internal static class ConductDuties
{
    public static async Task<(IReadOnlyList<ConductTerms> Terms, ConductIsUnknown? Unknown)> Find(
        NpgsqlConnection tenant, SchemeLibrary library, Guid unitId, DateOnly day, IReadOnlyList<string> obligationIds)
    {
        if (obligationIds.Count == 0)
        {
            return ([], null);
        }

        var owed = (await UnitDuties.Of(tenant, library, unitId, day.Year, day))?.ConductDuties
            .DistinctBy(pair => pair.Duty.ObligationId).ToDictionary(pair => pair.Duty.ObligationId, pair => pair.Scheme) ?? [];
        var unknown = obligationIds.Index().Where(pair => !owed.ContainsKey(pair.Item)).ToList();
        return unknown.Count > 0
            ? ([], new ConductIsUnknown
            {
                Errors = [.. unknown.Select(pair => new FieldError($"/conductObligationIds/{pair.Index}", "unknown", "Choose one of the unit's duties of ongoing conduct."))],
            })
            : ([.. obligationIds.Distinct().Select(id => Terms(owed[id], id))], null);
    }

    /// <summary>The same duties under the rules that they were filed under.</summary>
    public static async Task<IReadOnlyList<ConductTerms>> Of(NpgsqlConnection tenant, SchemeLibrary library, IReadOnlyList<ConductShown> shown)
    {
        var terms = new List<ConductTerms>();
        foreach (var each in shown)
        {
            terms.Add(Terms((await library.Find(tenant, each.SchemeId))!, each.ObligationId));
        }

        return terms;
    }

    private static ConductTerms Terms(ReadScheme scheme, string obligationId) =>
        scheme.Rules.Find(obligationId) is { } duty
            ? new(scheme.Id, duty.Id, duty.Scope == Scopes.AttestationOnly, duty.EvidenceKinds)
            : throw new InvalidOperationException($"The duty {obligationId} was derived and is in no rules.");
}
