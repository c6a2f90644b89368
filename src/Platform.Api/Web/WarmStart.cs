using Marten;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Validation;

namespace Platform.Api.Web;

/// <summary>
/// Makes what a first request needs while the addresses are being mapped, on the other processor. Nothing waits for it and nothing
/// depends on it: whoever comes first makes the same things, once. A fault is left to whoever needs the thing next.
/// </summary>
public static class WarmStart
{
    /// <summary>Begun when the services are there and the database fits.</summary>
    public static void Begin(IServiceProvider services)
    {
        _ = Quietly(() => Task.FromResult(services.GetRequiredService<IDocumentStore>()));
        _ = Quietly(() => TokensAndSessions(services));
    }

    private static async Task TokensAndSessions(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        // The object-relational model is a third of a start.
        await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().FindByReferenceIdAsync("none");
        _ = services.GetRequiredService<IOptionsMonitor<OpenIddictServerOptions>>().CurrentValue;
        _ = services.GetRequiredService<IOptionsMonitor<OpenIddictValidationOptions>>().CurrentValue;
    }

    private static Task Quietly(Func<Task> make) => Task.Run(async () =>
    {
        try
        {
            await make();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Told by the request or the service that needs it.
        }
    });
}
