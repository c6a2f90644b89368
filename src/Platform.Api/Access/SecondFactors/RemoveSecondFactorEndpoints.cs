using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access.Passkeys;
using Platform.Api.Access.Sessions;
using Platform.Api.Access.SignIn;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Domain.Audit;
using Wolverine.Http;

namespace Platform.Api.Access.SecondFactors;

public static class RemoveSecondFactorEndpoint
{
    /// <summary>Removes one's own second factor, given the password and a code, where the tenant does not ask for one.</summary>
    [WolverinePost("/api/v1/my/second-factor/removal"), Requires, WithSession]
    [ProducesResponseType<SessionView>(200)]
    public static async Task<IResult> Post(
        ProofWithCodeRequest request,
        HttpContext context,
        SignInDesk door,
        Renewal renewal,
        SignInPolicies policies,
        AccessJournal journal,
        CancellationToken cancellation)
    {
        var desk = context.Desk<SecondFactorDesk>();
        var (actor, account) = (Actor.Of(context), Own.Account(context));
        if (await renewal.Prove(door, context, request.Password!, cancellation) is { } unproven)
        {
            return unproven;
        }

        var hasPasskey = await context.Desk<PasskeyDesk>().Count(account, cancellation) > 0;
        if (!hasPasskey && (await policies.Of(actor.TenantId, cancellation)).NeedsSecondFactor(actor.Grants.Grants))
        {
            return new SecondFactorIsNeeded().ToHttp();
        }

        if (await desk.Since(account, cancellation) is null)
        {
            return new SecondFactorIsMissing().ToHttp();
        }

        if (!await desk.TakeCode(account, request.Code!, cancellation))
        {
            await door.CountWrongCode(account, Own.Address(context), cancellation);
            return CodeIsWrong.AtCode().ToHttp();
        }

        await journal.Record(actor, id => new CredentialChanged(id, account, "second-factor-removed"), cancellation);
        // Recovery codes stand in for a passkey too.
        await (hasPasskey ? desk.RemoveAuthenticator(account, cancellation) : desk.Remove(account, cancellation));
        return await renewal.Renew(context, string.Empty, cancellation);
    }
}

public static class RemoveSecondFactorOfAccountEndpoint
{
    /// <summary>Removes the second factor and the passkeys of an account whose owner lost them, and ends its sessions. It sets up another where one is asked for.</summary>
    [WolverinePost("/api/v1/accounts/{accountId}/second-factor-removal"), Requires(Domain.Access.Ability.GrantManage), AfterProof]
    [ProducesResponseType(204)]
    public static async Task<IResult> Post(
        Guid accountId, HttpContext context, AccountDirectory directory, SessionBook sessions, AccessJournal journal, CancellationToken cancellation)
    {
        var desk = context.Desk<SecondFactorDesk>();
        var actor = Actor.Of(context);
        if (await directory.RefusalToChange(accountId, actor.TenantId, cancellation) is { } refusal)
        {
            return refusal;
        }

        await journal.Record(actor, id => new CredentialChanged(id, accountId, "second-factor-removed"), cancellation);
        await desk.Remove(accountId, cancellation);
        await context.Desk<PasskeyDesk>().RemoveAll(accountId, cancellation);
        await sessions.EndAll(accountId, null, null, "credential-changed", actor, cancellation);
        return Results.NoContent();
    }
}
