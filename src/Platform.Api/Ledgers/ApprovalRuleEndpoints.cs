using Marten;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Platform.Projections;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Ledgers;

/// <param name="SchemeId">The rule set whose duties are meant; every one when left out.</param>
/// <param name="Category">The category of duties that is meant; every one when left out.</param>
public sealed record ApprovalRuleView(
    Guid? SchemeId, string? Category, ApprovalMode Mode, int Quorum, IReadOnlyList<string> RoleIds, IReadOnlyList<Guid> PostIds);

public sealed record ApprovalRole(string Id, string TitleZh, string TitleEn);

public sealed record ApprovalRulesCan(bool Manage);

/// <summary>The bureau's own rules about who confirms what, with the roles that may be named in them.</summary>
public sealed record ApprovalRulesView(IReadOnlyList<ApprovalRuleView> Rules, IReadOnlyList<ApprovalRole> Roles, long Version, ApprovalRulesCan Can);

public static class GetApprovalRulesEndpoint
{
    [WolverineGet("/api/v1/approval-rules"), Requires(Ability.SchemeRead)]
    [ProducesResponseType<ApprovalRulesView>(200)]
    public static async Task<IResult> Get(ReadDesk desk, IDocumentStore store, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        await using var session = store.QuerySession(desk.Actor.TenantId);
        var rules = await Approvals.Rules(session, cancellation);
        var state = await session.Events.FetchStreamStateAsync(ApprovalRules.IdFor(desk.Actor.TenantId), cancellation);
        var roles = await tenant.Roles();
        return Results.Json(
            new ApprovalRulesView(
                [
                    .. (rules?.ByScope.Values ?? []).OrderBy(rule => rule.Scope.Category, StringComparer.Ordinal).ThenBy(rule => rule.Scope.SchemeId)
                        .Select(rule => new ApprovalRuleView(rule.Scope.SchemeId, rule.Scope.Category, rule.Mode, rule.Quorum, rule.RoleIds, rule.PostIds)),
                ],
                [.. (roles ?? new Dictionary<string, Domain.Organisation.PostRole>()).Select(role => new ApprovalRole(role.Key, role.Value.TitleZh, role.Value.TitleEn))],
                state?.Version ?? 0,
                new(desk.Actor.May(Ability.SchemeAuthor))),
            Json.Options);
    }
}

/// <param name="Quorum">How many persons; counts only where the mode is a quorum.</param>
public sealed record SetApprovalRuleRequest(
    ApprovalMode? Mode, Guid? SchemeId = null, string? Category = null, int Quorum = 0, IReadOnlyList<string>? RoleIds = null, IReadOnlyList<Guid>? PostIds = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given<int>("/mode", Mode is { } mode ? (int)mode + 1 : null),
        .. Check.Text("/category", Category, 60, required: false),
        .. Check.Count("/roleIds", RoleIds, 0, 20),
        .. Check.Count("/postIds", PostIds, 0, 20),
    ];
}

public static class SetApprovalRuleEndpoint
{
    /// <summary>Decides who has to agree before duties of a scope count as confirmed; what is confirmed stays so.</summary>
    [WolverinePost("/api/v1/approval-rules"), Requires(Ability.SchemeAuthor)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(SetApprovalRuleRequest request, CommandDesk desk, CancellationToken cancellation)
    {
        var id = ApprovalRules.IdFor(desk.Tenant);
        var command = new SetApprovalRule(
            id, new(request.SchemeId, request.Category), request.Mode!.Value, request.Quorum, request.RoleIds ?? [], request.PostIds ?? []);
        return desk.Begin<ApprovalRules, ApprovalRuleEvent>(
            id, "/api/v1/approval-rules", (rules, by) => SetApprovalRuleDecider.Decide(command, rules, by), cancellation);
    }
}

public sealed record RemoveApprovalRuleRequest(Guid? SchemeId = null, string? Category = null) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/category", Category, 60, required: false);
}

public static class RemoveApprovalRuleEndpoint
{
    /// <summary>Lets any reviewer confirm duties of a scope alone again.</summary>
    [WolverinePost("/api/v1/approval-rules/removal"), Requires(Ability.SchemeAuthor)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(RemoveApprovalRuleRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<ApprovalRules, ApprovalRuleEvent>(
            ApprovalRules.IdFor(desk.Tenant),
            (rules, by) => RemoveApprovalRuleDecider.Decide(new(new(request.SchemeId, request.Category)), rules, by),
            cancellation);
}
