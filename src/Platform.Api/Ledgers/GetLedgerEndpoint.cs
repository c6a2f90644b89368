using Marten;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Meetings;
using Platform.Api.Schemes;
using Platform.Domain.Access;
using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;
using Platform.Domain.Schemes;
using Platform.Projections.Ledgers;
using Platform.Projections.Meetings;
using Platform.Projections.Organisation;
using Platform.Projections.Schemes;
using Wolverine.Http;

namespace Platform.Api.Ledgers;

public static class GetLedgerEndpoint
{
    private const int Most = 2000;

    [WolverineGet("/api/v1/ledgers/{unitId}/{year}"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<LedgerView>(200)]
    public static async Task<IResult> Get(
        Guid unitId, int year, string? state, string? category, string? asOf, string? knowledge,
        ReadDesk desk, SchemeLibrary library, IDocumentStore store, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (year is < 1 or > 9999 || await tenant.Unit(unitId) is not { } unit || !await desk.Actor.MayIn(Ability.LedgerRead, unitId, tenant))
        {
            return Problem.Unknown();
        }

        var all = new LineQuery { Today = desk.Today, Year = year, UnitId = unitId, Limit = Most };
        if (desk.View is { } view)
        {
            await using var past = store.QuerySession(desk.Actor.TenantId);
            return await PastLedger.Ledger(unitId, all with { State = state, Category = category }, desk, view, library, tenant, past, cancellation);
        }

        var counts = await tenant.CountStates(all);
        var lines = await tenant.Lines(all with { State = state, Category = category });
        var duties = await UnitDuties.Of(tenant, library, unitId, year, desk.Today);
        var filed = await tenant.ConductOf(unitId, year);
        var mayRecord = await desk.Actor.MayIn(Ability.DutyRecord, unitId, tenant) && desk.Actor.May(Ability.DutyRecord);
        return Results.Json(
            new LedgerView(
                new(unit.Id, unit.Code, unit.NameZh, unit.NameEn, unit.UnitType),
                year,
                await tenant.IsOpened(YearPlan.IdFor(desk.Actor.TenantId, unitId, year)),
                lines,
                Events(duties!),
                Conduct(duties!, filed),
                counts,
                new(desk.Actor.May(Ability.LedgerOpenYear), mayRecord, mayRecord))
            {
                Revision = await Revision(unit, year, desk, tenant, library, store, cancellation),
            },
            Projections.Json.Options);
    }

    // Several posts of a role owe the same: it is one entry, and one event starts it for each of them.
    internal static IReadOnlyList<EventDutyView> Events(UnitDuties duties) =>
        [.. duties.EventDuties.GroupBy(pair => (pair.Scheme.Id, pair.Duty.ObligationId)).Select(Event)];

    internal static IReadOnlyList<ConductDutyView> Conduct(UnitDuties duties, IReadOnlyDictionary<string, ConductRow> filed) =>
        [.. duties.ConductDuties.DistinctBy(pair => (pair.Scheme.Id, pair.Duty.ObligationId)).Select(pair => Conduct(pair.Scheme.Rules.Find(pair.Duty.ObligationId)!, filed))];

    private static async Task<RevisionCounts?> Revision(
        UnitFact unit, int year, ReadDesk desk, Npgsql.NpgsqlConnection tenant, SchemeLibrary library, IDocumentStore store, CancellationToken cancellation)
    {
        if (!desk.Actor.May(Ability.LedgerOpenYear))
        {
            return null;
        }

        await using var session = store.QuerySession(desk.Actor.TenantId);
        var plan = await session.Events.AggregateStreamAsync<YearPlan>(YearPlan.IdFor(desk.Actor.TenantId, unit.Id, year), token: cancellation);
        if (plan is null)
        {
            return null;
        }

        var revision = YearRevision.Between(plan, await YearRevisions.Derive(tenant, library, plan, unit));
        var standing = (await YearRevisions.WithResult(tenant, revision)).ToHashSet();
        return new(revision.Added.Count, revision.NoLongerOwed.Count(duty => !standing.Contains(duty.Id)));
    }

    private static EventDutyView Event(IEnumerable<(Domain.Ledgers.Derivation.EventDuty Duty, ReadScheme Scheme)> owners)
    {
        var (first, scheme) = owners.First();
        var duty = scheme.Rules.Find(first.ObligationId)!;
        return new(duty.Id, duty.Article, duty.TitleZh, duty.TitleEn, duty.Cadence.Kind, duty.Cadence.Trigger, duty.Cadence.Steps)
        {
            PostIds = [.. owners.Select(owner => owner.Duty.PostId).OfType<Guid>()],
        };
    }

    private static ConductDutyView Conduct(Obligation duty, IReadOnlyDictionary<string, ConductRow> filed) => new(
        duty.Id, duty.Article, duty.TitleZh, duty.TitleEn, duty.Scope == Scopes.AttestationOnly, duty.EvidenceKinds,
        filed.GetValueOrDefault(duty.Id)?.Acts ?? 0, filed.GetValueOrDefault(duty.Id)?.LastOn);
}
