using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Web;

public sealed class SendingSafeHeaders(PlatformHost host)
{
    [Theory]
    [InlineData("/api/v1/instance")]
    [InlineData("/api/v1/session")]
    [InlineData("/api/v1/nothing-of-the-kind")]
    public async Task Answers_of_the_API_are_no_pages_and_are_kept_nowhere(string path)
    {
        var headers = await Headers("http", path);

        headers["Content-Security-Policy"].ShouldBe("default-src 'none'; frame-ancestors 'none'; sandbox");
        headers["X-Content-Type-Options"].ShouldBe("nosniff");
        headers["Referrer-Policy"].ShouldBe("same-origin");
        headers["Cross-Origin-Opener-Policy"].ShouldBe("same-origin");
        headers["Cross-Origin-Resource-Policy"].ShouldBe("same-origin");
        headers["Permissions-Policy"].ShouldContain("camera=()");
        headers["Cache-Control"].ShouldContain("no-store");
        headers.ShouldNotContainKey("Access-Control-Allow-Origin");
        headers.ShouldNotContainKey("Server");
    }

    [Fact]
    public async Task Whoever_came_by_TLS_is_told_to_come_so_again_and_others_are_not()
    {
        (await Headers("https", "/api/v1/instance"))["Strict-Transport-Security"].ShouldBe("max-age=31536000; includeSubDomains");
        (await Headers("http", "/api/v1/instance")).ShouldNotContainKey("Strict-Transport-Security");
    }

    [Fact]
    public async Task A_request_is_never_sent_back_as_it_came()
    {
        using var client = ((TestServer)host.Get<IServer>()).CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Trace, "/api/v1/instance");
        request.Headers.Add("X-Told", "in confidence");

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        ((int)answer.StatusCode).ShouldBeOneOf(404, 405);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("in confidence");
    }

    [Theory]
    [InlineData("/api/v1/instance", "application/json; charset=utf-8")]
    [InlineData("/.well-known/openid-configuration", "application/json; charset=UTF-8")]
    // Problems have no such parameter (RFC 9457): they are UTF-8 always.
    [InlineData("/api/v1/nothing-of-the-kind", "application/problem+json")]
    public async Task Each_answer_says_of_what_kind_it_is_and_in_which_characters(string path, string type) =>
        (await Headers("http", path))["Content-Type"].ShouldBe(type);

    [Fact]
    public async Task Plain_requests_to_the_API_are_not_led_on_to_TLS()
    {
        using var client = ((TestServer)host.Get<IServer>()).CreateClient();
        using var answer = await client.GetAsync(new Uri("http://localhost/api/v1/instance"), TestContext.Current.CancellationToken);

        ((int)answer.StatusCode).ShouldBe(200);
        answer.Headers.Location.ShouldBeNull();
    }

    [Theory]
    [InlineData("/.git/config")]
    [InlineData("/.git/HEAD")]
    [InlineData("/appsettings.json")]
    [InlineData("/packages.lock.json")]
    [InlineData("/Platform.Api.dll")]
    [InlineData("/keys/token-signing.pem")]
    [InlineData("/../appsettings.json")]
    [InlineData("/assets/..%2f..%2fappsettings.json")]
    public async Task Nothing_beside_the_built_pages_is_served(string path)
    {
        using var client = ((TestServer)host.Get<IServer>()).CreateClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        // The pages find their own way: what is no file of theirs is answered by the first of them, or by nothing.
        (answer.StatusCode == System.Net.HttpStatusCode.NotFound || body.StartsWith("<!doctype html>", StringComparison.OrdinalIgnoreCase)).ShouldBeTrue(body);
    }

    private async Task<Dictionary<string, string>> Headers(string scheme, string path)
    {
        using var client = ((TestServer)host.Get<IServer>()).CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{scheme}://localhost{path}");
        request.Headers.Add("Origin", "https://elsewhere.example");
        using var answer = await client.SendAsync(request);
        return answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
    }
}
