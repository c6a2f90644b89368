using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Api.Evidence.Disclosures;
using Platform.Domain.Evidence;
using Platform.Projections.Database;
using Platform.Projections.Evidence;

namespace Platform.Api.Demonstration;

/// <summary>The bureau lets the department above look at the evidence of one unit for some weeks.</summary>
internal sealed class DisclosureCourse(BureauWork work, Agenda agenda, DateOnly today, TenantConnections connections, CancellationToken cancellation)
{
    private static readonly EvidenceReach Everything = new(null, null, null);

    public void Begin() => agenda.Add(today.AddDays(-2), $"{work.Plan.Slug}/disclosures", Grant);

    private async Task Grant()
    {
        var day = today.AddDays(-2);
        await using var scope = work.Hands.Scope();
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        if (await scope.ServiceProvider.GetRequiredService<PostOffice>().OversightOf(work.Plan.Slug, day, cancellation) is null
            || await tenant.Evidence(new EvidenceQuery(Everything, day) { Level = "general", State = "in-force", Limit = 1 }) is not [var document])
        {
            return;
        }

        await work.Hands.Do(
            work.Office,
            new GrantDisclosureRequest(EvidenceLevel.General, day, day.AddDays(30), "配合区级年度核查", document.UnitId),
            (services, request) => GrantDisclosureEndpoint.Post(
                request, services.GetRequiredService<CommandDesk>(), services.GetRequiredService<PostOffice>(), cancellation),
            cancellation);
    }
}
