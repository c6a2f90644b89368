using Marten;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Work;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Platform.Projections.Ledgers;

namespace Platform.Api.Ledgers;

/// <summary>Asks the bureau's own rules who has to agree to a duty.</summary>
internal static class Approvals
{
    public static async Task<ApprovalRules?> Rules(IQuerySession session, CancellationToken cancellation) =>
        await session.Events.AggregateStreamAsync<ApprovalRules>(ApprovalRules.IdFor(session.TenantId), token: cancellation);

    /// <summary>The posts that a rule means for a unit today.</summary>
    public static Task<IReadOnlyList<ApproverPost>> Posts(ApprovalRuleSet rule, Guid unitId, NpgsqlConnection tenant, DateOnly today) =>
        tenant.Approvers(unitId, rule.RoleIds, rule.PostIds, today);

    /// <summary>What the rule asks of the actor; null where any reviewer confirms alone.</summary>
    public static async Task<NeededApproval?> Needed(
        ApprovalRules? rules, Guid schemeId, string category, Guid unitId, Actor actor, NpgsqlConnection tenant, DateOnly today)
    {
        if (rules?.For(schemeId, category) is not { } rule)
        {
            return null;
        }

        var posts = await Posts(rule, unitId, tenant, today);
        return new(
            rule.Mode, rule.Quorum, [.. posts.Select(post => post.PostId)],
            [.. posts.Where(post => post.PersonId is { } holder && holder == actor.PersonId).Select(post => post.PostId)]);
    }

    /// <summary>
    /// Whether the actor confirms by themselves, or by a delegation, and for which seats of the rule. Somebody's own seat
    /// comes before one that they hold for another.
    /// </summary>
    public static async Task<(bool Own, HeldDelegation? Held, NeededApproval? Needed)> SpeaksFor(
        Actor actor, Guid unitId, NeededApproval? needed, NpgsqlConnection tenant)
    {
        var own = await actor.MayIn(Ability.DutyReview, unitId, tenant);
        if (own && (needed is null || needed.HeldByActor.Count > 0))
        {
            return (true, null, needed);
        }

        return await actor.Covering(Ability.DutyReview, unitId, null, tenant, needed?.Posts) is { } held
            ? (own, held, needed is null ? null : needed with { HeldByActor = [held.Facts.PostId] })
            : (own, null, needed);
    }
}
