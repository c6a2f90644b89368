using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access.Sessions;
using Platform.Api.Access.SignIn;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Audit;
using Wolverine.Http;

namespace Platform.Api.Access.SecondFactors;

public sealed record SecondFactorStands()
    : Refusal("second-factor-stands", "The account has a second factor already. Remove it first.");

public sealed record SecondFactorIsNeeded()
    : Refusal("second-factor-is-needed", "This organization asks this account for a second factor, so it cannot be removed. Whoever lost theirs asks the security administrator.");

public sealed record SecondFactorIsMissing()
    : Refusal("second-factor-is-missing", "The account has no second factor. Set one up first.");

public sealed record CodeIsWrong()
    : Refusal("code-is-wrong", "The code is not right, or it was used already. Wait for the next one.")
{
    public static CodeIsWrong AtCode() => new() { Errors = [new("/code", "code-is-wrong", "Give the code that the authenticator shows now.")] };
}

public sealed record ProofRequest(string? Password) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/password", Password, 200);

    public override string ToString() => nameof(ProofRequest);
}

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

public sealed record CodeRequest(string? Code) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/code", Code, 20);

    public override string ToString() => nameof(CodeRequest);
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

public sealed record ProofWithCodeRequest(string? Password, string? Code) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Text("/password", Password, 200), .. Check.Text("/code", Code, 20)];

    public override string ToString() => nameof(ProofWithCodeRequest);
}

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
            return CodeIsWrong.AtCode().ToHttp();
        }

        await journal.Record(Actor.Of(context), id => new CredentialChanged(id, account, "recovery-codes-made"), cancellation);
        return Results.Json(new RecoveryCodesView(await desk.RenewRecoveryCodes(account, cancellation)));
    }
}

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

        if ((await policies.Of(actor.TenantId, cancellation)).NeedsSecondFactor(actor.Grants.Grants))
        {
            return new SecondFactorIsNeeded().ToHttp();
        }

        if (await desk.Since(account, cancellation) is null)
        {
            return new SecondFactorIsMissing().ToHttp();
        }

        if (!await desk.TakeCode(account, request.Code!, cancellation))
        {
            return CodeIsWrong.AtCode().ToHttp();
        }

        await journal.Record(actor, id => new CredentialChanged(id, account, "second-factor-removed"), cancellation);
        await desk.Remove(account, cancellation);
        return await renewal.Renew(context, string.Empty, cancellation);
    }
}

public static class RemoveSecondFactorOfAccountEndpoint
{
    /// <summary>Removes the second factor of an account whose owner lost it, and ends its sessions. It sets up another where one is asked for.</summary>
    [WolverinePost("/api/v1/accounts/{accountId}/second-factor-removal"), Requires(Domain.Access.Ability.GrantManage)]
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
        await sessions.EndAll(accountId, null, null, "credential-changed", actor, cancellation);
        return Results.NoContent();
    }
}
