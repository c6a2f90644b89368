using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access.Invitations;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Wolverine.Http;

namespace Platform.Api.Access;

/// <param name="Invite">Whether the owner sets the first password by an invitation; otherwise one is said that has to be changed.</param>
public sealed record CreateAccountRequest(string? UserName, Guid? PersonId, IReadOnlyList<RoleRequest>? Roles, bool Invite = false) : IChecked
{
    private const int MostRoles = 20;

    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/userName", UserName, 64),
        .. Check.Count("/roles", Roles ?? [], 0, MostRoles),
        .. (Roles ?? []).SelectMany((role, i) => role.Errors().Select(error => error with { Pointer = $"/roles/{i}{error.Pointer}" })),
    ];
}

/// <param name="OneTimePassword">Opens the page where another is chosen, and nothing more; null for who was invited.</param>
public sealed record CreatedAccount(Guid Id, string? OneTimePassword, MadeInvitation? Invitation)
{
    public override string ToString() => $"{nameof(CreatedAccount)} {Id}";
}

public sealed record UserNameIsTaken()
    : Refusal("user-name-is-taken", "This user name is taken, or has characters other than letters, digits and - . _ @ +. Choose another.");

public sealed record PersonIsUnknown()
    : Refusal("person-is-unknown", "There is no such person in this organization. Enter the person first.");

public sealed record RolesNeedTheSecurityAdministrator()
    : Refusal("permission-missing", "Giving roles needs the ability \"grant.manage\". Make the account without roles; the security administrator gives them.");

public static class CreateAccountEndpoint
{
    /// <summary>
    /// Makes an account and says its first password or its invitation, this once. A command whose answer is not kept for its
    /// Idempotency-Key, because a secret must not lie about; a retry is refused by the name, which is taken then.
    /// </summary>
    [WolverinePost("/api/v1/accounts"), Requires(Ability.AccountManage)]
    [ProducesResponseType<CreatedAccount>(201)]
    public static async Task<IResult> Post(
        CreateAccountRequest request, HttpContext context, CommandDesk desk, AccountDirectory directory, AccessFacts facts, CancellationToken cancellation)
    {
        context.Features.Set<IdempotencyKey>(null);
        var actor = desk.Actor;
        if (request.Roles is { Count: > 0 } && !actor.May(Ability.GrantManage))
        {
            return new RolesNeedTheSecurityAdministrator().ToHttp();
        }

        if (request.PersonId is { } person && await facts.Person(actor.TenantId, person, cancellation) is null)
        {
            return new PersonIsUnknown().ToHttp();
        }

        var password = request.Invite ? null : AccountDirectory.NewPassword();
        return await directory.CreateWith(
                request.UserName!, password, actor.TenantId,
                (id, invitation) => Register(request, new CreatedAccount(id, password, invitation), desk, facts, cancellation), cancellation)
            ?? new UserNameIsTaken().ToHttp();
    }

    private static async Task<(IResult Answer, bool Recorded)> Register(
        CreateAccountRequest request, CreatedAccount created, CommandDesk desk, AccessFacts facts, CancellationToken cancellation)
    {
        var id = created.Id;
        var recorded = false;
        var answer = await desk.Run(
            async work =>
            {
                recorded = false;
                if (await facts.Tenant(work.Tenant, cancellation) is not { } tenant)
                {
                    return new Outcome.Unknown();
                }

                var stream = await work.Open<AccountGrants>(id, cancellation);
                var events = new List<AccountEvent>();
                AccountGrants? account = null;
                if (Add(RegisterAccountDecider.Decide(new(id, request.PersonId), account)) is { } no)
                {
                    return no;
                }

                foreach (var role in request.Roles ?? [])
                {
                    var unitExists = role.UnitId is { } unit && await facts.UnitExists(work.Tenant, unit, cancellation);
                    if (Add(GrantRoleDecider.Decide(new(role.Role!, role.UnitId), account!, AccessFacts.KindOf(tenant), _ => unitExists)) is { } refused)
                    {
                        return refused;
                    }
                }

                stream.Append(events);
                recorded = true;
                return new Outcome.Done(created, stream.Version, "/api/v1/accounts");

                Refusal? Add(Decision<AccountEvent> decision)
                {
                    if (decision is Decision<AccountEvent>.Refused { Reason: var reason })
                    {
                        return reason;
                    }

                    foreach (var @event in ((Decision<AccountEvent>.Accepted)decision).Events)
                    {
                        events.Add(@event);
                        account = AccountGrants.Evolve(account, @event);
                    }

                    return null;
                }
            },
            cancellation);
        return (answer, recorded);
    }
}
