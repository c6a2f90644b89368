using Microsoft.AspNetCore.Mvc;
using Microsoft.IdentityModel.Tokens;
using Platform.Api.Access.SecondFactors;
using Platform.Api.Access.Sessions;
using Platform.Api.Access.SignIn;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Audit;
using Wolverine.Http;

namespace Platform.Api.Access.Passkeys;

public sealed record PasskeyIsNotAcceptable()
    : Refusal("passkey-is-not-acceptable", "The authenticator's answer does not hold, or came too late. Begin again.");

public sealed record TooManyPasskeys()
    : Refusal("too-many-passkeys", "An account has ten passkeys at most. Remove one that is not used any more.");

/// <param name="Id">Of the passkey, as its authenticator names it.</param>
public sealed record MyPasskey(string Id, string Name, DateTimeOffset AddedAt);

public static class ListMyPasskeysEndpoint
{
    /// <summary>The passkeys of one's own account.</summary>
    [WolverineGet("/api/v1/my/passkeys"), Requires, WithSession, WhileOwing]
    [ProducesResponseType<Items<MyPasskey>>(200)]
    public static async Task<IResult> Get(HttpContext context) => Results.Json(
        new Items<MyPasskey>(
        [
            .. (await context.Desk<PasskeyDesk>().Of(Own.Account(context)))
                .Select(passkey => new MyPasskey(Base64UrlEncoder.Encode(passkey.CredentialId), passkey.Name ?? string.Empty, passkey.CreatedAt)),
        ]),
        Projections.Json.Options);
}

public static class BeginPasskeyEndpoint
{
    /// <summary>Begins to add a passkey, given the password: what the browser's authenticator is asked.</summary>
    [WolverinePost("/api/v1/my/passkeys/beginning"), Requires, WithSession, WhileOwing]
    [ProducesResponseType<BegunPasskeyCeremony>(200)]
    public static async Task<IResult> Post(ProofRequest request, HttpContext context, SignInDesk door, Renewal renewal, CancellationToken cancellation)
    {
        var (desk, account) = (context.Desk<PasskeyDesk>(), Own.Account(context));
        if (await renewal.Prove(door, context, request.Password!, cancellation) is { } unproven)
        {
            return unproven;
        }

        return await desk.Count(account, cancellation) >= PasskeyDesk.Most
            ? new TooManyPasskeys().ToHttp()
            : Results.Json(await desk.BeginAdding(account, Actor.Of(context).Name, context, cancellation), Projections.Json.Options);
    }
}

/// <param name="Name">By which its owner knows it again.</param>
public sealed record AddPasskeyRequest(string? Ceremony, string? Credential, string? Name) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
        [.. Check.Text("/ceremony", Ceremony, 100), .. Check.Text("/credential", Credential, 20_000), .. Check.Text("/name", Name, 50)];

    public override string ToString() => nameof(AddPasskeyRequest);
}

public static class AddPasskeyEndpoint
{
    /// <summary>
    /// Adds the passkey. Every other session ends; this one goes on under a new key. An account that has no recovery codes gets some,
    /// said this once.
    /// </summary>
    [WolverinePost("/api/v1/my/passkeys"), Requires, WithSession, WhileOwing]
    [ProducesResponseType<RecoveryCodesView>(200)]
    public static async Task<IResult> Post(AddPasskeyRequest request, HttpContext context, Renewal renewal, AccessJournal journal, CancellationToken cancellation)
    {
        var (actor, account, codes) = (Actor.Of(context), Own.Account(context), context.Desk<SecondFactorDesk>());
        if (!await context.Desk<PasskeyDesk>().Add(account, new(request.Ceremony, request.Credential), request.Name!.Trim(), context, cancellation))
        {
            return new PasskeyIsNotAcceptable().ToHttp();
        }

        await journal.Record(actor, id => new CredentialChanged(id, account, "passkey-added"), cancellation);
        var made = await codes.RecoveryCodesLeft(account, cancellation) == 0 ? await codes.RenewRecoveryCodes(account, cancellation) : [];
        await renewal.Renew(context, Owed.SetUpSecondFactor, cancellation);
        return Results.Json(new RecoveryCodesView(made));
    }
}

public static class RemovePasskeyEndpoint
{
    /// <summary>Removes a passkey of one's own account, given the password; not the last second factor where the tenant asks for one.</summary>
    [WolverinePost("/api/v1/my/passkeys/{passkeyId}/removal"), Requires, WithSession]
    [ProducesResponseType<SessionView>(200)]
    public static async Task<IResult> Post(
        string passkeyId, ProofRequest request, HttpContext context, SignInDesk door, Renewal renewal, SignInPolicies policies, AccessJournal journal, CancellationToken cancellation)
    {
        var (actor, account, desk, codes) = (Actor.Of(context), Own.Account(context), context.Desk<PasskeyDesk>(), context.Desk<SecondFactorDesk>());
        if (await renewal.Prove(door, context, request.Password!, cancellation) is { } unproven)
        {
            return unproven;
        }

        var passkeys = await desk.Of(account);
        if (passkeys.FirstOrDefault(passkey => Base64UrlEncoder.Encode(passkey.CredentialId) == passkeyId) is not { } passkey)
        {
            return Problem.Unknown();
        }

        var last = passkeys.Count == 1 && await codes.Since(account, cancellation) is null;
        if (last && (await policies.Of(actor.TenantId, cancellation)).NeedsSecondFactor(actor.Grants.Grants))
        {
            return new SecondFactorIsNeeded().ToHttp();
        }

        await journal.Record(actor, id => new CredentialChanged(id, account, "passkey-removed"), cancellation);
        await desk.Remove(account, passkey.CredentialId, cancellation);
        if (last)
        {
            await codes.Remove(account, cancellation);
        }

        return await renewal.Renew(context, string.Empty, cancellation);
    }
}
