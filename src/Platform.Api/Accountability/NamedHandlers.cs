using Npgsql;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Platform.Projections.Work;

namespace Platform.Api.Accountability;

/// <summary>Whether those who are named in a case have accounts that let them take their parts.</summary>
internal static class NamedHandlers
{
    public static async Task<bool> MayTake(this NpgsqlConnection tenant, CaseCapacity capacity, Guid personId) =>
        (await tenant.AccountsOf(personId)).Any(account => Policy.May(account, HandlerRights.AbilityOf(capacity)));

    /// <summary>The parts whose person could never take them.</summary>
    public static async Task<IReadOnlyList<CaseCapacity>> WithoutRight(this NpgsqlConnection tenant, CaseHandlers handlers)
    {
        var without = new List<CaseCapacity>();
        foreach (var capacity in Enum.GetValues<CaseCapacity>())
        {
            if (!await tenant.MayTake(capacity, handlers.Of(capacity)))
            {
                without.Add(capacity);
            }
        }

        return without;
    }

    /// <summary>The roles that let somebody take a part.</summary>
    public static string[] RolesFor(CaseCapacity capacity) =>
        [.. Roles.All.Where(role => role.Abilities.Contains(HandlerRights.AbilityOf(capacity))).Select(role => role.Code)];
}
