using Microsoft.AspNetCore.Mvc;
using Platform.Domain.Access;
using Wolverine.Http;

namespace Platform.Api.Access;

/// <param name="TenantKinds">Kinds of tenant in which it may be held.</param>
/// <param name="Reach"><c>whole-tenant</c>, <c>whole-tenant-or-unit</c> or <c>unit</c>: how far a grant reaches.</param>
public sealed record RoleView(
    string Role, string NameZh, string NameEn, IReadOnlyList<string> TenantKinds, RoleReach Reach, bool Administrator, IReadOnlyList<string> Abilities);

public sealed record RoleTable(IReadOnlyList<RoleView> Items, IReadOnlyList<string> Abilities, string? NextCursor);

public static class RolesEndpoint
{
    /// <summary>The declared table of roles and abilities, the one that decisions are made by.</summary>
    [WolverineGet("/api/v1/access/roles"), Requires]
    [ProducesResponseType<RoleTable>(200)]
    public static IResult Get() => Results.Json(new RoleTable([.. Roles.All.Select(View)], Ability.All, null));

    private static RoleView View(Role role) => new(
        role.Code,
        role.NameZh,
        role.NameEn,
        [
            .. role.HeldIn.HasFlag(Domain.Access.TenantKinds.Bureau) ? ["bureau"] : Array.Empty<string>(),
            .. role.HeldIn.HasFlag(Domain.Access.TenantKinds.Oversight) ? ["oversight"] : Array.Empty<string>(),
        ],
        role.Reach,
        role.Administrator,
        role.Abilities);
}
