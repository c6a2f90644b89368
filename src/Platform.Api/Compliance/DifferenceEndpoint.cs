using Marten;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Database;
using Platform.Api.Oversight;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Compliance;
using Platform.Domain.Work;
using Platform.Projections.Compliance;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Compliance;

public static class DifferenceEndpoint
{
    /// <summary>What stands otherwise at two moments, or by the two clocks of one. Without a latter one it is today.</summary>
    [WolverineGet("/api/v1/compliance/difference"), Requires(Ability.ComplianceRead)]
    [ProducesResponseType<Difference>(200)]
    public static async Task<IResult> Get(
        int? year, string? former, string? formerKnowledge, string? latter, string? latterKnowledge,
        ReadDesk desk, PlatformClock clock, IDocumentStore store, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        await using var session = store.QuerySession(desk.Actor.TenantId);
        return await Answer(year, desk.Actor.Units(Ability.ComplianceRead), tenant, session, clock, context.Request.Query, cancellation);
    }

    internal static async Task<IResult> Answer(
        int? year, Guid[]? reach, NpgsqlConnection tenant, IQuerySession session, PlatformClock clock, IQueryCollection query, CancellationToken cancellation,
        bool withoutContent = false)
    {
        var errors = new List<FieldError>();
        var before = AsOf.Read(query, clock, errors, "former", "formerKnowledge");
        var after = AsOf.Read(query, clock, errors, "latter", "latterKnowledge");
        if (errors.Count == 0 && before is null)
        {
            errors.Add(new("/former", "required", "Give the earlier day, before today."));
        }

        if (errors.Count > 0)
        {
            return RequestCheck.Malformed(errors);
        }

        after ??= new(clock.Today(), clock.GetUtcNow(), Knowledge.Then);
        if (!AsOf.IsSettled(before!, clock) || !await tenant.HasReached(before!))
        {
            return AsOf.NotSettled();
        }

        var difference = await tenant.Difference(
            year ?? before!.Day.Year, await PastOrganisation.At(session, before!, cancellation), await PastOrganisation.At(session, after, cancellation), reach);
        return Results.Json(withoutContent ? difference with { Duties = [.. difference.Duties.Select(WithoutContent)] } : difference, Projections.Json.Options);
    }

    // What was asked or resolved inside a bureau is content, and no oversight department reads it.
    private static DutyDifference WithoutContent(DutyDifference duty) => MemberOccurrencesEndpoint.WithoutContent(duty.ObligationId) is var (zh, en)
        ? duty with { TitleZh = zh, TitleEn = en }
        : duty;
}

public static class MemberDifferenceEndpoint
{
    [WolverineGet("/api/v1/oversight/bureaus/{bureauId}/difference"), Requires(Ability.OversightRead)]
    [ProducesResponseType<Difference>(200)]
    public static async Task<IResult> Get(
        string bureauId, int? year, string? former, string? formerKnowledge, string? latter, string? latterKnowledge,
        OversightDesk oversight, PlatformClock clock, IWorkerStore store, HttpContext context, CancellationToken cancellation)
    {
        await using var bureau = await oversight.OpenBureau(bureauId, cancellation);
        if (bureau is null)
        {
            return Problem.Unknown();
        }

        await using var session = store.QuerySession(bureauId);
        return await DifferenceEndpoint.Answer(year, null, bureau, session, clock, context.Request.Query, cancellation, withoutContent: true);
    }
}
