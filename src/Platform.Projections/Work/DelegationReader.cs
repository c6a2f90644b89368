using System.ComponentModel.DataAnnotations;
using Dapper;
using Npgsql;
using Platform.Domain.Access;

namespace Platform.Projections.Work;

/// <summary>A delegation as it is listed.</summary>
public record DelegationRow
{
    public Guid Id { get; init; }

    public Guid PostId { get; init; }

    public string PostTitleZh { get; init; } = string.Empty;

    public string UnitNameZh { get; init; } = string.Empty;

    public Guid PrincipalId { get; init; }

    /// <summary>Null when the person is no longer kept.</summary>
    public string? PrincipalName { get; init; }

    public Guid DelegateId { get; init; }

    public string? DelegateName { get; init; }

    public string[] Abilities { get; init; } = [];

    /// <summary>First day.</summary>
    public DateOnly FromOn { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly UntilOn { get; init; }

    public string Reason { get; init; } = string.Empty;

    public DateOnly? RevokedOn { get; init; }

    public string? RevokedBecause { get; init; }

    /// <summary><c>suspended</c>: within its days, but the post is no longer held by whoever gave it.</summary>
    [AllowedValues("planned", "in-force", "suspended", "ended", "revoked")]
    public string State { get; init; } = string.Empty;
}

/// <summary>A delegation that lets a person act today.</summary>
public sealed record DelegationInForce
{
    public Guid Id { get; init; }

    public Guid PostId { get; init; }

    public Guid PostUnitId { get; init; }

    public string PostTitleZh { get; init; } = string.Empty;

    public string UnitNameZh { get; init; } = string.Empty;

    public Guid PrincipalId { get; init; }

    public string? PrincipalName { get; init; }

    public string[] Abilities { get; init; } = [];

    public DateOnly UntilOn { get; init; }
}

/// <summary>A post that a person holds today.</summary>
public sealed record HeldPost(Guid Id, Guid UnitId, string TitleZh, string UnitNameZh);

/// <summary>Somebody who may be chosen to act for another.</summary>
public sealed record DelegateCandidate(Guid PersonId, string Name, string? UnitNameZh);

/// <summary>Reads delegations of the connection's tenant.</summary>
public static class DelegationReader
{
    private const string Tables =
        """
        from platform.delegation d
        join platform.post_register p on p.tenant_id = d.tenant_id and p.post_id = d.post_id
        join platform.unit_node u on u.tenant_id = p.tenant_id and u.unit_id = p.unit_id
        left join platform.person principal on principal.tenant_id = d.tenant_id and principal.person_id = d.principal_id
        left join platform.person delegate on delegate.tenant_id = d.tenant_id and delegate.person_id = d.delegate_id
        where d.tenant_id = current_setting('app.tenant_id')
        """;

    /// <summary>The latest first; only those that a person gave or received when one is named.</summary>
    public static async Task<IReadOnlyList<DelegationRow>> Delegations(this NpgsqlConnection tenant, Guid? personId, Guid? delegationId, DateOnly today, int limit) =>
        [.. await tenant.QueryAsync<DelegationRow>(
            $"""
            select d.delegation_id as id, d.post_id, p.title_zh as post_title_zh, u.name_zh as unit_name_zh, d.principal_id, principal.name as principal_name,
                d.delegate_id, delegate.name as delegate_name, d.abilities, d.from_on, d.until_on, d.reason, d.revoked_on, d.revoked_because,
                case when d.revoked_on is not null then 'revoked' when @today < d.from_on then 'planned' when @today > d.until_on then 'ended'
                    when exists (select from platform.holder_of(d.post_id, @today) h where h.person_id = d.principal_id) then 'in-force' else 'suspended' end as state
            {Tables} and (@personId::uuid is null or @personId in (d.principal_id, d.delegate_id)) and (@delegationId::uuid is null or d.delegation_id = @delegationId)
            order by d.from_on desc, d.given_at desc limit @limit
            """,
            new { personId, delegationId, today, limit })];

    /// <summary>What lets a person act for others today. It ends with the tenure of whoever gave it.</summary>
    public static async Task<IReadOnlyList<DelegationInForce>> DelegationsTo(this NpgsqlConnection tenant, Guid personId, DateOnly today) =>
        [.. await tenant.QueryAsync<DelegationInForce>(
            $"""
            select d.delegation_id as id, d.post_id, p.unit_id as post_unit_id, p.title_zh as post_title_zh, u.name_zh as unit_name_zh, d.principal_id,
                principal.name as principal_name, d.abilities, d.until_on
            {Tables} and d.delegate_id = @personId and d.revoked_on is null and @today between d.from_on and d.until_on
              and exists (select from platform.holder_of(d.post_id, @today) h where h.person_id = d.principal_id)
            order by d.from_on, d.given_at
            """,
            new { personId, today })];

