using System.Text.Json;
using Platform.Api.Commands;
using Platform.Api.Organisation;
using Platform.Api.Schemes;
using Platform.Domain.Organisation.Groups;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>The bodies beside a bureau's units: a leading group with its office, bodies outside, and how the work is divided.</summary>
internal sealed class StructureCourse(
    BureauWork work, Staff staff, Agenda agenda, DateOnly today, TenantConnections connections, SchemeLibrary library, CancellationToken cancellation)
{
    private static readonly (string NameZh, string[] Relations)[] Bodies =
    [
        ("示例区委", ["superior", "report-recipient"]),
        ("示例区委宣传部", ["oversight", "copy-recipient"]),
        ("示例区纪委监委", ["oversight", "accountability-authority"]),
        ("示例区委组织部", ["filing-recipient"]),
        ("示例区网络管理办公室", ["oversight"]),
    ];

    private readonly DateOnly _start = DemonstrationDays.Start(today);

    private string Lane => $"{work.Plan.Slug}/structure";

    private Guid Root => work.UnitId(work.Plan.UnitRows[0].Code);

    private Guid Office => work.UnitId(work.Plan.OfficeUnit);

    public void Begin()
    {
        agenda.Add(_start.AddDays(1), Lane, SetUpGroups);
        agenda.Add(_start.AddDays(1), Lane, EnterBodies);
        agenda.Add(_start.AddDays(2), Lane, DivideWork);
    }

    // One for the bureau, and one in the clerk's unit where that has a post of its own.
    private async Task SetUpGroups()
    {
        var posts = staff.HeldPosts.Select(held => held.Post).ToList();
        var group = await Do(
            new EstablishLeadingGroupRequest(
                Root, GroupLevel.Bureau, "责任制工作领导小组", _start, posts[0], [posts[1]], posts[2..Math.Min(6, posts.Count)], DocumentNumber: "示例办〔2025〕1号",
                OfficeUnitId: Office, OfficeHeadPostId: posts[2]),
            (s, r) => EstablishLeadingGroupEndpoint.Post(r, Desk(s), cancellation));
        agenda.Add(DemonstrationDays.Rename(today).AddDays(1), Lane, () => Do(
            new ComposeLeadingGroupRequest(posts[0], DemonstrationDays.Rename(today), [posts[1], posts[2]], posts[3..Math.Min(7, posts.Count)]),
            (s, r) => ComposeLeadingGroupEndpoint.Post(group.GetProperty("id").GetGuid(), r, Desk(s), Tenants(s), cancellation)));

        var own = staff.HeldPosts.Where(held => held.Unit == work.Plan.ClerkUnit).Select(held => held.Post).ToList();
        if (own.Count > 0)
        {
            await Do(
                new EstablishLeadingGroupRequest(
                    work.UnitId(work.Plan.ClerkUnit), GroupLevel.Unit, "责任制工作小组", _start, own[0], [], own[1..], DocumentNumber: "示例支〔2025〕2号"),
                (s, r) => EstablishLeadingGroupEndpoint.Post(r, Desk(s), cancellation));
        }
    }

    private async Task EnterBodies()
    {
        foreach (var (name, relations) in Bodies)
        {
            var body = await Do(
                new OutsideBodyRequest(name, relations, new DateOnly(2020, 1, 1)), (s, r) => EnterOutsideBodyEndpoint.Post(r, Desk(s), cancellation));
            if (name == Bodies[^1].NameZh)
            {
                var renamed = DemonstrationDays.Rename(today);
                agenda.Add(renamed, Lane, () => Do(
                    new OutsideBodyRequest("示例区委网信办", relations, renamed),
                    (s, r) => ReviseOutsideBodyEndpoint.Post(body.GetProperty("id").GetGuid(), r, Desk(s), cancellation)));
            }
        }
    }

    private async Task DivideWork()
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        var scheme = (await library.InForceOn(tenant, _start))[0];
        var keeper = staff.HeldPosts[^1];
        foreach (var obligation in scheme.Pack.Obligations.Where(each => each.Category is "structure" or "leadership").Take(3))
        {
            await Do(
                new AssignTopicRequest(scheme.Id, Office, _start, obligation.Id, PostId: keeper.Post),
                (s, r) => AssignTopicEndpoint.Post(r, Desk(s), Tenants(s), library, cancellation));
        }

        var joining = work.Plan.UnitRows.Where(unit => unit.Parent == work.Plan.UnitRows[0].Code && unit.Code != work.Plan.OfficeUnit && unit.Code != work.Plan.Changes.Dissolution.Unit);
        await Do(
            new SetPatternRequest(work.UnitId(work.Plan.UnitRows[1].Code), Office, _start, [.. joining.Skip(1).Take(5).Select(unit => work.UnitId(unit.Code))], staff.HeldPosts[2].Post, "示例办〔2025〕1号"),
            (s, r) => SetPatternEndpoint.Post(r, Desk(s), Tenants(s), cancellation));
        var bodies = work.Plan.UnitRows.Where(unit => unit.Type.Contains("discipline", StringComparison.Ordinal) || unit.Type == "supervision-division").ToList();
        foreach (var unit in work.Plan.UnitRows.Where(unit => unit.Code == work.Plan.ClerkUnit || unit.Code == work.Plan.OfficeUnit))
        {
            var request = bodies.Count > 0
                ? new NameSupervisorRequest(work.UnitId(unit.Code), work.UnitId(bodies[0].Code), _start)
                : new NameSupervisorRequest(work.UnitId(unit.Code), work.UnitId(staff.HeldPosts[1].Unit), _start, staff.HeldPosts[1].Post);
            await Do(request, (s, r) => NameSupervisorEndpoint.Post(r, Desk(s), Tenants(s), cancellation));
        }
    }

    private Task<JsonElement> Do<TRequest>(TRequest request, Func<IServiceProvider, TRequest, Task<IResult>> endpoint) =>
        work.Hands.Do(work.Office, request, endpoint, cancellation);

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();

    private static TenantConnections Tenants(IServiceProvider services) => services.GetRequiredService<TenantConnections>();
}
