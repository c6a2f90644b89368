using Microsoft.AspNetCore.Http.Features;

namespace Platform.Api.Web;

/// <summary>Forms of the token server are read as a whole by whoever sends them: they have as much room as what they say needs.</summary>
public static class SmallForms
{
    private const long Largest = 64 * 1024;

    public static IApplicationBuilder UseSmallForms(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/connect") && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } measure)
        {
            measure.MaxRequestBodySize = Largest;
        }

        return next(context);
    });
}
