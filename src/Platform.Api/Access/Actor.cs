using Platform.Domain.Access;

namespace Platform.Api.Access;

/// <summary>Who makes the request, in which tenant, and what they may do there. Read from the credential and the grants alone.</summary>
/// <param name="AccountId">The account's id, or a program's client id.</param>
public sealed record Actor(string AccountId, string Name, string TenantId, AccountGrants Grants)
{
    public Guid? PersonId => Grants.PersonId;

    public IReadOnlySet<string> Abilities => _abilities ??= Policy.Abilities(Grants).ToHashSet();

    private IReadOnlySet<string>? _abilities;

    public static Actor Of(HttpContext context) => context.Features.Get<Actor>()
        ?? throw new InvalidOperationException("No actor: the endpoint ran before the access middleware.");

    /// <summary>Whether the ability is held somewhere in the tenant.</summary>
    public bool May(string ability) => Abilities.Contains(ability);

    /// <summary>Whether the ability is held over a unit, given the unit and every unit above it.</summary>
    public bool May(string ability, IReadOnlyCollection<Guid> unitAndAncestors) => Policy.May(Grants, ability, unitAndAncestors);

    /// <summary>Where the ability is held, for narrowing a list.</summary>
    public Reach ReachOf(string ability) => Policy.ReachOf(Grants, ability);
}
