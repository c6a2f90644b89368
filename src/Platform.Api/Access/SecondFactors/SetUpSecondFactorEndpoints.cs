using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access.Sessions;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Domain.Audit;
using Wolverine.Http;

namespace Platform.Api.Access.SecondFactors;

/// <param name="Secret">In letters, for an authenticator without a camera.</param>
/// <param name="Address">The <c>otpauth:</c> address, to be drawn as a picture.</param>
public sealed record BegunSecondFactor(string Secret, string Address)
{
    public override string ToString() => nameof(BegunSecondFactor);
}

public static class BeginSecondFactorEndpoint
{
    /// <summary>A new secret for an authenticator (TOTP), said this once. It holds once a first code of it was given.</summary>
    [WolverinePost("/api/v1/my/second-factor"), Requires, WithSession, WhileOwing]
    [ProducesResponseType<BegunSecondFactor>(200)]
    public static async Task<IResult> Post(
        ProofRequest request, HttpContext context, SignInDesk door, Renewal renewal, AccessFacts facts, CancellationToken cancellation)
    {
        var desk = context.Desk<SecondFactorDesk>();
        var actor = Actor.Of(context);
        if (await renewal.Prove(door, context, request.Password!, cancellation) is { } unproven)
        {
            return unproven;
        }

        if (await desk.Begin(Own.Account(context), cancellation) is not { } secret)
        {
            return new SecondFactorStands().ToHttp();
        }

        var issuer = (await facts.Tenant(actor.TenantId, cancellation))?.NameZh ?? actor.TenantId;
        return Results.Json(new BegunSecondFactor(OneTimeCodes.InLetters(secret), OneTimeCodes.Address(secret, issuer, actor.Name)));
    }
}

/// <param name="Codes">Each stands in for the authenticator once. They are said this once.</param>
public sealed record RecoveryCodesView(IReadOnlyList<string> Codes)
{
    public override string ToString() => nameof(RecoveryCodesView);
}

public static class ConfirmSecondFactorEndpoint
{
    /// <summary>
    /// Lets the begun second factor hold, given a code of it, and says the recovery codes. Every other session ends; this one
    /// goes on under a new key.
    /// </summary>
    [WolverinePost("/api/v1/my/second-factor/confirmation"), Requires, WithSession, WhileOwing]
    [ProducesResponseType<RecoveryCodesView>(200)]
    public static async Task<IResult> Post(
        CodeRequest request, HttpContext context, Renewal renewal, AccessJournal journal, CancellationToken cancellation)
    {
        var desk = context.Desk<SecondFactorDesk>();
        var (actor, account) = (Actor.Of(context), Own.Account(context));
        if (!await desk.Confirm(account, request.Code!, cancellation))
        {
            return CodeIsWrong.AtCode().ToHttp();
        }

        await journal.Record(actor, id => new CredentialChanged(id, account, "second-factor-set-up"), cancellation);
        var codes = await desk.RenewRecoveryCodes(account, cancellation);
        await renewal.Renew(context, Owed.SetUpSecondFactor, cancellation);
        return Results.Json(new RecoveryCodesView(codes));
    }
}
