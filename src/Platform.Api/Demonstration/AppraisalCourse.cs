using System.Text.Json;
using Marten;
using Platform.Api.Appraisals;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Api.Time;
using Platform.Domain.Appraisals;
using Platform.Domain.Compliance;
using Platform.Domain.Schemes;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>
/// Two yearly rounds of a bureau, each of one body: that of the last year, settled by marks and, where the rules ask for both, by figures of
/// the ledger, announced and closed; and this year's, of which the body assessed itself and was assessed. Its figures wait for the office.
/// </summary>
internal sealed class AppraisalCourse(
    BureauWork work, Staff staff, Agenda agenda, DateOnly today, TenantConnections connections, SchemeLibrary library, CountingAhead counting,
    CancellationToken cancellation)
{
    private const int LastYear = 110;
    private const int ThisYear = 18;

    private static readonly CriterionRequest[] FiguresAndMarks =
    [
        new(CriterionKind.Quantitative, 50, "按期履责", LedgerFigures.OfDutiesOnTime),
        new(CriterionKind.Qualitative, 30, "责任制度落实", Maximum: 10),
        new(CriterionKind.Qualitative, 20, "佐证材料质量", Maximum: 10),
    ];

    private readonly Guid _unit = work.UnitId(work.Plan.ClerkUnit);

    private string Lane => $"{work.Plan.Slug}/appraisal";

    public void Begin()
    {
        var pack = PackReader.Read(SchemeTemplates.Find(work.Plan.Template)!).Pack!;
        if (CycleOf(pack) is null)
        {
            return;
        }

        agenda.Add(today.AddDays(-LastYear), Lane, () => Conclude(pack.Appraisal!.Scoring?.Style == "quantitative-and-qualitative"));
        agenda.Add(today.AddDays(-ThisYear), Lane, Appraise);
    }

    private static AppraisalCycle? CycleOf(SchemePack pack) =>
        RoundCycles.Of(pack).FirstOrDefault(each => RoundCycles.PeriodsOf(each).Contains(Periods.Year) && RoundCycles.Asks(each.Subjects, AppraisedKind.Body));

    private async Task Conclude(bool byFigures)
    {
        var day = today.AddDays(-LastYear);
        var figuresOn = new DateOnly(day.Year - 1, 12, 31);
        var appraisal = await Start(
            $"{day.Year - 1}年度责任考核", day, day.Year - 1, figuresOn,
            byFigures
                ? FiguresAndMarks
                : [new(CriterionKind.Qualitative, 60, "责任制度落实", Maximum: 10), new(CriterionKind.Qualitative, 40, "佐证材料质量", Maximum: 10)],
            caps: false);
        var round = appraisal.Round;
        var first = byFigures ? 2 : 1;
        await Assess(appraisal.Id, [new(first, 9), new(first + 1, 9)], [new(first, 9), new(first + 1, 8, "个别材料补交。")]);
        agenda.Add(day.AddDays(6), Lane, async () =>
        {
            if (byFigures)
            {
                await counting.Until(new(figuresOn, PlatformClock.StartOf(figuresOn.AddDays(1)), Knowledge.Then), cancellation);
                await Do(work.Office, new TakeFiguresRequest(figuresOn), (s, r) => TakeFiguresEndpoint.Post(
                    appraisal.Id, r, Appraisals(s), s.GetRequiredService<PlatformClock>(), s.GetRequiredService<ReadDesk>(), s.GetRequiredService<IDocumentStore>(), cancellation));
            }

            await Do(
                work.Leader, new SettleAppraisalRequest("制度健全，落实较好，材料应更及时。"),
                (s, r) => SettleAppraisalEndpoint.Post(appraisal.Id, r, Appraisals(s), cancellation));
            await Do(work.Office, new AppraisalStepRequest(), (s, r) => AnnounceAppraisalEndpoint.Post(appraisal.Id, r, Appraisals(s), cancellation));
        });
        agenda.Add(day.AddDays(20), Lane, () => Do(work.Office, new AppraisalStepRequest(), (s, r) => CloseRoundEndpoint.Post(round, r, Desk(s), cancellation)));
    }

    private async Task Appraise()
    {
        var day = today.AddDays(-ThisYear);
        var appraisal = await Start(
            "年度责任考核", day, day.Year, day < new DateOnly(day.Year, 1, 2) ? day : day.AddDays(-1),
            FiguresAndMarks,
            caps: true);
        await Assess(appraisal.Id, [new(2, 9), new(3, 9)], [new(2, 9), new(3, 8, "一次会议材料不全。")]);
    }

    private async Task<(Guid Round, Guid Id)> Start(string title, DateOnly day, int year, DateOnly figuresOn, IReadOnlyList<CriterionRequest> criteria, bool caps)
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        var scheme = (await library.InForceOn(tenant, day)).First(each => CycleOf(each.Pack) is not null);
        var grades = scheme.Pack.Appraisal!.Grades;
        var opened = await Do(
            work.Office, new OpenRoundRequest(title, scheme.Id, CycleOf(scheme.Pack)!.Id, work.UnitId(work.Plan.UnitRows[0].Code), year),
            (s, r) => OpenRoundEndpoint.Post(r, Desk(s), library, cancellation));
        var round = opened.GetProperty("id").GetGuid();
        var terms = new RoundTermsRequest(
            figuresOn, day.AddDays(10), NothingOwed.LeftOut, 7, criteria, [.. grades.OrderBy(grade => grade.Rank).Zip([90m, 75m, 60m, 0m], (grade, from) => new GradeThreshold(grade.Code, from))],
            caps ? [Cap(grades)] : []);
        await Do(work.Office, terms, (s, r) => SetRoundTermsEndpoint.Put(round, r, Desk(s), library, cancellation));
        await Do(
            work.Office, new RoundSubjectsRequest([new(staff.Discipline, staff.Leader, staff.Office, UnitId: _unit, RepresentativeId: staff.Clerk)]),
            (s, r) => NameSubjectsEndpoint.Put(round, r, Desk(s), cancellation));
        await Do(work.Office, new AppraisalStepRequest(), (s, r) => StartRoundEndpoint.Post(round, r, Desk(s), cancellation));
        return (round, AppraisalRound.AppraisalOf(round, _unit));
    }

    // Where the rules name no grades the cap is in points.
    private static CapRuleRequest Cap(IReadOnlyList<Grade> grades) => grades.Count > 0
        ? new("falsified", CapKind.Falsification, "考核中弄虚作假", HighestGrade: grades.MaxBy(grade => grade.Rank)!.Code)
        : new("falsified", CapKind.Falsification, "考核中弄虚作假", HighestPoints: 0);

    private async Task Assess(Guid appraisal, IReadOnlyList<MarkRequest> own, IReadOnlyList<MarkRequest> marks)
    {
        await Do(work.Clerk, new MarksRequest(own, "制度健全，材料基本齐全。"), (s, r) => AssessSelfEndpoint.Post(appraisal, r, Appraisals(s), cancellation));
        await Do(work.Deputy, new MarksRequest(marks, "总体较好，材料应及时补齐。"), (s, r) => AssessSubjectEndpoint.Post(appraisal, r, Appraisals(s), cancellation));
    }

    private Task<JsonElement> Do<TRequest>(Performer who, TRequest request, Func<IServiceProvider, TRequest, Task<IResult>> endpoint) =>
        work.Hands.Do(who, request, endpoint, cancellation);

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();

    private static AppraisalDesk Appraisals(IServiceProvider services) => services.GetRequiredService<AppraisalDesk>();
}
