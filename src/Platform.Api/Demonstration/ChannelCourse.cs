using Platform.Api.Channels;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain.Channels;
using Platform.Domain.Channels.Publicity;
using Platform.Projections.Database;
using Platform.Projections.Work;

namespace Platform.Api.Demonstration;

/// <summary>
/// What a bureau keeps of its own channels: a website whose security check is overdue, an account that is in order, a venue; a lecture that
/// waits for the leader and one that is approved; a procedure under way; a release; and what the clerk's unit declared for the year.
/// </summary>
internal sealed class ChannelCourse(
    BureauWork work, Agenda agenda, DateOnly today, TenantConnections connections, SchemeLibrary library, CancellationToken cancellation)
{
    private readonly Guid _mine = work.UnitId(work.Plan.ClerkUnit);
    private Guid _site;
    private Guid _approver;

    public void Begin()
    {
        agenda.Add(today.AddDays(-70), work.Plan.Slug, Register);
        agenda.Add(today.AddDays(-60), work.Plan.Slug, Review);
        agenda.Add(today.AddDays(-20), work.Plan.Slug, SetRules);
        agenda.Add(today.AddDays(-12), work.Plan.Slug, Ask);
        agenda.Add(today.AddDays(-6), work.Plan.Slug, GoOn);
    }

    private async Task Register()
    {
        var post = await Post(today.AddDays(-70));
        _site = await Channel(new(ChannelKinds.Site, $"{work.Plan.NameZh}门户网站", _mine, post, new(2019, 3, 1), 12, 3, 1, Address: $"www.{work.Plan.Slug}.example.gov.cn"));
        await Channel(new(ChannelKinds.Account, $"{work.Plan.NameZh}政务新媒体", _mine, post, new(2021, 6, 1), 12, 3));
        await Channel(new(ChannelKinds.Venue, "一楼报告厅", _mine, post, new(2018, 9, 1)));
    }

    private Task Review() => work.Hands.Do(
        work.Clerk, new CheckChannelRequest(ChannelCheck.Update, today.AddDays(-60), true),
        (s, r) => CheckChannelEndpoint.Post(_site, r, Desk(s), library, cancellation), cancellation);

    private async Task SetRules()
    {
        _approver = await Post(today.AddDays(-20));
        await work.Hands.Do(
            work.Office, new SetActivityPolicyRequest([new("讲座", _approver, 5), new("报告会", _approver, 5), new("论坛", _approver, 10)]),
            (s, r) => SetActivityPolicyEndpoint.Put(r, Desk(s), cancellation), cancellation);
    }

    private async Task Ask()
    {
        var post = await Post(today.AddDays(-12));
        var approved = await Activity(new(_mine, "报告会", "年度重点工作报告会", today.AddDays(3), "一楼报告厅", post, new(14, 30)));
        // Where the leader's post changed hands in the meantime, it waits for whoever holds it now.
        if (await Held(today.AddDays(-12)) is { } held && held == _approver)
        {
            await work.Hands.Do(
                work.Leader, new DecideActivityRequest(true, "限本单位参加"), (s, r) => DecideActivityEndpoint.Post(approved, r, Desk(s), cancellation), cancellation);
        }

        await Activity(new(_mine, "讲座", "政策解读讲座", today.AddDays(12), "一楼报告厅", post, new(9, 30)));
    }

    private async Task GoOn()
    {
        var procedure = (await work.Hands.Do(
            work.Clerk, new StartProcedureRequest(_mine, "对外交流", "与邻市同行单位业务交流", await Post(today.AddDays(-6)), today.AddDays(-6)),
            (s, r) => StartProcedureEndpoint.Post(r, Desk(s), cancellation), cancellation)).GetProperty("id").GetGuid();
        await work.Hands.Do(
            work.Clerk, new TakeProcedureStepRequest(1, today.AddDays(-6)),
            (s, r) => TakeProcedureStepEndpoint.Post(procedure, r, Desk(s), cancellation), cancellation);
        await work.Hands.Do(
            work.Clerk, new RecordPublicityRequest(_mine, PublicityKind.Release, "年度政策解读", today.AddDays(-6), [_site]),
            (s, r) => RecordPublicityEndpoint.Post(r, Desk(s), library, cancellation), cancellation);
        await work.Hands.Do(
            work.Clerk, new DeclareResourcesRequest(_mine, today.AddDays(-6).Year, 2, 60_000m),
            (s, r) => DeclareResourcesEndpoint.Post(r, Desk(s), library, cancellation), cancellation);
    }

    // The leader's post on that day; where the leader has none, the first of the bureau.
    private async Task<Guid> Post(DateOnly day)
    {
        if (await Held(day) is { } held)
        {
            return held;
        }

        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        return (await tenant.FirstPost(work, _mine)).Id;
    }

    private async Task<Guid?> Held(DateOnly day)
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        return await work.Hands.PersonOf(work.Leader, cancellation) is { } leader && await tenant.PostsHeldBy(leader, day) is [var post, ..] ? post.Id : null;
    }

    private async Task<Guid> Channel(RegisterChannelRequest request) => (await work.Hands.Do(
        work.Clerk, request, (s, r) => RegisterChannelEndpoint.Post(r, Desk(s), library, cancellation), cancellation)).GetProperty("id").GetGuid();

    private async Task<Guid> Activity(RequestActivityRequest request) => (await work.Hands.Do(
        work.Clerk, request, (s, r) => RequestActivityEndpoint.Post(r, Desk(s), cancellation), cancellation)).GetProperty("id").GetGuid();

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
