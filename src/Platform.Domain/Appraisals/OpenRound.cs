using Platform.Domain.Schemes;

namespace Platform.Domain.Appraisals;

/// <summary>Opens a round of appraisal for a cycle of the rules (rows H1 and H3 of the matrix).</summary>
/// <param name="Pack">The rules by which it is held.</param>
/// <param name="Period">The year or half-year of <paramref name="PeriodCode"/>.</param>
/// <param name="PeriodCode"><c>year</c> or <c>half-year</c>.</param>
public sealed record OpenRound(
    Guid RoundId, string Title, Guid OrganiserUnitId, Guid SchemeId, SchemePack Pack, string CycleId, string PeriodCode, RoundPeriod Period);

public sealed record RulesAskForNoSuchCycle()
    : Refusal("rules-ask-for-no-such-cycle", "The rules ask for no appraisal of this cycle and period by the bureau itself. Choose one of the cycles that are offered.");

public static class OpenRoundDecider
{
    public static Decision<RoundEvent> Decide(OpenRound command, AppraisalRound? round, By by)
    {
        if (round is not null)
        {
            return Decision<RoundEvent>.Nothing;
        }

        if (RoundCycles.Of(command.Pack).FirstOrDefault(offered => offered.Id == command.CycleId) is not { } cycle)
        {
            return new RulesAskForNoSuchCycle { Errors = [new("/cycleId", "unknown", "Choose a cycle that is offered.")] };
        }

        if (!RoundCycles.PeriodsOf(cycle).Contains(command.PeriodCode))
        {
            return new RulesAskForNoSuchCycle { Errors = [new("/period", "not-of-the-cycle", $"This cycle is held by {string.Join(" or ", RoundCycles.PeriodsOf(cycle))}.")] };
        }

        var rules = command.Pack.Appraisal!;
        return new RoundOpened(
            command.RoundId, command.Title, command.OrganiserUnitId, command.SchemeId,
            new(cycle.Id, command.Pack.PackId, cycle.Article, cycle.NameZh, cycle.NameEn, cycle.Subjects), command.Period,
            [.. rules.Grades.OrderBy(grade => grade.Rank).Select(grade => new RoundGrade(grade.Code, grade.Rank, grade.TitleZh, grade.TitleEn))],
            rules.Scoring?.Style == "quantitative-and-qualitative", RoundCycles.FalsificationOf(rules), by.ActorId);
    }
}
