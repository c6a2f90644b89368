using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Organisation.Bodies;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

/// <param name="Relations">What the body is to the bureau, by the codes of the rules, such as superior or copy-recipient.</param>
/// <param name="From">First day under this name and in these relations.</param>
public sealed record OutsideBodyRequest(string? NameZh, IReadOnlyList<string>? Relations, DateOnly? From, string? NameEn = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/nameZh", NameZh, 100), .. Check.Text("/nameEn", NameEn, 200, required: false), .. Check.Count("/relations", Relations, 1, 9), .. Check.Given("/from", From),
    ];
}

public static class EnterOutsideBodyEndpoint
{
    /// <summary>Takes a body outside the bureau into its directory.</summary>
    [WolverinePost("/api/v1/outside-bodies"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(OutsideBodyRequest request, CommandDesk desk, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        return desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var name = request.NameZh!.Trim();
                var command = new EnterOutsideBody(
                    id, name, Texts.Blank(request.NameEn), [.. request.Relations!.Distinct()], request.From!.Value,
                    await tenant.BodyNameIsTaken(name, request.From.Value, id));
                var stream = await work.Open<BodyEntry>(id, cancellation);
                return desk.Conclude(stream, EnterOutsideBodyDecider.Decide(command, stream.State, work.By), "/api/v1/outside-bodies");
            },
            cancellation);
    }
}

public static class ReviseOutsideBodyEndpoint
{
    /// <summary>Records another name, or other relations, from a day on.</summary>
    [WolverinePost("/api/v1/outside-bodies/{bodyId}/revisions"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid bodyId, OutsideBodyRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<BodyEntry>(bodyId, cancellation);
                if (stream.State is not { } body)
                {
                    return new Outcome.Unknown();
                }

                var name = request.NameZh!.Trim();
                var command = new ReviseOutsideBody(
                    name, Texts.Blank(request.NameEn), [.. request.Relations!.Distinct()], request.From!.Value,
                    await tenant.BodyNameIsTaken(name, request.From.Value, bodyId));
                return desk.Conclude(stream, ReviseOutsideBodyDecider.Decide(command, body, work.By));
            },
            cancellation);
}

public static class EndOutsideBodyEndpoint
{
    [WolverinePost("/api/v1/outside-bodies/{bodyId}/end"), Requires(Ability.OrganisationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid bodyId, EndOnRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<BodyEntry, OutsideBodyEvent>(
            bodyId, (body, by) => EndOutsideBodyDecider.Decide(new(request.On!.Value, request.Reason!.Trim()), body, by), cancellation);
}

/// <param name="Manage">Whether the caller may enter bodies.</param>
public sealed record OutsideBodies(IReadOnlyList<OutsideBodyView> Items, bool Manage);

public sealed record OutsideBodyView : OutsideBodyRow
{
    public OutsideBodyView(OutsideBodyRow row)
        : base(row)
    {
    }

    public required ManageAbility Can { get; init; }
}

public static class ListOutsideBodiesEndpoint
{
    /// <summary>The bodies that the bureau knew on a day, today's when none is given; with every name of before when all are asked for.</summary>
    [WolverineGet("/api/v1/outside-bodies"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<OutsideBodies>(200)]
    public static async Task<OutsideBodies> Get(DateOnly? day, bool? all, string? relation, ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var mayManage = desk.Actor.May(Ability.OrganisationManage);
        var rows = await tenant.OutsideBodies(all == true ? null : day ?? desk.Today, string.IsNullOrWhiteSpace(relation) ? null : relation);
        return new([.. rows.Select(row => new OutsideBodyView(row) { Can = new(mayManage && row.Until is null) })], mayManage);
    }
}
