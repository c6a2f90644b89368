using Marten;
using Platform.Domain;
using Platform.Domain.Directory;
using Platform.Projections.Database;
using Platform.Projections.Directory;

namespace Platform.Api.Tenancy;

/// <summary>
/// Carries the operator's commands to the directory of tenants. There is no HTTP way here: no tenant may make another, so
/// it is for the operator's verbs and for the demonstration. Answers the refusal, or null when the command stands.
/// </summary>
public sealed class TenantRegistry(IDocumentStore store, WorkerConnections worker)
{
    public Task<Refusal?> Register(RegisterTenant command, string actor, CancellationToken cancellation) =>
        TenantSlug.Read(command.Slug) is { } slug
            ? Decide(slug, actor, (tenant, _) => Task.FromResult(RegisterTenantDecider.Decide(command, tenant)), cancellation)
            : Task.FromResult(RegisterTenantDecider.Decide(command, null) is Decision<TenantEvent>.Refused refused ? refused.Reason : null);

    public Task<Refusal?> Join(string tenantId, string oversightId, DateOnly from, string actor, CancellationToken cancellation) =>
        DecideOn(
            tenantId,
            actor,
            async (tenant, session) =>
            {
                await using var connection = await worker.Open(cancellation);
                var oversight = await session.Events.AggregateStreamAsync<Tenant>(Tenant.IdFor(oversightId), token: cancellation);
                return JoinOversightDecider.Decide(new JoinOversight(oversight, await connection.OversightAbove(oversightId), from), tenant);
            },
            cancellation);

    public Task<Refusal?> Leave(string tenantId, string oversightId, DateOnly on, string actor, CancellationToken cancellation) =>
        DecideOn(tenantId, actor, (tenant, _) => Task.FromResult(LeaveOversightDecider.Decide(new LeaveOversight(oversightId, on), tenant)), cancellation);

    public Task<Refusal?> Suspend(string tenantId, string reason, string actor, CancellationToken cancellation) =>
        DecideOn(tenantId, actor, (tenant, _) => Task.FromResult(SuspendTenantDecider.Decide(new SuspendTenant(reason), tenant)), cancellation);

    public Task<Refusal?> Reinstate(string tenantId, string reason, string actor, CancellationToken cancellation) =>
        DecideOn(tenantId, actor, (tenant, _) => Task.FromResult(ReinstateTenantDecider.Decide(new ReinstateTenant(reason), tenant)), cancellation);

    private Task<Refusal?> DecideOn(
        string tenantId, string actor, Func<Tenant, IDocumentSession, Task<Decision<TenantEvent>>> decide, CancellationToken cancellation) =>
        TenantSlug.Read(tenantId) is { } slug
            ? Decide(slug, actor, async (tenant, session) => tenant is null ? new TenantIsUnknown(slug.Value) : await decide(tenant, session), cancellation)
            : Task.FromResult<Refusal?>(new TenantIsUnknown(tenantId));

    private async Task<Refusal?> Decide(
        TenantSlug slug, string actor, Func<Tenant?, IDocumentSession, Task<Decision<TenantEvent>>> decide, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession(TenantDirectory.Tenant);
        session.LastModifiedBy = actor;
        var stream = await session.Events.FetchForWriting<Tenant>(Tenant.IdFor(slug.Value), cancellation);
        switch (await decide(stream.Aggregate, session))
        {
            case Decision<TenantEvent>.Refused refused:
                return refused.Reason;
            case Decision<TenantEvent>.Accepted { Events: { Count: > 0 } events }:
                stream.AppendMany(events.Cast<object>());
                await session.SaveChangesAsync(cancellation);
                break;
        }

        return null;
    }
}
