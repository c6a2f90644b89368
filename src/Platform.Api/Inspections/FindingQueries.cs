using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Accountability;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Projections;
using Platform.Projections.Inspections;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Inspections;

public static class ListFindingsEndpoint
{
    private const int Most = 500;

    /// <summary>What inspections found: within reach, of a unit, of the reader's own posts, only what is open, only what was found before.</summary>
    [WolverineGet("/api/v1/findings"), Requires(Ability.LedgerRead)]
    public static async Task<Items<FindingRow>> Get(
        ReadDesk desk, Guid? unitId, string? severity, bool? mine, bool? open, bool? repeated, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var posts = mine == true ? desk.Actor.PersonId is { } person ? await tenant.PostsOf(person, desk.Today) : [] : null;
        var reach = posts is null ? desk.Actor.Units(Ability.LedgerRead) : null;
        return new(await tenant.Findings(
            reach, desk.Today, unitId, posts: posts, severity: severity, openOnly: open ?? false, repeatedOnly: repeated ?? false, limit: Most));
    }
}

/// <param name="HoldToAccount">It is not put right, and the reader may open a case on that.</param>
public sealed record FindingAbilities(bool Reopen, bool HoldToAccount);

/// <summary>A finding with its rectification and what was found there before.</summary>
public sealed record FindingView : FindingRow
{
    public FindingView(FindingRow row)
        : base(row)
    {
    }

    public required IReadOnlyList<EarlierFinding> Earlier { get; init; }

    public required FindingAbilities Can { get; init; }
}

public static class GetFindingEndpoint
{
    [WolverineGet("/api/v1/findings/{findingId}"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<FindingView>(200)]
    public static async Task<IResult> Get(Guid findingId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Findings(desk.Actor.Units(Ability.LedgerRead), desk.Today, findingId: findingId, limit: 1) is not [var row])
        {
            return Problem.Unknown();
        }

        var standing = await tenant.Rectification(row.OccurrenceId);
        context.Response.Headers.ETag = $"\"{row.Version}\"";
        return Results.Json(
            new FindingView(row)
            {
                Earlier = await tenant.EarlierFindings(findingId),
                Can = new(desk.Actor.May(Ability.InspectionConduct) && standing.IsVerified && !standing.Performers.Any(desk.Actor.Is),
                    desk.Actor.May(Ability.CaseOpen) && CaseSources.IsNotRectified(row)),
            },
            Json.Options);
    }
}
