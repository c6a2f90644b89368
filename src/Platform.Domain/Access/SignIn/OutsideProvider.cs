namespace Platform.Domain.Access.SignIn;

/// <summary>The provider outside through which people of a tenant may sign in.</summary>
public sealed record OutsideProvider(Guid Id, string NameZh, string NameEn, string Issuer, string ClientId, string UserNameClaim)
{
    /// <summary>Whether nobody signs in through it any more.</summary>
    public bool Removed { get; init; }

    public static Guid IdFor(string tenant) => DeterministicId.From("outside-provider", tenant);

    public static OutsideProvider? Evolve(OutsideProvider? provider, OutsideProviderEvent @event) => (provider, @event) switch
    {
        (_, OutsideProviderSet e) => new(e.ProviderId, e.NameZh, e.NameEn, e.Issuer, e.ClientId, e.UserNameClaim),
        (null, _) => null,
        (var p, OutsideProviderRemoved) => p with { Removed = true },
        (var p, _) => p,
    };
}
