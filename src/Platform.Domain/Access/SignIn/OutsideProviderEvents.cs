namespace Platform.Domain.Access.SignIn;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record OutsideProviderEvent
{
    private protected OutsideProviderEvent()
    {
    }
}

/// <summary>People of the tenant may sign in through this provider (OpenID Connect). Each setting states the whole, but never the secret.</summary>
/// <param name="Issuer">The address by which the provider names itself.</param>
/// <param name="ClientId">As what the platform is registered there.</param>
/// <param name="UserNameClaim">What the provider says that a new account's user name is made of.</param>
[StoredAs("access.outside-provider-set.v1")]
public sealed record OutsideProviderSet(Guid ProviderId, string NameZh, string NameEn, string Issuer, string ClientId, string UserNameClaim) : OutsideProviderEvent;

/// <summary>The secret was replaced by which the platform proves itself to the provider. It is kept elsewhere.</summary>
[StoredAs("access.outside-provider-secret-replaced.v1")]
public sealed record OutsideProviderSecretReplaced(Guid ProviderId) : OutsideProviderEvent;

/// <summary>Nobody signs in through it any more.</summary>
[StoredAs("access.outside-provider-removed.v1")]
public sealed record OutsideProviderRemoved(Guid ProviderId, string Reason) : OutsideProviderEvent;
