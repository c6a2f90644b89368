using System.Text.Json;
using Platform.Api.Commands;
using Platform.Api.Portal;
using Platform.Domain.Portal;

namespace Platform.Api.Demonstration;

/// <summary>What a bureau made public besides a bulletin: the figures of last year as they stood, and the register of its channels as it stands.</summary>
internal sealed class PortalCourse(BureauWork work, Agenda agenda, DateOnly today, CancellationToken cancellation)
{
    public void Begin()
    {
        agenda.Add(today.AddDays(-5), work.Plan.Slug, () => Publish(new(PublicationKinds.ComplianceSummary, today.Year - 1, null, PublicationForm.Frozen, null)));
        agenda.Add(today.AddDays(-4), work.Plan.Slug, () => Publish(new(PublicationKinds.ChannelRegister, null, null, PublicationForm.Live, null)));
    }

    private Task<JsonElement> Publish(PublishRequest request) => work.Hands.Do(
        work.Office, request, (s, r) => PublishEndpoint.Post(r, s.GetRequiredService<CommandDesk>(), cancellation), cancellation);
}
