namespace Platform.Domain.Access;

/// <summary>Takes a role back, exactly as it was given: with the same unit, or none.</summary>
public sealed record WithdrawRole(string Role, Guid? UnitId);

// Not an empty list: a withdrawal that names the wrong unit must not look as if the role were gone.
public sealed record RoleIsNotHeld(string Role)
    : Refusal("role-is-not-held", $"The account does not hold \"{Role}\" in this way. Name the role and the unit as they were given.");

public static class WithdrawRoleDecider
{
    public static Decision<AccountEvent> Decide(WithdrawRole command, AccountGrants account) =>
        account.Holds(command.Role, command.UnitId)
            ? new RoleWithdrawn(command.Role, command.UnitId)
            : new RoleIsNotHeld(command.Role);
}
