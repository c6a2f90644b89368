using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Web;

/// <summary>Browsers report what the policy of a page kept out; of that the log gets the rule, and nobody's words or ids.</summary>
[Collection(nameof(AloneOnTheHost))]
public sealed class ReportingWhatWasKeptOut(PlatformHost host)
{
    private const string Secret = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

    private static string New => $$$"""
        [{"type":"csp-violation","body":{"effectiveDirective":"script-src-elem","blockedURL":"https://evil.example/x.js?who={{{Secret}}}","documentURL":"https://platform.example/occurrences/{{{Secret}}}?q=张三","sample":"alert('{{{Secret}}}')"}},
         {"type":"deprecation","body":{"id":"{{{Secret}}}"}}]
        """;

    private static string Old => $$$"""{"csp-report":{"violated-directive":"img-src 'self'","blocked-uri":"inline","document-uri":"https://platform.example/{{{Secret}}}"}}""";

    [Fact]
    public async Task The_rule_the_kind_and_the_part_of_the_application_are_told_and_no_more()
    {
        (await Report(New, "application/reports+json", "203.0.113.1")).ShouldBe(HttpStatusCode.NoContent);
        (await Report(Old, "application/csp-report", "203.0.113.1")).ShouldBe(HttpStatusCode.NoContent);
        (await Report("""[{"type":"csp-violation","body":{"effectiveDirective":"x\nforged","blockedURL":7}}, 3, {"type":"csp-violation","body":[]}]""", "application/reports+json", "203.0.113.1"))
            .ShouldBe(HttpStatusCode.NoContent);

        host.Log.ShouldContain(line => line.Contains("kept out what its policy does not let in: script-src-elem, https address, on /occurrences", StringComparison.Ordinal));
        host.Log.ShouldContain(line => line.Contains("kept out what its policy does not let in: img-src, inline, on /", StringComparison.Ordinal));
        host.Log.ShouldContain(line => line.Contains("kept out what its policy does not let in: another, unknown, on /", StringComparison.Ordinal));
        host.Log.ShouldAllBe(line => !line.Contains(Secret, StringComparison.Ordinal) && !line.Contains("evil.example", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_report_or_too_large_is_refused()
    {
        (await Report("{", "application/csp-report", "203.0.113.2")).ShouldBe(HttpStatusCode.BadRequest);
        (await Report($"\"{new string('a', 20_000)}\"", "application/csp-report", "203.0.113.2")).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await Report("7", "text/plain", "203.0.113.2")).ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task One_address_fills_no_log_and_keeps_no_other_from_reporting()
    {
        var answers = new List<HttpStatusCode>();
        for (var number = 0; number < 40; number++)
        {
            answers.Add(await Report(Old, "application/csp-report", "203.0.113.3"));
        }

        // A minute may have passed in between, and not two.
        answers.Count(status => status == HttpStatusCode.NoContent).ShouldBeLessThanOrEqualTo(40 - 1);
        answers.ShouldContain(HttpStatusCode.TooManyRequests);
        (await Report(Old, "application/csp-report", "203.0.113.4")).ShouldBe(HttpStatusCode.NoContent);
    }

    private async Task<HttpStatusCode> Report(string body, string type, string address)
    {
        using var client = ((TestServer)host.Get<IServer>()).CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/browser-reports") { Content = new StringContent(body, Encoding.UTF8, type) };
        request.Headers.Add(Networks.Header, address);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
