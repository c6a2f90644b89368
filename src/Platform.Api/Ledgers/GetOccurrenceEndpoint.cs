using Marten;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Compliance;
using Platform.Api.Meetings;
using Platform.Api.Work;
using Platform.Domain.Access;
using Platform.Domain.Compliance;
using Platform.Domain.Ledgers;
using Platform.Projections.Ledgers;
using Platform.Projections.Meetings;
using Platform.Projections.Organisation;
using Platform.Projections.Schemes;
using Wolverine.Http;

namespace Platform.Api.Ledgers;

public static class GetOccurrenceEndpoint
{
    [WolverineGet("/api/v1/occurrences/{occurrenceId}"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<OccurrenceView>(200)]
    public static async Task<IResult> Get(
        Guid occurrenceId, string? asOf, string? knowledge, ReadDesk desk, IDocumentStore store, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        await using var session = store.QuerySession(desk.Actor.TenantId);
        var page = await LinePage.Of(tenant, session, new() { Today = desk.Today, OccurrenceId = occurrenceId }, desk, cancellation);
        if (page is null)
        {
            return AsOf.NotSettled();
        }

        // Who may see a duty is a matter of today, wherever it lay on the day that is looked at.
        if (page.Items.SingleOrDefault() is not { } line
            || await tenant.OwnerOf(occurrenceId) is not var (unitId, postId) || !await desk.Actor.MayRead(unitId, postId, tenant))
        {
            return Problem.Unknown();
        }

        var planId = (await tenant.PlanOf(occurrenceId))!.Value;
        var timeline = await Ledgers.Timeline.Named(await Timeline.Of(session, occurrenceId, planId, cancellation, desk.View), tenant);
        if (desk.View is { } view)
        {
            return await Past(line, view, planId, timeline, desk, tenant, session, cancellation);
        }

        var acts = desk.Actor.May(Ability.EvidenceRead) ? await ActView.Of(await tenant.ActsOn(occurrenceId), desk.Actor, tenant) : [];
        var scheme = await tenant.SchemeTitle(line.SchemeId, line.ObligationId);
        var occurrence = await session.Events.AggregateStreamAsync<Occurrence>(occurrenceId, token: cancellation);
        var rules = await Approvals.Rules(session, cancellation);
        var needed = await Approvals.Needed(rules, line.SchemeId, line.Category, line.UnitId, desk.Actor, tenant, desk.Today);
        var standing = await Standing.Of(line, desk, needed, tenant);
        context.Response.Headers.ETag = $"\"{line.Version}\"";
        return Results.Json(
            new OccurrenceView(line)
            {
                ArticleSummaryZh = scheme.ArticleSummaryZh,
                SchemeTitleZh = scheme.TitleZh,
                Acts = acts,
                Timeline = timeline,
                Steps = line.StepCount > 0 ? await StepsView.Of(session, occurrenceId, planId, timeline, desk.Now, cancellation) : null,
                Approval = await ApprovalOf(rules, line, occurrence, tenant, desk.Today),
                Next = NextFor(line),
                Can = standing.AbilitiesFor(line, occurrence),
                ActingFor = standing.ActingFor,
            },
            Projections.Json.Options);
    }

    private static async Task<IResult> Past(
        LedgerLine line, Viewpoint view, Guid planId, IReadOnlyList<TimelineEntry> timeline, ReadDesk desk, Npgsql.NpgsqlConnection tenant, IQuerySession session, CancellationToken cancellation)
    {
        var scheme = await tenant.SchemeTitle(line.SchemeId, line.ObligationId);
        return Results.Json(
            new OccurrenceView(line)
            {
                ArticleSummaryZh = scheme.ArticleSummaryZh,
                SchemeTitleZh = scheme.TitleZh,
                Acts = desk.Actor.May(Ability.EvidenceRead) ? PastLedger.Acts(await tenant.ActsOn(line.Id), line.Id, view) : [],
                Timeline = timeline,
                Steps = line.StepCount > 0 ? await StepsView.Of(session, line.Id, planId, timeline, view.KnownBefore, cancellation, view) : null,
                Approval = null,
                Next = new("none", "none"),
                // What is past is read, and nothing is done to it.
                Can = new(false, false, false, false, false, false, false, false, false, false, false),
                ActingFor = null,
            },
            Projections.Json.Options);
    }

    internal static NextStep NextFor(LedgerLine line) => line.State switch
    {
        "submitted" => new("confirm", "reviewer"),
        "returned" => new("correct", "owner"),
        "missed" => new("make-up", "owner"),
        "not-due" or "open" or "due-soon" or "overdue" or "no-verdict" when line.StepsRecorded < line.StepCount => new("record-step", "owner"),
        "not-due" or "open" or "due-soon" or "overdue" when line.CountedCount >= Math.Max(line.RequiredCount, 1) => new("submit", "owner"),
        "not-due" or "open" or "due-soon" or "overdue" or "no-verdict" => new("record", "owner"),
        _ => new("none", "none"),
    };

    private static async Task<ApprovalState?> ApprovalOf(
        ApprovalRules? rules, LedgerLine line, Occurrence? occurrence, Npgsql.NpgsqlConnection tenant, DateOnly today)
    {
        if (rules?.For(line.SchemeId, line.Category) is not { } rule)
        {
            return null;
        }

        var posts = await Approvals.Posts(rule, line.UnitId, tenant, today);
        return new(
            rule.Mode,
            rule.Quorum,
            [.. posts.Select(post => new ApprovalSeat(post.PostId, post.TitleZh, post.UnitNameZh, post.HolderName, occurrence?.Approvals.ContainsKey(post.PostId) == true))]);
    }
}
