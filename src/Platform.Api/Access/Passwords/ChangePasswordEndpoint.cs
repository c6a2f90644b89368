using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access.Sessions;
using Platform.Api.Access.SignIn;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access.SignIn;
using Platform.Domain.Audit;
using Wolverine.Http;

namespace Platform.Api.Access.Passwords;

public sealed record ChangePasswordRequest(string? Password, string? NewPassword) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
        [.. Check.Text("/password", Password, ChoosePassword.Longest), .. Check.Text("/newPassword", NewPassword, ChoosePassword.Longest)];

    public override string ToString() => nameof(ChangePasswordRequest);
}

public static class ChangePasswordEndpoint
{
    /// <summary>
    /// Changes one's own password, given the present one. Every other session of the account ends, in every tenant, and this one
    /// goes on under a new key.
    /// </summary>
    [WolverinePost("/api/v1/my/password"), Requires, WithSession, WhileOwing]
    [ProducesResponseType<SessionView>(200)]
    public static async Task<IResult> Post(
        ChangePasswordRequest request,
        HttpContext context,
        SignInDesk desk,
        SignInPolicies policies,
        Renewal renewal,
        AccessJournal journal,
        CancellationToken cancellation)
    {
        var users = context.Desk<UserManager<AppUser>>();
        var passwords = context.Desk<PasswordDesk>();
        var (actor, account) = (Actor.Of(context), Own.Account(context));
        if (await renewal.Prove(desk, context, request.Password!, cancellation) is { } unproven)
        {
            return unproven;
        }

        var rules = (await policies.Of(actor.TenantId, cancellation)).Passwords;
        var user = await users.FindByIdAsync(account.ToString());
        if (await passwords.Choose(user!, request.NewPassword!, rules, "/newPassword", cancellation) is { } refusal)
        {
            return refusal.ToHttp();
        }

        await journal.Record(actor, id => new CredentialChanged(id, account, "password-set"), cancellation);
        return await renewal.Renew(context, Owed.ChangePassword, cancellation);
    }
}
