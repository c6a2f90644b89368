using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using Platform.Domain.Access;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Platform.Api.Access;

/// <summary>The programs that may get tokens, each for one tenant.</summary>
public sealed class ClientDirectory(IServiceScopeFactory scopes, GrantBook grants)
{
    /// <summary>A secret is stored with few rounds of hashing, so only a long random one is safe.</summary>
    public const int ShortestSecret = 32;

    /// <summary>Registers a program with its roles; one that is registered gets this secret and these scopes.</summary>
    /// <exception cref="InvalidOperationException">The secret is short, a scope is unknown, or the client is another tenant's.</exception>
    public async Task CreateAsync(
        string clientId,
        string secret,
        string tenantId,
        TenantKinds tenantKind,
        IReadOnlyList<string> allowedScopes,
        IReadOnlyList<RoleGrant> roles,
        CancellationToken cancellation = default)
    {
        if (secret.Length < ShortestSecret)
        {
            throw new InvalidOperationException($"The secret of \"{clientId}\" must have at least {ShortestSecret} random characters.");
        }

        await Save(clientId, descriptor => (descriptor.ClientSecret, descriptor.JsonWebKeySet) = (secret, null), tenantId, tenantKind, allowedScopes, roles, cancellation);
    }

    /// <summary>The same for a program that signs an assertion for each request (private_key_jwt): the server holds no secret of it.</summary>
    /// <param name="keys">Its public keys.</param>
    public Task CreateWithKeysAsync(
        string clientId,
        JsonWebKeySet keys,
        string tenantId,
        TenantKinds tenantKind,
        IReadOnlyList<string> allowedScopes,
        IReadOnlyList<RoleGrant> roles,
        CancellationToken cancellation = default) =>
        Save(clientId, descriptor => (descriptor.ClientSecret, descriptor.JsonWebKeySet) = (null, keys), tenantId, tenantKind, allowedScopes, roles, cancellation);

    private async Task Save(
        string clientId,
        Action<OpenIddictApplicationDescriptor> credential,
        string tenantId,
        TenantKinds tenantKind,
        IReadOnlyList<string> allowedScopes,
        IReadOnlyList<RoleGrant> roles,
        CancellationToken cancellation)
    {
        if (allowedScopes.FirstOrDefault(scope => !AccessScopes.All.Contains(scope)) is { } unknown)
        {
            throw new InvalidOperationException($"There is no scope \"{unknown}\".");
        }

        await using var scope = scopes.CreateAsyncScope();
        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        var existing = await applications.FindByClientIdAsync(clientId, cancellation);
        var descriptor = new OpenIddictApplicationDescriptor();
        if (existing is not null)
        {
            await applications.PopulateAsync(descriptor, existing, cancellation);
            if (!descriptor.Properties.TryGetValue(AccessClaims.Tenant, out var tenant) || tenant.GetString() != tenantId)
            {
                throw new InvalidOperationException($"The client \"{clientId}\" is registered for another tenant.");
            }
        }

        Describe(descriptor, clientId, tenantId, allowedScopes);
        credential(descriptor);
        await (existing is null
            ? applications.CreateAsync(descriptor, cancellation).AsTask()
            : applications.UpdateAsync(existing, descriptor, cancellation).AsTask());
        await grants.Set(tenantId, tenantKind, AccountGrants.OfClient(clientId), null, roles, cancellation);
    }

    private static void Describe(
        OpenIddictApplicationDescriptor descriptor, string clientId, string tenantId, IReadOnlyList<string> allowedScopes)
    {
        descriptor.ClientId = clientId;
        descriptor.ClientType = ClientTypes.Confidential;
        descriptor.Properties[AccessClaims.Tenant] = JsonSerializer.SerializeToElement(tenantId);
        descriptor.Permissions.Clear();
        descriptor.Permissions.UnionWith(
        [
            Permissions.Endpoints.Token,
            Permissions.Endpoints.Introspection,
            Permissions.Endpoints.Revocation,
            Permissions.GrantTypes.ClientCredentials,
            .. allowedScopes.Select(scope => Permissions.Prefixes.Scope + scope),
        ]);
    }
}
