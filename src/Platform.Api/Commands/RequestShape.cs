using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using Platform.Api.Access;
using Platform.Domain;

namespace Platform.Api.Commands;

/// <summary>
/// Reads a command's body before its endpoint does, so that a body of a wrong shape is answered as every other "no", with
/// all that is wrong at once. The endpoint reader alone would answer an empty 400.
/// </summary>
public static class RequestShape
{
    private const int MostFaults = 50;

    // A body is read as a whole, and takes many times its size while it is. Who is not signed in has little to say.
    private const long LargestBody = 4 * 1024 * 1024;
    private const long LargestBodyOfAnybody = 64 * 1024;

    public static async Task Check(HttpContext context, RequestDelegate next)
    {
        var accepts = context.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>();
        if (accepts?.RequestType is not { } type || !accepts.ContentTypes.Contains("application/json"))
        {
            await next(context);
            return;
        }

        if (!context.Request.HasJsonContentType())
        {
            await Problem.Of(415, "content-type-not-accepted", "Send the request as application/json.").ExecuteAsync(context);
            return;
        }

        var largest = context.GetEndpoint()!.Metadata.GetMetadata<OpenToAllAttribute>() is null ? LargestBody : LargestBodyOfAnybody;
        if (context.Request.ContentLength > largest)
        {
            await Problem.Of(413, "body-too-large", $"Send at most {largest} bytes.").ExecuteAsync(context);
            return;
        }

        // Whoever does not say how much will come is stopped on the way.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } measure)
        {
            measure.MaxRequestBodySize = largest;
        }

        context.Request.EnableBuffering();
        var errors = await Faults(context, type);
        context.Request.Body.Position = 0;
        await (errors.Count == 0 ? next(context) : RequestCheck.Malformed(errors).ExecuteAsync(context));
    }

    private static async Task<IReadOnlyList<FieldError>> Faults(HttpContext context, Type type)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        try
        {
            // A member that is given twice would be one thing to this reader and another to the next.
            using var document = await JsonDocument.ParseAsync(context.Request.Body, new JsonDocumentOptions { AllowDuplicateProperties = false }, context.RequestAborted);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Faults(document.RootElement, type, options) : [NoObject];
        }
        catch (JsonException)
        {
            return [NoObject];
        }
        catch (IOException broken) when (broken is not BadHttpRequestException)
        {
            // The server says so of a length that is no number of its own.
            throw new BadHttpRequestException("The request broke while it was read.", broken);
        }
    }

    private static List<FieldError> Faults(JsonElement body, Type type, JsonSerializerOptions options)
    {
        if (UnfitValues.In(body) is not { } errors)
        {
            return [NoText];
        }

        try
        {
            if (errors.Count == 0 && body.Deserialize(type, options) is not null)
            {
                return [];
            }
        }
        catch (JsonException)
        {
            // Looked at again below, so that all that is wrong is told.
        }

        return Faults(JsonObject.Create(body)!, type, options, errors);
    }

    // The reader stops at its first fault: what is at fault is taken out, and the rest is read again.
    private static List<FieldError> Faults(JsonObject body, Type type, JsonSerializerOptions options, List<FieldError> errors)
    {
        foreach (var unfit in errors)
        {
            TakeOut(body, unfit.Pointer.Split('/', StringSplitOptions.RemoveEmptyEntries));
        }

        while (errors.Count < MostFaults)
        {
            try
            {
                var checkedRequest = body.Deserialize(type, options) as IChecked;
                var pointers = errors.Select(error => error.Pointer).ToList();
                errors.AddRange((checkedRequest?.Errors() ?? []).Where(error => !pointers.Any(pointer => Covers(pointer, error.Pointer))));
                return errors;
            }
            catch (JsonException fault)
            {
                var steps = Steps(fault.Path ?? "$");
                errors.Add(new($"/{string.Join('/', steps)}", "wrong-type", "Give a value of the kind and form that the API description names."));
                if (!TakeOut(body, steps))
                {
                    return errors;
                }
            }
        }

        return errors;
    }

    private static FieldError NoText => new(string.Empty, "not-text", "Send the request in UTF-8; the name of a member in it is no text.");

    private static FieldError NoObject => new(string.Empty, "not-an-object", "Send one JSON object, as the API description has it.");

    // A fault at /a or at /a/0 says enough about /a.
    private static bool Covers(string fault, string pointer) => fault == pointer || fault.StartsWith(pointer + "/", StringComparison.Ordinal);

    private static List<string> Steps(string path) =>
        [.. path.TrimStart('$').Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Select(step => step.Trim('\''))];

    private static bool TakeOut(JsonObject body, IReadOnlyList<string> steps)
    {
        JsonNode? at = body;
        (JsonObject Owner, string Member)? last = null;
        foreach (var step in steps)
        {
            if (at is JsonObject members && members.FirstOrDefault(member => string.Equals(member.Key, step, StringComparison.OrdinalIgnoreCase)) is { Key: { } name })
            {
                last = (members, name);
                at = members[name];
            }
            else
            {
                at = at is JsonArray items && int.TryParse(step, out var index) && index < items.Count ? items[index] : null;
            }
        }

        return last is { } found && found.Owner.Remove(found.Member);
    }
}
