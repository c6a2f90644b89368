using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Organisation.Division;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

/// <param name="SchemeId">The rules in force that ask it.</param>
/// <param name="Article">The article that is meant, where no single obligation is named.</param>
/// <param name="PostId">The post that does it; left out where only the unit is named.</param>
public sealed record AssignTopicRequest(
    Guid? SchemeId, Guid? UnitId, DateOnly? From, string? ObligationId = null, string? Article = null, Guid? PostId = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given("/schemeId", SchemeId), .. Check.Given("/unitId", UnitId), .. Check.Given("/from", From),
        .. ObligationId is null ? Check.Text("/article", Article, 50) : [],
    ];
}

public static class AssignTopicEndpoint
{
    /// <summary>Names the responsible unit of an obligation or an article, and the post that does it.</summary>
    [WolverinePost("/api/v1/work-division/assignments"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        AssignTopicRequest request, CommandDesk desk, TenantConnections connections, SchemeLibrary library, CancellationToken cancellation) =>
        DivisionDesk.Decide(
            desk,
            async (tenant, id, division, by) =>
            {
                var (topic, known) = await DivisionDesk.Topic(tenant, library, request.SchemeId!.Value, request.ObligationId, request.Article);
                var command = new AssignTopic(
                    topic, known, request.UnitId!.Value, (await tenant.ExistingUnits([request.UnitId.Value], request.From!.Value)).Count == 1, request.PostId,
                    await DivisionDesk.Stands(tenant, request.PostId), request.From.Value);
                return AssignTopicDecider.Decide(command, id, division, by);
            },
            cancellation);
}

/// <param name="On">First day without it.</param>
public sealed record ReleaseTopicRequest(Guid? SchemeId, DateOnly? On, string? ObligationId = null, string? Article = null, string? Reason = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given("/schemeId", SchemeId), .. Check.Given("/on", On), .. ObligationId is null ? Check.Text("/article", Article, 50) : [],
        .. Check.Text("/reason", Reason, 500, required: false),
    ];
}

public static class ReleaseTopicEndpoint
{
    [WolverinePost("/api/v1/work-division/assignment-ends"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        ReleaseTopicRequest request, CommandDesk desk, TenantConnections connections, SchemeLibrary library, CancellationToken cancellation) =>
        DivisionDesk.Decide(
            desk,
            async (tenant, _, division, by) =>
            {
                var (topic, _) = await DivisionDesk.Topic(tenant, library, request.SchemeId!.Value, request.ObligationId, request.Article);
                return ReleaseTopicDecider.Decide(new(topic, request.On!.Value, Texts.Blank(request.Reason)), division, by);
            },
            cancellation);
}
