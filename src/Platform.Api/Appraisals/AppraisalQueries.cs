using Marten;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Projections.Appraisals;
using Wolverine.Http;

namespace Platform.Api.Appraisals;

/// <summary>What waits for the reader in an appraisal.</summary>
/// <param name="Task"><c>self-assess</c>, <c>assess</c>, <c>take-figures</c>, <c>settle</c>, <c>announce</c>, <c>decide-objection</c> or <c>read-result</c>.</param>
/// <param name="DueOn">The last day for it, where there is one.</param>
public sealed record AppraisalTask(Guid AppraisalId, string RoundTitle, string TitleZh, string? TitleEn, string UnitNameZh, string Task, DateOnly? DueOn);

public static class MyAppraisalsEndpoint
{
    /// <summary>The appraisals that wait for something the reader does.</summary>
    [WolverineGet("/api/v1/my/appraisals"), Requires(Ability.AppraisalManage, Ability.AppraisalTakePart)]
    public static async Task<Items<AppraisalTask>> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var manages = desk.Actor.May(Ability.AppraisalManage);
        return new([
            .. from row in await tenant.Appraisals(manages, desk.Actor.PersonId, desk.Today)
               from task in Tasks(row, manages, desk.Today)
               select new AppraisalTask(row.Id, row.RoundTitle, row.TitleZh, row.TitleEn, row.UnitNameZh, task.Task, task.DueOn),
        ]);
    }

    private static IEnumerable<(string Task, DateOnly? DueOn)> Tasks(AppraisalRow row, bool manages, DateOnly today)
    {
        bool Is(string capacity) => row.Capacities.Contains(capacity);
        var open = row.State is "begun" or "self-assessed" or "assessed";
        var marked = row.SelfAssessmentBy is not null;
        return new (bool Waits, string Task, DateOnly? DueOn)[]
        {
            (row.State == "begun" && marked && Is(AppraisalSight.Subject), "self-assess", row.SelfAssessmentBy),
            ((row.State == "self-assessed" || (row.State == "begun" && today > row.SelfAssessmentBy)) && Is("assessor"), "assess", null),
            (open && row.FiguresWait < today && (manages || Is("assessor")), "take-figures", null),
            (open && row.Ready && Is("settler"), "settle", null),
            (row.State == "settled" && manages, "announce", null),
            (row.State == "objected" && Is("reviewer"), "decide-objection", null),
            (row.State == "announced" && Is(AppraisalSight.Subject), "read-result", row.ObjectUntil),
        }.Where(each => each.Waits).Select(each => (each.Task, each.DueOn));
    }
}

public static class GetAppraisalEndpoint
{
    /// <summary>An appraisal, as far as the reader has a part in it. The subject sees the assessor's side from the announcement on.</summary>
    [WolverineGet("/api/v1/appraisals/{appraisalId}"), Requires(Ability.AppraisalManage, Ability.AppraisalTakePart)]
    [ProducesResponseType<AppraisalView>(200)]
    public static async Task<IResult> Get(
        Guid appraisalId, ReadDesk desk, AppraisalViews views, IDocumentStore store, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var manages = desk.Actor.May(Ability.AppraisalManage);
        if (await tenant.Appraisals(manages, desk.Actor.PersonId, desk.Today, null, appraisalId) is not [var row])
        {
            return Problem.Unknown();
        }

        await using var session = store.QuerySession(desk.Actor.TenantId);
        var appraisal = (await session.Events.AggregateStreamAsync<SubjectAppraisal>(appraisalId, token: cancellation))!;
        var round = (await session.Events.AggregateStreamAsync<AppraisalRound>(row.RoundId, token: cancellation))!;
        context.Response.Headers.ETag = $"\"{row.Version}\"";
        return Results.Json(await views.Of(tenant, row, appraisal, round, manages), Projections.Json.Options);
    }
}
