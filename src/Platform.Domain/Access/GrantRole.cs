namespace Platform.Domain.Access;

/// <summary>Gives an account a role, for a unit and everything under it, or for the whole tenant.</summary>
public sealed record GrantRole(string Role, Guid? UnitId);

public sealed record RoleIsUnknown(string Role)
    : Refusal("role-is-unknown", $"There is no role \"{Role}\". Choose one from GET /api/v1/access/roles.");

public sealed record RoleBelongsToAnotherKindOfTenant(string Role)
    : Refusal("role-belongs-to-another-kind-of-tenant", $"The role \"{Role}\" is not held in a tenant of this kind.");

public sealed record RoleCoversTheWholeTenant(string Role)
    : Refusal("role-covers-the-whole-tenant", $"The role \"{Role}\" cannot be limited to a unit. Leave the unit out.");

public sealed record RoleNeedsAUnit(string Role)
    : Refusal("role-needs-a-unit", $"The role \"{Role}\" is held in one unit and everything under it. Name the unit.");

public sealed record UnitIsUnknown()
    : Refusal("unit-is-unknown", "There is no such unit in this organisation. Choose one that exists.");

public sealed record AdministratorsExcludeEachOther(string Held, string Asked)
    : Refusal("administrators-exclude-each-other", $"The account holds \"{Held}\"; nobody holds that and \"{Asked}\". Withdraw the one, or give the other to another account.");

public sealed record PersonHoldsAnotherAdministrator(string Held, string Asked)
    : Refusal("person-holds-another-administrator", $"The person holds \"{Held}\" by another account; nobody holds that and \"{Asked}\". Give it to somebody else, or withdraw the other first.");

public sealed record AdministratorHoldsNoBusinessRole(string Administrator, string Business)
    : Refusal("administrator-holds-no-business-role", $"One account may not hold both \"{Administrator}\" and the business role \"{Business}\". Use another account.");

public static class GrantRoleDecider
{
    /// <param name="tenant">The kind of the tenant in which the role is given.</param>
    /// <param name="unitExists">Whether a unit exists in the tenant's organisation.</param>
    /// <param name="othersOfPerson">The other accounts of the same person; none for an account that is nobody's.</param>
    public static Decision<AccountEvent> Decide(
        GrantRole command, AccountGrants account, TenantKinds tenant, Predicate<Guid> unitExists, IReadOnlyList<AccountGrants>? othersOfPerson = null)
    {
        // Given already: asked first, so that a retry is nothing even after the unit was dissolved.
        if (account.Holds(command.Role, command.UnitId))
        {
            return Decision<AccountEvent>.Nothing;
        }

        if (Roles.Find(command.Role) is not { } role)
        {
            return new RoleIsUnknown(command.Role) { Errors = [new FieldError("/role", "role-is-unknown", "Choose one of the declared roles.")] };
        }

        if (!role.HeldIn.HasFlag(tenant))
        {
            return new RoleBelongsToAnotherKindOfTenant(role.Code);
        }

        if (account.IsSuspended)
        {
            return new AccountIsSuspended();
        }

        var refusal = UnitRefusal(command, role, unitExists) ?? Exclusion(role, account) ?? ExclusionAcross(role, othersOfPerson ?? []);
        return refusal is null ? new RoleGranted(role.Code, command.UnitId) : refusal;
    }

    private static Refusal? UnitRefusal(GrantRole command, Role role, Predicate<Guid> unitExists) => (role.Reach, command.UnitId) switch
    {
        (RoleReach.WholeTenant, not null) => new RoleCoversTheWholeTenant(role.Code),
        (RoleReach.Unit, null) => new RoleNeedsAUnit(role.Code),
        (_, { } unit) when !unitExists(unit) => new UnitIsUnknown(),
        _ => null,
    };

    // A business role by another account is open to an administrator; another administrator is not.
    private static PersonHoldsAnotherAdministrator? ExclusionAcross(Role asked, IReadOnlyList<AccountGrants> others) => others
        .Where(account => asked.Administrator && !account.IsSuspended).SelectMany(account => account.Grants)
        .Select(grant => Roles.Find(grant.Role)).OfType<Role>()
        .Where(held => held.Administrator && held.Code != asked.Code)
        .Select(held => new PersonHoldsAnotherAdministrator(held.Code, asked.Code))
        .FirstOrDefault();

    private static Refusal? Exclusion(Role asked, AccountGrants account) => account.Grants
        .Select(grant => Roles.Find(grant.Role))
        .OfType<Role>()
        .Select(held => (held.Administrator, asked.Administrator) switch
        {
            (true, true) => new AdministratorsExcludeEachOther(held.Code, asked.Code),
            (true, false) => new AdministratorHoldsNoBusinessRole(held.Code, asked.Code),
            (false, true) => new AdministratorHoldsNoBusinessRole(asked.Code, held.Code),
            (false, false) => (Refusal?)null,
        })
        .FirstOrDefault(refusal => refusal is not null);
}
