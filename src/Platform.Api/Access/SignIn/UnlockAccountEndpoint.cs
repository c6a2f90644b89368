using Microsoft.AspNetCore.Mvc;
using Platform.Api.Audit;
using Platform.Domain.Access;
using Platform.Domain.Audit;
using Wolverine.Http;

namespace Platform.Api.Access.SignIn;

public static class UnlockAccountEndpoint
{
    /// <summary>Forgets the failed sign-ins of an account, so that it need not wait.</summary>
    [WolverinePost("/api/v1/accounts/{accountId}/unlocking"), Requires(Ability.GrantManage)]
    [ProducesResponseType(204)]
    public static async Task<IResult> Post(Guid accountId, HttpContext context, AccountDirectory directory, AccessJournal journal, CancellationToken cancellation)
    {
        var actor = Actor.Of(context);
        if (await directory.RefusalToChange(accountId, actor.TenantId, cancellation) is { } refusal)
        {
            return refusal;
        }

        await journal.Record(actor, id => new CredentialChanged(id, accountId, "unlocked"), cancellation);
        await directory.Unlock(accountId, cancellation);
        return Results.NoContent();
    }
}
