using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Platform.Api.Tests.Support;
using Platform.Api.Web;

namespace Platform.Api.Tests.Web;

/// <summary>Who sends without end, by the byte, or takes back at once what was asked: the server lets them go, keeps its memory and answers the others (drill 21).</summary>
[Collection(nameof(AloneOnTheMachine))]
public sealed class FloodingTheServer(OpenServer server) : IClassFixture<OpenServer>
{
    private const int MostGrowth = 200 * 1024 * 1024;
    private const string Head = "POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

    // Longer than the server waits, shorter than a test should take.
    private static readonly TimeSpan Patience = Transport.LongestHead * 3;

    [Theory]
    [InlineData("GET /api/v1/instance HTTP/1.1\r\nHost: localhost\r\n", "X-Slow: a\r\n", "HTTP/1.1 408")]
    [InlineData(Head + "Content-Length: 100000\r\n\r\n{", " ", "HTTP/1.1 4")]
    [InlineData(Head + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n", "1\r\n \r\n", "HTTP/1.1 4")]
    public async Task Whoever_sends_by_the_byte_is_let_go_and_the_others_are_answered(string begins, string goesOn, string answer)
    {
        var before = server.Server.Memory;
        var slow = Enumerable.Range(0, 200).Select(_ => SendSlowly(begins, goesOn)).ToList();

        await IsAnswered();
        var heard = await Task.WhenAll(slow);

        heard.Where(said => !said.StartsWith(answer, StringComparison.Ordinal)).ShouldBeEmpty();
        (server.Server.Memory - before).ShouldBeLessThan(MostGrowth);
        await IsAnswered();
    }

    [Fact]
    public async Task Large_messages_of_many_at_once_leave_the_memory_as_it_was()
    {
        var bodies = new[]
        {
            Encoding.ASCII.GetBytes(new string('[', 100_000)),
            Encoding.ASCII.GetBytes($"{{{string.Join(',', Enumerable.Range(0, 1_000_000).Select(number => $"\"k{number}\":1"))}}}"),
            [0x7B, .. Enumerable.Repeat((byte)' ', 25_000_000)],
            [0x7B, .. Enumerable.Repeat((byte)' ', 60_000)],
        };
        await Post(bodies[0]);
        var before = server.Server.Memory;

        var answers = new List<HttpStatusCode>();
        for (var round = 0; round < 3; round++)
        {
            answers.AddRange(await Task.WhenAll(Enumerable.Range(0, 24).Select(number => Post(bodies[number % bodies.Length]))));
        }

        answers.ShouldAllBe(status => status == HttpStatusCode.BadRequest || status == HttpStatusCode.RequestEntityTooLarge);
        var grown = server.Server.Memory - before;
        TestContext.Current.TestOutputHelper?.WriteLine($"Grown by {grown / 1024 / 1024} MB from {before / 1024 / 1024} MB.");
        grown.ShouldBeLessThan(MostGrowth);
        await IsAnswered();
    }

    [Fact]
    public async Task Streams_that_are_reset_at_once_are_answered_with_the_end_of_the_connection()
    {
        var before = server.Server.Memory;
        var ended = 0;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            await using var connection = await Http2Connection.Open(server.TlsPort);
            for (var stream = 1; stream < 100_000; stream += 2)
            {
                if (!await connection.Send(Http2Connection.RequestAndReset(stream)))
                {
                    Interlocked.Increment(ref ended);
                    break;
                }
            }
        }));

        TestContext.Current.TestOutputHelper?.WriteLine($"{ended} of 4 connections were ended; grown by {(server.Server.Memory - before) / 1024 / 1024} MB.");
        (server.Server.Memory - before).ShouldBeLessThan(MostGrowth);
        await IsAnswered();
    }

    [Fact]
    public async Task A_head_that_goes_on_and_on_is_the_last_of_its_connection()
    {
        var before = server.Server.Memory;
        await using var connection = await Http2Connection.Open(server.TlsPort);
        (await connection.Send(Http2Connection.RequestThatGoesOn(1))).ShouldBeTrue();

        var taken = 0;
        while (taken < 10_000 && await connection.Send(Http2Connection.MoreOfTheHead(1, 8_000)))
        {
            taken++;
        }

        taken.ShouldBeLessThan(10_000);
        (server.Server.Memory - before).ShouldBeLessThan(MostGrowth);
        await IsAnswered();
    }

    private async Task IsAnswered()
    {
        using var client = new HttpClient { BaseAddress = server.Server.Address };
        using var answer = await client.GetAsync(new Uri("/api/v1/instance", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_large_form_to_the_token_server_is_refused_before_it_is_read()
    {
        var before = server.Server.Memory;
        var form = Encoding.ASCII.GetBytes($"grant_type=client_credentials&client_id={new string('a', 20_000_000)}");

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Post(form, "/connect/token", "application/x-www-form-urlencoded")));

        answers.ShouldAllBe(status => (int)status >= 400 && (int)status < 500);
        (server.Server.Memory - before).ShouldBeLessThan(MostGrowth);
        (await Post(form[..1000], "/connect/token", "application/x-www-form-urlencoded")).ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized);
    }

    private async Task<HttpStatusCode> Post(byte[] body, string path = "/api/v1/session", string type = "application/json")
    {
        using var client = new HttpClient { BaseAddress = server.Server.Address };
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new(type);
        // Waits for the server's word before the body is sent, or a refusal would meet a body that is still on its way.
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content, Headers = { ExpectContinue = true } };
        using var said = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return said.StatusCode;
    }

    private async Task<string> SendSlowly(string begins, string goesOn)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.PlainPort);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(begins));
        var heard = Hear(stream);
        var waited = Stopwatch.StartNew();
        try
        {
            for (var place = 0; !heard.IsCompleted && waited.Elapsed < Patience; place++)
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes(goesOn.Substring(place % goesOn.Length, 1)));
                await Task.WhenAny(heard, Task.Delay(TimeSpan.FromMilliseconds(500)));
            }
        }
        catch (IOException)
        {
            // Let go.
        }

        return heard.IsCompleted ? await heard : "still listened to";
    }

    private static async Task<string> Hear(NetworkStream stream)
    {
        var buffer = new byte[4096];
        try
        {
            return Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer));
        }
        catch (IOException)
        {
            return "cut off";
        }
    }
}
