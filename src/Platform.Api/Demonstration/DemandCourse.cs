using System.Text.Json;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Api.Work;
using Platform.Domain.Meetings;
using Platform.Domain.Work;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>Three demands of a bureau: one met long ago by all but one, one under way, one that just came in.</summary>
internal sealed class DemandCourse(BureauWork work, Agenda agenda, DateOnly today, CancellationToken cancellation)
{
    private const string Superior = "示例区委办公室";

    private readonly Guid[] _receivers = Receivers(work);

    public void Begin()
    {
        agenda.Add(today.AddDays(-60), work.Plan.Slug, () => MetByAllButOne(today.AddDays(-60), today.AddDays(-35)));
        agenda.Add(today.AddDays(-25), work.Plan.Slug, UnderWay);
        agenda.Add(today.AddDays(-4), work.Plan.Slug, () => Issue("关于报送年度重点任务进展的通知", "请对照年度重点任务清单，逐项说明进展并附佐证材料。", Superior, today.AddDays(20)));
        foreach (var day in new[] { today.AddDays(-34), today.AddDays(-19) })
        {
            agenda.Mark(day);
        }
    }

    // The unit of the clerk first, then others of its kind.
    private static Guid[] Receivers(BureauWork work)
    {
        var type = work.Plan.UnitRows.Single(unit => unit.Code == work.Plan.ClerkUnit).Type;
        var gone = work.Plan.Changes.Dissolution.Unit;
        var others = work.Plan.UnitRows.Where(unit => unit.Type == type && unit.Code != work.Plan.ClerkUnit && unit.Code != gone);
        return [work.UnitId(work.Plan.ClerkUnit), .. others.Take(3).Select(unit => work.UnitId(unit.Code))];
    }

    private async Task MetByAllButOne(DateOnly issued, DateOnly due)
    {
        var id = await Issue("关于开展专项自查的通知", "请对照要点自查，形成自查报告。", null, due);
        foreach (var (unit, place) in _receivers.Take(Math.Max(1, _receivers.Length - 1)).Select((unit, place) => (unit, place)))
        {
            var duty = Demand.DutyOf(id, unit);
            agenda.Add(issued.AddDays(1), work.Lane(unit), () => Acknowledge(id, unit));
            agenda.Add(issued.AddDays(10 + place), work.Lane(unit), async () =>
            {
                var report = await work.Upload(unit, "report-document", "专项自查报告", issued.AddDays(9 + place));
                await work.Record(unit, ActKind.Report, "专项自查报告", issued.AddDays(9 + place), [report], [duty], submit: true);
            });
            agenda.Add(issued.AddDays(14 + place), work.Lane(unit), () => work.Confirm(duty));
        }
    }

    private async Task UnderWay()
    {
        var id = await Issue("关于梳理制度落实情况的通知", "请梳理本单位制度建立和落实情况，于时限前报送说明。", Superior, today.AddDays(12));
        var mine = _receivers[0];
        agenda.Add(today.AddDays(-24), work.Lane(mine), () => Acknowledge(id, mine));
        agenda.Add(today.AddDays(-18), work.Lane(mine), () => work.Hands.Do(
            work.Clerk, new AnswerDemandRequest(mine, "已完成初步梳理，正在汇总材料。"), (s, r) => AnswerDemandEndpoint.Post(id, r, Desk(s), cancellation), cancellation));
        agenda.Add(today.AddDays(-6), work.Plan.Slug, () => work.Hands.Do(
            work.Office,
            new UrgeReceiversRequest(_receivers, "距办理时限不足三周，请抓紧报送。"),
            (s, r) => UrgeReceiversEndpoint.Post(id, r, Desk(s), cancellation),
            cancellation));
    }

    private async Task<Guid> Issue(string title, string text, string? superior, DateOnly due)
    {
        var request = new IssueDemandRequest(
            title, text, due, _receivers, ["report-document"], superior is null ? work.UnitId(work.Plan.UnitRows.Single(unit => unit.Parent is null).Code) : null, superior);
        var answer = await work.Hands.Do(
            work.Office,
            request,
            (s, r) => IssueDemandEndpoint.Post(r, Desk(s), s.GetRequiredService<SchemeLibrary>(), cancellation),
            cancellation);
        return answer.GetProperty("id").GetGuid();
    }

    private Task<JsonElement> Acknowledge(Guid id, Guid unit) => work.Hands.Do(
        unit == _receivers[0] ? work.Clerk : work.Office,
        new AcknowledgeDemandRequest(unit),
        (s, r) => AcknowledgeDemandEndpoint.Post(id, r, Desk(s), cancellation),
        cancellation);

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
