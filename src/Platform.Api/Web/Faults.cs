using Microsoft.AspNetCore.Diagnostics;
using Platform.Api.Commands;

namespace Platform.Api.Web;

/// <summary>What is answered where nobody else did: 500 for a fault of ours, and the server's own "no" for a request that broke while it was read.</summary>
internal static class Faults
{
    public static ExceptionHandlerOptions Answered { get; } = new()
    {
        ExceptionHandler = context => Answer(context).ExecuteAsync(context),
        // A request that breaks off or has no end is no fault of ours, and whoever sends many would fill the log.
        SuppressDiagnosticsCallback = fault => fault.Exception is BadHttpRequestException,
    };

    private static IResult Answer(HttpContext context) => context.Features.Get<IExceptionHandlerFeature>()?.Error switch
    {
        BadHttpRequestException broken => Problem.OfStatus(broken.StatusCode),
        _ => Problem.Of(500, "fault", "Something went wrong here. The fault is in the log under this trace id."),
    };
}
