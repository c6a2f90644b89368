using Platform.Domain.Access;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Access;

/// <summary>The accounts and units that these tests speak of.</summary>
internal static class Accounts
{
    public static readonly Guid Account = new("0a000000-0000-4000-8000-000000000001");
    public static readonly Guid Person = new("0a000000-0000-4000-8000-000000000002");
    public static readonly Guid Division = new("0a000000-0000-4000-8000-000000000010");
    public static readonly Guid Section = new("0a000000-0000-4000-8000-000000000011");
    public static readonly Guid OtherDivision = new("0a000000-0000-4000-8000-000000000020");

    public static readonly By Administrator = By("0a000000-0000-4000-8000-0000000000ff");

    public static readonly AccountRegistered Registered = new(Account, Person);

    public static DeciderSpec<AccountGrants, AccountEvent> Spec { get; } = new(AccountGrants.Evolve);

    public static By By(string actorId) => new(actorId, null, new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero), new DateOnly(2026, 3, 2));

    public static AccountGrants Holding(params RoleGrant[] grants) => new(Account, Person, [.. grants], null);
}
