using Marten;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Domain.Compliance;
using Platform.Projections.Appraisals;
using Platform.Projections.Compliance;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Appraisals;

/// <param name="KnownOn">The day whose knowledge counts: the one of the round's terms, or a later one after an objection that was upheld.</param>
public sealed record TakeFiguresRequest(DateOnly KnownOn) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given<DateOnly>("/knownOn", KnownOn);
}

public static class TakeFiguresEndpoint
{
    /// <summary>Takes the subject's figures from the ledger as it was known at the end of the day, and freezes them with the duties behind them (ADR 0023).</summary>
    [WolverinePost("/api/v1/appraisals/{appraisalId}/figures"), Requires(Ability.AppraisalManage, Ability.AppraisalTakePart)]
    [ProducesResponseType<Recorded>(200)]
    public static async Task<IResult> Post(
        Guid appraisalId, TakeFiguresRequest request, AppraisalDesk desk, PlatformClock clock, ReadDesk reading, IDocumentStore store,
        CancellationToken cancellation)
    {
        await using var tenant = await reading.Open(cancellation);
        var over = request.KnownOn < clock.Today();
        var view = new Viewpoint(request.KnownOn, PlatformClock.StartOf(over ? request.KnownOn.AddDays(1) : clock.Today()), Knowledge.Then);
        // What is frozen here for good must be all that was known by then.
        if (over && (!AsOf.IsSettled(view, clock) || !await tenant.HasReached(view)))
        {
            return AsOf.NotSettled();
        }

        await using var session = store.QuerySession(reading.Actor.TenantId);
        return await desk.DecideByOfficeOrAssessor(
            appraisalId,
            async (_, appraisal, round, by) =>
            {
                var (own, withBelow) = over
                    ? await tenant.DutiesOf(appraisal.Subject, round.Opened.Period, await PastOrganisation.At(session, view, cancellation))
                    : ([], []);
                return TakeFiguresDecider.Decide(new(request.KnownOn, own, withBelow), appraisal, round, by);
            },
            cancellation);
    }
}
