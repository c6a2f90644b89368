using System.Security.Cryptography;
using JasperFx;
using Marten;
using Microsoft.Extensions.Options;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Portal.Webhooks;
using Platform.Projections.Database;
using Platform.Projections.Portal;

namespace Platform.Api.Portal.Webhooks;

/// <summary>
/// Carries messages to webhooks, about a second after what they tell of. Every node does, each its share: what one has taken the
/// others pass over, and what it could not finish is due again when its lease has passed.
/// </summary>
public sealed partial class WebhookCourier(
    WorkerConnections worker, TenantConnections connections, IDocumentStore store, WebhookSender sender, WebhookSecrets secrets, IOptions<WebhookOptions> options,
    PlatformClock clock, ILogger<WebhookCourier> logger) : BackgroundService
{
    private const string Account = "platform-webhooks";
    private const int AtATime = 16;
    private const int Together = 4;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // Longer than all that were taken together can last.
    private readonly TimeSpan _lease = TimeSpan.FromSeconds((options.Value.TimeoutSeconds * AtATime / Together) + 60);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await CarryNext(stoppingToken) == AtATime)
                {
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                // What could not be taken or noted is still in its row, and due again.
                CarryingFailed(fault);
            }

            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>How many were tried.</returns>
    private async Task<int> CarryNext(CancellationToken cancellation)
    {
        IReadOnlyList<TakenDelivery> taken;
        await using (var across = await worker.Open(cancellation))
        {
            await across.EnterMessages(clock.GetUtcNow());
            taken = await across.TakeDue(clock.GetUtcNow(), _lease, AtATime);
        }

        await Parallel.ForEachAsync(taken, new ParallelOptions { MaxDegreeOfParallelism = Together, CancellationToken = cancellation }, async (each, token) => await Carry(each, token));
        return taken.Count;
    }

    // A fault of one message is its own: the others were taken too, and would lie until their lease has passed.
    private async Task Carry(TakenDelivery taken, CancellationToken cancellation)
    {
        try
        {
            await Try(taken, cancellation);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            CarryingFailed(fault);
        }
    }

    private async Task Try(TakenDelivery taken, CancellationToken cancellation)
    {
        var result = await Send(taken, cancellation);
        var now = clock.GetUtcNow();
        // The tenant's own connection from here on: nothing of another could be touched by a mistake in an id.
        await using var tenant = await connections.Open(taken.TenantId, cancellation);
        if (result.Fault is not { } fault)
        {
            await tenant.Delivered(taken, result.Status!.Value, now);
            return;
        }

        var failingSince = await tenant.Failed(taken, fault, result.Status, options.Value.Plan.Next(taken.Tries - taken.TriesBefore, now), now);
        if (now - failingSince >= TimeSpan.FromDays(HoldWebhookDecider.DaysUntilDisabled))
        {
            await Disable(taken, failingSince, now, cancellation);
        }
    }

    private async Task<SendResult> Send(TakenDelivery taken, CancellationToken cancellation)
    {
        DeliveryMessage message;
        IReadOnlyList<byte[]> opened;
        try
        {
            (message, opened) = await Prepare(taken, cancellation);
        }
        catch (CryptographicException fault)
        {
            // Without the key that sealed its secret nothing can be signed; it is given up in time like anything that fails.
            CarryingFailed(fault);
            return new(SendResult.Unsigned, null);
        }

        // Real time, and not the platform's: the receiver compares it with a clock of its own.
        return await sender.Send(
            message.Address, taken.DeliveryId.ToString(), WebhookMessage.Of(taken, message).ToJson(), opened, TimeProvider.System.GetUtcNow(), cancellation);
    }

    private async Task<(DeliveryMessage Message, IReadOnlyList<byte[]> Secrets)> Prepare(TakenDelivery taken, CancellationToken cancellation)
    {
        await using var tenant = await connections.Open(taken.TenantId, cancellation);
        var message = await tenant.Message(taken.WebhookId, taken.Position) ?? throw new InvalidOperationException($"The message {taken.DeliveryId} is about nothing.");
        var @sealed = await tenant.SealedSecrets(taken.WebhookId, clock.GetUtcNow());
        return (message, [.. @sealed.Select(each => secrets.Open(each, taken.WebhookId))]);
    }

    private async Task Disable(TakenDelivery taken, DateTimeOffset failingSince, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession(taken.TenantId);
        session.LastModifiedBy = Account;
        var stream = await session.Events.FetchForWriting<WebhookSubscription>(taken.WebhookId, cancellation);
        var by = new By(Account, null, now, PlatformClock.DayOf(now));
        if (stream.Aggregate is not { } webhook
            || HoldWebhookDecider.Disable(webhook, failingSince, by) is not Decision<WebhookEvent>.Accepted { Events: { Count: > 0 } facts })
        {
            return;
        }

        stream.AppendMany(facts.Cast<object>());
        try
        {
            await session.SaveChangesAsync(cancellation);
            IsDisabled(taken.WebhookId, taken.TenantId);
        }
        catch (ConcurrencyException)
        {
            // Another message of it failed at the same moment and was faster, or somebody changed it: the next failure asks again.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Messages to webhooks could not be carried and will be tried again.")]
    private partial void CarryingFailed(Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The webhook {WebhookId} of tenant {TenantId} was disabled: nothing was accepted for days.")]
    private partial void IsDisabled(Guid webhookId, string tenantId);
}