    /// <summary>The accounts in force of a person with the roles that they hold.</summary>
    public static async Task<IReadOnlyList<AccountGrants>> AccountsOf(this NpgsqlConnection tenant, Guid personId) =>
        [.. (await tenant.QueryAsync<(Guid AccountId, string Role, Guid? UnitId)>(
            "select account_id, role, unit_id from platform.account_role where tenant_id = current_setting('app.tenant_id') and person_id = @personId",
            new { personId }))
            .GroupBy(row => row.AccountId, row => new RoleGrant(row.Role, row.UnitId))
            .Select(account => new AccountGrants(account.Key, personId, [.. account], null))];

    /// <summary>The accounts that were ever made for a person, without one of them: what a suspended one did was done by the same person.</summary>
    public static async Task<IReadOnlyList<string>> FurtherAccountsOf(this NpgsqlConnection tenant, Guid personId, Guid without) =>
        [.. await tenant.QueryAsync<string>(
            """
            select id::text from platform.mt_doc_accountgrants
            where tenant_id = current_setting('app.tenant_id') and data ->> 'personId' = @person and id <> @without order by id
            """,
            new { person = personId.ToString(), without })];

    /// <summary>The posts that a person holds today, without those that they only look after.</summary>
    public static async Task<IReadOnlyList<HeldPost>> PostsHeldBy(this NpgsqlConnection tenant, Guid personId, DateOnly today) =>
        [.. await tenant.QueryAsync<HeldPost>(
            """
            select p.post_id as id, p.unit_id, p.title_zh, u.name_zh as unit_name_zh
            from (select distinct post_id from platform.post_holder
                  where tenant_id = current_setting('app.tenant_id') and person_id = @personId and from_on <= @today and (to_on is null or to_on > @today)) mine
            join platform.post_register p on p.tenant_id = current_setting('app.tenant_id') and p.post_id = mine.post_id and p.abolished_on is null
            join platform.unit_node u on u.tenant_id = p.tenant_id and u.unit_id = p.unit_id
            where exists (select from platform.holder_of(p.post_id, @today) h where h.person_id = @personId)
            order by u.position, p.established_on
            """,
            new { personId, today })];

    public static Task<HeldPost?> PostHeldBy(this NpgsqlConnection tenant, Guid postId) =>
        tenant.QuerySingleOrDefaultAsync<HeldPost>(
            """
            select p.post_id as id, p.unit_id, p.title_zh, u.name_zh as unit_name_zh
            from platform.post_register p join platform.unit_node u on u.tenant_id = p.tenant_id and u.unit_id = p.unit_id
            where p.tenant_id = current_setting('app.tenant_id') and p.post_id = @postId and p.abolished_on is null
            """,
            new { postId });

    public static Task<Guid?> HolderOf(this NpgsqlConnection tenant, Guid postId, DateOnly day) =>
        tenant.QuerySingleOrDefaultAsync<Guid?>("select person_id from platform.holder_of(@postId, @day)", new { postId, day });

    /// <summary>Persons with an account in force that holds no administrator's role, by name; never the person who asks.</summary>
    public static async Task<IReadOnlyList<DelegateCandidate>> DelegateCandidates(
        this NpgsqlConnection tenant, Guid askedBy, string[] administratorRoles, string? search, int limit) =>
        [.. await tenant.QueryAsync<DelegateCandidate>(
            """
            select n.person_id, n.name, u.name_zh as unit_name_zh
            from platform.person n left join platform.unit_node u on u.tenant_id = n.tenant_id and u.unit_id = n.unit_id
            where n.tenant_id = current_setting('app.tenant_id') and n.person_id <> @askedBy and (@search::text is null or strpos(n.name, @search) > 0)
              and n.person_id in (select person_id from platform.account_role where tenant_id = current_setting('app.tenant_id'))
              and n.person_id not in (
                    select person_id from platform.account_role
                    where tenant_id = current_setting('app.tenant_id') and person_id is not null and role = any(@administratorRoles))
            order by n.name, n.person_id limit @limit
            """,
            new { askedBy, administratorRoles, search, limit })];
}
