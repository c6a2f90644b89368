using Platform.Api.Time;
using Platform.Api.Work;
using Platform.Domain;
using Platform.Domain.Access;

namespace Platform.Api.Access;

/// <summary>Who makes the request, in which tenant, and what they may do there. Read from the credential and the grants alone.</summary>
/// <param name="AccountId">The account's id, or a program's client id.</param>
public sealed record Actor(string AccountId, string Name, string TenantId, AccountGrants Grants)
{
    public Guid? PersonId => Grants.PersonId;

    /// <summary>Under what they are told of things: their person, or the account itself where there is none, as in an oversight department.</summary>
    public Guid ToldAs => PersonId ?? Grants.Id;

    /// <summary>The delegations by which they may act for others today.</summary>
    public IReadOnlyList<HeldDelegation> ActsFor { get; init; } = [];

    /// <summary>Further accounts of the same person in this tenant.</summary>
    public IReadOnlyList<string> OtherAccounts { get; init; } = [];

    /// <summary>Every account of the person, this one first.</summary>
    public string[] Accounts => [AccountId, .. OtherAccounts];

    /// <summary>Whether an account is the person's.</summary>
    public bool Is(string? accountId) => accountId is not null && (AccountId == accountId || OtherAccounts.Contains(accountId));

    /// <summary>As whom they decide at an instant in UTC.</summary>
    public By At(DateTimeOffset at) => new(AccountId, PersonId, at, PlatformClock.DayOf(at)) { OtherAccounts = OtherAccounts };

    /// <summary>What they may do somewhere, by themselves or for somebody. Where is a further question, and is asked of each.</summary>
    public IReadOnlySet<string> Abilities => _abilities ??= Policy.Abilities(Grants).Concat(Ability.All.Where(IsDelegated)).ToHashSet();

    private IReadOnlySet<string>? _abilities;

    public static Actor Of(HttpContext context) => context.Features.Get<Actor>()
        ?? throw new InvalidOperationException("No actor: the endpoint ran before the access middleware.");

    /// <summary>Whether the ability is held somewhere in the tenant.</summary>
    public bool May(string ability) => Abilities.Contains(ability);

    /// <summary>Whether the ability is held over a unit, given the unit and every unit above it.</summary>
    public bool May(string ability, IReadOnlyCollection<Guid> unitAndAncestors) => Policy.May(Grants, ability, unitAndAncestors);

    /// <summary>Where the ability is held, for narrowing a list. What is delegated reaches single duties and is never in it.</summary>
    public Reach ReachOf(string ability) => Policy.ReachOf(Grants, ability);

    // Whoever acts for another reads the duty, and whoever records for another hands in the documents.
    private bool IsDelegated(string ability) => ActsFor.Any(held => ability switch
    {
        Ability.LedgerRead => held.Facts.Abilities.Any(held.Gives),
        Ability.EvidenceAdd => held.Gives(Ability.DutyRecord),
        _ => held.Gives(ability),
    });
}
