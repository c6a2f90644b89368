using Npgsql;
using Platform.Api.Access;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Work.Delegations;
using Platform.Projections.Organisation;
using Platform.Projections.Work;

namespace Platform.Api.Work;

/// <summary>A delegation by which an actor may act for another person in this request, with what that person may do today.</summary>
public sealed record HeldDelegation(DelegationInForce Facts, IReadOnlyList<AccountGrants> Principal)
{
    public OnBehalf OnBehalf => new(Facts.Id, Facts.PostId, Facts.PrincipalId, [.. Principal.Select(account => account.Id.ToString())]);

    /// <summary>Whether it names the ability, and whoever gave it still holds that.</summary>
    public bool Gives(string ability) => Facts.Abilities.Contains(ability) && Principal.Any(account => Policy.May(account, ability));

    /// <summary>The units over which whoever gave it holds the ability; null for the whole tenant.</summary>
    public Guid[]? Units(string ability)
    {
        var reaches = Principal.Select(account => Policy.ReachOf(account, ability)).ToList();
        return reaches.Any(reach => reach.WholeTenant) ? null : [.. reaches.SelectMany(reach => reach.Units).Distinct()];
    }
}

/// <summary>Asks by which delegation an actor may do what they may not do by themselves.</summary>
internal static class Delegated
{
    /// <summary>
    /// Recording and handing in reach the duties of the post alone; deciding reaches what its holder may decide. Null when
    /// no delegation covers it.
    /// </summary>
    /// <param name="seats">The posts that a rule about confirming names; null where it names none.</param>
    public static async Task<HeldDelegation?> Covering(
        this Actor actor, string ability, Guid unitId, Guid? postId, NpgsqlConnection tenant, IReadOnlyList<Guid>? seats = null)
    {
        foreach (var held in actor.ActsFor.Where(held => held.Gives(ability)))
        {
            var own = ability is Ability.DutyRecord or Ability.DutySubmit;
            if ((own && held.Facts.PostId != postId) || seats?.Contains(held.Facts.PostId) == false)
            {
                continue;
            }

            if (held.Units(ability) is not { } units || await tenant.IsWithin(unitId, units))
            {
                return held;
            }
        }

        return null;
    }

    /// <summary>Whether the actor may see a duty: by their own units, or because they act for somebody in it.</summary>
    public static async Task<bool> MayRead(this Actor actor, Guid unitId, Guid? postId, NpgsqlConnection tenant)
    {
        if (await actor.MayIn(Ability.LedgerRead, unitId, tenant))
        {
            return true;
        }

        foreach (var ability in GiveDelegationDecider.Delegable)
        {
            if (await actor.Covering(ability, unitId, postId, tenant) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the actor records for a post of the unit, and so hands in documents there.</summary>
    public static bool RecordsForPostOf(this Actor actor, Guid unitId) =>
        actor.ActsFor.Any(held => held.Gives(Ability.DutyRecord) && held.Facts.PostUnitId == unitId);
}
