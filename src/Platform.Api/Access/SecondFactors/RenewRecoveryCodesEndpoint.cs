using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access.Sessions;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Domain.Audit;
using Wolverine.Http;

namespace Platform.Api.Access.SecondFactors;

public static class RenewRecoveryCodesEndpoint
{
    /// <summary>New recovery codes in the place of all former ones, given the password and a code of the authenticator.</summary>
    [WolverinePost("/api/v1/my/recovery-codes"), Requires, WithSession]
    [ProducesResponseType<RecoveryCodesView>(200)]
    public static async Task<IResult> Post(
        ProofWithCodeRequest request, HttpContext context, SignInDesk door, Renewal renewal, AccessJournal journal, CancellationToken cancellation)
    {
        var desk = context.Desk<SecondFactorDesk>();
        var account = Own.Account(context);
        if (await renewal.Prove(door, context, request.Password!, cancellation) is { } unproven)
        {
            return unproven;
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

        await journal.Record(Actor.Of(context), id => new CredentialChanged(id, account, "recovery-codes-made"), cancellation);
        return Results.Json(new RecoveryCodesView(await desk.RenewRecoveryCodes(account, cancellation)));
    }
}
