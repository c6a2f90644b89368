using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access.Sessions;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Access.SignIn;
using Platform.Domain.Audit;
using Wolverine.Http;

namespace Platform.Api.Access.Invitations;

public static class InviteAccountEndpoint
{
    /// <summary>
    /// Makes a one-time invitation by which the account's owner sets its password, a forgotten one too. The present password and
    /// every session hold until it is accepted. The secret is said this once and kept nowhere, not for an Idempotency-Key either.
    /// </summary>
    [WolverinePost("/api/v1/accounts/{accountId}/invitations"), Requires(Ability.AccountManage)]
    [ProducesResponseType<MadeInvitation>(201)]
    public static async Task<IResult> Post(
        Guid accountId, HttpContext context, AccountDirectory directory, AccessJournal journal, CancellationToken cancellation)
    {
        var invitations = context.Desk<InvitationDesk>();
        var actor = Actor.Of(context);
        if (await directory.RefusalToChange(accountId, actor.TenantId, cancellation) is { } refusal)
        {
            return refusal;
        }

        await journal.Record(actor, id => new CredentialChanged(id, accountId, "invited"), cancellation);
        return Results.Json(await invitations.Make(accountId, actor.TenantId, cancellation), Projections.Json.Options, statusCode: 201);
    }
}

public sealed record InvitationSecretRequest(string? Secret) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/secret", Secret, 100);

    public override string ToString() => nameof(InvitationSecretRequest);
}

/// <param name="Passwords">What the tenant asks of the password that is to be chosen.</param>
public sealed record InvitationView(string UserName, DateTimeOffset EndsAt, PasswordRules Passwords);

public static class OpenInvitationEndpoint
{
    /// <summary>Whom an invitation is for, and what password may be chosen. It is not used up by this.</summary>
    [WolverinePost("/api/v1/invitations/opening"), NotTenanted, OpenToAll("Whoever is invited has no password yet; the secret is their credential.")]
    [ProducesResponseType<InvitationView>(200)]
    public static async Task<IResult> Post(InvitationSecretRequest request, HttpContext context, CancellationToken cancellation)
    {
        var invitations = context.Desk<InvitationDesk>();
        return await invitations.Find(request.Secret!, cancellation) is { } found
            ? Results.Json(new InvitationView(found.UserName, found.EndsAt, found.Passwords), Projections.Json.Options)
            : new InvitationIsNotValid().ToHttp();
    }
}

public sealed record AcceptInvitationRequest(string? Secret, string? Password) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Text("/secret", Secret, 100), .. Check.Text("/password", Password, ChoosePassword.Longest)];

    public override string ToString() => nameof(AcceptInvitationRequest);
}

public static class AcceptInvitationEndpoint
{
    /// <summary>Sets the password of the account that was invited and ends its sessions. Signing in is the next step.</summary>
    [WolverinePost("/api/v1/invitations/acceptance"), NotTenanted, OpenToAll("Whoever is invited has no password yet; the secret is their credential.")]
    [ProducesResponseType(204)]
    public static async Task<IResult> Post(
        AcceptInvitationRequest request, HttpContext context, SessionBook sessions, AccessJournal journal, CancellationToken cancellation)
    {
        var invitations = context.Desk<InvitationDesk>();
        if (await invitations.Find(request.Secret!, cancellation) is not { } found)
        {
            return new InvitationIsNotValid().ToHttp();
        }

        if (await invitations.Accept(found, request.Password!, cancellation) is { } refusal)
        {
            return refusal.ToHttp();
        }

        var owner = new Actor(found.AccountId.ToString(), found.UserName, found.TenantId, new AccountGrants(found.AccountId, null, [], null));
        await journal.Record(owner, id => new CredentialChanged(id, found.AccountId, "password-set"), cancellation);
        await sessions.EndAll(found.AccountId, null, null, "credential-changed", owner, cancellation);
        return Results.NoContent();
    }
}
