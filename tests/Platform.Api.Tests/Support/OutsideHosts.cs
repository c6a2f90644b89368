using System.Collections.Concurrent;

namespace Platform.Api.Tests.Support;

/// <summary>The hosts that the server under test can reach: itself, which is a provider too, and those that a test stands up.</summary>
internal sealed class OutsideHosts(Func<HttpMessageHandler> itself) : HttpMessageHandler
{
    public const string Other = "login.example";

    /// <summary>By the first part of the path, so that each test has one of its own.</summary>
    public ConcurrentDictionary<string, Func<HttpRequestMessage, Task<HttpResponseMessage>>> Others { get; } = new();

    public ConcurrentQueue<Uri> Asked { get; } = new();

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Enqueue(request.RequestUri!);
        return request.RequestUri!.Host switch
        {
            "localhost" => new HttpMessageInvoker(itself()).SendAsync(request, cancellationToken),
            Other when Others.TryGetValue(request.RequestUri.Segments.ElementAtOrDefault(1)?.TrimEnd('/') ?? string.Empty, out var other) => other(request),
            _ => throw new HttpRequestException("Nobody is there."),
        };
    }
}
