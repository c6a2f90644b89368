using System.Collections.Concurrent;
using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using CloudNative.CloudEvents;
using CloudNative.CloudEvents.SystemTextJson;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Platform.Api.Tests.Portal;

/// <summary>
/// Somebody outside who takes messages in: a server of its own on this machine, which reads them with the CloudEvents SDK and
/// checks their signatures as Standard Webhooks has it, with no line of the platform's own.
/// </summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _server;

    private Receiver(WebApplication server) => _server = server;

    /// <summary>What it answers with from now on.</summary>
    public int Answers { get; set; } = 204;

    /// <summary>Everything that came, in order.</summary>
    public ConcurrentQueue<Received> Messages { get; } = new();

    /// <summary>What was asked of it besides.</summary>
    public ConcurrentQueue<string> Strayed { get; } = new();

    public string Address { get; private set; } = string.Empty;

    public static async Task<Receiver> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = builder.Build();
        var receiver = new Receiver(server);
        server.MapPost("/hooks", receiver.Take);
        server.MapFallback((HttpContext context) => receiver.Strayed.Enqueue(context.Request.Path));
        await server.StartAsync();
        var listens = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        receiver.Address = $"{listens}/hooks";
        return receiver;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task Take(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var type = new ContentType(context.Request.ContentType!);
        var message = new JsonEventFormatter().DecodeStructuredModeMessage(body.ToArray(), type, null);
        Messages.Enqueue(new(
            message, Encoding.UTF8.GetString(body.ToArray()), context.Request.Headers["webhook-id"].ToString(), context.Request.Headers["webhook-timestamp"].ToString(),
            context.Request.Headers["webhook-signature"].ToString()));
        context.Response.StatusCode = Answers;
        if (Answers is >= 300 and < 400)
        {
            context.Response.Headers.Location = "/elsewhere";
        }
    }
}

internal sealed record Received(CloudEvent Message, string Body, string Id, string Timestamp, string Signatures)
{
    public System.Text.Json.JsonElement Data => (System.Text.Json.JsonElement)Message.Data!;

    /// <summary>Whether one of the signatures is that of a secret as it was handed over, and is not old.</summary>
    public bool IsSignedWith(string secret)
    {
        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        var expected = $"v1,{Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{Id}.{Timestamp}.{Body}")))}";
        var sentAt = DateTimeOffset.FromUnixTimeSeconds(long.Parse(Timestamp, System.Globalization.CultureInfo.InvariantCulture));
        return Signatures.Split(' ').Contains(expected) && (DateTimeOffset.UtcNow - sentAt).Duration() < TimeSpan.FromMinutes(5);
    }
}
