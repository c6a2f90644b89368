using System.Net;
using CsCheck;
using Platform.Domain.Portal.Webhooks;

namespace Platform.Domain.Tests.Portal;

/// <summary>What the platform writes to, and what it never does.</summary>
public sealed class ReachingTheOutside
{
    [Theory]
    [InlineData("https://portal.example.gov.cn/hooks")]
    [InlineData("https://portal.example.gov.cn:8443/hooks?of=finance")]
    [InlineData("https://1.2.4.8/hooks")]
    [InlineData("https://[2400:3200::1]/hooks")]
    [InlineData("https://政务.example.cn/hooks")]
    public void An_address_of_the_public_internet_is_taken(string address) => Codes(address).ShouldBeEmpty();

    [Theory]
    [InlineData("portal.example.gov.cn", "not-an-address")]
    [InlineData("ftp://portal.example.gov.cn", "not-an-address")]
    [InlineData("file:///etc/passwd", "not-an-address")]
    [InlineData("gopher://portal.example.gov.cn", "not-an-address")]
    [InlineData("http://portal.example.gov.cn", "not-https")]
    [InlineData("https://somebody:secret@portal.example.gov.cn", "has-credentials")]
    [InlineData("https://portal.example.gov.cn@127.0.0.1", "has-credentials", "not-public")]
    [InlineData("https://portal.example.gov.cn/#hooks", "has-credentials")]
    [InlineData("https://localhost", "not-public")]
    [InlineData("https://LOCALHOST.", "not-public")]
    [InlineData("https://platform.localhost", "not-public")]
    [InlineData("https://printer.local", "not-public")]
    [InlineData("https://metadata.google.internal", "not-public")]
    [InlineData("https://db", "not-public")]
    [InlineData("https://127.0.0.1", "not-public")]
    [InlineData("https://127.1", "not-public")]
    [InlineData("https://0x7f.1", "not-public")]
    [InlineData("https://0177.0.0.1", "not-public")]
    [InlineData("https://2130706433", "not-public")]
    [InlineData("https://0", "not-public")]
    [InlineData("https://10.1.2.3", "not-public")]
    [InlineData("https://172.31.255.255", "not-public")]
    [InlineData("https://192.168.0.1", "not-public")]
    [InlineData("https://169.254.169.254/latest/meta-data", "not-public")]
    [InlineData("https://100.100.100.200", "not-public")]
    [InlineData("https://[::1]", "not-public")]
    [InlineData("https://[::ffff:127.0.0.1]", "not-public")]
    [InlineData("https://[::ffff:7f00:1]", "not-public")]
    [InlineData("https://[64:ff9b::7f00:1]", "not-public")]
    [InlineData("https://[2002:7f00:1::]", "not-public")]
    [InlineData("https://[fd00:ec2::254]", "not-public")]
    [InlineData("https://[fe80::1]", "not-public")]
    [InlineData("https://[::]", "not-public")]
    [InlineData("https://224.0.0.1", "not-public")]
    [InlineData("https://255.255.255.255", "not-public")]
    public void What_leads_inwards_or_is_no_address_is_named(string address, params string[] codes) => Codes(address).ShouldBe(codes);

    [Fact]
    public void A_host_that_the_operator_vouches_for_may_lie_inside()
    {
        WebhookAddress.Errors("http://gateway.inner:8080/hooks", uri => uri.Authority == "gateway.inner:8080").ShouldBeEmpty();
        WebhookAddress.Errors("http://gateway.inner:8081/hooks", uri => uri.Authority == "gateway.inner:8080").ShouldNotBeEmpty();
        WebhookAddress.Errors("http://a:b@gateway.inner:8080/hooks", _ => true).ShouldHaveSingleItem().Code.ShouldBe("has-credentials");
    }

    [Fact]
    public void An_address_mapped_into_the_other_family_is_what_it_stands_for() =>
        Gen.Byte.Array[4].Sample(bytes =>
        {
            var plain = new IPAddress(bytes);
            return PublicAddress.Is(plain) == PublicAddress.Is(plain.MapToIPv6());
        });

    [Fact]
    public void Nothing_beside_global_unicast_is_public() =>
        Gen.Byte.Array[16].Where(bytes => bytes[0] >> 5 != 1).Select(bytes => new IPAddress(bytes)).Where(address => !address.IsIPv4MappedToIPv6)
            .Sample(address => !PublicAddress.Is(address));

    [Fact]
    public void Pauses_grow_until_a_message_is_given_up()
    {
        var at = new DateTimeOffset(2026, 6, 1, 2, 0, 0, TimeSpan.Zero);
        var plan = DeliveryPlan.Usual;

        Enumerable.Range(1, 7).Select(tries => (plan.Next(tries, at)!.Value - at).TotalSeconds).ShouldBe([10, 60, 300, 1_800, 7_200, 21_600, 43_200]);
        plan.Next(8, at).ShouldBeNull();
    }

    [Fact]
    public void A_signature_is_the_one_that_others_compute()
    {
        // The example of the Standard Webhooks specification.
        var secret = Convert.FromBase64String("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        var at = DateTimeOffset.FromUnixTimeSeconds(1_614_265_330);
        const string body = "{\"test\": 2432232314}";

        WebhookSignature.Of([secret], "msg_p5jXN8AQM9LWM0D4loKWxJek", at, body).ShouldBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        WebhookSignature.Of([secret, secret], "msg_p5jXN8AQM9LWM0D4loKWxJek", at, body).Split(' ').Length.ShouldBe(2);
        WebhookSignature.Shown(secret).ShouldBe("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    }

    private static IEnumerable<string> Codes(string address) => WebhookAddress.Errors(address, _ => false).Select(error => error.Code);
}
