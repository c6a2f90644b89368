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

/// <param name="Level">Whether it leads in the whole bureau or in the unit.</param>
/// <param name="Article">The article of the rules by which it is set up; a document number may stand in its place or beside it.</param>
/// <param name="OfficeUnitId">The unit in which its office lies; left out where it has none yet.</param>
public sealed record EstablishLeadingGroupRequest(
    Guid? UnitId, GroupLevel? Level, string? NameZh, DateOnly? EstablishedOn, Guid? HeadPostId, IReadOnlyList<Guid>? DeputyPostIds = null,
    IReadOnlyList<Guid>? MemberPostIds = null, string? NameEn = null, string? Article = null, string? DocumentNumber = null, Guid? OfficeUnitId = null,
    Guid? OfficeHeadPostId = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Given("/unitId", UnitId),
        .. Level is null ? new[] { new FieldError("/level", "required", "Give a value.") } : [],
        .. Check.Text("/nameZh", NameZh, 200), .. Check.Text("/nameEn", NameEn, 200, required: false),
        .. Check.Given("/establishedOn", EstablishedOn), .. Check.Given("/headPostId", HeadPostId),
        .. Check.Count("/deputyPostIds", DeputyPostIds, 0, 20), .. Check.Count("/memberPostIds", MemberPostIds, 0, 100),
        .. Check.Text("/article", Article, 50, required: false), .. Check.Text("/documentNumber", DocumentNumber, 100, required: false),
        .. OfficeHeadPostId is not null ? Check.Given("/officeUnitId", OfficeUnitId) : [],
    ];
}

public static class EstablishLeadingGroupEndpoint
{
    /// <summary>Sets up a leading group with its head, deputies, members and office, all of them posts.</summary>
    [WolverinePost("/api/v1/leading-groups"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(EstablishLeadingGroupRequest request, CommandDesk desk, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        return desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var on = request.EstablishedOn!.Value;
                var command = new EstablishLeadingGroup(
                    id, request.UnitId!.Value, (await tenant.ExistingUnits([request.UnitId.Value], on)).Count == 1, request.Level!.Value, request.NameZh!.Trim(),
                    Texts.Blank(request.NameEn), new(Texts.Blank(request.Article), Texts.Blank(request.DocumentNumber)), on,
                    await GroupFacts.Composition(tenant, request.HeadPostId!.Value, request.DeputyPostIds, request.MemberPostIds, on),
                    request.OfficeUnitId is { } office ? await GroupFacts.Office(tenant, office, request.OfficeHeadPostId, on) : null);
                var stream = await work.Open<LeadingGroup>(id, cancellation);
                return desk.Conclude(stream, EstablishLeadingGroupDecider.Decide(command, stream.State, work.By), $"/api/v1/leading-groups/{id}");
            },
            cancellation);
    }
}
