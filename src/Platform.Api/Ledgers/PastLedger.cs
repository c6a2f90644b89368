using Marten;
using Npgsql;
using Platform.Api.Commands;
using Platform.Api.Meetings;
using Platform.Api.Schemes;
using Platform.Domain.Compliance;
using Platform.Domain.Ledgers.Derivation;
using Platform.Projections.Compliance;
using Platform.Projections.Ledgers;
using Platform.Projections.Meetings;
using Platform.Projections.Organisation;
using Platform.Projections.Schemes;

namespace Platform.Api.Ledgers;

/// <summary>Ledgers and duties as they stood: under the rules, the organisation and the holders of that day.</summary>
internal static class PastLedger
{
    public static async Task<IResult> Ledger(
        Guid unitId, LineQuery query, ReadDesk desk, Viewpoint view, SchemeLibrary library, NpgsqlConnection tenant, IQuerySession session, CancellationToken cancellation)
    {
        if (!await tenant.HasReached(view))
        {
            return AsOf.NotSettled();
        }

        var organisation = await PastOrganisation.At(session, view, cancellation);
        if (organisation.Units.FirstOrDefault(unit => unit.Id == unitId) is not { } unit)
        {
            return Problem.Unknown();
        }

        var year = query.Year!.Value;
        var name = unit.NameOn(view.Day);
        var plan = await session.Events.FetchStreamAsync(Domain.Ledgers.YearPlan.IdFor(desk.Actor.TenantId, unitId, year), token: cancellation);
        var duties = await UndatedDuties(unit, year, organisation, library, tenant, session, cancellation);
        return Results.Json(
            new LedgerView(
                new(unit.Id, unit.Code, name.NameZh, name.NameEn, unit.UnitType),
                year,
                plan.Any(e => view.Knows(e.Timestamp)),
                await tenant.Lines(session, query, organisation, cancellation),
                GetLedgerEndpoint.Events(duties),
                GetLedgerEndpoint.Conduct(
                    duties, await tenant.ConductOf(unitId, year, view.Day, view.Knowledge == Knowledge.Then ? view.KnownBefore : null)),
                await tenant.CountStates(query with { State = null, Category = null }, organisation),
                new(false, false, false)),
            Projections.Json.Options);
    }

    private static async Task<UnitDuties> UndatedDuties(
        Domain.Organisation.Unit unit, int year, PastOrganisation organisation, SchemeLibrary library, NpgsqlConnection tenant, IQuerySession session, CancellationToken cancellation)
    {
        var past = await session.SchemesAt(organisation.View, cancellation);
        var schemes = new List<ReadScheme>();
        foreach (var id in past.Where(pair => pair.Value.InForce).Select(pair => pair.Key).Order())
        {
            schemes.Add((await library.Find(tenant, id))!);
        }

        return UnitDuties.Of(schemes, year, new(unit.Id, unit.UnitType, unit.OpenedOn, unit.DissolvedOn), [.. organisation.Standing.OrderBy(post => post.Id).Select(Facts)]);

        static PostFacts Facts(Domain.Organisation.Post post) => new(post.Id, post.UnitId, post.RoleId, post.EstablishedOn)
        {
            Portfolio = [.. post.Portfolio.Where(charge => charge.From != charge.Until).Select(charge => new PortfolioUnit(charge.UnitId, charge.From, charge.Until))],
        };
    }

    /// <summary>What had been recorded for a duty by then. Documents are shown today only, since they may be withheld or disposed of.</summary>
    public static IReadOnlyList<ActView> Acts(IReadOnlyList<ActRow> acts, Guid occurrenceId, Viewpoint view)
    {
        var counted = acts.Where(act => view.Knowledge == Knowledge.Then ? view.Knows(act.RecordedAt) : act.OccurredOn <= view.Day).ToList();
        var ids = counted.Select(act => act.Id).ToHashSet();
        return
        [
            .. counted.Select(act => new ActView(
                act.Id, act.Kind, act.Title, act.OccurredOn, act.RecordedAt, act.UnitId, act.Topics, act.PresentPostIds, [], [occurrenceId],
                act.SupersededBy is { } by && ids.Contains(by) ? by : null, act.Supersedes, act.Reason, 1)
            {
                SentTo = act.SentTo,
                CopiedTo = act.CopiedTo,
                Imported = act.Imported,
                ObligationId = act.ObligationId,
                ConductObligationIds = act.ConductObligationIds,
                EvidenceNote = act.EvidenceNote,
            }),
        ];
    }
}
