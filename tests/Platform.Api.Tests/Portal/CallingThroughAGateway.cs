using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Platform.Api.Portal.Gateways;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;

namespace Platform.Api.Tests.Portal;

public sealed class CallingThroughAGateway(PlatformHost host)
{
    private const string NothingBySha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Theory]
    [InlineData("hmac-sha256")]
    [InlineData("hmac-sm3")]
    public async Task A_signed_call_is_answered_in_an_envelope(string algorithm)
    {
        var bureau = await Bureau.Found(host);
        await PublishingThings.WithChannel(bureau, "局门户网站");
        var published = await PublishingThings.Publish(bureau.Office, new { kind = "channel-register", form = "live" });
        var application = await Register(bureau.Office, algorithm);

        var list = await Send(application, "/publications?pageNum=1&pageSize=10");
        list.Status.ShouldBe(200, list.Body);
        list.Json.GetProperty("code").GetInt32().ShouldBe(0);
        list.Json.GetProperty("message").GetString().ShouldBe("成功");
        var data = list.Json.GetProperty("data");
        (data.GetProperty("pageNum").GetInt32(), data.GetProperty("pageSize").GetInt32(), data.GetProperty("total").GetInt32()).ShouldBe((1, 10, 1));
        data.GetProperty("list")[0].GetProperty("id").GetGuid().ShouldBe(published.Id);
        (await Send(application, "/publications?pageNum=2")).Json.GetProperty("data").GetProperty("list").GetArrayLength().ShouldBe(0);
        (await Send(application, $"/publications/{published.Id}")).Json.GetProperty("data").GetProperty("contents").GetProperty("channelRegister").GetProperty("channels")[0]
            .GetProperty("nameZh").GetString().ShouldBe("局门户网站");
        (await Send(application, "/changes?after=0")).Json.GetProperty("data").GetProperty("position").GetInt64().ShouldBe(1);
    }

    [Fact]
    public void The_two_algorithms_are_those_of_the_standards()
    {
        // RFC 4231 case 2, and the digest of "abc" in GB/T 32905 (A.1).
        GatewayMac.Of("hmac-sha256", Encoding.ASCII.GetBytes("Jefe"), "what do ya want for nothing?").ShouldBe("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        GatewayMac.HashOf("hmac-sm3", Encoding.ASCII.GetBytes("abc")).ShouldBe("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        GatewayMac.HashOf("hmac-sha256", []).ShouldBe(NothingBySha256);
    }

    [Fact]
    public async Task A_call_serves_once_within_its_time_and_only_as_it_was_signed()
    {
        var bureau = await Bureau.Found(host);
        var application = await Register(bureau.Office, "hmac-sha256");
        var now = DateTimeOffset.UtcNow;

        (await Send(application, "/changes", nonce: "the-same-1")).Code.ShouldBe(0);
        (await Send(application, "/changes", nonce: "the-same-1")).ShouldBe(401, 40_103);
        (await Send(application, "/changes", nonce: "the-same-2")).Code.ShouldBe(0);
        (await Send(application, "/changes", at: now.AddMinutes(-6))).ShouldBe(401, 40_102);
        (await Send(application, "/changes", at: now.AddMinutes(6))).ShouldBe(401, 40_102);
        (await Send(application, "/changes?after=1", signed: "/changes?after=0")).ShouldBe(401, 40_101);
        (await Send(application with { Secret = new string('0', 64) }, "/changes")).ShouldBe(401, 40_101);
        (await Send(application with { Key = $"{bureau.Office.Tenant}.0123456789abcdef" }, "/changes")).ShouldBe(401, 40_101);
        (await Send(application with { Key = "nobody-at-all.0123456789abcdef" }, "/changes")).ShouldBe(401, 40_101);
        (await Send(application with { Key = "no-key" }, "/changes")).ShouldBe(401, 40_101);
        (await Send(application, "/changes", nonce: "short")).ShouldBe(400, 40_001);
        (await Send(application, "/changes?after=x")).ShouldBe(400, 40_001);
        (await Send(application, "/publications?pageSize=101")).ShouldBe(400, 40_001);
        (await Send(application, $"/publications/{Guid.NewGuid()}")).ShouldBe(404, 40_401);
        (await Send(application, "/publications/x")).ShouldBe(404, 40_401);
        // A wrong signature does not use up a nonce, or a stranger could.
        (await Send(application with { Secret = new string('0', 64) }, "/changes", nonce: "the-same-3")).ShouldBe(401, 40_101);
        (await Send(application, "/changes", nonce: "the-same-3")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_of_another_bureau_is_answered_and_a_former_secret_and_an_ended_application_serve_nobody()
    {
        var (bureau, other) = (await Bureau.Found(host), await Office.Found(host));
        await PublishingThings.WithChannel(bureau, "局门户网站");
        var published = await PublishingThings.Publish(bureau.Office, new { kind = "channel-register", form = "live" });
        var (own, foreign) = (await Register(bureau.Office, "hmac-sha256"), await Register(other, "hmac-sha256"));

        (await Send(own, $"/publications/{published.Id}")).Code.ShouldBe(0);
        (await Send(foreign, $"/publications/{published.Id}")).ShouldBe(404, 40_401);
        (await Send(foreign with { Key = own.Key }, "/changes")).ShouldBe(401, 40_101);
        (await other.Post($"/api/v1/gateways/{own.Id}/ending", new { })).ShouldBe(404);
        (await other.Post($"/api/v1/gateways/{own.Id}/secret-replacement", new { })).ShouldBe(404);
        (await other.Get("/api/v1/gateways")).Items().ShouldHaveSingleItem().GetProperty("appKey").GetString().ShouldBe(foreign.Key);

        var replaced = await bureau.Office.Post($"/api/v1/gateways/{own.Id}/secret-replacement", new { });
        replaced.ShouldBe(200);
        (await Send(own, "/changes")).ShouldBe(401, 40_101);
        (await Send(own with { Secret = replaced.Text("appSecret") }, "/changes")).Code.ShouldBe(0);
        (await bureau.Office.Post($"/api/v1/gateways/{own.Id}/ending", new { })).ShouldBe(200);
        (await bureau.Office.Post($"/api/v1/gateways/{own.Id}/ending", new { })).ShouldBe(200);
        (await Send(own with { Secret = replaced.Text("appSecret") }, "/changes")).ShouldBe(401, 40_101);
        (await bureau.Office.Post($"/api/v1/gateways/{own.Id}/secret-replacement", new { })).ShouldBeProblem(409, "gateway-has-ended");
        (await bureau.Office.Get("/api/v1/gateways")).Body.ShouldNotContain(replaced.Text("appSecret"));
        await host.Sql("update platform.tenant_directory set suspended = true where slug = @Tenant", new { other.Tenant });
        (await Send(foreign, "/changes")).ShouldBe(401, 40_101);
    }

    [Fact]
    public async Task It_takes_a_name_and_an_algorithm_and_somebody_who_may()
    {
        var office = await Office.Found(host);

        (await office.Post("/api/v1/gateways", new { titleZh = " " })).ShouldBeProblem(400, "request-is-malformed", "/titleZh", "/algorithm");
        (await office.Post("/api/v1/gateways", new { titleZh = "网关", algorithm = "md5" })).ShouldBeProblem(400, "request-is-malformed", "/algorithm");
        (await (await office.Colleague(Roles.Leader)).Get("/api/v1/gateways")).ShouldBeProblem(403, "permission-missing");
        for (var standing = 0; standing < Domain.Portal.Gateways.GatewayDecider.Most; standing++)
        {
            await Register(office, "hmac-sm3");
        }

        (await office.Post("/api/v1/gateways", new { titleZh = "网关", algorithm = "hmac-sm3" })).ShouldBeProblem(409, "too-many-gateways");
    }

    private sealed record Application(Guid Id, string Key, string Secret, string Algorithm);

    private static async Task<Application> Register(Office office, string algorithm)
    {
        var registered = await office.Post("/api/v1/gateways", new { titleZh = "市政务网关", algorithm });
        registered.ShouldBe(201);
        return new(registered.Id, registered.Text("appKey"), registered.Text("appSecret"), algorithm);
    }

    private async Task<GatewayAnswer> Send(Application application, string path, string? nonce = null, DateTimeOffset? at = null, string? signed = null)
    {
        const string Base = "/api/gateway/v1";
        nonce ??= $"{Guid.NewGuid():n}";
        var timestamp = (at ?? DateTimeOffset.UtcNow).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var text = string.Join('\n', application.Key, timestamp, nonce, "GET", Base + (signed ?? path), GatewayMac.HashOf(application.Algorithm, []));
        var secret = Encoding.ASCII.GetBytes(application.Secret);
        var sign = application.Algorithm == "hmac-sm3"
            ? GatewayMac.Of("hmac-sm3", secret, text)
            : Convert.ToHexString(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(text)));
        using var request = new HttpRequestMessage(HttpMethod.Get, Base + path);
        request.Headers.Add("X-App-Key", application.Key);
        request.Headers.Add("X-Timestamp", timestamp);
        request.Headers.Add("X-Nonce", nonce);
        request.Headers.Add("X-Sign", sign);
        using var client = ((TestServer)host.Get<IServer>()).CreateClient();
        using var response = await client.SendAsync(request);
        return new((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private sealed record GatewayAnswer(int Status, string Body)
    {
        public System.Text.Json.JsonElement Json => System.Text.Json.JsonDocument.Parse(Body).RootElement;

        public int Code => Json.GetProperty("code").GetInt32();

        public void ShouldBe(int status, int code) => (Status, Code).ShouldBe((status, code), Body);
    }
}
