using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Work;
using Platform.Projections.Database;
using Platform.Projections.Work;
using Wolverine.Http;

namespace Platform.Api.Work;

/// <param name="UnitId">The receiver that acknowledges.</param>
public sealed record AcknowledgeDemandRequest(Guid UnitId) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given<Guid>("/unitId", UnitId);
}

public static class AcknowledgeDemandEndpoint
{
    /// <summary>A receiver confirms that the demand arrived.</summary>
    [WolverinePost("/api/v1/demands/{demandId}/acknowledgements"), Requires(Ability.DutySubmit)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid demandId, AcknowledgeDemandRequest request, CommandDesk desk, CancellationToken cancellation) =>
        DemandDesk.ByReceiver(
            desk, demandId, request.UnitId, (demand, by) => AcknowledgeDemandDecider.Decide(new(request.UnitId), demand, by), cancellation);
}

/// <param name="UnitId">The receiver that answers.</param>
/// <param name="Text">How far it is.</param>
public sealed record AnswerDemandRequest(Guid UnitId, string? Text) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Given<Guid>("/unitId", UnitId), .. Check.Text("/text", Text, 1000)];
}

public static class AnswerDemandEndpoint
{
    /// <summary>A receiver tells how far it is. What it hands in for good is an act of its duty.</summary>
    [WolverinePost("/api/v1/demands/{demandId}/answers"), Requires(Ability.DutySubmit)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid demandId, AnswerDemandRequest request, CommandDesk desk, CancellationToken cancellation) =>
        DemandDesk.ByReceiver(
            desk, demandId, request.UnitId, (demand, by) => AnswerDemandDecider.Decide(new(request.UnitId, request.Text!.Trim()), demand, by), cancellation);
}

/// <param name="UnitIds">The receivers that are pressed.</param>
public sealed record UrgeReceiversRequest(IReadOnlyList<Guid>? UnitIds, string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => [.. Check.Count("/unitIds", UnitIds, 1, 500), .. Check.Text("/reason", Reason, 500)];
}

public static class UrgeReceiversEndpoint
{
    /// <summary>Presses receivers that have handed in nothing; each at most once a day.</summary>
    [WolverinePost("/api/v1/demands/{demandId}/urges"), Requires(Ability.DemandIssue)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid demandId, UrgeReceiversRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<Demand>(demandId, cancellation);
                if (stream.State is not { } demand)
                {
                    return new Outcome.Unknown();
                }

                foreach (var unit in request.UnitIds!)
                {
                    if (!await desk.Actor.MayIn(Ability.DemandIssue, unit, tenant))
                    {
                        return new Outcome.Outside();
                    }
                }

                var owing = await tenant.StillOwing(demandId);
                return desk.Conclude(stream, UrgeReceiversDecider.Decide(new(request.UnitIds, request.Reason!.Trim()), demand, owing.Contains, work.By));
            },
            cancellation);
}

internal static class DemandDesk
{
    /// <summary>A decision of one receiver; it may be made by whoever hands in for that unit.</summary>
    public static Task<IResult> ByReceiver(
        CommandDesk desk, Guid demandId, Guid unitId, Func<Demand, By, Decision<DemandEvent>> decide, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<Demand>(demandId, cancellation);
                if (stream.State is not { } demand)
                {
                    return new Outcome.Unknown();
                }

                return await desk.Actor.MayIn(Ability.DutySubmit, unitId, tenant)
                    ? desk.Conclude(stream, decide(demand, work.By))
                    : new Outcome.Outside();
            },
            cancellation);
}
