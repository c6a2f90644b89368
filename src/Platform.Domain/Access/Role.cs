namespace Platform.Domain.Access;

/// <summary>The kinds of tenant in which a role may be held.</summary>
[Flags]
public enum TenantKinds
{
    None = 0,
    Bureau = 1,
    Oversight = 2,
    Both = Bureau | Oversight,
}

/// <summary>How far a grant of a role reaches.</summary>
public enum RoleReach
{
    /// <summary>The whole tenant, and never less.</summary>
    WholeTenant,

    /// <summary>The whole tenant, or one unit with everything under it.</summary>
    WholeTenantOrUnit,

    /// <summary>One unit with everything under it, and never the whole tenant.</summary>
    Unit,
}

/// <summary>A role, and what it lets its holder do.</summary>
/// <param name="Administrator">
/// One of the three administrators of the classified-protection scheme (GB/T 22239, three separated powers): it is held
/// with no other role, so that nobody both sets rights and uses them, or uses them and reads the trail.
/// </param>
public sealed record Role(
    string Code,
    string NameZh,
    string NameEn,
    TenantKinds HeldIn,
    RoleReach Reach,
    bool Administrator,
    IReadOnlyList<string> Abilities);
