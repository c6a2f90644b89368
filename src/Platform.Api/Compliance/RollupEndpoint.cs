using Marten;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Database;
using Platform.Api.Oversight;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Compliance;
using Platform.Projections;
using Platform.Projections.Compliance;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Compliance;

public static class RollupEndpoint
{
    /// <summary>Duties brought together by unit, charge, unit type, category, article, responsibility, period or rules, each with its rate.</summary>
    [WolverineGet("/api/v1/compliance/rollup"), Requires(Ability.ComplianceRead)]
    [ProducesResponseType<Rollup>(200)]
    public static async Task<IResult> Get(
        string? by, int? year, Guid? unitId, bool? subtree, Guid? portfolioPostId, string? category, string? asOf, string? knowledge,
        ReadDesk desk, IDocumentStore store, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        await using var session = store.QuerySession(desk.Actor.TenantId);
        var query = new RollupQuery(year ?? desk.Day.Year, RollupBy.Unit)
        {
            UnitId = unitId,
            Subtree = subtree ?? false,
            PortfolioPostId = portfolioPostId,
            Category = category,
            ReachUnits = desk.Actor.Units(Ability.ComplianceRead),
        };
        return await Answer(by, query, tenant, session, desk, cancellation);
    }

    internal static async Task<IResult> Answer(
        string? by, RollupQuery query, NpgsqlConnection tenant, IQuerySession session, ReadDesk desk, CancellationToken cancellation)
    {
        if (Read<RollupBy>(by, RollupBy.Unit) is not { } asked)
        {
            return Unknown<RollupBy>();
        }

        if (desk.View is { } view && !await tenant.HasReached(view))
        {
            return AsOf.NotSettled();
        }

        var organisation = await PastOrganisation.At(session, desk.Looking, cancellation);
        return Results.Json(await tenant.Rollup(query with { By = asked }, organisation, desk.Now), Projections.Json.Options);
    }

    /// <summary>A value by its code; null when there is none of that name.</summary>
    internal static TValue? Read<TValue>(string? code, TValue otherwise)
        where TValue : struct, Enum =>
        string.IsNullOrEmpty(code) ? otherwise : Enum.GetValues<TValue>().Where(value => Codes.Of(value) == code).Select(value => (TValue?)value).FirstOrDefault();

    internal static IResult Unknown<TValue>()
        where TValue : struct, Enum =>
        RequestCheck.Malformed([new FieldError("/by", "unknown-value", $"Give one of {string.Join(", ", Enum.GetValues<TValue>().Select(Codes.Of))}.")]);
}

public static class MemberRollupEndpoint
{
    [WolverineGet("/api/v1/oversight/bureaus/{bureauId}/rollup"), Requires(Ability.OversightRead)]
    [ProducesResponseType<Rollup>(200)]
    public static async Task<IResult> Get(
        string bureauId, string? by, int? year, Guid? unitId, bool? subtree, Guid? portfolioPostId, string? category, string? asOf, string? knowledge,
        OversightDesk oversight, IWorkerStore store, CancellationToken cancellation)
    {
        await using var bureau = await oversight.OpenBureau(bureauId, cancellation);
        if (bureau is null)
        {
            return Problem.Unknown();
        }

        await using var session = store.QuerySession(bureauId);
        var query = new RollupQuery(year ?? oversight.Desk.Day.Year, RollupBy.Unit)
        {
            UnitId = unitId,
            Subtree = subtree ?? false,
            PortfolioPostId = portfolioPostId,
            Category = category,
        };
        return await RollupEndpoint.Answer(by, query, bureau, session, oversight.Desk, cancellation);
    }
}

public static class DistrictRollupEndpoint
{
    /// <summary>The same over all bureaus of an oversight department, and over the districts of a higher one.</summary>
    [WolverineGet("/api/v1/oversight/rollup"), Requires(Ability.OversightRead)]
    [ProducesResponseType<DistrictRollup>(200)]
    public static async Task<IResult> Get(
        string? by, int? year, string? category, string? asOf, string? knowledge, OversightDesk oversight, CancellationToken cancellation)
    {
        if (RollupEndpoint.Read<DistrictRollupBy>(by, DistrictRollupBy.Bureau) is not { } asked)
        {
            return RollupEndpoint.Unknown<DistrictRollupBy>();
        }

        await using var worker = await oversight.Open(cancellation);
        var desk = oversight.Desk;
        return desk.View is { } view && !await worker.HasReached(view)
            ? AsOf.NotSettled()
            : Results.Json(
                await worker.Rollup(desk.Actor.TenantId, year ?? desk.Day.Year, asked, category, desk.Looking, desk.Now), Projections.Json.Options);
    }
}
