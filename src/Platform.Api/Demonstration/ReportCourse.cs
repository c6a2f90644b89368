using System.Text.Json;
using Platform.Api.Commands;
using Platform.Api.Demonstration.Districts;
using Platform.Api.Dispatch;
using Platform.Api.Reporting;
using Platform.Domain.Reporting;
using Platform.Projections.Database;
using Platform.Projections.Reporting;

namespace Platform.Api.Demonstration;

/// <summary>
/// Reports of a bureau's year: two of the clerk's unit to the bureau, one of which came back and was sent anew; and the yearly one
/// of the bureau to the district, which <see cref="DistrictYear"/> answers.
/// </summary>
internal sealed class ReportCourse(BureauWork work, Agenda agenda, DateOnly today, TenantConnections connections, CancellationToken cancellation)
{
    /// <summary>Days before today on which the yearly reports go to the district.</summary>
    public const int Yearly = 160;

    private readonly Guid _top = work.UnitId(work.Plan.UnitRows.Single(unit => unit.Parent is null).Code);
    private readonly Guid _mine = work.UnitId(work.Plan.ClerkUnit);
    private Guid _upward;

    /// <summary>The yearly report to the district, once it was drafted.</summary>
    public Guid Upward => _upward;

    public void Begin()
    {
        agenda.Add(today.AddDays(-300), work.Lane(_mine), () => ToBureau(300, returned: false));
        agenda.Add(today.AddDays(-120), work.Lane(_mine), () => ToBureau(120, returned: true));
        agenda.Add(today.AddDays(-Yearly), work.Lane(_mine), ToDistrict);
    }

    private async Task ToBureau(int ago, bool returned)
    {
        var to = today.AddDays(-ago - 1);
        var id = await Draft(new(_mine, "半年履责情况报告", to.AddDays(-180), to, _top));
        await Send(id);
        agenda.Add(today.AddDays(-ago + 3), work.Lane(_mine), () => returned
            ? work.Hands.Do(
                work.Office, new ReturnReportRequest("请补充问题整改情况。"), (s, r) => ReturnReportEndpoint.Post(id, r, Desk(s), cancellation), cancellation)
            : Receive(id));
        if (!returned)
        {
            return;
        }

        agenda.Add(today.AddDays(-ago + 6), work.Lane(_mine), async () =>
        {
            await Mend(id, "督查指出的问题均已列入整改，按期办理。");
            await Send(id);
        });
        agenda.Add(today.AddDays(-ago + 8), work.Lane(_mine), () => Receive(id));
    }

    // To the district on the platform, by the name that the rules of the bureau give it.
    private async Task ToDistrict()
    {
        var to = new DateOnly(today.AddDays(-Yearly).Year, 1, 1).AddDays(-1);
        _upward = await Draft(new(_mine, $"{to.Year}年落实责任制情况报告", new(to.Year, 1, 1), to, RecipientName: DistrictPlan.NameZh, ToOversight: true));
        await Send(_upward);
    }

    /// <summary>Adds a sentence to a report that came back; what was assembled stays.</summary>
    public async Task Mend(Guid report, string sentence)
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        var kept = JsonSerializer.Deserialize<IReadOnlyList<ReportSentence>>((await tenant.Report(report)).Sentences, Projections.Json.Options)!;
        await work.Hands.Do(
            work.Clerk, new EditReportRequest([.. kept.Select(each => new SentenceRequest(each.Text, each.Number, each.Section)), new(sentence)]),
            (s, r) => EditReportEndpoint.Post(report, r, Desk(s), cancellation), cancellation);
    }

    public async Task Send(Guid report)
    {
        await work.Hands.Do(work.Leader, new SignOffReportRequest(), (s, r) => SignOffReportEndpoint.Post(report, r, Desk(s), cancellation), cancellation);
        await work.Hands.Do(
            work.Clerk, new SendReportRequest(), (s, r) => SendReportEndpoint.Post(report, r, Desk(s), s.GetRequiredService<PostOffice>(), cancellation), cancellation);
    }

    public Task Answer(Guid report, string words) => work.Hands.Do(
        work.Clerk, new ReportWordsRequest(words),
        (s, r) => AnswerQuestionEndpoint.Post(report, 1, r, Desk(s), s.GetRequiredService<PostOffice>(), cancellation), cancellation);

    private Task<JsonElement> Receive(Guid report) => work.Hands.Do(
        work.Office, new ReceiveReportRequest(), (s, r) => ReceiveReportEndpoint.Post(report, r, Desk(s), cancellation), cancellation);

    private async Task<Guid> Draft(DraftReportRequest request) => (await work.Hands.Do(
        work.Clerk, request, (s, r) => DraftReportEndpoint.Post(r, Desk(s), s.GetRequiredService<PostOffice>(), cancellation), cancellation)).GetProperty("id").GetGuid();

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
