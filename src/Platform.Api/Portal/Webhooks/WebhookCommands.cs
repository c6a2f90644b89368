using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Portal.Webhooks;
using Platform.Projections.Portal;
using Wolverine.Http;

namespace Platform.Api.Portal.Webhooks;

/// <param name="Address">Where messages are posted; https, and public unless the operator vouches for the host.</param>
/// <param name="Kinds">Kinds of publications that it is told of.</param>
public sealed record WebhookRequest(string? TitleZh, string? Address, IReadOnlyList<string>? Kinds) : IChecked
{
    private const int LongestTitle = 60;

    public IEnumerable<FieldError> Errors() =>
        [.. Check.Text("/titleZh", TitleZh, LongestTitle), .. Check.Text("/address", Address, WebhookAddress.Longest), .. Check.Count("/kinds", Kinds, 1, 20)];
}

public sealed record WebhookStepRequest;

/// <param name="Secret">What messages are signed with. It is said this once.</param>
public sealed record WebhookSecret(Guid Id, string Secret, long Version);

public static class RegisterWebhookEndpoint
{
    /// <summary>
    /// Has somebody outside told of what is published from now on. Like a first password its answer is not kept for an
    /// Idempotency-Key, because a secret must not lie about; sent again it is another webhook.
    /// </summary>
    [WolverinePost("/api/v1/webhooks"), Requires(Ability.WebhookManage)]
    [ProducesResponseType<WebhookSecret>(201)]
    public static Task<IResult> Post(
        WebhookRequest request, HttpContext context, CommandDesk desk, WebhookSecrets secrets, IOptions<WebhookOptions> options, CancellationToken cancellation)
    {
        context.Features.Set<IdempotencyKey>(null);
        var (id, secret) = (Guid.CreateVersion7(), WebhookSecrets.New());
        return desk.Run(
            async work =>
            {
                var stream = work.New<WebhookSubscription>(id);
                var after = await work.Connection.PublicationPosition();
                var command = new RegisterWebhook(
                    id, request.TitleZh!.Trim(), request.Address!.Trim(), request.Kinds!, after, await work.Connection.StandingWebhooks(), options.Value.VouchesFor);
                if (CommandDesk.Apply(stream, RegisterWebhookDecider.Decide(command, stream.State, work.By)) is { } refused)
                {
                    return refused;
                }

                secrets.Keep(work.Session, id, 1, secret);
                work.Session.TellAfter(id, after);
                return new Outcome.Done(new WebhookSecret(id, WebhookSignature.Shown(secret), stream.Version), stream.Version, $"/api/v1/webhooks/{id}");
            },
            cancellation);
    }
}

public static class ChangeWebhookEndpoint
{
    [WolverinePut("/api/v1/webhooks/{webhookId}"), Requires(Ability.WebhookManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Put(Guid webhookId, WebhookRequest request, CommandDesk desk, IOptions<WebhookOptions> options, CancellationToken cancellation) =>
        desk.Decide<WebhookSubscription, WebhookEvent>(
            webhookId,
            (webhook, by) => ChangeWebhookDecider.Decide(new(request.TitleZh!.Trim(), request.Address!.Trim(), request.Kinds!, options.Value.VouchesFor), webhook, by),
            cancellation);
}

public static class ReplaceWebhookSecretEndpoint
{
    /// <summary>Gives it a further secret, said this once; the former one signs too for a while. Sent again it is a further one.</summary>
    [WolverinePost("/api/v1/webhooks/{webhookId}/secret-replacement"), Requires(Ability.WebhookManage)]
    [ProducesResponseType<WebhookSecret>(200)]
    public static Task<IResult> Post(
        Guid webhookId, WebhookStepRequest request, HttpContext context, CommandDesk desk, WebhookSecrets secrets, IOptions<WebhookOptions> options, CancellationToken cancellation)
    {
        context.Features.Set<IdempotencyKey>(null);
        var secret = WebhookSecrets.New();
        return desk.Run(
            async work =>
            {
                var stream = await work.Open<WebhookSubscription>(webhookId, cancellation);
                if (stream.State is not { } webhook)
                {
                    return new Outcome.Unknown();
                }

                var number = webhook.Secrets + 1;
                var outcome = desk.Conclude(stream, ReplaceWebhookSecretDecider.Decide(new(number, options.Value.FormerSecretHours), webhook, work.By));
                if (outcome is not Outcome.Done)
                {
                    return outcome;
                }

                secrets.Keep(work.Session, webhookId, number, secret);
                return new Outcome.Done(new WebhookSecret(webhookId, WebhookSignature.Shown(secret), stream.Version), stream.Version);
            },
            cancellation);
    }
}

public static class PauseWebhookEndpoint
{
    /// <summary>Holds it back; what changes meanwhile waits.</summary>
    [WolverinePost("/api/v1/webhooks/{webhookId}/pause"), Requires(Ability.WebhookManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid webhookId, WebhookStepRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<WebhookSubscription, WebhookEvent>(webhookId, HoldWebhookDecider.Pause, cancellation);
}

public static class ResumeWebhookEndpoint
{
    /// <summary>Lets it go on, also after the platform gave it up.</summary>
    [WolverinePost("/api/v1/webhooks/{webhookId}/resumption"), Requires(Ability.WebhookManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid webhookId, WebhookStepRequest request, CommandDesk desk, CancellationToken cancellation) =>
        WebhookSteps.Run(desk, webhookId, HoldWebhookDecider.Resume, work => work.Session.CountFailuresAnew(webhookId), cancellation);
}

public static class EndWebhookEndpoint
{
    /// <summary>Ends it for good; what was not sent is given up.</summary>
    [WolverinePost("/api/v1/webhooks/{webhookId}/ending"), Requires(Ability.WebhookManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid webhookId, WebhookStepRequest request, CommandDesk desk, CancellationToken cancellation) =>
        WebhookSteps.Run(desk, webhookId, HoldWebhookDecider.End, work => work.Session.GiveUpWaiting(webhookId), cancellation);
}

internal static class WebhookSteps
{
    /// <summary>A step, with what it does to the messages in the same transaction.</summary>
    public static Task<IResult> Run(
        CommandDesk desk, Guid webhookId, Func<WebhookSubscription, By, Decision<WebhookEvent>> decide, Action<CommandWork> also, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<WebhookSubscription>(webhookId, cancellation);
                if (stream.State is not { } webhook)
                {
                    return new Outcome.Unknown();
                }

                var outcome = desk.Conclude(stream, decide(webhook, work.By));
                if (outcome is Outcome.Done && stream.Version > stream.Found)
                {
                    also(work);
                }

                return outcome;
            },
            cancellation);
}

public static class RedeliverEndpoint
{
    /// <summary>Tries a message again that was given up, as often as one that is new.</summary>
    [WolverinePost("/api/v1/webhooks/{webhookId}/deliveries/{deliveryId}/redelivery"), Requires(Ability.WebhookManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid webhookId, Guid deliveryId, WebhookStepRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<WebhookSubscription>(webhookId, cancellation);
                if (stream.State is not { } webhook || await work.Connection.Deliveries(webhookId, null, null, 1, deliveryId) is not [var delivery])
                {
                    return new Outcome.Unknown();
                }

                var outcome = desk.Conclude(stream, RedeliverWebhookDecider.Decide(new(deliveryId, delivery.State == "dead", delivery.Tries), webhook, work.By));
                if (outcome is Outcome.Done && stream.Version > stream.Found)
                {
                    work.Session.TryAgain(deliveryId, work.By.At);
                }

                return outcome;
            },
            cancellation);
}
