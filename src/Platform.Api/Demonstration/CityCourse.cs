using System.Text.Json;
using Platform.Api.Commands;
using Platform.Api.Demonstration.Districts;
using Platform.Api.Dispatch;
using Platform.Api.Reporting;
using Platform.Api.Reporting.Arrivals;
using Platform.Api.Reporting.Calls;
using Platform.Projections.Database;
using Platform.Projections.Reporting;

namespace Platform.Api.Demonstration;

/// <summary>
/// What went between the city and the district: a yearly report that was asked for, sent, asked about and acknowledged; one that did not
/// come; and one that is still to come. The district in its turn asked its bureaus for one.
/// </summary>
internal sealed class CityCourse(
    Performer city, Performer officer, Performer deputy, Hands hands, Agenda agenda, DateOnly today, TenantConnections connections, CancellationToken cancellation)
{
    private const int Asked = 170;
    private const int Sent = 140;

    /// <summary>Days before today on whose mornings letters are carried.</summary>
    private static readonly int[] Mornings = [Asked - 1, Sent - 1, Sent - 5, Sent - 8];

    private Guid _report;

    public static IEnumerable<DateOnly> CarryDays(DateOnly today) => Mornings.Select(ago => today.AddDays(-ago));

    public void Begin()
    {
        foreach (var morning in CarryDays(today))
        {
            agenda.Mark(morning);
        }

        var (from, to) = (today.AddDays(-330), today.AddDays(-Sent - 5));
        On(Asked, DistrictPlan.City, () => Call(city, "各区综合监管情况报告", from, to, today.AddDays(-Sent + 10)));
        On(Sent, DistrictPlan.Slug, () => Report(from, to));
        On(Sent - 4, DistrictPlan.City, () => Arrival(id => Do(
            city, new ReportWordsRequest("督查发现的问题是否已全部整改？"), (s, r) => AskAboutArrivalEndpoint.Post(id, r, Desk(s), Post(s), cancellation))));
        On(Sent - 7, DistrictPlan.Slug, () => Do(
            officer, new ReportWordsRequest("已核验的按期完成，其余列入本年督查。"), (s, r) => AnswerQuestionEndpoint.Post(_report, 1, r, Desk(s), Post(s), cancellation)));
        On(Sent - 9, DistrictPlan.City, () => Arrival(id => Do(
            city, new ReceiveReportRequest(), (s, r) => AcknowledgeArrivalEndpoint.Post(id, r, Desk(s), Post(s), cancellation))));
        On(30, DistrictPlan.City, () => Call(city, "重点工作推进情况", today.AddDays(-120), today.AddDays(-31), today.AddDays(-5)));
        On(8, DistrictPlan.City, () => Call(city, "半年综合监管情况报告", today.AddDays(-150), today.AddDays(15), today.AddDays(30)));
        On(7, DistrictPlan.Slug, () => Call(officer, "近期履责情况", today.AddDays(-150), today.AddDays(10), today.AddDays(20)));
    }

    private void On(int ago, string lane, Func<Task> step) => agenda.Add(today.AddDays(-ago), lane, step);

    private Task<JsonElement> Call(Performer who, string title, DateOnly from, DateOnly to, DateOnly dueOn) => Do(
        who, new IssueReportCallRequest(title, from, to, dueOn), (s, r) => IssueReportCallEndpoint.Post(r, Desk(s), Post(s), cancellation));

    private async Task Report(DateOnly from, DateOnly to)
    {
        await using var tenant = await connections.Open(DistrictPlan.Slug, cancellation);
        var call = (await tenant.ReceivedCalls(to.Year, today, 10)).Single();
        _report = (await Do(
            officer, new DraftReportRequest(null, call.Title, from, to, ToOversight: true, CallId: call.Id),
            (s, r) => DraftReportEndpoint.Post(r, Desk(s), Post(s), cancellation))).GetProperty("id").GetGuid();
        await Do(deputy, new SignOffReportRequest(), (s, r) => SignOffReportEndpoint.Post(_report, r, Desk(s), cancellation));
        await Do(officer, new SendReportRequest(), (s, r) => SendReportEndpoint.Post(_report, r, Desk(s), Post(s), cancellation));
    }

    private async Task Arrival(Func<Guid, Task<JsonElement>> step)
    {
        await using var tenant = await connections.Open(DistrictPlan.City, cancellation);
        await step((await tenant.ArrivedReports()).Single().Id);
    }

    private Task<JsonElement> Do<TRequest>(Performer who, TRequest request, Func<IServiceProvider, TRequest, Task<IResult>> step)
        where TRequest : IChecked =>
        hands.Do(who, request, step, cancellation);

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();

    private static PostOffice Post(IServiceProvider services) => services.GetRequiredService<PostOffice>();
}
