namespace Platform.Api.Access;

/// <summary>Who makes the request, in which tenant, and what they may do there. Read from the credential and the grants alone.</summary>
public sealed record Actor(string AccountId, Guid? PersonId, string TenantId, IReadOnlySet<string> Abilities)
{
    public static Actor Of(HttpContext context) => context.Features.Get<Actor>()
        ?? throw new InvalidOperationException("No actor: the endpoint ran before the access middleware.");

    public bool May(string ability) => Abilities.Contains(ability);
}
