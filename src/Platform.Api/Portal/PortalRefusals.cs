using Platform.Api.Commands;
using Platform.Domain.Portal;
using Platform.Domain.Portal.Gateways;
using Platform.Domain.Portal.Webhooks;

namespace Platform.Api.Portal;

internal sealed class PortalRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(PublicationIsNotAcceptable)] = 422,
        [typeof(NothingToPublish)] = 409,
        [typeof(ContentHasChanged)] = 409,
        [typeof(WebhookIsNotAcceptable)] = 422,
        [typeof(TooManyWebhooks)] = 409,
        [typeof(WebhookHasEnded)] = 409,
        [typeof(DeliveryIsNotDead)] = 409,
        [typeof(TooManyGateways)] = 409,
        [typeof(GatewayHasEnded)] = 409,
    };
}
