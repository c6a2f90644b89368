using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Projections.Database;
using Platform.Projections.Schemes;

namespace Platform.Api.Demonstration;

/// <summary>What a bureau does with its rules once they are issued: sends them to its units, one of which acknowledges them, and decides an unclear point.</summary>
internal sealed class SchemeKeeping(BureauWork work, Agenda agenda, DateOnly today, TenantConnections connections, SchemeLibrary library, CancellationToken cancellation)
{
    public void Begin()
    {
        var lane = $"{work.Plan.Slug}/rules";
        var sent = DemonstrationDays.Start(today).AddDays(20);
        agenda.Add(sent, lane, Send);
        agenda.Add(sent.AddDays(3), lane, Acknowledge);
        agenda.Add(sent.AddDays(30), lane, Decide);
    }

    private async Task Send()
    {
        var scheme = await Scheme();
        await work.Hands.Do(
            work.Program, new DistributeRequest(),
            (services, request) => DistributeSchemeEndpoint.Post(scheme, request, Desk(services), cancellation), cancellation);
    }

    private async Task Acknowledge()
    {
        var scheme = await Scheme();
        await work.Hands.Do(
            work.Clerk, new AcknowledgeRequest(work.UnitId(work.Plan.ClerkUnit)),
            (services, request) => AcknowledgeSchemeEndpoint.Post(scheme, request, Desk(services), cancellation), cancellation);
    }

    private async Task Decide()
    {
        var scheme = await Scheme();
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        var pack = (await library.Find(tenant, scheme))!.Pack;
        var articles = pack.Provisions.Select(provision => provision.Ref).ToHashSet();
        if (pack.Ambiguities.FirstOrDefault(each => each.Articles.Any(articles.Contains)) is not { } point)
        {
            return;
        }

        var proposed = await work.Hands.Do(
            work.Office, new InterpretationRequest(point.Articles.First(articles.Contains), "由局办公室统一掌握，各单位按本单位职责分别建档。", point.Id),
            (services, request) => ProposeInterpretationEndpoint.Post(scheme, request, Desk(services), services.GetRequiredService<ReadDesk>(), library, cancellation), cancellation);
        var id = proposed.GetProperty("id").GetGuid();
        await work.Hands.Send(
            work.Leader, "ApproveInterpretation", _ => { }, (services, _) => ApproveInterpretationEndpoint.Post(scheme, id, Desk(services), cancellation), cancellation);
    }

    private async Task<Guid> Scheme()
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        return (await tenant.Schemes()).First(scheme => scheme.Status == "issued").Id;
    }

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
