using System.Text.Json;
using Platform.Projections;
using Platform.Projections.Database;

namespace Platform.Api.Commands;

/// <summary>What a command is answered, now and to whoever sends it again with its key.</summary>
internal sealed record KeptResult(KeptAnswer Answer, bool Replayed) : IResult
{
    public static KeptAnswer ToAnswer(Outcome.Done done, string fingerprint) => new(
        fingerprint,
        done.Location is null ? 200 : 201,
        done.Location,
        done.Version is { } version ? $"\"{version}\"" : null,
        JsonSerializer.Serialize(done.Body, done.Body.GetType(), Json.Options));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Answer.Status;
        response.ContentType = "application/json; charset=utf-8";
        if (Answer.Location is { } location)
        {
            response.Headers.Location = location;
        }

        if (Answer.Etag is { } etag)
        {
            response.Headers.ETag = etag;
        }

        if (Replayed)
        {
            response.Headers["Idempotency-Replayed"] = "true";
        }

        await response.WriteAsync(Answer.Body ?? string.Empty, httpContext.RequestAborted);
    }
}
