using Platform.Api.Portal.Gateways;
using Platform.Api.Portal.Webhooks;

namespace Platform.Api.Portal;

public static class PortalServices
{
    public static IServiceCollection AddPortal(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebhookOptions>().Bind(configuration.GetSection(WebhookOptions.Section))
            .Validate(
                options => options is { TimeoutSeconds: >= 1 and <= 60, FormerSecretHours: >= 0 and <= 720 } && options.RetrySeconds.All(pause => pause is >= 0 and <= 604_800),
                "Webhooks: TimeoutSeconds is 1 to 60, FormerSecretHours 0 to 720, and each of RetrySeconds 0 to 604800.")
            .ValidateOnStart();
        services.AddSingleton<WebhookSecrets>();
        services.AddSingleton<WebhookSender>();
        services.AddSingleton<GatewayDesk>();
        services.AddSingleton<ContentWatch>();
        services.AddHostedService<WebhookCourier>();
        return services;
    }
}
