using Marten;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Ledgers;

public sealed record YearNeedsNoRevision()
    : Refusal("year-needs-no-revision", "The ledger says what the rules ask of the organisation as it is. There is nothing to revise.");

/// <summary>A duty that a revision would add or take back.</summary>
public sealed record RevisedDuty(
    Guid Id, string ObligationId, string Article, string TitleZh, string TitleEn, Guid? PostId, string? PostTitleZh, Guid? TargetUnitId, string? TargetUnitNameZh, string WindowKey, DateOnly? DueOn);

/// <param name="Staying">No longer owed, and with a result: nothing past changes.</param>
public sealed record YearRevisionView(IReadOnlyList<RevisedDuty> Added, IReadOnlyList<RevisedDuty> NoLongerOwed, IReadOnlyList<RevisedDuty> Staying);

public sealed record YearRevisionDone(Guid Id, long Version, int Added, int Withdrawn);

public static class PreviewRevisionEndpoint
{
    /// <summary>What would change if the ledger were brought up to the organisation of today. Nothing is recorded.</summary>
    [WolverineGet("/api/v1/ledgers/{unitId}/{year}/revision"), Requires(Ability.LedgerOpenYear)]
    [ProducesResponseType<YearRevisionView>(200)]
    public static async Task<IResult> Get(Guid unitId, int year, ReadDesk desk, SchemeLibrary library, IDocumentStore store, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        await using var session = store.QuerySession(desk.Actor.TenantId);
        if (year is < 1 or > 9999
            || await tenant.Unit(unitId) is not { } unit
            || await session.Events.AggregateStreamAsync<YearPlan>(YearPlan.IdFor(desk.Actor.TenantId, unitId, year), token: cancellation) is not { } plan)
        {
            return Problem.Unknown();
        }

        var revision = YearRevision.Between(plan, await YearRevisions.Derive(tenant, library, plan, unit));
        var staying = (await YearRevisions.WithResult(tenant, revision)).ToHashSet();
        var names = (await tenant.Units()).ToDictionary(each => each.Id, each => each.NameZh);
        var titles = (await tenant.Posts(unitId, desk.Today, 0, 1000)).ToDictionary(post => post.Id, post => post.TitleZh);
        var schemes = (await library.VersionsIn(tenant, year)).SelectMany(versions => versions).ToDictionary(scheme => scheme.Id);
        return Results.Json(
            new YearRevisionView(
                [.. revision.Added.Select(View)],
                [.. revision.NoLongerOwed.Where(duty => !staying.Contains(duty.Id)).Select(View)],
                [.. revision.NoLongerOwed.Where(duty => staying.Contains(duty.Id)).Select(View)]),
            Projections.Json.Options);

        RevisedDuty View(PlannedOccurrence duty)
        {
            var obligation = schemes.GetValueOrDefault(duty.SchemeId ?? plan.SchemeId)?.Rules.Find(duty.ObligationId);
            return new(
                duty.Id, duty.ObligationId, duty.Article, obligation?.TitleZh ?? duty.ObligationId, obligation?.TitleEn ?? duty.ObligationId, duty.PostId,
                duty.PostId is { } post ? titles.GetValueOrDefault(post) : null, duty.TargetUnitId,
                duty.TargetUnitId is { } target ? names.GetValueOrDefault(target) : null, duty.WindowKey, duty.DueOn);
        }
    }
}

public static class ReviseYearEndpoint
{
    /// <summary>Brings an open year up to the organisation as it is: adds what is owed now, takes back what is no longer owed and has no result.</summary>
    [WolverinePost("/api/v1/ledgers/{unitId}/{year}/revision"), Requires(Ability.LedgerOpenYear)]
    [ProducesResponseType<YearRevisionDone>(200)]
    public static Task<IResult> Post(
        Guid unitId, int year, ReasonRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var stream = await work.Open<YearPlan>(YearPlan.IdFor(work.Tenant, unitId, year), cancellation);
                if (stream.State is not { } plan || await tenant.Unit(unitId) is not { } unit)
                {
                    return new Outcome.Unknown();
                }

                var derived = await YearRevisions.Derive(tenant, library, plan, unit);
                var withResult = new HashSet<Guid>();
                var withdrawn = 0;
                foreach (var duty in YearRevision.Between(plan, derived).NoLongerOwed)
                {
                    var opened = (await work.OpenOccurrence(tenant, duty.Id, cancellation))!.Value;
                    var decision = WithdrawOccurrenceDecider.Decide(new(WithdrawalCause.UnitReorganised, request.Words), opened.State, work.By);
                    if (decision is Decision<OccurrenceEvent>.Accepted accepted)
                    {
                        opened.Stream.Append(accepted.Events);
                        withdrawn++;
                    }
                    else
                    {
                        withResult.Add(duty.Id);
                    }
                }

                if (CommandDesk.Apply(stream, ReviseYearDecider.Decide(new(derived, withResult, request.Words), plan)) is { } refused)
                {
                    return refused;
                }

                return stream.Version == stream.Found
                    ? new YearNeedsNoRevision()
                    : new Outcome.Done(new YearRevisionDone(plan.Id, stream.Version, YearRevision.Between(plan, derived).Added.Count, withdrawn));
            },
            cancellation);
}
