using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Readings;
using Platform.Projections.Accountability;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Accountability;

public sealed record CaseListAbilities(bool Open, bool Count);

/// <summary>The cases in which the reader is named.</summary>
public sealed record CaseList(IReadOnlyList<CaseRow> Items, CaseListAbilities Can);

public static class ListCasesEndpoint
{
    [WolverineGet("/api/v1/cases"), Requires(Ability.OrganisationRead)]
    public static async Task<CaseList> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(
            desk.Actor.PersonId is { } person ? await tenant.Cases(person, desk.Today) : [],
            new(desk.Actor.May(Ability.CaseOpen), desk.Actor.May(Ability.CaseCount)));
    }
}

public static class GetCaseEndpoint
{
    /// <summary>The file, as far as the reader is named in it. Every reading is recorded.</summary>
    [WolverineGet("/api/v1/cases/{caseId}"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<CaseView>(200)]
    public static Task<IResult> Get(Guid caseId, CommandDesk desk, CaseViews views, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<AccountabilityCase>(caseId, cancellation);
                if (stream.State is not { } file || CaseSight.Capacities(file, work.By.PersonId) is not [var capacity, ..])
                {
                    return new Outcome.Unknown();
                }

                var readings = await work.Open<CaseReadings>(CaseReadings.IdFor(caseId), cancellation);
                readings.Append<CaseReadingEvent>([new CaseFileRead(caseId, work.By.PersonId!.Value, capacity)]);
                return new Outcome.Done(await views.Of(file, stream.Found, work, desk.Actor, cancellation), stream.Found);
            },
            cancellation);
}

public static class ListCaseReadingsEndpoint
{
    /// <summary>Who read the file, for those who handle the case.</summary>
    [WolverineGet("/api/v1/cases/{caseId}/readings"), Requires(Ability.CaseHandle, Ability.CaseDecide, Ability.CaseReview)]
    [ProducesResponseType<Items<CaseReadingRow>>(200)]
    public static async Task<IResult> Get(Guid caseId, ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var handles = desk.Actor.PersonId is { } person
            && (await tenant.Cases(person, desk.Today)).Any(row => row.Id == caseId && row.Capacities.Intersect(["investigator", "decider", "reviewer"]).Any());
        return handles ? Results.Json(new Items<CaseReadingRow>(await tenant.CaseReadings(caseId)), Projections.Json.Options) : Problem.Unknown();
    }
}

public static class CountCasesEndpoint
{
    /// <summary>Counts and clocks of the bureau's cases, and nothing else of them: a small number is withheld, and what would give it away.</summary>
    [WolverineGet("/api/v1/case-counts"), Requires(Ability.CaseCount)]
    public static async Task<CaseFigures> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var rows = await tenant.CaseCounts(desk.Today);
        var running = rows.Where(row => row.Status is "open" or "suspended").ToList();
        var steps = running.GroupBy(row => row.Step).Select(step => new CaseStepTally(step.Key, step.Sum(row => row.Count), step.Sum(row => row.Overdue))).ToList();
        return CaseFigures.Of(steps, rows.Sum(row => row.Count) - running.Sum(row => row.Count));
    }
}
