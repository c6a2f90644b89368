using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Projections;
using Platform.Projections.Portal;
using Wolverine.Http;

namespace Platform.Api.Portal.Webhooks;

public sealed record WebhookAbilities(bool Change, bool Pause, bool Resume, bool ReplaceSecret, bool End);

public sealed record WebhookView(WebhookRow Webhook, WebhookAbilities Can)
{
    internal static WebhookView Of(WebhookRow row) => new(
        row, new(row.Status != "ended", row.Status == "active", row.Status is "paused" or "disabled", row.Status != "ended", row.Status != "ended"));
}

public static class ListWebhooksEndpoint
{
    /// <summary>Who outside is told of what is published, and how it goes; never their secrets.</summary>
    [WolverineGet("/api/v1/webhooks"), Requires(Ability.WebhookManage)]
    public static async Task<Items<WebhookView>> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new([.. (await tenant.Webhooks()).Select(WebhookView.Of)]);
    }
}

public static class GetWebhookEndpoint
{
    [WolverineGet("/api/v1/webhooks/{webhookId}"), Requires(Ability.WebhookManage)]
    [ProducesResponseType<WebhookView>(200)]
    public static async Task<IResult> Get(Guid webhookId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Webhook(webhookId) is not { } row)
        {
            return Problem.Unknown();
        }

        context.Response.Headers.ETag = $"\"{row.Version}\"";
        return Results.Json(WebhookView.Of(row), Json.Options);
    }
}

public static class ListDeliveriesEndpoint
{
    private const int PageSize = 50;

    /// <summary>Messages to a webhook, the latest first; with <c>state=dead</c> those that were given up.</summary>
    [WolverineGet("/api/v1/webhooks/{webhookId}/deliveries"), Requires(Ability.WebhookManage)]
    [ProducesResponseType<Items<DeliveryRow>>(200)]
    public static async Task<IResult> Get(Guid webhookId, ReadDesk desk, string? state, long? cursor, CancellationToken cancellation)
    {
        if (state is not (null or "waiting" or "delivered" or "dead"))
        {
            return RequestCheck.Malformed([new("/state", "unknown-value", "Give waiting, delivered or dead, or leave it out.")]);
        }

        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Webhook(webhookId) is null)
        {
            return Problem.Unknown();
        }

        var rows = await tenant.Deliveries(webhookId, state, cursor, PageSize);
        var shown = rows.Take(PageSize).ToList();
        return Results.Json(new Items<DeliveryRow>(shown, rows.Count > PageSize ? $"{shown[^1].Position}" : null), Json.Options);
    }
}
