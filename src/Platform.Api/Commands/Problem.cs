using System.Diagnostics;
using Platform.Domain;

namespace Platform.Api.Commands;

/// <summary>One "no" as RFC 9457 has it: a stable code, a sentence, and every input at fault at once.</summary>
public static class Problem
{
    public static IResult Of(int status, string code, string detail, IReadOnlyList<FieldError>? errors = null, long? currentVersion = null)
    {
        var members = new Dictionary<string, object?> { ["code"] = code };
        if (errors is { Count: > 0 })
        {
            members["errors"] = errors;
        }

        if (currentVersion is { } version)
        {
            members["currentVersion"] = version;
        }

        members["traceId"] = Activity.Current?.Id;
        return Results.Problem(detail, statusCode: status, title: Title(status), type: $"urn:platform:problem:{code}", extensions: members);
    }

    public static IResult Unknown() => Of(404, "not-found", "There is nothing here that you may see.");

    /// <summary>For a status that nobody put into words.</summary>
    public static IResult OfStatus(int status) => status switch
    {
        404 => Unknown(),
        405 => Of(405, "method-not-allowed", "This address does not know the method. The API description names those that it knows."),
        _ => Of(status, "request-not-accepted", "The request could not be taken. Compare it with the API description."),
    };

    private static string Title(int status) => status switch
    {
        400 => "The request is malformed",
        401 => "Not signed in",
        403 => "Not permitted",
        404 => "Not found",
        405 => "Method not allowed",
        409 => "Refused",
        412 => "Changed in the meantime",
        413 => "Too large",
        415 => "Kind of content not accepted",
        422 => "Refused",
        429 => "Too many requests",
        _ => "Something went wrong",
    };
}
