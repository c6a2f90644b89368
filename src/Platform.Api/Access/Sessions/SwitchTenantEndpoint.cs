using Microsoft.AspNetCore.Mvc;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Audit;
using Wolverine.Http;

namespace Platform.Api.Access.Sessions;

public sealed record SessionTenants(string Current, IReadOnlyList<SessionTenant> Items);

public static class ListMyTenantsEndpoint
{
    /// <summary>The organizations that one's own account may sign in to, and the one that it is signed in to.</summary>
    [WolverineGet("/api/v1/my/tenants"), Requires, WithSession]
    [ProducesResponseType<SessionTenants>(200)]
    public static async Task<IResult> Get(HttpContext context, AccountDirectory directory, AccessFacts facts, CancellationToken cancellation)
    {
        var tenants = new List<SessionTenant>();
        foreach (var id in await directory.TenantsOf(Own.Account(context), cancellation))
        {
            if (await facts.Tenant(id, cancellation) is { } tenant)
            {
                tenants.Add(tenant);
            }
        }

        return Results.Json(new SessionTenants(Actor.Of(context).TenantId, tenants), Projections.Json.Options);
    }
}

/// <param name="Tenant">The name of the organization, as <c>GET /my/tenants</c> gives it.</param>
public sealed record SwitchTenantRequest(string? Tenant) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/tenant", Tenant, 100);
}

public static class SwitchTenantEndpoint
{
    /// <summary>
    /// Ends this session and begins one in another organization of the account, under that one's rules and with the rights that it
    /// gave. One that the account does not belong to is answered as one that is not there.
    /// </summary>
    [WolverinePost("/api/v1/my/tenant"), Requires, WithSession]
    [ProducesResponseType<SessionView>(200)]
    public static async Task<IResult> Post(
        SwitchTenantRequest request,
        HttpContext context,
        SignInDesk door,
        SessionDesk desk,
        AccountDirectory directory,
        GrantBook grants,
        AccessJournal journal,
        CancellationToken cancellation)
    {
        var (actor, account, tenant) = (Actor.Of(context), Own.Account(context), request.Tenant!);
        if (!await directory.BelongsTo(account, tenant, cancellation))
        {
            return Problem.Unknown();
        }

        var held = await grants.Read(tenant, account, cancellation) ?? new AccountGrants(account, null, [], null);
        if (held.IsSuspended)
        {
            return AccessMiddleware.AccountIsSuspended();
        }

        var owes = await door.OwedIn(tenant, account, cancellation);
        if (await desk.Prepare(context, account, actor.Name, tenant, held, owes, cancellation) is not { } session)
        {
            return AccessMiddleware.TenantIsClosed();
        }

        await journal.Record(actor, id => new SignedOut(id, account), cancellation);
        await journal.Record(tenant, account.ToString(), held.PersonId, id => new SignedIn(id, account), cancellation);
        await desk.BeginAnew(context, cancellation);
        return Results.Json(session, Projections.Json.Options);
    }
}
