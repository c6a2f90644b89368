using System.Text.Json;
using Platform.Api.Bulletins;
using Platform.Api.Commands;
using Platform.Api.Demonstration.Districts;
using Platform.Api.Dispatch;
using Platform.Api.Inspections;
using Platform.Api.Inspections.Across;
using Platform.Api.Reporting;
using Platform.Api.Reporting.Arrivals;
using Platform.Api.Schemes;
using Platform.Domain.Bulletins;
using Platform.Domain.Inspections;
using Platform.Projections.Bulletins;
using Platform.Projections.Database;
using Platform.Projections.Inspections;
using Platform.Projections.Reporting;

namespace Platform.Api.Demonstration;

/// <summary>A bureau as the district's year meets it.</summary>
internal sealed record BureauInTheYear(BureauWork Work, ReportCourse Reports, InspectionCourse Inspections);

/// <summary>
/// What went between the district and its bureaus through the year: yearly reports that were acknowledged, asked about or sent back; an
/// inspection whose findings were put right, one of them only when it was demanded again; and a bulletin that bureaus acknowledged.
/// Letters are carried on the mornings of <see cref="CarryDays"/>.
/// </summary>
internal sealed class DistrictYear(
    Performer officer, IReadOnlyDictionary<string, BureauInTheYear> bureaus, Hands hands, Agenda agenda, DateOnly today, TenantConnections connections,
    WorkerConnections workers, SchemeLibrary library, CancellationToken cancellation)
{
    private const string Asked = "meteorology";
    private const string SentBack = "agriculture";
    private const string NotHolding = "agriculture";
    private const int Inspected = 200;
    private const int Told = 95;

    private Guid _inspection;

    /// <summary>Days before today on whose mornings letters are carried.</summary>
    private static readonly int[] Mornings =
        [Inspected - 1, Inspected - 12, Inspected - 15, Inspected - 30, ReportCourse.Yearly - 1, ReportCourse.Yearly - 4, ReportCourse.Yearly - 7, ReportCourse.Yearly - 9, Told - 1, Told - 5];

    public static IReadOnlySet<DateOnly> CarryDays(DateOnly today) => Mornings.Select(ago => today.AddDays(-ago)).ToHashSet();

    public void Begin()
    {
        foreach (var morning in CarryDays(today))
        {
            agenda.Mark(morning);
        }

        On(ReportCourse.Yearly - 2, ReceiveReports);
        On(ReportCourse.Yearly - 5, AnswerUpward);
        On(ReportCourse.Yearly - 8, ReceiveTheRest);
        On(Inspected, Inspect);
        On(Inspected - 2, () => Answer(Inspected - 8));
        On(Inspected - 13, Judge);
        On(Inspected - 16, () => bureaus[NotHolding].Inspections.AnswerTheDistrict(Inspected - 24));
        On(Inspected - 31, VerifyTheRest);
        On(Told, IssueBulletin);
        On(Told - 2, AcknowledgeBulletin);
    }

    private void On(int ago, Func<Task> step) => agenda.Add(today.AddDays(-ago), DistrictPlan.Slug, step);

    private async Task ReceiveReports()
    {
        foreach (var report in await Arrived())
        {
            await (report.BureauId switch
            {
                SentBack => Do(new ReturnReportRequest("请补充问题整改情况。"), (s, r) => ReturnArrivalEndpoint.Post(report.Id, r, Desk(s), Post(s), cancellation)),
                Asked => Do(new ReportWordsRequest("两项未完成职责的原因是什么？"), (s, r) => AskAboutArrivalEndpoint.Post(report.Id, r, Desk(s), Post(s), cancellation)),
                _ => Receive(report.Id),
            });
        }
    }

    private async Task AnswerUpward()
    {
        var (asked, back) = (bureaus[Asked].Reports, bureaus[SentBack].Reports);
        await asked.Answer(asked.Upward, "因业务集中，已在次月补办完成。");
        await back.Mend(back.Upward, "督查指出的问题已全部列入整改台账。");
        await back.Send(back.Upward);
    }

    private async Task ReceiveTheRest()
    {
        foreach (var report in (await Arrived()).Where(report => report.BureauId is Asked or SentBack))
        {
            await Receive(report.Id);
        }
    }

    private async Task<IReadOnlyList<ArrivedReportSummary>> Arrived()
    {
        await using var tenant = await connections.Open(DistrictPlan.Slug, cancellation);
        return [.. (await tenant.ArrivedReports()).OrderBy(report => report.BureauId, StringComparer.Ordinal)];
    }

    private Task<JsonElement> Receive(Guid report) => Do(new ReceiveReportRequest(), (s, r) => AcknowledgeArrivalEndpoint.Post(report, r, Desk(s), Post(s), cancellation));

    private async Task Inspect()
    {
        var on = today.AddDays(-Inspected);
        var looked = DistrictPlan.Bureaus.Skip(3).Select(bureau => bureau.Slug).ToList();
        var planned = await Do(
            new PlanOverseenInspectionRequest(
                "半年责任制抽查", on, on.AddDays(40), ["on-site-spot-check"], looked, [new("own", Text: "问题整改有台账"), new("own", Text: "报告及时")], Seed: "第2号"),
            (s, r) => PlanOverseenInspectionEndpoint.Post(r, Desk(s), Post(s), workers, library, cancellation));
        _inspection = planned.GetProperty("id").GetGuid();
        foreach (var bureau in looked)
        {
            await Do(
                new CheckBureauRequest(bureau, "on-site-spot-check", on, [bureau == looked[0] ? new(1, ItemOutcome.Met) : new(1, ItemOutcome.NotMet, "没有整改台账"), new(2, ItemOutcome.Met)]),
                (s, r) => CheckBureauEndpoint.Post(_inspection, r, Desk(s), cancellation));
        }

        foreach (var bureau in looked.Skip(1))
        {
            await Do(
                new PutFindingRequest(bureau, "问题整改没有台账", Severity.Ordinary, on.AddDays(30), 1),
                (s, r) => PutFindingEndpoint.Post(_inspection, r, Desk(s), Post(s), cancellation));
        }
    }

    private async Task Answer(int ago)
    {
        foreach (var bureau in DistrictPlan.Bureaus.Skip(4))
        {
            await bureaus[bureau.Slug].Inspections.AnswerTheDistrict(ago);
        }
    }

    private async Task Judge()
    {
        foreach (var finding in await Found())
        {
            await (finding.BureauId == NotHolding
                ? Do(
                    new DemandAgainRequest("台账缺少责任人，请补充后再报。", today.AddDays(-Inspected + 35)),
                    (s, r) => DemandAgainEndpoint.Post(finding.Id, r, Desk(s), Post(s), cancellation))
                : Verify(finding.Id));
        }
    }

    private async Task VerifyTheRest()
    {
        foreach (var finding in (await Found()).Where(finding => finding.BureauId == NotHolding))
        {
            await Verify(finding.Id);
        }

        await Do(
            new ConcludeOverseenInspectionRequest(today.AddDays(-Inspected + 31), "三个单位责任制总体落实，两项问题已整改核验。"),
            (s, r) => ConcludeOverseenInspectionEndpoint.Post(_inspection, r, Desk(s), cancellation));
        await Do(
            new CirculateOverseenInspectionRequest([.. DistrictPlan.Bureaus.Skip(3).Select(bureau => bureau.Slug)]),
            (s, r) => CirculateOverseenInspectionEndpoint.Post(_inspection, r, Desk(s), Post(s), workers, cancellation));
    }

    private async Task<IReadOnlyList<OverseenFindingRow>> Found()
    {
        await using var tenant = await connections.Open(DistrictPlan.Slug, cancellation);
        return [.. (await tenant.OverseenFindings(today, _inspection)).OrderBy(finding => finding.BureauId, StringComparer.Ordinal)];
    }

    private Task<JsonElement> Verify(Guid finding) =>
        Do(new VerifyRectificationRequest(), (s, r) => VerifyRectificationEndpoint.Post(finding, r, Desk(s), Post(s), cancellation));

    private async Task IssueBulletin()
    {
        var id = (await Do(
            new DraftBulletinRequest(BulletinKind.Ordinary, "年度履责报告审阅情况通报", ["各单位均已报送上一年度履责情况报告。", "两个单位的报告经补充后收悉。"]),
            (s, r) => DraftBulletinEndpoint.Post(r, Desk(s), cancellation))).GetProperty("id").GetGuid();
        await Do(
            new IssueBulletinRequest($"区监〔{today.AddDays(-Told).Year}〕1号", AcknowledgeBy: today.AddDays(-Told + 15)),
            (s, r) => IssueBulletinEndpoint.Post(id, r, Desk(s), Post(s), cancellation));
        On(Told - 6, () => Do(
            new Portal.PublishRequest(Domain.Portal.PublicationKinds.Bulletin, null, null, Domain.Portal.PublicationForm.Frozen, null, id),
            (s, r) => Portal.PublishEndpoint.Post(r, Desk(s), cancellation)));
    }

    private async Task AcknowledgeBulletin()
    {
        foreach (var (slug, bureau) in bureaus.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            await using var tenant = await connections.Open(slug, cancellation);
            var received = (await tenant.ReceivedBulletins()).Single(row => row.State == "waiting").Id;
            await hands.Send(
                bureau.Work.Office, "AcknowledgeReceivedBulletin", _ => { },
                (s, _) => AcknowledgeReceivedBulletinEndpoint.Post(received, Desk(s), Post(s), cancellation), cancellation);
        }
    }

    private Task<JsonElement> Do<TRequest>(TRequest request, Func<IServiceProvider, TRequest, Task<IResult>> endpoint) => hands.Do(officer, request, endpoint, cancellation);

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();

    private static PostOffice Post(IServiceProvider services) => services.GetRequiredService<PostOffice>();
}
