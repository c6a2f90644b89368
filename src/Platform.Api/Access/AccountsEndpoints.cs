using Marten;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access.Sessions;
using Platform.Api.Access.SignIn;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Access.SignIn;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Access;

public sealed record AccountCan(bool Grant, bool Suspend, bool Invite, bool EndSessions, bool Unlock, bool RemoveSecondFactor, bool Approve);

/// <param name="Waits">Whether it came from the outside provider and nobody has decided yet whether it may be used.</param>
/// <param name="Issuer">The provider that it signs in through; null for an account with a password of its own.</param>
public sealed record AccountView(
    Guid Id,
    string UserName,
    SessionPerson? Person,
    DateTimeOffset Since,
    IReadOnlyList<RoleGrant> Roles,
    bool Suspended,
    string? SuspendedBecause,
    bool Waits,
    string? Issuer,
    AccountStanding Standing,
    AccountCan Can);

public static class ListAccountsEndpoint
{
    /// <summary>The accounts of the tenant and what each may do.</summary>
    [WolverineGet("/api/v1/accounts"), Requires(Ability.AccountManage, Ability.GrantManage, Ability.AuditRead)]
    [ProducesResponseType<Items<AccountView>>(200)]
    public static async Task<IResult> Get(
        HttpContext context, ReadDesk desk, AccountDirectory directory, GrantBook grants, CancellationToken cancellation)
    {
        var standings = context.Desk<AccountStandings>();
        var actor = desk.Actor;
        var accounts = await directory.Of(actor.TenantId, cancellation);
        var held = await grants.ReadMany(actor.TenantId, accounts.Select(account => account.Id), cancellation);
        var standing = await standings.Of(actor.TenantId, cancellation);
        await using var tenant = await desk.Open(cancellation);
        var names = await tenant.PersonNames(held.Values.Select(each => each.PersonId).OfType<Guid>());
        return Results.Json(new Items<AccountView>(
            [.. accounts.Where(account => held.ContainsKey(account.Id)).Select(account => View(account, held[account.Id], standing[account.Id], names, actor))]));
    }

    private static AccountView View(
        AccountName account, AccountGrants held, AccountStanding standing, IReadOnlyDictionary<Guid, string> names, Actor actor) => new(
        account.Id,
        account.UserName,
        held.PersonId is { } person && names.TryGetValue(person, out var name) ? new SessionPerson(person, name) : null,
        account.Since,
        held.Grants,
        held.SuspendedBecause is not null,
        held.SuspendedBecause,
        held.Waits,
        held.Issuer,
        standing,
        new AccountCan(
            Grant: actor.May(Ability.GrantManage) && !held.IsSuspended,
            Suspend: actor.May(Ability.AccountManage) && !held.IsSuspended && account.Id.ToString() != actor.AccountId,
            Invite: actor.May(Ability.AccountManage) && !held.IsSuspended,
            EndSessions: (actor.May(Ability.AccountManage) || actor.May(Ability.GrantManage)) && standing.Sessions > 0,
            Unlock: actor.May(Ability.GrantManage) && standing.LockedUntil is not null,
            RemoveSecondFactor: actor.May(Ability.GrantManage) && standing.SecondFactor,
            Approve: actor.May(Ability.GrantManage) && held.Waits));
}

public sealed record RoleRequest(string? Role, Guid? UnitId) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/role", Role, 100);
}

public static class GrantRoleEndpoint
{
    /// <summary>Gives a role, for a unit with everything under it or for the whole tenant.</summary>
    [WolverinePost("/api/v1/accounts/{accountId}/grants"), Requires(Ability.GrantManage), AfterProof]
    [ProducesResponseType<Recorded>(200)]
    public static async Task<IResult> Post(
        Guid accountId, RoleRequest request, CommandDesk desk, AccessFacts facts, SignInPolicies policies, SessionBook sessions, CancellationToken cancellation)
    {
        var answer = await desk.Run(
            async work =>
            {
                var stream = await work.Open<AccountGrants>(accountId, cancellation);
                if (stream.State is not { } account || await facts.Tenant(work.Tenant, cancellation) is not { } tenant)
                {
                    return new Outcome.Unknown();
                }

                var unitExists = request.UnitId is { } unit && await facts.UnitExists(work.Tenant, unit, cancellation);
                var others = account.PersonId is { } person
                    ? await work.Session.Query<AccountGrants>().Where(each => each.PersonId == person && each.Id != accountId).ToListAsync(cancellation)
                    : [];
                return desk.Conclude(
                    stream, GrantRoleDecider.Decide(new(request.Role!, request.UnitId), account, AccessFacts.KindOf(tenant), _ => unitExists, others));
            },
            cancellation);
        // A session of before was begun without the second factor that the role asks for.
        if (answer is not IStatusCodeHttpResult { StatusCode: >= 400 }
            && (await policies.Of(desk.Tenant, cancellation)) is { SecondFactor: SecondFactorFor.Administrators } policy
            && policy.NeedsSecondFactor([new(request.Role!, request.UnitId)]))
        {
            await sessions.EndAll(accountId, desk.Tenant, null, "role-granted", desk.Actor, cancellation);
        }

        return answer;
    }
}

public static class WithdrawRoleEndpoint
{
    /// <summary>Takes a role back, named exactly as it was given. It no longer acts on the next request, and the account's sessions here end.</summary>
    [WolverinePost("/api/v1/accounts/{accountId}/grant-withdrawals"), Requires(Ability.GrantManage), AfterProof]
    [ProducesResponseType<Recorded>(200)]
    public static async Task<IResult> Post(
        Guid accountId, RoleRequest request, CommandDesk desk, SessionBook sessions, CancellationToken cancellation)
    {
        var answer = await desk.Decide<AccountGrants, AccountEvent>(
            accountId, (account, _) => WithdrawRoleDecider.Decide(new(request.Role!, request.UnitId), account), cancellation);
        if (answer is not IStatusCodeHttpResult { StatusCode: >= 400 })
        {
            await sessions.EndAll(accountId, desk.Tenant, null, "role-withdrawn", desk.Actor, cancellation);
        }

        return answer;
    }
}

public sealed record SuspendAccountRequest(string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, 500);
}

public static class SuspendAccountEndpoint
{
    /// <summary>Stops an account in this tenant and ends its sessions.</summary>
    [WolverinePost("/api/v1/accounts/{accountId}/suspension"), Requires(Ability.AccountManage)]
    [ProducesResponseType<Recorded>(200)]
    public static async Task<IResult> Post(
        Guid accountId, SuspendAccountRequest request, CommandDesk desk, SessionBook sessions, CancellationToken cancellation)
    {
        var answer = await desk.Decide<AccountGrants, AccountEvent>(
            accountId, (account, by) => SuspendAccountDecider.Decide(new(request.Reason!.Trim()), account, by), cancellation);
        // The grants already stop every request; a session that is left would only answer 403 until it ends.
        if (answer is not IStatusCodeHttpResult { StatusCode: >= 400 })
        {
            await sessions.EndAll(accountId, desk.Tenant, null, "suspended", desk.Actor, cancellation);
        }

        return answer;
    }
}
