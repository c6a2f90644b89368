using Microsoft.AspNetCore.Mvc;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Access.SignIn;
using Wolverine.Http;

namespace Platform.Api.Access.Outside;

/// <param name="NameZh">Of the provider: what the button says.</param>
public sealed record SignInWay(string TenantNameZh, string TenantNameEn, string NameZh, string NameEn);

public static class GetSignInWayEndpoint
{
    /// <summary>Through which provider people of a tenant may sign in. A tenant without one and one that does not exist are answered alike.</summary>
    [WolverineGet("/api/v1/sign-in/{tenant}"), NotTenanted, OpenToAll("Nobody is signed in before they sign in.")]
    [ProducesResponseType<SignInWay>(200)]
    public static async Task<IResult> Get(string tenant, OutsideProviders providers, AccessFacts facts, CancellationToken cancellation) =>
        await facts.Tenant(tenant, cancellation) is { } known && await providers.Of(tenant, cancellation) is { } provider
            ? Results.Json(new SignInWay(known.NameZh, known.NameEn, provider.NameZh, provider.NameEn), Projections.Json.Options)
            : Problem.Unknown();
}

/// <param name="Back">The address of the web app to go on to afterwards.</param>
public sealed record BeginOutsideSignInRequest(string? Back) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/back", Back, 2000, required: false);
}

/// <param name="Address">Where the browser is to go.</param>
public sealed record BegunOutsideSignIn(string Address)
{
    public override string ToString() => nameof(BegunOutsideSignIn);
}

public static class BeginOutsideSignInEndpoint
{
    /// <summary>Begins a sign-in through the tenant's provider. What it is begun with stays in this browser, sealed, for ten minutes.</summary>
    [WolverinePost("/api/v1/sign-in/{tenant}/outside"), NotTenanted, OpenToAll("Nobody is signed in before they sign in.")]
    [ProducesResponseType<BegunOutsideSignIn>(200)]
    public static async Task<IResult> Post(string tenant, BeginOutsideSignInRequest request, HttpContext context, CancellationToken cancellation)
    {
        try
        {
            return await context.Desk<OutsideSignIn>().Begin(context, tenant, request.Back, cancellation) is { } address
                ? Results.Json(new BegunOutsideSignIn(address), Projections.Json.Options)
                : Problem.Unknown();
        }
        catch (OutsideFaultException)
        {
            return Problem.Of(503, "outside-provider-does-not-answer", "The provider of this organization does not answer as it should. Sign in by password, or try again later.");
        }
    }
}

public sealed record OutsideProviderCan(bool Set, bool Remove);

/// <param name="NameZh">Null, as the others, while no provider is set.</param>
/// <param name="UserNameClaim">What the provider says that a new account's user name is made of.</param>
/// <param name="HasSecret">Whether a secret is kept; it is never said.</param>
/// <param name="Redirect">The address to register at the provider.</param>
/// <param name="SignInAddress">Where people of this tenant sign in through it.</param>
/// <param name="AllowedHosts">The hosts that the operator lets this server ask.</param>
public sealed record OutsideProviderView(
    string? NameZh, string? NameEn, string? Issuer, string? ClientId, string? UserNameClaim, bool HasSecret, string Redirect, string SignInAddress,
    IReadOnlyList<string> AllowedHosts, long Version, OutsideProviderCan Can);

