using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Organisation.Groups;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

/// <param name="On">First day on which the group is made so.</param>
public sealed record ComposeLeadingGroupRequest(
    Guid? HeadPostId, DateOnly? On, IReadOnlyList<Guid>? DeputyPostIds = null, IReadOnlyList<Guid>? MemberPostIds = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given("/headPostId", HeadPostId), .. Check.Given("/on", On), .. Check.Count("/deputyPostIds", DeputyPostIds, 0, 20),
        .. Check.Count("/memberPostIds", MemberPostIds, 0, 100),
    ];
}

public static class ComposeLeadingGroupEndpoint
{
    /// <summary>Says who belongs to a group from a day on, the whole of it.</summary>
    [WolverinePost("/api/v1/leading-groups/{groupId}/composition"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid groupId, ComposeLeadingGroupRequest request, CommandDesk desk, TenantConnections connections, CancellationToken cancellation) =>
        GroupFacts.Decide(
            desk, groupId,
            async (tenant, group, by) => ComposeLeadingGroupDecider.Decide(
                await GroupFacts.Composition(tenant, request.HeadPostId!.Value, request.DeputyPostIds, request.MemberPostIds, request.On!.Value), group, by),
            cancellation);
}

/// <param name="OfficeHeadPostId">The post that heads the office; left out where none does.</param>
public sealed record LocateGroupOfficeRequest(Guid? OfficeUnitId, DateOnly? On, Guid? OfficeHeadPostId = null) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given("/officeUnitId", OfficeUnitId), .. Check.Given("/on", On)];
}

public static class LocateGroupOfficeEndpoint
{
    [WolverinePost("/api/v1/leading-groups/{groupId}/office"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid groupId, LocateGroupOfficeRequest request, CommandDesk desk, TenantConnections connections, CancellationToken cancellation) =>
        GroupFacts.Decide(
            desk, groupId,
            async (tenant, group, by) => LocateGroupOfficeDecider.Decide(
                await GroupFacts.Office(tenant, request.OfficeUnitId!.Value, request.OfficeHeadPostId, request.On!.Value), group, by),
            cancellation);
}

/// <param name="On">First day without it.</param>
public sealed record EndOnRequest(DateOnly? On, string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given("/on", On), .. Check.Text("/reason", Reason, 500)];
}

public static class EndLeadingGroupEndpoint
{
    [WolverinePost("/api/v1/leading-groups/{groupId}/end"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid groupId, EndOnRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<LeadingGroup, LeadingGroupEvent>(
            groupId, (group, by) => EndLeadingGroupDecider.Decide(new(request.On!.Value, request.Reason!.Trim()), group, by), cancellation);
}
