using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Schemes;
using Platform.Projections.Ledgers;
using Wolverine.Http;

namespace Platform.Api.Ledgers;

/// <summary>A task of the task table in a year: who leads it, and where each responsible unit stands.</summary>
/// <param name="Recorded">Responsible units that have recorded something for their part.</param>
public sealed record TaskView(
    Guid SchemeId, string TaskId, string Article, string TitleZh, string TitleEn, IReadOnlyList<LedgerLine> Lead, IReadOnlyList<LedgerLine> Parts, int Recorded);

public static class ListTasksEndpoint
{
    private const int Most = 5000;

    /// <summary>The task table of a year: one lead, several responsible units, and what each of them has recorded.</summary>
    [WolverineGet("/api/v1/tasks"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<Items<TaskView>>(200)]
    public static async Task<IResult> Get(int? year, ReadDesk desk, CancellationToken cancellation)
    {
        var asked = year ?? desk.Today.Year;
        if (asked is < 2000 or > 2100)
        {
            return RequestCheck.Malformed([new("/year", "out-of-range", "Give a calendar year from 2000 to 2100.")]);
        }

        await using var tenant = await desk.Open(cancellation);
        var lines = (await tenant.Lines(new() { Today = desk.Today, Year = asked, CadenceKind = CadenceKinds.Task, ReachUnits = desk.Actor.Units(Ability.LedgerRead), Limit = Most }))
            .Where(line => line.State != "withdrawn");
        return Results.Json(
            new Items<TaskView>(
            [
                .. lines.GroupBy(line => (line.SchemeId, line.ObligationId)).OrderBy(task => task.Key.ObligationId, StringComparer.Ordinal).Select(task =>
                {
                    var (first, parts) = (task.First(), task.Where(line => line.TaskPart == TaskParts.Responsible).ToList());
                    return new TaskView(
                        first.SchemeId, first.ObligationId, first.Article, first.TitleZh, first.TitleEn,
                        [.. task.Where(line => line.TaskPart == TaskParts.Lead)], parts, parts.Count(line => line.RecordedCount > 0));
                }),
            ]),
            Projections.Json.Options);
    }
}