public static class GetOutsideProviderEndpoint
{
    /// <summary>The provider through which people of this tenant may sign in, and what to register there.</summary>
    [WolverineGet("/api/v1/outside-provider"), Requires(Ability.AccountManage, Ability.GrantManage, Ability.AuditRead)]
    [ProducesResponseType<OutsideProviderView>(200)]
    public static async Task<IResult> Get(ReadDesk desk, OutsideProviders providers, OutsideAddresses addresses, HttpContext context, CancellationToken cancellation)
    {
        var (tenant, mayGrant) = (desk.Actor.TenantId, desk.Actor.May(Ability.GrantManage));
        var (provider, version) = await providers.WithVersion(tenant, cancellation);
        var hasSecret = provider is not null && await context.Desk<OutsideSecrets>().Read(tenant, cancellation) is not null;
        context.Response.Headers.ETag = $"\"{version}\"";
        return Results.Json(
            new OutsideProviderView(
                provider?.NameZh, provider?.NameEn, provider?.Issuer, provider?.ClientId, provider?.UserNameClaim, hasSecret,
                context.Desk<OutsideSignIn>().Redirect(context), $"/sign-in/{tenant}", addresses.Hosts, version, new(mayGrant, mayGrant && provider is not null)),
            Projections.Json.Options);
    }
}

/// <param name="ClientSecret">Left out to keep the one that is there.</param>
/// <param name="UserNameClaim"><c>preferred_username</c> when it is left out.</param>
public sealed record SetOutsideProviderRequest(string? NameZh, string? NameEn, string? Issuer, string? ClientId, string? ClientSecret, string? UserNameClaim) : IChecked
{
    public IEnumerable<FieldError> Errors() =>
    [
        .. Check.Text("/nameZh", NameZh, 50),
        .. Check.Text("/nameEn", NameEn, 50),
        .. Check.Text("/issuer", Issuer, 500),
        .. Check.Text("/clientId", ClientId, 200),
        .. Check.Text("/clientSecret", ClientSecret, 500, required: false),
        .. Check.Text("/userNameClaim", UserNameClaim, 100, required: false),
    ];

    public override string ToString() => nameof(SetOutsideProviderRequest);
}

public static class SetOutsideProviderEndpoint
{
    /// <summary>Lets people of this tenant sign in through a provider. Its host has to be one that the operator allowed.</summary>
    [WolverinePut("/api/v1/outside-provider"), Requires(Ability.GrantManage), AfterProof]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Put(
        SetOutsideProviderRequest request, HttpContext context, CommandDesk desk, OutsideAddresses addresses, CancellationToken cancellation)
    {
        var id = OutsideProvider.IdFor(desk.Tenant);
        var secrets = context.Desk<OutsideSecrets>();
        return desk.Run(
            async work =>
            {
                var isNew = request.ClientSecret is { Length: > 0 } given && given != await secrets.Read(work.Tenant, cancellation);
                var stream = await work.Open<OutsideProvider>(id, cancellation);
                var command = new SetOutsideProvider(
                    id, request.NameZh!.Trim(), request.NameEn!.Trim(), request.Issuer!.Trim(), request.ClientId!.Trim(), request.UserNameClaim?.Trim() ?? "preferred_username", isNew);
                var decision = SetOutsideProviderDecider.Decide(command, stream.State, addresses.MayBeAsked);
                var outcome = desk.Conclude(stream, decision);
                if (outcome is Outcome.Done && isNew)
                {
                    await secrets.Keep(work.Tenant, request.ClientSecret!, cancellation);
                }

                return outcome;
            },
            cancellation);
    }
}

public sealed record RemoveOutsideProviderRequest(string? Reason) : IChecked
{
    public IEnumerable<FieldError> Errors() => Check.Text("/reason", Reason, 500);
}

public static class RemoveOutsideProviderEndpoint
{
    /// <summary>Lets nobody sign in through it any more; sessions that stand go on. Its secret is forgotten.</summary>
    [WolverinePost("/api/v1/outside-provider/removal"), Requires(Ability.GrantManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(RemoveOutsideProviderRequest request, HttpContext context, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var stream = await work.Open<OutsideProvider>(OutsideProvider.IdFor(work.Tenant), cancellation);
                var outcome = desk.Conclude(stream, SetOutsideProviderDecider.Decide(new RemoveOutsideProvider(request.Reason!.Trim()), stream.State));
                if (outcome is Outcome.Done)
                {
                    await context.Desk<OutsideSecrets>().Forget(work.Tenant, cancellation);
                }

                return outcome;
            },
            cancellation);
}
