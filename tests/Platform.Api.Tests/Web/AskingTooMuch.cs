using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Web;

/// <summary>A server with narrow limits, and a page of its own.</summary>
[Collection(nameof(AloneOnTheMachine))]
public sealed partial class AskingTooMuch : IAsyncLifetime
{
    private const int AtOnce = 12;

    private static readonly string Script = string.Concat(Enumerable.Repeat("const duty = 1;\n", 2000));

    private readonly PlatformHost _platform = new();
    private Bureau _bureau = null!;
    private Bureau _other = null!;
    private ServerProcess _server = null!;

    public async ValueTask InitializeAsync()
    {
        await _platform.InitializeAsync();
        (_bureau, _other) = (await Bureau.Found(_platform), await Bureau.Found(_platform));
        await _platform.StopServer();
        var web = Directory.CreateDirectory(Path.Combine(_platform.DataDirectory, "web")).FullName;
        await File.WriteAllTextAsync(Path.Combine(web, "index.html"), "<html><meta property=\"csp-nonce\" nonce=\"__page_nonce__\"></html>");
        Directory.CreateDirectory(Path.Combine(web, "assets"));
        await File.WriteAllTextAsync(Path.Combine(web, "assets", "page-1.js"), Script);
        _server = await ServerProcess.Start(
            _platform.Owner, _platform.DataDirectory, ("Platform__Limits__PerCaller", $"{AtOnce / 2}"), ("Platform__Limits__PerTenant", "1000"), ("Platform__Limits__Burst", "2"),
            ("Platform__Limits__PerAnonymous", "2"), ("Platform__WebRoot", web));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _platform.DisposeAsync();
    }

    [Fact]
    public async Task Who_asks_more_than_their_share_is_told_when_to_come_again_and_nobody_else_is()
    {
        using var greedy = await _server.SignIn(_bureau.UserName, Office.Password);
        using var modest = await _server.SignIn(_other.UserName, Office.Password);

        var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce * 4).Select(_ => Ask(greedy)));

        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        refused.ShouldNotBeEmpty();
        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBeGreaterThanOrEqualTo(AtOnce / 2);
        refused.ShouldAllBe(answer => answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds >= 1);
        JsonDocument.Parse(await refused[0].Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("code").GetString().ShouldBe("too-many-requests");
        (await Ask(modest)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Eventually.Holds(
            async () => (await Ask(greedy)).StatusCode.ShouldBe(HttpStatusCode.OK), TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task What_is_public_is_read_by_an_address_so_often_and_it_is_let_do_everything_else()
    {
        using var anybody = new HttpClient { BaseAddress = _server.Address };
        using var office = await _server.SignIn(_other.UserName, Office.Password);

        var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => anybody.GetAsync(new Uri($"/api/public/v1/{_bureau.Office.Tenant}", UriKind.Relative))));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ShouldBeGreaterThan(0);
        // It publishes nothing.
        answers.Count(answer => answer.StatusCode == HttpStatusCode.NotFound).ShouldBeGreaterThanOrEqualTo(2);
        (await Ask(office)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Each_page_lets_in_styles_of_its_own_word_alone()
    {
        using var client = new HttpClient { BaseAddress = _server.Address };
        var (first, second) = (await Page(client), await Page(client));

        first.Word.ShouldNotBe(second.Word);
        foreach (var (word, policy) in new[] { first, second })
        {
            policy.ShouldContain($"style-src-elem 'self' 'nonce-{word}'");
            policy.ShouldContain("default-src 'self'");
            policy.ShouldNotContain("script-src");
            policy.ShouldContain("frame-ancestors 'none'");
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task The_files_of_the_page_come_packed_and_no_answer_of_the_api_does(string coding)
    {
        using var office = await _server.SignIn(_bureau.UserName, Office.Password);
        office.DefaultRequestHeaders.Add("Accept-Encoding", coding);

        using var file = await office.GetAsync(new Uri("/assets/page-1.js", UriKind.Relative), TestContext.Current.CancellationToken);
        using var answer = await Ask(office);

        file.Content.Headers.ContentEncoding.ShouldBe([coding]);
        file.Headers.Vary.ShouldContain("Accept-Encoding");
        file.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        var packed = await file.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        packed.Length.ShouldBeLessThan(Script.Length / 4);
        await using Stream unpacked = coding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        (await new StreamReader(unpacked).ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe(Script);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    private static Task<HttpResponseMessage> Ask(HttpClient client) =>
        client.GetAsync(new Uri("/api/v1/organisation", UriKind.Relative), TestContext.Current.CancellationToken);

    private static async Task<(string Word, string Policy)> Page(HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/anywhere", UriKind.Relative));
        // Nobody need know what answers.
        answer.Headers.Contains("Server").ShouldBeFalse();
        return (Nonce().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value, answer.Headers.GetValues("Content-Security-Policy").Single());
    }

    [GeneratedRegex("nonce=\"([A-Za-z0-9+/=]+)\"")]
    private static partial Regex Nonce();
}
