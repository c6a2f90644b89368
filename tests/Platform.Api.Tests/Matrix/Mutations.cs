using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using OpenIddict.Abstractions;
using Platform.Api.Access;

namespace Platform.Api.Tests.Matrix;

/// <summary>
/// Takes one check out of the server for a request that asks for it by a header. It is in the host of the tests alone; the
/// matrix has to notice each of them, or it would not notice the same fault in the product.
/// </summary>
internal sealed class Mutations(IHttpContextAccessor http) : IStartupFilter, IClaimsTransformation
{
    public const string Header = "X-Test-Mutant";

    /// <summary>Where the session of somebody, and the name of another tenant, are put for the mutants that need them.</summary>
    public const string Lends = "X-Test-Lends";

    public const string NoAbilityIsAsked = "no-ability-is-asked";
    public const string OneOperationAsksForAnother = "one-operation-asks-for-another";
    public const string EverybodyIsSomebody = "everybody-is-somebody";
    public const string TenantFromTheRequest = "tenant-from-the-request";
    public const string ScopeIsIgnored = "scope-is-ignored";
    public const string ForeignIsForbidden = "foreign-is-forbidden";

    public static IReadOnlyList<string> All { get; } =
        [NoAbilityIsAsked, OneOperationAsksForAnother, EverybodyIsSomebody, TenantFromTheRequest, ScopeIsIgnored, ForeignIsForbidden];

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            switch (context.Request.Headers[Header].ToString())
            {
                case NoAbilityIsAsked:
                    Rewrite(context, _ => new RequiresAttribute());
                    break;
                case OneOperationAsksForAnother:
                    Rewrite(context, requires => requires.AnyOf is ["account.manage"] ? new RequiresAttribute("scheme.read") : requires);
                    break;
                case EverybodyIsSomebody when !context.Request.Headers.ContainsKey("Cookie") && !context.Request.Headers.ContainsKey("Authorization"):
                    context.Request.Headers.Cookie = context.Request.Headers[Lends];
                    break;
                case ForeignIsForbidden when context.Request.Path.Value!.Contains(context.Request.Headers[Lends].ToString(), StringComparison.Ordinal):
                    context.Response.StatusCode = 403;
                    return Task.CompletedTask;
            }

            return rest(context);
        });
        next(app);
    };

    public Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal)
    {
        var request = http.HttpContext?.Request;
        var identity = (ClaimsIdentity?)principal.Identity;
        switch (request?.Headers[Header].ToString())
        {
            case TenantFromTheRequest when identity?.FindFirst(AccessClaims.Tenant) is { } tenant && tenant.Value != request!.Headers[Lends].ToString():
                var moved = principal.Clone();
                ((ClaimsIdentity)moved.Identity!).RemoveClaim(((ClaimsIdentity)moved.Identity).FindFirst(AccessClaims.Tenant));
                ((ClaimsIdentity)moved.Identity).AddClaim(new(AccessClaims.Tenant, request!.Headers[Lends].ToString()));
                return Task.FromResult(moved);
            case ScopeIsIgnored when principal.HasClaim(claim => claim.Type == AccessClaims.Client):
                var wide = principal.Clone();
                wide.SetScopes(AccessScopes.All);
                return Task.FromResult(wide);
            default:
                return Task.FromResult(principal);
        }
    }

    private static void Rewrite(HttpContext context, Func<RequiresAttribute, RequiresAttribute> change)
    {
        var found = new RewrittenEndpoint(change);
        context.Features.Set<IEndpointFeature>(found);
    }

    // Routing puts the endpoint here, and whoever asks for it gets it with another permission.
    private sealed class RewrittenEndpoint(Func<RequiresAttribute, RequiresAttribute> change) : IEndpointFeature
    {
        private Endpoint? _endpoint;

        public Endpoint? Endpoint
        {
            get => _endpoint;
            set => _endpoint = value is RouteEndpoint route && route.Metadata.GetMetadata<RequiresAttribute>() is { } requires
                ? new RouteEndpoint(route.RequestDelegate!, route.RoutePattern, route.Order, new([.. route.Metadata, change(requires)]), route.DisplayName)
                : value;
        }
    }
}
