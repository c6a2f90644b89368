using Marten;
using Platform.Domain.Access.SignIn;

namespace Platform.Api.Access.SignIn;

/// <summary>How people of a tenant sign in: one read by primary key, kept in no cache.</summary>
public sealed class SignInPolicies(IDocumentStore store)
{
    public async Task<SignInPolicy> Of(string tenantId, CancellationToken cancellation = default)
    {
        await using var session = store.QuerySession(tenantId);
        return await session.LoadAsync<SignInPolicy>(SignInPolicy.IdFor(tenantId), cancellation) ?? SignInPolicy.Default(tenantId);
    }

    /// <summary>The same with the version of its stream; 0 while nothing was set.</summary>
    public async Task<(SignInPolicy Policy, long Version)> WithVersion(string tenantId, CancellationToken cancellation)
    {
        await using var session = store.QuerySession(tenantId);
        var id = SignInPolicy.IdFor(tenantId);
        var state = await session.Events.FetchStreamStateAsync(id, cancellation);
        return (await session.LoadAsync<SignInPolicy>(id, cancellation) ?? SignInPolicy.Default(tenantId), state?.Version ?? 0);
    }

    /// <summary>Sets it for the operator, where nothing was set before.</summary>
    public async Task Begin(string tenantId, SignInPolicy policy, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession(tenantId);
        session.LastModifiedBy = "operator";
        var stream = await session.Events.FetchForWriting<SignInPolicy>(policy.Id, cancellation);
        if (stream.Aggregate is null)
        {
            stream.AppendOne(new SignInPolicySet(policy.Id, policy.Passwords, policy.SecondFactor, policy.Sessions));
            await session.SaveChangesAsync(cancellation);
        }
    }
}
