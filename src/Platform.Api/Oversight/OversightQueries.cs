using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Compliance;
using Platform.Api.Database;
using Platform.Api.Ledgers;
using Platform.Api.Time;
using Platform.Domain.Access;
using Platform.Domain.Incidents;
using Platform.Domain.Inspections;
using Platform.Domain.Meetings;
using Platform.Domain.Work;
using Platform.Projections.Compliance;
using Platform.Projections.Database;
using Platform.Projections.Ledgers;
using Platform.Projections.Schemes;
using Wolverine.Http;

namespace Platform.Api.Oversight;

/// <summary>Opens the rows of a bureau to an oversight tenant that it belongs to, and to no other.</summary>
public sealed class OversightDesk(WorkerConnections worker, ReadDesk desk)
{
    public ReadDesk Desk => desk;

    public async Task<NpgsqlConnection> Open(CancellationToken cancellation) => await worker.Open(cancellation);

    public async Task<NpgsqlConnection?> OpenBureau(string bureauId, CancellationToken cancellation)
    {
        await using var directory = await worker.Open(cancellation);
        var members = await directory.Members(desk.Actor.TenantId);
        return members.Any(member => member.TenantId == bureauId) ? await worker.OpenFor(bureauId, cancellation) : null;
    }
}

public static class DistrictOverviewEndpoint
{
    [WolverineGet("/api/v1/oversight/overview"), Requires(Ability.OversightRead)]
    [ProducesResponseType<DistrictOverview>(200)]
    public static async Task<IResult> Get(
        int? year, string? asOf, string? knowledge, OversightDesk oversight, DistrictBoards boards, CancellationToken cancellation)
    {
        var desk = oversight.Desk;
        if (desk.View is not { } view)
        {
            return new KeptOverview(await boards.Today(desk.Actor.TenantId, year ?? desk.Today.Year, desk.Today, desk.Now, cancellation));
        }

        if (view.KnownBefore == PlatformClock.StartOf(view.Day.AddDays(1)))
        {
            return await boards.On(desk.Actor.TenantId, year ?? view.Day.Year, view, desk.Now, cancellation) is { } past ? new KeptOverview(past) : AsOf.NotSettled();
        }

        // A moment in the course of a day is looked at once, and kept nowhere.
        await using var worker = await oversight.Open(cancellation);
        return await worker.HasReached(view)
            ? Results.Json(await worker.District(desk.Actor.TenantId, year ?? view.Day.Year, view, desk.Now), Projections.Json.Options)
            : AsOf.NotSettled();
    }
}

/// <summary>Sends an overview that is kept as text.</summary>
internal sealed class KeptOverview(DistrictAnswer answer) : IResult
{
    private static readonly byte[] End = [DistrictAnswer.End];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = answer.Length;
        await response.Body.WriteAsync(answer.Kept, httpContext.RequestAborted);
        await response.Body.WriteAsync(answer.Freshness, httpContext.RequestAborted);
        await response.Body.WriteAsync(End, httpContext.RequestAborted);
    }
}

public static class MemberOverviewEndpoint
{
    [WolverineGet("/api/v1/oversight/bureaus/{bureauId}/overview"), Requires(Ability.OversightRead)]
    [ProducesResponseType<BureauOverview>(200)]
    public static async Task<IResult> Get(
        string bureauId, int? year, string? asOf, string? knowledge, OversightDesk oversight, IWorkerStore store, CancellationToken cancellation)
    {
        await using var bureau = await oversight.OpenBureau(bureauId, cancellation);
        if (bureau is null)
        {
            return Problem.Unknown();
        }

        await using var session = store.QuerySession(bureauId);
        return await OverviewEndpoint.Answer(year ?? oversight.Desk.Day.Year, null, bureau, session, oversight.Desk, cancellation);
    }
}

