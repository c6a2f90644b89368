using Microsoft.AspNetCore.Mvc;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Wolverine.Http;

namespace Platform.Api.Access.Sessions;

public static class EndSessionsOfAccountEndpoint
{
    /// <summary>Ends every session of an account in this tenant. It may sign in again: to stop it altogether, suspend it.</summary>
    [WolverinePost("/api/v1/accounts/{accountId}/session-endings"), Requires(Ability.AccountManage, Ability.GrantManage)]
    [ProducesResponseType<EndedSessions>(200)]
    public static async Task<IResult> Post(
        Guid accountId, HttpContext context, AccountDirectory directory, SessionBook sessions, CancellationToken cancellation)
    {
        var actor = Actor.Of(context);
        return await directory.BelongsTo(accountId, actor.TenantId, cancellation)
            ? Results.Json(new EndedSessions(await sessions.EndAll(accountId, actor.TenantId, null, "administrator", actor, cancellation)))
            : Problem.Unknown();
    }
}
