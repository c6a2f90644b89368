using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Organisation;
using Platform.Domain.Organisation.Handovers;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

public static class AssembleHandoverEndpoint
{
    /// <summary>Puts a hand-over that nobody has signed together again, from what is recorded at this hour.</summary>
    [WolverinePost("/api/v1/handovers/{handoverId}/assembly"), Requires(Ability.PostManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid handoverId, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<Handover>(handoverId, cancellation);
                if (stream.State is not { } handover || (await work.Open<Post>(handover.PostId, cancellation)).State is not { } post)
                {
                    return new Outcome.Unknown();
                }

                var tenant = work.Connection;
                await using var apart = await desk.OpenApart(cancellation);
                var (package, against) = await HandoverAssembly.Of(apart, work.Session, post, handover.On, work.By, cancellation);
                return package is null ? against! : desk.Conclude(stream, AssembleHandoverDecider.Decide(new(package), handover, work.By));
            },
            cancellation);
}

/// <param name="Sha256">Of the hand-over as the signer read it.</param>
/// <param name="InPlaceBecause">Why the outgoing holder cannot sign; given by the holder of a superior post who signs instead.</param>
public sealed record SignHandoverRequest(string? Sha256, string? Remark = null, string? InPlaceBecause = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/sha256", Sha256, 64),
        .. Check.Text("/remark", Remark, 1000, required: false),
        .. Check.Text("/inPlaceBecause", InPlaceBecause, 500, required: InPlaceBecause is not null),
    ];
}

public static class SignHandoverEndpoint
{
    /// <summary>Signs as the outgoing or the incoming holder, or as a superior in the place of the outgoing one.</summary>
    [WolverinePost("/api/v1/handovers/{handoverId}/signatures"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid handoverId, SignHandoverRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<Handover>(handoverId, cancellation);
                if (stream.State is not { } handover || !await HandoverSight.Sees(desk.Actor, handoverId, tenant, work.By.Today))
                {
                    return new Outcome.Unknown();
                }

                var superior = work.By.PersonId is { } person ? await tenant.SuperiorHeldBy(handover.PostId, person, work.By.Today) : null;
                var command = new SignHandover(request.Sha256!, Blank(request.Remark), request.InPlaceBecause?.Trim(), superior);
                return desk.Conclude(stream, SignHandoverDecider.Decide(command, handover, work.By));
            },
            cancellation);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
