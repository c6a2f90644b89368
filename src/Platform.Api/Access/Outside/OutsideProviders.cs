using Marten;
using Platform.Domain.Access.SignIn;

namespace Platform.Api.Access.Outside;

/// <summary>The provider of each tenant: one read by primary key, kept in no cache.</summary>
public sealed class OutsideProviders(IDocumentStore store)
{
    /// <summary>The one through which people of the tenant sign in now; null when there is none.</summary>
    public async Task<OutsideProvider?> Of(string tenant, CancellationToken cancellation)
    {
        await using var session = store.QuerySession(tenant);
        return await session.LoadAsync<OutsideProvider>(OutsideProvider.IdFor(tenant), cancellation) is { Removed: false } provider ? provider : null;
    }

    /// <summary>The same with the version of its stream; 0 while nothing was set.</summary>
    public async Task<(OutsideProvider? Provider, long Version)> WithVersion(string tenant, CancellationToken cancellation)
    {
        await using var session = store.QuerySession(tenant);
        var state = await session.Events.FetchStreamStateAsync(OutsideProvider.IdFor(tenant), cancellation);
        return (await Of(tenant, cancellation), state?.Version ?? 0);
    }
}
