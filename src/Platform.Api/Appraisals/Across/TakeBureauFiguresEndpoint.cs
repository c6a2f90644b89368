using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Inspections.Across;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Appraisals;
using Platform.Domain.Appraisals.Across;
using Platform.Domain.Compliance;
using Platform.Projections.Appraisals;
using Platform.Projections.Compliance;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Appraisals.Across;

public static class TakeBureauFiguresEndpoint
{
    /// <summary>Takes the figures of every bureau from its ledgers as they were known at the end of the stated day, and freezes them (ADR 0023).</summary>
    [WolverinePost("/api/v1/oversight/appraisal-rounds/{bureauRoundId}/figures"), Requires(Ability.AppraisalOversee)]
    [ProducesResponseType<Recorded>(200)]
    public static async Task<IResult> Post(
        Guid bureauRoundId, BureauRoundStepRequest request, CommandDesk desk, WorkerConnections workers, PlatformClock clock, CancellationToken cancellation)
    {
        var settled = true;
        var answer = await desk.Run(
            async work =>
            {
                var stream = await work.Open<BureauRound>(bureauRoundId, cancellation);
                if (stream.State is not { } round)
                {
                    return new Outcome.Unknown();
                }

                var terms = round.Opened.Terms;
                var view = new Viewpoint(terms.FiguresOn, PlatformClock.StartOf(terms.FiguresOn.AddDays(1)), Knowledge.Then);
                Dictionary<string, IReadOnlyList<BureauFigure>> figures = [];
                if (terms.FiguresOn < work.By.Today)
                {
                    // A bureau that left since is read no more: what the department may see, it may see today.
                    await using var directory = await workers.Open(cancellation);
                    var members = (await DirectMembers.Of(directory, work.Tenant)).Select(member => member.TenantId).ToHashSet();
                    foreach (var bureau in round.Bureaus.Where(each => each.Value.Figures is null && members.Contains(each.Key)).Select(each => each.Key))
                    {
                        await using var connection = await workers.OpenFor(bureau, cancellation);
                        // What is frozen here for good must be all that was known by then.
                        if (!AsOf.IsSettled(view, clock) || !await connection.HasReached(view))
                        {
                            settled = false;
                            return new Outcome.Unknown();
                        }

                        figures[bureau] = Figures(round, await connection.AllDuties(Period(round), view));
                    }
                }

                return desk.Conclude(stream, AppraiseBureauDecider.Decide(new TakeBureauFigures(figures), round, work.By));
            },
            cancellation);
        return settled ? answer : AsOf.NotSettled();
    }

    private static RoundPeriod Period(BureauRound round) => new($"{round.Opened.Year}", new(round.Opened.Year, 1, 1), new(round.Opened.Year, 12, 31));

    private static IReadOnlyList<BureauFigure> Figures(BureauRound round, IReadOnlyList<LedgerDuty> duties) =>
    [
        .. round.Opened.Terms.Of(CriterionKind.Quantitative).OrderBy(criterion => criterion.Number)
            .Select(criterion => LedgerFigures.Take(criterion, duties, Period(round).From, Period(round).To))
            .Select(figure => new BureauFigure(figure.Criterion, figure.Met.Count, figure.NotMet.Count)),
    ];
}
