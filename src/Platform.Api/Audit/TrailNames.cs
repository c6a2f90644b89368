using System.Text.Json;
using Npgsql;
using Platform.Api.Access;
using Platform.Projections.Organisation;

namespace Platform.Api.Audit;

/// <summary>
/// What the ids in the details of a page of the trail are called today: accounts, persons and units of the tenant, and the department
/// that read. The auditor reads the lists of accounts and sees who acted; units are known to administrators by their names.
/// </summary>
internal sealed class TrailNames(IReadOnlyDictionary<string, string> known)
{
    private const string Account = "accountId";
    private const string Person = "personId";
    private const string Unit = "unitId";
    private const string Department = "byTenant";

    /// <param name="accounts">The names that the accounts of the tenant sign in with, by their ids.</param>
    public static async Task<TrailNames> Of(
        IReadOnlyList<JsonElement> details, IReadOnlyDictionary<string, string> accounts, NpgsqlConnection tenant, AccessFacts facts, CancellationToken cancellation)
    {
        var known = Said(details, Account).Where(accounts.ContainsKey).ToDictionary(id => id, id => accounts[id]);
        foreach (var (id, name) in await tenant.PersonNames(Said(details, Person).Select(Guid.Parse)))
        {
            known[id.ToString()] = name;
        }

        foreach (var unit in await tenant.Units([.. Said(details, Unit).Select(Guid.Parse)]))
        {
            known[unit.Id.ToString()] = unit.NameZh;
        }

        foreach (var slug in Said(details, Department))
        {
            known[slug] = (await facts.Tenant(slug, cancellation))?.NameZh ?? slug;
        }

        return new(known);
    }

    /// <summary>Those that one entry names.</summary>
    public IReadOnlyDictionary<string, string> In(JsonElement? details) => details is { } said
        ? Said([said], Account, Person, Unit, Department).Where(known.ContainsKey).ToDictionary(id => id, id => known[id])
        : new Dictionary<string, string>();

    private static IEnumerable<string> Said(IReadOnlyList<JsonElement> details, params string[] members) =>
        details.SelectMany(each => members.Select(member => each.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null))
            .OfType<string>().Distinct();
}
