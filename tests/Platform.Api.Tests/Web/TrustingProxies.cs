using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Platform.Api.Web;

namespace Platform.Api.Tests.Web;

public sealed class TrustingProxies
{
    private const string Proxy = "10.20.30.40";

    [Theory]
    [InlineData(Proxy, "203.0.113.7", "https 203.0.113.7")]
    [InlineData(Proxy, "198.51.100.9, 203.0.113.7", "https 203.0.113.7")]
    [InlineData("::ffff:10.20.30.40", "203.0.113.7", "https 203.0.113.7")]
    [InlineData("10.20.30.41", "203.0.113.7", "http 10.20.30.41")]
    [InlineData("127.0.0.1", "203.0.113.7", "http 127.0.0.1")]
    public async Task Who_is_named_says_where_a_request_came_from_and_nobody_else_does(string from, string forwarded, string seen)
    {
        (await Ask([Proxy], from, forwarded)).ShouldBe(seen);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData(Proxy)]
    public async Task With_nobody_named_the_headers_are_not_looked_at(string from)
    {
        (await Ask([], from, "203.0.113.7")).ShouldBe($"http {from}");
    }

    [Fact]
    public async Task Behind_two_that_are_named_the_nearest_address_that_is_not_theirs_counts()
    {
        (await Ask([Proxy, "10.20.30.50"], Proxy, "203.0.113.7, 10.20.30.50")).ShouldBe("https 10.20.30.50");
    }

    [Fact]
    public async Task A_name_that_is_no_address_stops_the_start()
    {
        await Should.ThrowAsync<FormatException>(() => Ask(["proxy.internal"], Proxy, "203.0.113.7"));
    }

    private static async Task<string> Ask(string[] trusted, string from, string forwarded)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        for (var i = 0; i < trusted.Length; i++)
        {
            builder.Configuration[$"Platform:TrustedProxies:{i}"] = trusted[i];
        }

        await using var app = builder.Build();
        app.Use((context, next) =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(from);
            return next(context);
        });
        app.UseTrustedProxies();
        app.Run(context => context.Response.WriteAsync($"{context.Request.Scheme} {context.Connection.RemoteIpAddress}"));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("X-Forwarded-For", forwarded);
        request.Headers.Add("X-Forwarded-Proto", string.Join(", ", forwarded.Split(',').Select(_ => "https")));
        using var answer = await app.GetTestClient().SendAsync(request, TestContext.Current.CancellationToken);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
