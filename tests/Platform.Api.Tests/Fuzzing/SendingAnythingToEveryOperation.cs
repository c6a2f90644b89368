using System.Collections.Concurrent;
using CsCheck;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Platform.Api.Tests.Matrix;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Fuzzing;

/// <summary>
/// Every operation of the API description is sent what nobody should send, by somebody who may ask it. It answers in the shape
/// of every other answer, never with a fault of the server's own. <c>PLATFORM_HOSTILE_REQUESTS</c> says how many requests are sent in
/// all, and <c>PLATFORM_HOSTILE_FROM</c> with which of an operation's own it begins, so that a million can be sent in parts.
/// </summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class SendingAnythingToEveryOperation(PlatformHost host, AccessMatrix matrix) : IClassFixture<AccessMatrix>
{
    private const uint Each = 30;

    // What ends or begins the session that asks, or moves the clock of all tests.
    private static readonly string[] NotAsked = ["POST /api/v1/session", "DELETE /api/v1/session", "POST /api/v1/demonstration/clock", "POST /api/v1/my/tenant"];

    [Fact]
    public async Task It_is_answered_and_never_with_a_fault()
    {
        using var client = ((TestServer)host.Get<IServer>()).CreateClient();
        var findings = new ConcurrentQueue<string>();
        var (requests, past) = (0, 0);
        var operations = Operation.All.Where(operation => !NotAsked.Contains(operation.Key)).OrderByDescending(operation => operation.Reads).ToList();
        var (from, each) = (Told("PLATFORM_HOSTILE_FROM") ?? 0, Told("PLATFORM_HOSTILE_REQUESTS") is { } all ? (all / (uint)operations.Count) + 1 : Each);
        await Parallel.ForEachAsync(operations, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (operation, cancellation) =>
        {
            var asker = Asker(operation);
            var requestsToIt = HostileRequests.To(operation, asker);
            for (var number = from; number < from + each; number++)
            {
                // The same requests at each run, so that what was found is found again.
                using var request = requestsToIt.Generate(new PCG(number, NumberOf(operation.Key)), null, out _);
                if (asker.Caller is { } caller)
                {
                    Answered.Identify(request, caller);
                }

                using var response = await client.SendAsync(request, cancellation);
                var (status, body) = ((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellation));
                Interlocked.Increment(ref requests);
                Interlocked.Add(ref past, status is 401 or 403 ? 0 : 1);
                if (Fault(operation, status, response.Content.Headers.ContentType?.MediaType, body) is { } fault)
                {
                    var sent = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellation);
                    findings.Enqueue($"{operation.Key} by {asker.Name}: {fault}\n    {Short(request.RequestUri!.ToString())}\n    {Short(sent)}\n    {Short(body)}");
                }
            }
        });

        TestContext.Current.TestOutputHelper?.WriteLine($"{requests} requests to {operations.Count} operations, {past} past the door, {findings.Count} findings; the next part begins with {from + each}.");
        findings.ShouldBeEmpty($"{findings.Count} of {requests} requests:\n{string.Join('\n', findings.Order(StringComparer.Ordinal))}");
        // Whoever is turned away at the door tries nothing behind it.
        past.ShouldBeGreaterThan(requests * 3 / 4);
    }

    private static uint? Told(string name) => uint.TryParse(Environment.GetEnvironmentVariable(name), out var number) ? number : null;

    private Asker Asker(Operation operation)
    {
        var needed = DeclaredAccess.Table[operation.Key];
        return needed switch
        {
            [DeclaredAccess.Open] => matrix.Askers[0],
            [DeclaredAccess.Any] => matrix.Askers.First(asker => asker.Name == "bureau-office"),
            _ => matrix.Askers.FirstOrDefault(asker => !asker.OnlyReads && needed.Any(asker.Abilities.Contains)) ?? matrix.Askers[0],
        };
    }

    private static ulong NumberOf(string key) => key.Aggregate(14695981039346656037UL, (hash, letter) => unchecked((hash ^ letter) * 1099511628211UL));

    // A gateway knows no problems: it is answered in the envelope that it expects.
    private static string? Fault(Operation operation, int status, string? media, string body) => status switch
    {
        503 when body.Contains("moment-has-not-settled", StringComparison.Ordinal) => null,
        // A rebuild that somebody asked for among all this stops the projections for a moment.
        503 when operation.Path == "/health/ready" => null,
        >= 500 => $"answered {status}",
        >= 400 when media != "application/problem+json" && !operation.Path.StartsWith("/api/gateway/", StringComparison.Ordinal) => $"answered {status} as {media ?? "nothing"}",
        >= 400 when body.Contains("   at ", StringComparison.Ordinal) || body.Contains("Npgsql", StringComparison.Ordinal) => "tells of its insides",
        _ => null,
    };

    private static string Short(string text) => text.Length > 400 ? text[..400] : text;
}
