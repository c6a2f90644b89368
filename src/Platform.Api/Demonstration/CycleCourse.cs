using Platform.Api.Commands;
using Platform.Api.Demonstration.Districts;
using Platform.Api.Dispatch;
using Platform.Api.Inspections;
using Platform.Api.Meetings;
using Platform.Api.Reporting;
using Platform.Api.Schemes;
using Platform.Domain.Inspections;
using Platform.Domain.Meetings;
using Platform.Projections.Database;
using Platform.Projections.Organisation;

namespace Platform.Api.Demonstration;

/// <summary>
/// One round of the yearly cycle of a bureau: a meeting that resolved two things, an inspection of two units that found one, and a
/// report of the clerk's unit that waits for its sign-off.
/// </summary>
internal sealed class CycleCourse(
    BureauWork work, Agenda agenda, DateOnly today, TenantConnections connections, SchemeLibrary library, CancellationToken cancellation)
{
    private readonly Guid _top = work.UnitId(work.Plan.UnitRows.Single(unit => unit.Parent is null).Code);
    private readonly Guid _mine = work.UnitId(work.Plan.ClerkUnit);

    public void Begin()
    {
        agenda.Add(today.AddDays(-48), work.Plan.Slug, Meet);
        agenda.Add(today.AddDays(-42), work.Plan.Slug, Inspect);
        agenda.Add(today.AddDays(-8), work.Lane(_mine), Report);
        if (work.Plan == DistrictPlan.Bureaus[0])
        {
            agenda.Add(today.AddDays(-6), work.Lane(_mine), ReportUp);
        }
    }

    private async Task Meet()
    {
        var on = today.AddDays(-50);
        var posts = await Posts(_top);
        var present = posts.Take(3).ToList();
        var request = new RecordActRequest(
            ActKind.Meeting, "工作例会", on, _top, PresentPostIds: present,
            Proceedings: new(
                MeetingNature.Decision,
                present.FirstOrDefault() is var chair && chair != Guid.Empty ? chair : null,
                Agenda:
                [
                    new("研究年度重点任务分工", new("同意分工方案，限期落实。", Stances: [.. present.Select(post => new StanceRequest(post, StanceKind.For))])),
                    new("通报上季度履责情况"),
                ]),
            Resolutions:
            [
                new("报送年度重点任务分工落实情况", today.AddDays(-20), OwnerUnitId: _mine),
                new("完善本单位学习制度", today.AddDays(15), OwnerUnitId: _mine),
            ]);
        var answer = await work.Hands.Do(work.Office, request, (s, r) => RecordActEndpoint.Post(r, Desk(s), library, cancellation), cancellation);
        var duty = Resolution.DutyOf(answer.GetProperty("id").GetGuid(), 1);
        agenda.Add(today.AddDays(-30), work.Lane(_mine), () => Fulfill(duty, "年度重点任务分工落实情况报告", today.AddDays(-31)));
        agenda.Add(today.AddDays(-28), work.Lane(_mine), () => work.Confirm(duty));
    }

    private async Task Inspect()
    {
        var from = today.AddDays(-42);
        var type = work.Plan.UnitRows.Single(unit => unit.Code == work.Plan.ClerkUnit).Type;
        Guid[] units = [_mine, .. work.Plan.UnitRows.Where(unit => unit.Type == type && unit.Code != work.Plan.ClerkUnit && unit.Code != work.Plan.Changes.Dissolution.Unit).Take(1).Select(unit => work.UnitId(unit.Code))];
        var planned = await work.Hands.Do(
            work.Office,
            new PlanInspectionRequest(
                "专题督查", _top, from, today.AddDays(20), ["document-review", "self-check"], units, [new("own", Text: "会议记录齐全"), new("own", Text: "责任分工明确")]),
            (s, r) => PlanInspectionEndpoint.Post(r, Desk(s), library, cancellation),
            cancellation);
        var id = planned.GetProperty("id").GetGuid();
        await work.Hands.Do(
            work.Office,
            new CheckUnitRequest(_mine, "document-review", from, [new(1, ItemOutcome.NotMet, "缺一次会议记录"), new(2, ItemOutcome.Met)]),
            (s, r) => CheckUnitEndpoint.Post(id, r, Desk(s), cancellation),
            cancellation);
        await work.Hands.Do(
            work.Office,
            new RecordFindingRequest(_mine, "会议记录不全", Severity.Ordinary, today.AddDays(10), 1),
            (s, r) => RecordFindingEndpoint.Post(id, r, Desk(s), library, cancellation),
            cancellation);
    }

    private Task Report()
    {
        var (from, to) = (new DateOnly(today.AddDays(-8).Year, 1, 1), today.AddDays(-9));
        var request = to < from
            ? new DraftReportRequest(_mine, "履责情况报告", to.AddDays(-30), to, _top)
            : new DraftReportRequest(_mine, "履责情况报告", from, to, _top);
        return work.Hands.Do(work.Clerk, request, (s, r) => DraftReportEndpoint.Post(r, Desk(s), s.GetRequiredService<PostOffice>(), cancellation), cancellation);
    }

    // To the district on the platform, by the name that the rules of this bureau give it.
    private async Task ReportUp()
    {
        var to = today.AddDays(-7);
        var drafted = await work.Hands.Do(
            work.Clerk, new DraftReportRequest(_mine, "季度履责情况专题报告", to.AddDays(-90), to, RecipientName: "上级党委（区委）", ToOversight: true),
            (s, r) => DraftReportEndpoint.Post(r, Desk(s), s.GetRequiredService<PostOffice>(), cancellation), cancellation);
        var id = drafted.GetProperty("id").GetGuid();
        await work.Hands.Do(work.Leader, new SignOffReportRequest(), (s, r) => SignOffReportEndpoint.Post(id, r, Desk(s), cancellation), cancellation);
        await work.Hands.Do(work.Clerk, new SendReportRequest(), (s, r) => SendReportEndpoint.Post(id, r, Desk(s), s.GetRequiredService<PostOffice>(), cancellation), cancellation);
    }

    private async Task Fulfill(Guid duty, string title, DateOnly on)
    {
        var report = await work.Upload(_mine, "report-document", title, on);
        await work.Record(_mine, ActKind.Report, title, on, [report], [duty], submit: true);
    }

    private async Task<IReadOnlyList<Guid>> Posts(Guid unit)
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        return [.. (await tenant.StandingPosts([unit])).Select(post => post.Id)];
    }

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
