using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Meetings;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Meetings;

/// <param name="Reason">Asked for when what went on is recorded anew.</param>
public sealed record RecordProceedingsRequest(ProceedingsRequest? Proceedings, string? Reason = null) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Proceedings is null ? [new FieldError("/proceedings", "required", "Say what went on.")] : Proceedings.Errors(),
        .. Check.Text("/reason", Reason, RecordProceedingsDecider.LongestReason, required: false),
    ];
}

public static class RecordProceedingsEndpoint
{
    /// <summary>Records what went on in a meeting that is recorded; anew with the reason.</summary>
    [WolverinePost("/api/v1/meetings/{actId}/proceedings"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid actId, RecordProceedingsRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        MeetingDesk.Add(desk, library, actId, request.Proceedings, [], request.Reason, cancellation);
}

public sealed record AdoptResolutionsRequest(IReadOnlyList<ResolutionRequest>? Resolutions) : IChecked
{
    public IEnumerable<FieldError> Errors() => ResolutionRequest.Errors(Resolutions, least: 1);
}

public static class AdoptResolutionsEndpoint
{
    /// <summary>Adds what a meeting resolved, and puts each resolution as a duty into its owner's ledger, in one transaction.</summary>
    [WolverinePost("/api/v1/meetings/{actId}/resolutions"), Requires(Ability.DutyRecord)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid actId, AdoptResolutionsRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        MeetingDesk.Add(desk, library, actId, null, request.Resolutions!, null, cancellation);
}

internal static class MeetingDesk
{
    public static Task<IResult> Add(
        CommandDesk desk, SchemeLibrary library, Guid actId, ProceedingsRequest? proceedings,
        IReadOnlyList<ResolutionRequest> resolutions, string? reason, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<Act>(actId, cancellation);
                if (stream.State is not { } act)
                {
                    return new Outcome.Unknown();
                }

                if (!await desk.Actor.MayIn(Ability.DutyRecord, act.UnitId, tenant))
                {
                    return new Outcome.Outside();
                }

                if (desk.ExpectedVersion() is { } expected && expected != stream.Found)
                {
                    return new Outcome.Stale(stream.Found);
                }

                return await MeetingMinutes.Record(work, tenant, library, desk.Actor, stream, act, proceedings, resolutions, reason, cancellation)
                    ?? new Outcome.Done(new Recorded(stream.Id, stream.Version), stream.Version);
            },
            cancellation);
}
