namespace Platform.Domain.Access;

/// <summary>
/// Whether an account may do a thing, and where. The one place that reads the table of roles for a decision; a suspended
/// account, an unknown one and a role that the table no longer knows give nothing.
/// </summary>
public static class Policy
{
    /// <summary>The abilities held somewhere in the tenant, in the declared order.</summary>
    public static IReadOnlyList<string> Abilities(AccountGrants? account) =>
        [.. Ability.All.Where(ability => May(account, ability))];

    /// <summary>Whether the ability is held somewhere in the tenant; what it covers is a further question.</summary>
    public static bool May(AccountGrants? account, string ability) => Giving(account, ability).Any();

    /// <summary>Whether the ability is held over a unit.</summary>
    /// <param name="unitAndAncestors">The unit and every unit above it: a grant on any of them covers it.</param>
    public static bool May(AccountGrants? account, string ability, IReadOnlyCollection<Guid> unitAndAncestors) =>
        Giving(account, ability).Any(grant => grant.UnitId is not { } unit || unitAndAncestors.Contains(unit));

    /// <summary>Where the ability is held, for narrowing a list.</summary>
    public static Reach ReachOf(AccountGrants? account, string ability)
    {
        var grants = Giving(account, ability).ToList();
        return grants.Any(grant => grant.UnitId is null)
            ? new Reach(true, [])
            : new Reach(false, [.. grants.Select(grant => grant.UnitId!.Value).Distinct()]);
    }

    /// <summary>The units for which the ability was given by name, apart from what is held over the whole tenant.</summary>
    public static IReadOnlyList<Guid> UnitsNamed(AccountGrants? account, string ability) =>
        [.. Giving(account, ability).Select(grant => grant.UnitId).OfType<Guid>().Distinct()];

    private static IEnumerable<RoleGrant> Giving(AccountGrants? account, string ability) =>
        account is null or { IsSuspended: true }
            ? []
            : account.Grants.Where(grant => Roles.Find(grant.Role) is { } role && role.Abilities.Contains(ability));
}

/// <summary>Where an ability is held: over the whole tenant, or over these units with everything under them; nowhere when empty.</summary>
public sealed record Reach(bool WholeTenant, IReadOnlyList<Guid> Units);
