using Platform.Api.Commands;
using Platform.Api.Incidents;
using Platform.Api.Schemes;
using Platform.Api.Time;
using Platform.Domain.Incidents;
using Platform.Projections.Database;
using Platform.Projections.Organisation;

namespace Platform.Api.Demonstration;

/// <summary>How one bureau answered an outage of its own website: reported in time, closed by somebody else with what was learnt.</summary>
internal sealed class IncidentCourse(
    BureauWork work, Agenda agenda, DateOnly today, TenantConnections connections, SchemeLibrary library, CancellationToken cancellation)
{
    private const string Bureau = "finance";
    private const string Category = "网站或信息系统中断";

    private readonly Guid _mine = work.UnitId(work.Plan.ClerkUnit);
    private readonly Guid _root = work.UnitId(work.Plan.UnitRows.Single(unit => unit.Parent is null).Code);

    public void Begin()
    {
        if (work.Plan.Slug == Bureau)
        {
            agenda.Add(today.AddDays(-15), work.Plan.Slug, Record);
        }
    }

    private async Task Record()
    {
        await work.Hands.Do(
            work.Office,
            new SetIncidentPolicyRequest(
            [
                new(Category, [new(IncidentLevel.Ordinary, 4, 24, 24), new(IncidentLevel.Serious, 2, 12, 12), new(IncidentLevel.Major, 1, 6, 6)]),
                new("场所或设备安全", [new(IncidentLevel.Ordinary, 4, 24, 24), new(IncidentLevel.Major, 1, 6, 6)]),
                new("其他"),
            ]),
            (s, r) => SetIncidentPolicyEndpoint.Put(r, Desk(s), cancellation), cancellation);
        // The day's work begins at nine at the earliest.
        var morning = PlatformClock.StartOf(today.AddDays(-15)).AddHours(8);
        var post = await Post();
        var id = (await work.Hands.Do(
            work.Clerk, new RecordIncidentRequest(_mine, post, Category, "门户网站无法访问", morning.AddHours(-2), morning.AddHours(-1)),
            (s, r) => RecordIncidentEndpoint.Post(r, Desk(s), library, cancellation), cancellation)).GetProperty("id").GetGuid();
        await work.Hands.Do(
            work.Clerk, new ReportIncidentRequest(ReportStage.First, morning.AddMinutes(-10), "已联系运维单位检修，同时启用备用页面。", _root),
            (s, r) => ReportIncidentEndpoint.Post(id, r, Desk(s), cancellation), cancellation);
        await work.Hands.Do(
            work.Clerk, new ReportIncidentRequest(ReportStage.Final, morning, "证书已更换，网站恢复访问。", _root),
            (s, r) => ReportIncidentEndpoint.Post(id, r, Desk(s), cancellation), cancellation);
        await work.Hands.Do(
            work.Leader, new CloseIncidentRequest("证书到期没有提醒，备用页面启用及时。", [new("建立证书到期提醒", post, today.AddDays(30))]),
            (s, r) => CloseIncidentEndpoint.Post(id, r, Desk(s), cancellation), cancellation);
    }

    private async Task<Guid> Post()
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        return (await tenant.StandingPosts([_root, _mine]))[0].Id;
    }

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
