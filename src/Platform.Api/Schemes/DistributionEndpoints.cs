using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Schemes;
using Platform.Domain.Schemes.Distribution;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Platform.Projections.Schemes;
using Wolverine.Http;

namespace Platform.Api.Schemes;

/// <param name="UnitIds">The units that it is sent to; every unit when absent.</param>
public sealed record DistributeRequest(IReadOnlyList<Guid>? UnitIds = null);

public sealed record AddresseeIsUnknown() : Refusal("addressee-is-unknown", "One of the units is not in this bureau; each is named.");

public static class DistributeSchemeEndpoint
{
    /// <summary>Sends an issued scheme to units (印发).</summary>
    [WolverinePost("/api/v1/schemes/{schemeId}/distribution"), Requires(Ability.SchemeIssue)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid schemeId, DistributeRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if ((await work.Open<Scheme>(schemeId, cancellation)).State is not { } scheme)
                {
                    return new Outcome.Unknown();
                }

                var all = (await tenant.Units()).Where(unit => unit.DissolvedOn is null).Select(unit => unit.Id).ToHashSet();
                var asked = request.UnitIds is { Count: > 0 } named ? named : [.. all];
                var strangers = asked.Select((unit, place) => (unit, place)).Where(pair => !all.Contains(pair.unit)).ToList();
                if (strangers.Count > 0)
                {
                    return new AddresseeIsUnknown
                    {
                        Errors = [.. strangers.Select(pair => new FieldError($"/unitIds/{pair.place}", "unknown-unit", "Name a unit that this bureau has today."))],
                    };
                }

                var id = SchemeDistribution.IdFor(work.Tenant, schemeId);
                var stream = await work.Open<SchemeDistribution>(id, cancellation);
                return desk.Conclude(stream, DistributeSchemeDecider.Decide(new(id, schemeId, asked), scheme, stream.State, work.By));
            },
            cancellation);
}

public sealed record AcknowledgeRequest(Guid UnitId) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Given<Guid>("/unitId", UnitId);
}

public static class AcknowledgeSchemeEndpoint
{
    /// <summary>Says for a unit that it has the scheme (签收): by the unit's own people who submit or confirm its duties and did not send it.</summary>
    [WolverinePost("/api/v1/schemes/{schemeId}/acknowledgements"), Requires(Ability.DutySubmit, Ability.DutyReview)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid schemeId, AcknowledgeRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if (await tenant.Scheme(schemeId) is null)
                {
                    return new Outcome.Unknown();
                }

                if (!await MayReceive(desk.Actor, request.UnitId, work.By.Today, tenant))
                {
                    return new Outcome.Outside();
                }

                var stream = await work.Open<SchemeDistribution>(SchemeDistribution.IdFor(work.Tenant, schemeId), cancellation);
                return desk.Conclude(stream, AcknowledgeSchemeDecider.Decide(new(request.UnitId), stream.State, work.By));
            },
            cancellation);

    // A receipt that somebody gives for every unit says nothing: whoever may act in the whole bureau gives that of their own unit alone.
    internal static async Task<bool> MayReceive(Actor actor, Guid unitId, DateOnly today, NpgsqlConnection tenant)
    {
        string[] abilities = [Ability.DutySubmit, Ability.DutyReview];
        Guid[] named = [.. abilities.SelectMany(ability => Policy.UnitsNamed(actor.Grants, ability)).Distinct()];
        return (named.Length > 0 && await tenant.IsWithin(unitId, named))
            || (actor.PersonId is { } person && abilities.Any(ability => Policy.ReachOf(actor.Grants, ability).WholeTenant) && await tenant.BelongsTo(person, unitId, today));
    }
}

public sealed record ReceiptView(Guid UnitId, string NameZh, DateTimeOffset SentAt, DateTimeOffset? AcknowledgedAt, string? AcknowledgedBy, bool CanAcknowledge);

public sealed record DistributionView(Guid SchemeId, int Sent, int Acknowledged, IReadOnlyList<ReceiptView> Items, bool CanSend);

public static class GetDistributionEndpoint
{
    /// <summary>To which units the scheme was sent and which have acknowledged it, as far as the reader's units go.</summary>
    [WolverineGet("/api/v1/schemes/{schemeId}/distribution"), Requires(Ability.SchemeRead)]
    [ProducesResponseType<DistributionView>(200)]
    public static async Task<IResult> Get(Guid schemeId, ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Scheme(schemeId) is not { } scheme)
        {
            return Problem.Unknown();
        }

        var rows = await tenant.Receipts(schemeId, desk.Actor.Units(Ability.SchemeRead));
        var items = new List<ReceiptView>();
        foreach (var row in rows)
        {
            var may = row.AcknowledgedAt is null && !desk.Actor.Is(row.SentBy) && await AcknowledgeSchemeEndpoint.MayReceive(desk.Actor, row.UnitId, desk.Today, tenant);
            items.Add(new(row.UnitId, row.NameZh, row.SentAt, row.AcknowledgedAt, row.AcknowledgedBy, may));
        }

        return Results.Json(
            new DistributionView(schemeId, rows.Count, rows.Count(row => row.AcknowledgedAt is not null), items, scheme.Status == "issued" && desk.Actor.May(Ability.SchemeIssue)),
            Projections.Json.Options);
    }
}
