using Platform.Api.Appraisals;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain.Appraisals;
using Platform.Domain.Schemes;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>
/// A yearly round in the bureau whose rules name grades: one body that assessed itself and was assessed. Its figures wait for the
/// office, because they are frozen only when all that was known by their day has been counted.
/// </summary>
internal sealed class AppraisalCourse(
    BureauWork work, Staff staff, Agenda agenda, DateOnly today, TenantConnections connections, SchemeLibrary library, CancellationToken cancellation)
{
    private string Lane => $"{work.Plan.Slug}/appraisal";

    public void Begin()
    {
        var rules = PackReader.Read(SchemeTemplates.Find(work.Plan.Template)!).Pack!.Appraisal;
        if (rules is { Grades.Count: > 0 })
        {
            agenda.Add(today.AddDays(-18), Lane, () => Appraise(rules));
        }
    }

    private async Task Appraise(Appraisal rules)
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        var day = today.AddDays(-18);
        var scheme = (await library.InForceOn(tenant, day)).First(each => each.Pack.Appraisal?.Grades.Count > 0);
        var cycle = RoundCycles.Of(scheme.Pack).First(each => RoundCycles.PeriodsOf(each).Contains(Periods.Year));
        var opened = await work.Hands.Do(
            work.Office, new OpenRoundRequest("年度责任考核", scheme.Id, cycle.Id, work.UnitId(work.Plan.UnitRows[0].Code), day.Year),
            (s, r) => OpenRoundEndpoint.Post(r, Desk(s), library, cancellation), cancellation);
        var round = opened.GetProperty("id").GetGuid();
        var terms = new RoundTermsRequest(
            day < new DateOnly(day.Year, 1, 2) ? day : day.AddDays(-1), day.AddDays(10), NothingOwed.LeftOut, 7,
            [
                new(CriterionKind.Quantitative, 50, "按期履责", LedgerFigures.OfDutiesOnTime),
                new(CriterionKind.Qualitative, 30, "责任制度落实", Maximum: 10),
                new(CriterionKind.Qualitative, 20, "佐证材料质量", Maximum: 10),
            ],
            [.. rules.Grades.OrderBy(grade => grade.Rank).Zip([90m, 75m, 60m, 0m], (grade, from) => new GradeThreshold(grade.Code, from))],
            [new("falsified", CapKind.Falsification, "考核中弄虚作假", rules.Grades.MaxBy(grade => grade.Rank)!.Code)]);
        await work.Hands.Do(work.Office, terms, (s, r) => SetRoundTermsEndpoint.Put(round, r, Desk(s), library, cancellation), cancellation);
        var unit = work.UnitId(work.Plan.ClerkUnit);
        await work.Hands.Do(
            work.Office, new RoundSubjectsRequest([new(staff.Discipline, staff.Leader, staff.Office, UnitId: unit, RepresentativeId: staff.Clerk)]),
            (s, r) => NameSubjectsEndpoint.Put(round, r, Desk(s), cancellation), cancellation);
        await work.Hands.Do(work.Office, new AppraisalStepRequest(), (s, r) => StartRoundEndpoint.Post(round, r, Desk(s), cancellation), cancellation);

        var appraisal = AppraisalRound.AppraisalOf(round, unit);
        await work.Hands.Do(
            work.Clerk, new MarksRequest([new(2, 9), new(3, 9)], "制度健全，材料基本齐全。"), (s, r) => AssessSelfEndpoint.Post(appraisal, r, Appraisals(s), cancellation), cancellation);
        await work.Hands.Do(
            work.Deputy, new MarksRequest([new(2, 9), new(3, 8, "一次会议材料不全。")], "总体较好，材料应及时补齐。"),
            (s, r) => AssessSubjectEndpoint.Post(appraisal, r, Appraisals(s), cancellation), cancellation);
    }

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();

    private static AppraisalDesk Appraisals(IServiceProvider services) => services.GetRequiredService<AppraisalDesk>();
}
