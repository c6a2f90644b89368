using System.Text.Json;
using Platform.Api.Appraisals.Across;
using Platform.Api.Commands;
using Platform.Api.Demonstration.Districts;
using Platform.Api.Dispatch;
using Platform.Api.Time;
using Platform.Domain.Appraisals;
using Platform.Domain.Compliance;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>
/// The district's appraisal of the last year of its bureaus, by figures of their ledgers and marks: settled by a second officer, told to each
/// bureau, objected to by one of them, and closed.
/// </summary>
internal sealed class DistrictRound(
    Performer officer, Performer deputy, IReadOnlyDictionary<string, BureauInTheYear> bureaus, Hands hands, Agenda agenda, DateOnly today, WorkerConnections workers,
    CountingAhead counting, CancellationToken cancellation)
{
    private const string Objecting = "finance";
    private const int Opened = 105;

    /// <summary>Days before today on whose mornings letters are carried.</summary>
    private static readonly int[] Mornings = [Opened - 2, Opened - 4, Opened - 6];

    private Guid _round;

    public static IEnumerable<DateOnly> CarryDays(DateOnly today) => Mornings.Select(ago => today.AddDays(-ago));

    public void Begin()
    {
        foreach (var morning in CarryDays(today))
        {
            agenda.Mark(morning);
        }

        On(Opened, Appraise);
        On(Opened - 1, Settle);
        On(Opened - 3, Object);
        On(Opened - 5, () => Do(
            officer, new DecideBureauObjectionRequest(false, "经核实，该项在取数日期之后补报，结果不变。"),
            (s, r) => DecideBureauObjectionEndpoint.Post(_round, Objecting, r, Desk(s), Post(s), cancellation)));
        On(Opened - 15, () => Do(officer, new BureauRoundStepRequest(), (s, r) => CloseBureauRoundEndpoint.Post(_round, r, Desk(s), cancellation)));
    }

    private void On(int ago, Func<Task> step) => agenda.Add(today.AddDays(-ago), DistrictPlan.Slug, step);

    private async Task Appraise()
    {
        var year = today.AddDays(-Opened).Year - 1;
        var figuresOn = new DateOnly(year, 12, 31);
        var opened = await Do(
            officer,
            new OpenBureauRoundRequest(
                $"{year}年度各局责任制考核", year, figuresOn, NothingOwed.LeftOut, 7, [.. bureaus.Keys.Order(StringComparer.Ordinal)],
                [
                    new(CriterionKind.Quantitative, 60, "按期履责", LedgerFigures.OfDutiesOnTime),
                    new(CriterionKind.Qualitative, 40, "制度建设与整改", Maximum: 10),
                ]),
            (s, r) => OpenBureauRoundEndpoint.Post(r, Desk(s), workers, cancellation));
        _round = opened.GetProperty("id").GetGuid();
        await counting.Until(new(figuresOn, PlatformClock.StartOf(figuresOn.AddDays(1)), Knowledge.Then), cancellation);
        await Do(
            officer, new BureauRoundStepRequest(),
            (s, r) => TakeBureauFiguresEndpoint.Post(_round, r, Desk(s), workers, s.GetRequiredService<PlatformClock>(), cancellation));
        foreach (var bureau in bureaus.Keys.Order(StringComparer.Ordinal))
        {
            await Do(
                officer, new AssessBureauRequest([new(2, bureau == Objecting ? 7 : 8, null)], "制度较全，整改及时。"),
                (s, r) => AssessBureauEndpoint.Post(_round, bureau, r, Desk(s), cancellation));
        }
    }

    private async Task Settle()
    {
        foreach (var bureau in bureaus.Keys.Order(StringComparer.Ordinal))
        {
            await Do(deputy, new BureauWordsRequest("同意。"), (s, r) => SettleBureauEndpoint.Post(_round, bureau, r, Desk(s), cancellation));
        }

        await Do(officer, new BureauRoundStepRequest(), (s, r) => AnnounceBureausEndpoint.Post(_round, r, Desk(s), Post(s), cancellation));
    }

    private Task<JsonElement> Object() => Do(
        bureaus[Objecting].Work.Office, new BureauWordsRequest("一次专题会议的记录已补报，请予计入。"),
        (s, r) => ObjectToYearEndpoint.Post(_round, r, Desk(s), Post(s), cancellation));

    private Task<JsonElement> Do<TRequest>(Performer who, TRequest request, Func<IServiceProvider, TRequest, Task<IResult>> endpoint) => hands.Do(who, request, endpoint, cancellation);

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();

    private static PostOffice Post(IServiceProvider services) => services.GetRequiredService<PostOffice>();
}
