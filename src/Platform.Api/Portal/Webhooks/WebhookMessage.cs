using System.Text.Json;
using Platform.Projections;
using Platform.Projections.Portal;

namespace Platform.Api.Portal.Webhooks;

/// <param name="Position">Position of the change in the feed: what came in another order is put right by it.</param>
/// <param name="Href">Where the receiver reads what it is about, with its own token.</param>
public sealed record WebhookData(long Position, Guid PublicationId, string Kind, int? Year, int Edition, string Href);

/// <summary>
/// A message as CloudEvents 1.0 has it, structured: that something changed, of which kind and when. What it says is fetched by
/// the receiver, so that a message that goes astray tells nothing.
/// </summary>
/// <param name="Id">The same however often the message is sent.</param>
public sealed record WebhookMessage(string Specversion, string Id, string Source, string Type, string Subject, DateTimeOffset Time, string Datacontenttype, WebhookData Data)
{
    public const string MediaType = "application/cloudevents+json";

    public static WebhookMessage Of(TakenDelivery taken, DeliveryMessage message) => new(
        "1.0", taken.DeliveryId.ToString(), $"urn:platform:bureau:{taken.TenantId}", $"platform.publication.{message.Change}.v1", message.PublicationId.ToString(), message.At,
        "application/json", new(taken.Position, message.PublicationId, message.Kind, message.Year, message.Edition, PortalApi.Address(message.PublicationId)));

    public string ToJson() => JsonSerializer.Serialize(this, Json.Options);
}
