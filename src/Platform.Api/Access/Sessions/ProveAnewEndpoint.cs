using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access.SecondFactors;
using Platform.Api.Audit;
using Platform.Domain.Audit;
using Wolverine.Http;

namespace Platform.Api.Access.Sessions;

public static class ProveAnewEndpoint
{
    /// <summary>
    /// Proves anew who is at the keyboard, before something sensitive. This session goes on under another key. Whoever has no password
    /// here, because a provider outside knows them, signs in anew.
    /// </summary>
    [WolverinePost("/api/v1/my/proof"), Requires, WithSession]
    [ProducesResponseType<SessionView>(200)]
    public static async Task<IResult> Post(
        ProofRequest request, HttpContext context, SignInDesk door, Renewal renewal, AccessJournal journal, CancellationToken cancellation)
    {
        if (await renewal.Prove(door, context, request.Password!, cancellation) is { } unproven)
        {
            return unproven;
        }

        var (actor, account) = (Actor.Of(context), Own.Account(context));
        await journal.Record(actor, id => new ProvedAnew(id, account), cancellation);
        return await renewal.BeginAnew(context, actor, [], cancellation);
    }
}
