using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;
using Platform.Domain.Access.Programs;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Platform.Api.Access.Programs;

/// <summary>
/// Lets pages of the sites that a program was registered with fetch tokens, and who signed in, from within a browser (CORS). Nothing
/// of the API is open to another origin, and no cookie comes along: the program proves itself by what it sends.
/// </summary>
public static class ProgramOrigins
{
    /// <summary>Under what the origins of a program are kept with it.</summary>
    public const string Property = "origins";

    private static readonly PathString[] Open = ["/connect/token", "/connect/userinfo", "/connect/revoke", "/.well-known"];

    public static IApplicationBuilder UseProgramOrigins(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0 || !Open.Any(path => request.Path.StartsWithSegments(path)))
        {
            await next(context);
            return;
        }

        headers.Append("Vary", "Origin");
        if (await IsRegistered(context.RequestServices.GetRequiredService<AuthDb>(), origin, context.RequestAborted))
        {
            headers.AccessControlAllowOrigin = origin;
        }

        if (!HttpMethods.IsOptions(request.Method))
        {
            await next(context);
            return;
        }

        headers.AccessControlAllowMethods = "GET, POST";
        headers.AccessControlAllowHeaders = "authorization, content-type";
        headers.AccessControlMaxAge = "600";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    });

    // A program that is switched off may ask for no code, and its sites are let in no more.
    private static async Task<bool> IsRegistered(AuthDb db, string origin, CancellationToken cancellation)
    {
        var (named, signsIn) = ($"\"{origin}\"", Permissions.GrantTypes.AuthorizationCode);
        return ProgramAddress.IsOrigin(origin)
            && await db.Set<OpenIddictEntityFrameworkCoreApplication<Guid>>()
                .AnyAsync(each => each.Properties!.Contains(named) && each.Permissions!.Contains(signsIn), cancellation);
    }
}
