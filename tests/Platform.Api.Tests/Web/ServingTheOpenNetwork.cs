using System.Net;
using System.Text;
using System.Text.Json;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Web;

/// <summary>What comes in as bytes: protocols, borders of messages, sizes, and what of it gets into the log (drill 21, ASVS 4.2, 12.1, 16).</summary>
[Collection(nameof(AloneOnTheMachine))]
public sealed class ServingTheOpenNetwork(OpenServer server) : IClassFixture<OpenServer>
{
    private const string Smuggled = "GET /api/v1/instance HTTP/1.1\r\nHost: localhost\r\nX-Smuggled: 1\r\n\r\n";

    [Theory]
    [InlineData(0x0300)]
    [InlineData(0x0301)]
    [InlineData(0x0302)]
    public async Task No_TLS_before_1_2_is_spoken(int version) => (await OpenServer.Say(server.TlsPort, Hello(version, Strong))).ShouldStartWith("\u0015");

    [Fact]
    public async Task TLS_1_2_is_spoken_with_strong_suites_and_with_no_weak_one()
    {
        (await OpenServer.Say(server.TlsPort, Hello(0x0303, Strong))).ShouldStartWith("\u0016");
        // RC4, 3DES, export, anonymous, and none at all.
        (await OpenServer.Say(server.TlsPort, Hello(0x0303, [0xC0, 0x07, 0xC0, 0x08, 0x00, 0x05, 0x00, 0x0A, 0x00, 0x03, 0x00, 0x34, 0x00, 0x3B]))).ShouldStartWith("\u0015");
    }

    [Theory]
    [InlineData("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")]
    [InlineData("Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}")]
    [InlineData("Content-Length: -1\r\n\r\n")]
    [InlineData("Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n")]
    [InlineData("Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n")]
    [InlineData("X-Folded: a\r\n b\r\n\r\n")]
    [InlineData("X-Null: a\0b\r\n\r\n")]
    public async Task A_message_whose_borders_can_be_read_in_two_ways_is_the_last_of_its_connection(string rest)
    {
        var heard = await OpenServer.Say(server.PlainPort, Bytes($"POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n{rest}{Smuggled}"));

        heard.Split("HTTP/1.1 ").Length.ShouldBe(2, heard);
        heard.ShouldStartWith("HTTP/1.1 4");
    }

    [Fact]
    public async Task Two_messages_with_clear_borders_are_both_answered() =>
        (await OpenServer.Say(server.PlainPort, Bytes(Smuggled + Smuggled.Replace("X-Smuggled: 1", "Connection: close", StringComparison.Ordinal)))).Split("HTTP/1.1 200").Length.ShouldBe(3);

    [Fact]
    public async Task What_is_odd_or_without_measure_is_refused_and_the_server_goes_on()
    {
        using var client = new HttpClient { BaseAddress = server.Server.Address };
        var deep = new string('[', 100_000);
        var many = $"{{{string.Join(',', Enumerable.Range(0, 100_000).Select(n => $"\"k{n}\":1"))}}}";

        foreach (var body in new[] { Bytes(deep), Bytes($"{{\"userName\":{deep}"), Bytes(many), [0x7B, 0x22, 0xC3, 0x28, 0x22, 0x7D], Bytes("{\"userName\":\"\\uD800\"}"), [0xFF, 0xFE, 0x00] })
        {
            (await Post(body)).ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.Unauthorized);
        }

        (await Post(Bytes("{}"), ("Content-Encoding", "gzip"))).ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.UnsupportedMediaType);
        (await OpenServer.Say(server.PlainPort, Bytes($"POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 104857600\r\n\r\n"))).ShouldStartWith("HTTP/1.1 4");
        (await OpenServer.Say(server.PlainPort, Bytes($"GET /api/v1/instance?{string.Join('&', Enumerable.Range(0, 10_000).Select(n => $"a{n}=1"))} HTTP/1.1\r\nHost: localhost\r\n\r\n"))).ShouldStartWith("HTTP/1.1 4");
        (await OpenServer.Say(server.PlainPort, Bytes($"GET /api/v1/instance HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('a', 65_536)}\r\n\r\n"))).ShouldStartWith("HTTP/1.1 431");
        var endless = Enumerable.Repeat(Bytes($"10000\r\n{new string('a', 0x10000)}\r\n"), 600).Prepend(Bytes("POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"));
        (await OpenServer.Say(server.PlainPort, [.. endless])).ShouldStartWith("HTTP/1.1 4");

        using var answer = await client.GetAsync(new Uri("/api/v1/instance", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);

        async Task<HttpStatusCode> Post(byte[] body, params (string Name, string Value)[] headers)
        {
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new("application/json");
            foreach (var (name, value) in headers)
            {
                content.Headers.Add(name, value);
            }

            using var said = await client.PostAsync(new Uri("/api/v1/session", UriKind.Relative), content, TestContext.Current.CancellationToken);
            return said.StatusCode;
        }
    }

    [Fact]
    public async Task Each_line_of_the_log_is_one_record_with_its_moment_whatever_was_sent()
    {
        await using var alone = new OpenServer();
        await alone.InitializeAsync();
        var forged = $"x\r\n{{\"Timestamp\":\"2020-01-01T00:00:00.000Z\",\"Message\":\"forged {Guid.NewGuid():n}\"}}\u001b[31m";
        using var client = new HttpClient { BaseAddress = alone.Server.Address };
        using var content = new StringContent(JsonSerializer.Serialize(new { userName = forged, password = forged }), Encoding.UTF8, "application/json");
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "a\tb").ShouldBeTrue();
        using var answer = await client.PostAsync(new Uri("/api/v1/session", UriKind.Relative), content, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await alone.Server.Kill();

        var lines = (await alone.Server.Said).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.ShouldNotBeEmpty();
        foreach (var line in lines)
        {
            using var record = JsonDocument.Parse(line);
            record.RootElement.GetProperty("Timestamp").GetDateTimeOffset().Year.ShouldBeGreaterThan(2020);
            record.RootElement.GetProperty("Category").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    private static readonly byte[] Strong = [0xC0, 0x2B, 0xC0, 0x2C, 0xC0, 0x09, 0xC0, 0x0A];

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>What a client of this version of TLS says first, with these suites, the curve P-256 and signatures by ECDSA.</summary>
    private static byte[] Hello(int version, byte[] suites)
    {
        byte[] extensions =
        [
            0, 10, 0, 4, 0, 2, 0, 23,
            0, 11, 0, 2, 1, 0,
            0, 13, 0, 8, 0, 6, 4, 3, 5, 3, 2, 3,
        ];
        byte[] body =
        [
            (byte)(version >> 8), (byte)version, .. Enumerable.Repeat((byte)7, 32), 0, (byte)(suites.Length >> 8), (byte)suites.Length, .. suites, 1, 0,
            (byte)(extensions.Length >> 8), (byte)extensions.Length, .. extensions,
        ];
        byte[] handshake = [1, 0, (byte)(body.Length >> 8), (byte)body.Length, .. body];
        return [22, 3, 1, (byte)(handshake.Length >> 8), (byte)handshake.Length, .. handshake];
    }
}