public static class MemberOccurrencesEndpoint
{
    [WolverineGet("/api/v1/oversight/bureaus/{bureauId}/occurrences"), Requires(Ability.OversightRead)]
    [ProducesResponseType<LinePage>(200)]
    public static async Task<IResult> Get(
        string bureauId, int? year, Guid? unitId, bool? subtree, string? state, string? category, int? month, int? dueWithinDays, string? cursor,
        string? article, string? unitType, string? responsibilityType, string? portfolio, Guid? schemeId, string? period, string? asOf, string? knowledge, OversightDesk oversight, IWorkerStore store, CancellationToken cancellation)
    {
        await using var bureau = await oversight.OpenBureau(bureauId, cancellation);
        if (bureau is null)
        {
            return Problem.Unknown();
        }

        await using var session = store.QuerySession(bureauId);
        var query = new LineQuery
        {
            Today = oversight.Desk.Today,
            Year = year,
            UnitId = unitId,
            Subtree = subtree ?? false,
            State = state,
            Category = category,
            Month = month,
            DueWithinDays = dueWithinDays,
            Offset = int.TryParse(cursor, out var offset) ? Math.Max(0, offset) : 0,
        }.Among(Periods.Group(article, unitType, responsibilityType, portfolio, schemeId, period));
        if (await LinePage.Of(bureau, session, query, oversight.Desk, cancellation) is not { } page)
        {
            return AsOf.NotSettled();
        }

        return Results.Json(page with { Items = [.. page.Items.Select(WithoutNames)] }, Projections.Json.Options);
    }

    /// <summary>What a duty that no rule asks for is called outside the bureau; null for one that the rules ask for.</summary>
    internal static (string Zh, string En)? WithoutContent(string obligationId) => obligationId switch
    {
        Demand.ObligationId => ("上级交办事项", "A demand from above"),
        Resolution.ObligationId => ("会议议定事项", "A resolution of a meeting"),
        Finding.ObligationId => ("督查整改事项", "A rectification"),
        Lesson.ObligationId => ("情况处置改进事项", "A lesson of an incident"),
        _ => null,
    };

    // Who holds a post is the bureau's own matter; the district sees the post. What was asked or resolved inside a bureau is content.
    internal static LedgerLine WithoutNames(LedgerLine line) => WithoutContent(line.ObligationId) is not var (zh, en)
        ? line with { HolderName = null }
        : line with { HolderName = null, TitleZh = zh, TitleEn = en, OwedToZh = [] };
}

/// <summary>A duty as an oversight department sees it: what was owed, what was established and when, and none of the content.</summary>
public sealed record OversightOccurrenceView : LedgerLine
{
    public OversightOccurrenceView(LedgerLine line)
        : base(line)
    {
    }

    public string? ArticleSummaryZh { get; init; }

    public required string SchemeTitleZh { get; init; }

    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    public required NextStep Next { get; init; }
}

public static class MemberOccurrenceEndpoint
{
    [WolverineGet("/api/v1/oversight/bureaus/{bureauId}/occurrences/{occurrenceId}"), Requires(Ability.OversightRead)]
    [ProducesResponseType<OversightOccurrenceView>(200)]
    public static async Task<IResult> Get(
        string bureauId, Guid occurrenceId, string? asOf, string? knowledge, OversightDesk oversight, IWorkerStore store, CancellationToken cancellation)
    {
        await using var bureau = await oversight.OpenBureau(bureauId, cancellation);
        if (bureau is null)
        {
            return Problem.Unknown();
        }

        await using var session = store.QuerySession(bureauId);
        var page = await LinePage.Of(bureau, session, new() { Today = oversight.Desk.Today, OccurrenceId = occurrenceId }, oversight.Desk, cancellation);
        if (page?.Items.SingleOrDefault() is not { } line)
        {
            return page is null ? AsOf.NotSettled() : Problem.Unknown();
        }

        var timeline = await Timeline.Of(session, occurrenceId, (await bureau.PlanOf(occurrenceId))!.Value, cancellation, oversight.Desk.View);
        var scheme = await bureau.SchemeTitle(line.SchemeId, line.ObligationId);
        return Results.Json(
            new OversightOccurrenceView(MemberOccurrencesEndpoint.WithoutNames(line))
            {
                ArticleSummaryZh = scheme.ArticleSummaryZh,
                SchemeTitleZh = scheme.TitleZh,
                Timeline = [.. timeline.Select(Ledgers.Timeline.WithoutContent)],
                Next = GetOccurrenceEndpoint.NextFor(line),
            },
            Projections.Json.Options);
    }
}
