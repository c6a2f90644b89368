using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Access.SecondFactors;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Portal.Gateways;
using Platform.Projections.Portal;
using Wolverine.Http;

namespace Platform.Api.Portal.Gateways;

/// <param name="Algorithm">What its calls are signed with.</param>
public sealed record RegisterGatewayRequest(string? TitleZh, GatewayAlgorithm? Algorithm) : IChecked
{
    private const int LongestTitle = 60;

    public IEnumerable<FieldError> Errors() =>
        [.. Check.Text("/titleZh", TitleZh, LongestTitle), .. Algorithm is null ? [new FieldError("/algorithm", "required", "Give a value.")] : Array.Empty<FieldError>()];
}

public sealed record GatewayStepRequest;

/// <param name="AppSecret">What calls are signed with: these very letters. It is said this once.</param>
public sealed record GatewaySecret(Guid Id, string AppKey, string AppSecret, long Version);

public static class ListGatewaysEndpoint
{
    /// <summary>The applications of gateways that read what is published; never their secrets.</summary>
    [WolverineGet("/api/v1/gateways"), Requires(Ability.PublicationManage)]
    public static async Task<Items<GatewayRow>> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new(await tenant.Gateways());
    }
}

internal static class GatewaySecrets
{
    // Letters, because the programs of gateways keep it as a text and sign with its bytes.
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static void Keep(CommandWork work, AccountSecrets seal, Guid gatewayId, int number, string secret) =>
        work.Session.KeepGatewaySecret(gatewayId, number, seal.Seal(Encoding.ASCII.GetBytes(secret), gatewayId));
}

public static class RegisterGatewayEndpoint
{
    /// <summary>
    /// Registers an application of a government gateway. Like a first password its answer is not kept for an Idempotency-Key, because
    /// a secret must not lie about; sent again it is another application.
    /// </summary>
    [WolverinePost("/api/v1/gateways"), Requires(Ability.PublicationManage)]
    [ProducesResponseType<GatewaySecret>(201)]
    public static Task<IResult> Post(RegisterGatewayRequest request, HttpContext context, CommandDesk desk, AccountSecrets seal, CancellationToken cancellation)
    {
        context.Features.Set<IdempotencyKey>(null);
        var (id, secret) = (Guid.NewGuid(), GatewaySecrets.New());
        return desk.Run(
            async work =>
            {
                var stream = work.New<GatewayApplication>(id);
                var key = GatewayApplication.KeyFor(work.Tenant, id);
                var command = new RegisterGateway(id, key, request.TitleZh!.Trim(), request.Algorithm!.Value, await work.Connection.StandingGateways());
                if (CommandDesk.Apply(stream, GatewayDecider.Register(command, stream.State, work.By)) is { } refused)
                {
                    return refused;
                }

                GatewaySecrets.Keep(work, seal, id, 1, secret);
                return new Outcome.Done(new GatewaySecret(id, key, secret, stream.Version), stream.Version, $"/api/v1/gateways/{id}");
            },
            cancellation);
    }
}

public static class ReplaceGatewaySecretEndpoint
{
    /// <summary>Gives it another secret, said this once; the former one serves no more. Sent again it is a further one.</summary>
    [WolverinePost("/api/v1/gateways/{gatewayId}/secret-replacement"), Requires(Ability.PublicationManage)]
    [ProducesResponseType<GatewaySecret>(200)]
    public static Task<IResult> Post(Guid gatewayId, GatewayStepRequest request, HttpContext context, CommandDesk desk, AccountSecrets seal, CancellationToken cancellation)
    {
        context.Features.Set<IdempotencyKey>(null);
        var secret = GatewaySecrets.New();
        return desk.Run(
            async work =>
            {
                var stream = await work.Open<GatewayApplication>(gatewayId, cancellation);
                if (stream.State is not { } application)
                {
                    return new Outcome.Unknown();
                }

                var number = application.Secrets + 1;
                var outcome = desk.Conclude(stream, GatewayDecider.ReplaceSecret(number, application, work.By));
                if (outcome is not Outcome.Done done)
                {
                    return outcome;
                }

                GatewaySecrets.Keep(work, seal, gatewayId, number, secret);
                return done with { Body = new GatewaySecret(gatewayId, GatewayApplication.KeyFor(work.Tenant, gatewayId), secret, stream.Version) };
            },
            cancellation);
    }
}

public static class EndGatewayEndpoint
{
    /// <summary>Ends it for good: its calls are let in no more.</summary>
    [WolverinePost("/api/v1/gateways/{gatewayId}/ending"), Requires(Ability.PublicationManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(Guid gatewayId, GatewayStepRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Decide<GatewayApplication, GatewayEvent>(gatewayId, GatewayDecider.End, cancellation);
}
