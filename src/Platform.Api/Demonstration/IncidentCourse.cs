using System.Text.Json;
using Platform.Api.Commands;
using Platform.Api.Incidents;
using Platform.Api.Schemes;
using Platform.Api.Time;
using Platform.Domain.Incidents;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>
/// How a bureau answered outages of its own systems: one reported in time and closed by somebody else with what was learnt, and one that
/// waits for its final report.
/// </summary>
internal sealed class IncidentCourse(
    BureauWork work, Agenda agenda, DateOnly today, TenantConnections connections, SchemeLibrary library, CancellationToken cancellation)
{
    private const string Category = "网站或信息系统中断";

    private readonly Guid _mine = work.UnitId(work.Plan.ClerkUnit);
    private readonly Guid _root = work.UnitId(work.Plan.UnitRows.Single(unit => unit.Parent is null).Code);
    private Guid _post;

    public void Begin()
    {
        agenda.Add(today.AddDays(-15), work.Plan.Slug, Close);
        agenda.Add(today.AddDays(-1), work.Plan.Slug, GoOn);
    }

    private async Task Close()
    {
        await Do(
            work.Office,
            new SetIncidentPolicyRequest(
            [
                new(Category, [new(IncidentLevel.Ordinary, 4, 24, 24), new(IncidentLevel.Serious, 2, 12, 12), new(IncidentLevel.Major, 1, 6, 6)]),
                new("场所或设备安全", [new(IncidentLevel.Ordinary, 4, 24, 24), new(IncidentLevel.Major, 1, 6, 6)]),
                new("其他"),
            ]),
            (s, r) => SetIncidentPolicyEndpoint.Put(r, Desk(s), cancellation));
        _post = await Post();
        var morning = Morning(15);
        var id = await Record("门户网站无法访问", morning);
        await Report(id, ReportStage.First, morning.AddMinutes(-10), "已联系运维单位检修，同时启用备用页面。");
        await Report(id, ReportStage.Final, morning, "证书已更换，网站恢复访问。");
        await Do(
            work.Leader, new CloseIncidentRequest("证书到期没有提醒，备用页面启用及时。", [new("建立证书到期提醒", _post, today.AddDays(30))]),
            (s, r) => CloseIncidentEndpoint.Post(id, r, Desk(s), library, cancellation));
    }

    private async Task GoOn()
    {
        var morning = Morning(1);
        var id = await Record("办公系统登录缓慢", morning);
        await Report(id, ReportStage.First, morning.AddMinutes(-20), "已安排扩容，期间改用备用线路。");
    }

    // The day's work begins at nine at the earliest.
    private DateTimeOffset Morning(int ago) => PlatformClock.StartOf(today.AddDays(-ago)).AddHours(8);

    // What the rules ask to be done at first moment is shown by the duties that their own events start.
    private async Task<Guid> Record(string matter, DateTimeOffset morning) => (await Do(
        work.Clerk, new RecordIncidentRequest(_mine, _post, Category, matter, morning.AddHours(-2), morning.AddHours(-1), StartsDuties: false),
        (s, r) => RecordIncidentEndpoint.Post(r, Desk(s), library, cancellation))).GetProperty("id").GetGuid();

    private Task<JsonElement> Report(Guid incident, ReportStage stage, DateTimeOffset at, string words) => Do(
        work.Clerk, new ReportIncidentRequest(stage, at, words, _root), (s, r) => ReportIncidentEndpoint.Post(incident, r, Desk(s), cancellation));

    private async Task<Guid> Post()
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        return (await tenant.FirstPost(work, _mine)).Id;
    }

    private Task<JsonElement> Do<TRequest>(Performer who, TRequest request, Func<IServiceProvider, TRequest, Task<IResult>> endpoint) =>
        work.Hands.Do(who, request, endpoint, cancellation);

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
