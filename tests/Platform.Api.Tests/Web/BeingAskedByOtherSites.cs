using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Platform.Api.Access.Programs;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Web;

/// <summary>What pages of other sites can have a browser ask of the platform.</summary>
public sealed class BeingAskedByOtherSites(PlatformHost host)
{
    private static readonly string[] Back = ["https://timetable.example/back"];
    private static readonly string[] Read = ["profile", "platform.read"];

    [Theory]
    [InlineData("cross-site", 403)]
    [InlineData("same-site", 403)]
    [InlineData("same-origin", 401)]
    [InlineData("none", 401)]
    [InlineData(null, 401)]
    public async Task A_command_that_the_browser_says_another_site_sent_is_refused(string? site, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/session")
        {
            Content = new StringContent("""{"userName":"nobody-of-this-name","password":"none of this"}""", Encoding.UTF8, "application/json"),
        };
        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        using var answer = await Client().SendAsync(request, TestContext.Current.CancellationToken);

        ((int)answer.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task Pages_of_a_registered_site_may_fetch_tokens_and_nothing_of_the_API()
    {
        var site = $"https://app-{Guid.NewGuid():n}.example";
        await Register(site);

        foreach (var path in new[] { "/connect/token", "/connect/userinfo", "/connect/revoke", "/.well-known/openid-configuration" })
        {
            var asked = await Ask(HttpMethod.Options, path, site);
            asked["status"].ShouldBe("204");
            asked["Access-Control-Allow-Origin"].ShouldBe(site);
            asked["Access-Control-Allow-Headers"].ShouldBe("authorization, content-type");
            asked.ShouldNotContainKey("Access-Control-Allow-Credentials");
            (await Ask(HttpMethod.Options, path, "https://elsewhere.example")).ShouldNotContainKey("Access-Control-Allow-Origin");
        }

        (await Ask(HttpMethod.Get, "/.well-known/openid-configuration", site))["Access-Control-Allow-Origin"].ShouldBe(site);
        (await Ask(HttpMethod.Get, "/.well-known/openid-configuration", site))["Vary"].ShouldContain("Origin");
        foreach (var path in new[] { "/api/v1/session", "/api/v1/instance", "/connect/authorize", "/connect/logout", "/connect/introspect" })
        {
            (await Ask(HttpMethod.Options, path, site)).ShouldNotContainKey("Access-Control-Allow-Origin");
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("%")]
    [InlineData("https://timetable.example/back")]
    [InlineData("https://")]
    public async Task What_is_no_registered_origin_letter_by_letter_is_let_in_nowhere(string origin)
    {
        await Register("https://timetable.example");

        (await Ask(HttpMethod.Get, "/.well-known/openid-configuration", origin)).ShouldNotContainKey("Access-Control-Allow-Origin");
    }

    [Fact]
    public async Task A_site_is_let_in_as_long_as_its_program_is_there()
    {
        var site = $"https://app-{Guid.NewGuid():n}.example";
        var id = await Register(site);
        (await Ask(HttpMethod.Get, "/.well-known/openid-configuration", site)).ShouldContainKey("Access-Control-Allow-Origin");

        await host.Get<ProgramDirectory>().Remove(id, TestContext.Current.CancellationToken);

        (await Ask(HttpMethod.Get, "/.well-known/openid-configuration", site)).ShouldNotContainKey("Access-Control-Allow-Origin");
    }

    private async Task<string> Register(string site)
    {
        var id = $"app-{Guid.NewGuid():n}";
        await host.Get<ProgramDirectory>().Register(
            new ProgramToRegister(id, "网页程序", "App", Back, [], Read, false, null) { Origins = [site] }, withSecret: false, TestContext.Current.CancellationToken);
        return id;
    }

    private HttpClient Client() => ((TestServer)host.Get<IServer>()).CreateClient();

    private async Task<Dictionary<string, string>> Ask(HttpMethod method, string path, string origin)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.TryAddWithoutValidation("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        using var answer = await Client().SendAsync(request, TestContext.Current.CancellationToken);
        var headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        headers["status"] = $"{(int)answer.StatusCode}";
        return headers;
    }
}
