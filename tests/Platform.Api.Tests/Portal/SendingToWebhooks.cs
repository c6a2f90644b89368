using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Platform.Api.Portal.Webhooks;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Domain.Access;
using Platform.Domain.Portal.Webhooks;

namespace Platform.Api.Tests.Portal;

public sealed class SendingToWebhooks(PlatformHost host)
{
    private static readonly string[] NoKinds = ["opinions"];

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);
    private static readonly string[] Registers = ["channel-register"];
    private static readonly string[] Summaries = ["compliance-summary"];

    [Fact]
    public async Task A_standard_consumer_reads_a_message_and_verifies_who_signed_it()
    {
        await using var receiver = await Receiver.Start();
        var bureau = await WithChannel();
        var webhook = await Register(bureau.Office, receiver.Address);
        var (_, person) = await PublishingThings.WithChannel(bureau, "局新媒体");
        var published = await PublishingThings.Publish(bureau.Office, new { kind = "channel-register", form = "live" });

        await Came(receiver, 1);
        var received = receiver.Messages.Single();

        received.Message.IsValid.ShouldBeTrue();
        received.Message.Type.ShouldBe("platform.publication.published.v1");
        received.Message.Subject.ShouldBe($"{published.Id}");
        received.Message.Source!.ToString().ShouldBe($"urn:platform:bureau:{bureau.Office.Tenant}");
        received.Message.Id.ShouldBe(received.Id);
        received.IsSignedWith(webhook.Text("secret")).ShouldBeTrue();
        received.IsSignedWith(WebhookSignature.Shown(new byte[32])).ShouldBeFalse();
        (received with { Body = received.Body.Replace("channel-register", "duty-calendar", StringComparison.Ordinal) }).IsSignedWith(webhook.Text("secret")).ShouldBeFalse();
        received.Data.EnumerateObject().Select(member => member.Name).ShouldBe(["position", "publicationId", "kind", "year", "edition", "href"]);
        received.Body.ShouldNotContain(person);
        var portal = await PortalProgram.For(host, bureau.Office.Tenant);
        (await portal.Get(received.Data.GetProperty("href").GetString()![PortalProgram.Base.Length..])).Status.ShouldBe(200);
        await Eventually.Holds(async () => (await Deliveries(bureau.Office, webhook.Id)).ShouldBe([("delivered", 1, null)]), Soon);
        receiver.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task It_is_told_of_its_kinds_and_of_what_came_after_it_and_of_nothing_in_another_bureau()
    {
        await using var receiver = await Receiver.Start();
        var (bureau, other) = (await WithChannel(), await WithChannel());
        await PublishingThings.Publish(bureau.Office, new { kind = "channel-register", form = "frozen", titleZh = "此前" });
        await Register(bureau.Office, receiver.Address, Summaries);
        var registers = await Register(bureau.Office, receiver.Address);
        await PublishingThings.Publish(other.Office, new { kind = "channel-register", form = "frozen" });
        await PublishingThings.Publish(bureau.Office, new { kind = "channel-register", form = "frozen", titleZh = "此后" });

        await Eventually.Holds(async () => (await Deliveries(bureau.Office, registers.Id)).ShouldBe([("delivered", 1, null)]), Soon);

        receiver.Messages.ShouldHaveSingleItem().Data.GetProperty("position").GetInt64().ShouldBe(2);
    }

    [Fact]
    public async Task What_is_refused_is_tried_again_given_up_and_sent_again_by_hand_under_the_same_id()
    {
        await using var receiver = await Receiver.Start();
        receiver.Answers = 503;
        var bureau = await WithChannel();
        var webhook = await Register(bureau.Office, receiver.Address);
        await PublishingThings.Publish(bureau.Office, new { kind = "channel-register", form = "frozen" });

        await Eventually.Holds(async () => (await Deliveries(bureau.Office, webhook.Id)).ShouldBe([("dead", 3, "refused")]), Soon);
        receiver.Messages.Count.ShouldBe(3);
        var seen = (await bureau.Office.Get($"/api/v1/webhooks/{webhook.Id}")).Json.GetProperty("webhook");
        seen.GetProperty("dead").GetInt32().ShouldBe(1);
        seen.GetProperty("failingSince").GetString().ShouldNotBeNull();
        var dead = (await bureau.Office.Get($"/api/v1/webhooks/{webhook.Id}/deliveries?state=dead")).Items().ShouldHaveSingleItem();
        dead.GetProperty("status").GetInt32().ShouldBe(503);

        receiver.Answers = 200;
        var redelivery = $"/api/v1/webhooks/{webhook.Id}/deliveries/{dead.GetProperty("id").GetString()}/redelivery";
        (await bureau.Office.Post(redelivery, new { })).ShouldBe(200);
        await Eventually.Holds(async () => (await Deliveries(bureau.Office, webhook.Id)).ShouldBe([("delivered", 4, null)]), Soon);

        receiver.Messages.Select(message => message.Id).Distinct().ShouldHaveSingleItem().ShouldBe(dead.GetProperty("id").GetString());
        (await bureau.Office.Post(redelivery, new { })).ShouldBeProblem(409, "delivery-is-not-dead");
        (await bureau.Office.Get($"/api/v1/webhooks/{webhook.Id}")).Json.GetProperty("webhook").GetProperty("failingSince").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_and_an_address_where_nobody_listens_is_said_to_be_so()
    {
        await using var receiver = await Receiver.Start();
        receiver.Answers = 302;
        var bureau = await WithChannel();
        var redirected = await Register(bureau.Office, receiver.Address);
        var silent = await Register(bureau.Office, $"http://127.0.0.1:{FreePort()}/hooks");
        await PublishingThings.Publish(bureau.Office, new { kind = "channel-register", form = "frozen" });

        await Eventually.Holds(async () => (await Deliveries(bureau.Office, redirected.Id)).ShouldBe([("dead", 3, "redirected")]), Soon);
        await Eventually.Holds(async () => (await Deliveries(bureau.Office, silent.Id)).ShouldBe([("dead", 3, "unreachable")]), Soon);
        receiver.Strayed.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_changes_while_it_is_held_back_waits_until_it_goes_on()
    {
        await using var receiver = await Receiver.Start();
        var bureau = await WithChannel();
        var webhook = await Register(bureau.Office, receiver.Address);
        (await bureau.Office.Post($"/api/v1/webhooks/{webhook.Id}/pause", new { })).ShouldBe(200);
        (await bureau.Office.Post($"/api/v1/webhooks/{webhook.Id}/pause", new { })).ShouldBe(200);
        await PublishingThings.Publish(bureau.Office, new { kind = "channel-register", form = "frozen" });
        await Eventually.Holds(async () => (await Deliveries(bureau.Office, webhook.Id)).ShouldBe([("waiting", 0, null)]), Soon);

        (await bureau.Office.Post($"/api/v1/webhooks/{webhook.Id}/resumption", new { })).ShouldBe(200);

        await Eventually.Holds(async () => (await Deliveries(bureau.Office, webhook.Id)).ShouldBe([("delivered", 1, null)]), Soon);
        receiver.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_secrets_sign_for_a_while_after_one_was_replaced()
    {
        await using var receiver = await Receiver.Start();
        var bureau = await WithChannel();
        var webhook = await Register(bureau.Office, receiver.Address);
        var replaced = await bureau.Office.Post($"/api/v1/webhooks/{webhook.Id}/secret-replacement", new { });
        replaced.ShouldBe(200);
        replaced.Text("secret").ShouldNotBe(webhook.Text("secret"));

        await PublishingThings.Publish(bureau.Office, new { kind = "channel-register", form = "frozen", titleZh = "其一" });
        await Came(receiver, 1);
        receiver.Messages.Single().ShouldSatisfyAllConditions(
            message => message.IsSignedWith(webhook.Text("secret")).ShouldBeTrue(), message => message.IsSignedWith(replaced.Text("secret")).ShouldBeTrue());

        await host.Sql("update platform.webhook set former_secret_until = '2026-01-01' where webhook_id = @Id", new { webhook.Id });
        await PublishingThings.Publish(bureau.Office, new { kind = "channel-register", form = "frozen", titleZh = "其二" });
        await Came(receiver, 2);
        receiver.Messages.Last().ShouldSatisfyAllConditions(
            message => message.IsSignedWith(webhook.Text("secret")).ShouldBeFalse(), message => message.IsSignedWith(replaced.Text("secret")).ShouldBeTrue());
        (await host.Scalar<long>("select count(*) from platform.webhook_secret where webhook_id = @Id and encode(sealed, 'base64') like '%' || @Secret || '%'", new { webhook.Id, Secret = webhook.Text("secret")[6..20] })).ShouldBe(0);
        (await bureau.Office.Get("/api/v1/webhooks")).Body.ShouldNotContain("whsec_");
    }

    [Fact]
    public async Task One_whose_secret_cannot_be_opened_is_given_up_and_holds_up_no_other()
    {
        await using var receiver = await Receiver.Start();
        var bureau = await WithChannel();
        var (broken, whole) = (await Register(bureau.Office, receiver.Address), await Register(bureau.Office, receiver.Address));
        await host.Sql("update platform.webhook_secret set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) where webhook_id = @Id", new { broken.Id });
        await PublishingThings.Publish(bureau.Office, new { kind = "channel-register", form = "frozen" });

        await Eventually.Holds(async () => (await Deliveries(bureau.Office, broken.Id)).ShouldBe([("dead", 3, "unsigned")]), Soon);
        await Eventually.Holds(async () => (await Deliveries(bureau.Office, whole.Id)).ShouldBe([("delivered", 1, null)]), Soon);
        receiver.Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task One_that_accepted_nothing_for_days_is_disabled_until_somebody_resumes_it()
    {
        await using var receiver = await Receiver.Start();
        receiver.Answers = 500;
        var bureau = await WithChannel();
        var webhook = await Register(bureau.Office, receiver.Address);
        await host.Sql("update platform.webhook_progress set failing_since = '2026-05-10' where webhook_id = @Id", new { webhook.Id });
        await PublishingThings.Publish(bureau.Office, new { kind = "channel-register", form = "frozen" });

        await Eventually.Holds(async () => (await Status(bureau.Office, webhook.Id)).ShouldBe("disabled"), Soon);
        receiver.Answers = 204;
        (await bureau.Office.Post($"/api/v1/webhooks/{webhook.Id}/resumption", new { })).ShouldBe(200);

        (await Status(bureau.Office, webhook.Id)).ShouldBe("active");
        await Eventually.Holds(async () => (await Deliveries(bureau.Office, webhook.Id)).ShouldHaveSingleItem().State.ShouldBe("delivered"), Soon);
    }

    [Fact]
    public async Task One_that_ended_is_told_nothing_more()
    {
        await using var receiver = await Receiver.Start();
        receiver.Answers = 503;
        var bureau = await WithChannel();
        var webhook = await Register(bureau.Office, receiver.Address);
        var request = new { titleZh = "市门户", address = receiver.Address, kinds = Registers };
        (await bureau.Office.Put($"/api/v1/webhooks/{webhook.Id}", request with { titleZh = "省门户" })).ShouldBe(200);
        (await bureau.Office.Post($"/api/v1/webhooks/{webhook.Id}/ending", new { })).ShouldBe(200);
        (await bureau.Office.Post($"/api/v1/webhooks/{webhook.Id}/ending", new { })).ShouldBe(200);

        (await bureau.Office.Put($"/api/v1/webhooks/{webhook.Id}", request)).ShouldBeProblem(409, "webhook-has-ended");
        (await bureau.Office.Post($"/api/v1/webhooks/{webhook.Id}/pause", new { })).ShouldBeProblem(409, "webhook-has-ended");
        (await bureau.Office.Post($"/api/v1/webhooks/{webhook.Id}/resumption", new { })).ShouldBeProblem(409, "webhook-has-ended");
        (await bureau.Office.Post($"/api/v1/webhooks/{webhook.Id}/secret-replacement", new { })).ShouldBeProblem(409, "webhook-has-ended");
        (await Status(bureau.Office, webhook.Id)).ShouldBe("ended");
    }

    [Fact]
    public async Task It_takes_an_address_outside_and_kinds_that_there_are_and_somebody_who_may()
    {
        var (office, other) = (await Office.Found(host), await Office.Found(host));
        var webhook = await Register(office, "https://portal.example.gov.cn/hooks");

        (await office.Post("/api/v1/webhooks", new { titleZh = " " })).ShouldBeProblem(400, "request-is-malformed", "/titleZh", "/address", "/kinds");
        (await office.Post("/api/v1/webhooks", new { titleZh = "门户", address = "https://169.254.169.254/latest", kinds = NoKinds }))
            .ShouldBeProblem(422, "webhook-is-not-acceptable", "/address", "/kinds/0");
        (await office.Post("/api/v1/webhooks", new { titleZh = "门户", address = "http://portal.example.gov.cn", kinds = Registers })).ShouldBeProblem(422, "webhook-is-not-acceptable", "/address");
        (await office.Put($"/api/v1/webhooks/{webhook.Id}", new { titleZh = "门户", address = "https://localhost", kinds = Registers })).ShouldBeProblem(422, "webhook-is-not-acceptable", "/address");
        (await office.Get($"/api/v1/webhooks/{webhook.Id}/deliveries?state=lost")).ShouldBeProblem(400, "request-is-malformed", "/state");
        foreach (var path in new[] { "", "/deliveries" })
        {
            (await office.Get($"/api/v1/webhooks/{webhook.Id}{path}")).ShouldBe(200);
            (await other.Get($"/api/v1/webhooks/{webhook.Id}{path}")).ShouldBe(404);
        }

        foreach (var step in new[] { "pause", "resumption", "secret-replacement", "ending", $"deliveries/{Guid.NewGuid()}/redelivery" })
        {
            (await other.Post($"/api/v1/webhooks/{webhook.Id}/{step}", new { })).ShouldBe(404);
        }

        (await office.Post($"/api/v1/webhooks/{webhook.Id}/deliveries/{Guid.NewGuid()}/redelivery", new { })).ShouldBe(404);
        var leader = await office.Colleague(Roles.Leader);
        (await leader.Get("/api/v1/webhooks")).ShouldBeProblem(403, "permission-missing");
        for (var standing = 1; standing < RegisterWebhookDecider.Most; standing++)
        {
            await Register(office, "https://portal.example.gov.cn/hooks");
        }

        (await office.Post("/api/v1/webhooks", new { titleZh = "门户", address = "https://portal.example.gov.cn", kinds = Registers })).ShouldBeProblem(409, "too-many-webhooks");
    }

    public static TheoryData<string> Inwards =>
    [
        "https://127.0.0.1:{0}/", "https://127.1:{0}/", "https://0x7f.1:{0}/", "https://2130706433:{0}/", "https://0:{0}/", "https://[::1]:{0}/", "https://[::ffff:127.0.0.1]:{0}/",
        "https://localhost:{0}/", "https://LOCALHOST.:{0}/", "https://a.localhost:{0}/", "http://portal.example.gov.cn:{0}/", "https://portal.example.gov.cn@127.0.0.1:{0}/",
        // Names of the public internet that lead inwards, as their owner can have them do at any moment.
        "https://rebound.example.com:{0}/", "https://one-of-two.example.com:{0}/", "https://mapped.example.com:{0}/",
    ];

    [Theory]
    [MemberData(nameof(Inwards))]
    public async Task Nothing_inside_is_ever_connected_to(string address)
    {
        using var inside = new TcpListener(IPAddress.IPv6Any, 0);
        inside.Server.DualMode = true;
        inside.Start();
        using var sender = new WebhookSender(Options.Create(new WebhookOptions { TimeoutSeconds = 2 }), (name, _) => Task.FromResult<IPAddress[]>(name switch
        {
            "one-of-two.example.com" => [IPAddress.Parse("1.2.4.8"), IPAddress.Loopback],
            "mapped.example.com" => [IPAddress.Loopback.MapToIPv6()],
            _ => [IPAddress.Loopback],
        }));

        var result = await sender.Send(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, address, ((IPEndPoint)inside.LocalEndpoint).Port), "id", "{}", [new byte[32]], DateTimeOffset.UnixEpoch,
            TestContext.Current.CancellationToken);

        result.ShouldBe(new(SendResult.ForbiddenAddress, null));
        inside.Pending().ShouldBeFalse();
    }

    [Fact]
    public async Task A_host_that_the_operator_vouches_for_is_connected_to()
    {
        await using var receiver = await Receiver.Start();
        var port = new Uri(receiver.Address).Port;
        using var sender = new WebhookSender(
            Options.Create(new WebhookOptions { AllowedHosts = [$"gateway.inner:{port}"] }), (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]));
        const string body = """{"specversion":"1.0","id":"1","source":"urn:x","type":"x"}""";

        (await sender.Send($"http://gateway.inner:{port}/hooks", "1", body, [new byte[32]], DateTimeOffset.UtcNow, TestContext.Current.CancellationToken)).ShouldBe(new(null, 204));
        (await sender.Send($"http://other.inner:{port}/hooks", "1", body, [new byte[32]], DateTimeOffset.UtcNow, TestContext.Current.CancellationToken))
            .ShouldBe(new(SendResult.ForbiddenAddress, null));
        receiver.Messages.ShouldHaveSingleItem().IsSignedWith(WebhookSignature.Shown(new byte[32])).ShouldBeTrue();
    }

    private async Task<Bureau> WithChannel()
    {
        var bureau = await Bureau.Found(host);
        await PublishingThings.WithChannel(bureau, "局门户网站");
        return bureau;
    }

    private static async Task<Reply> Register(Office office, string address, string[]? kinds = null)
    {
        var registered = await office.Post("/api/v1/webhooks", new { titleZh = "市门户", address, kinds = kinds ?? Registers });
        registered.ShouldBe(201);
        return registered;
    }

    private static async Task<string> Status(Office office, Guid webhookId) =>
        (await office.Get($"/api/v1/webhooks/{webhookId}")).Json.GetProperty("webhook").GetProperty("status").GetString()!;

    private static async Task<IReadOnlyList<(string State, int Tries, string? Fault)>> Deliveries(Office office, Guid webhookId) =>
    [
        .. (await office.Get($"/api/v1/webhooks/{webhookId}/deliveries")).Items()
            .Select(row => (row.GetProperty("state").GetString()!, row.GetProperty("tries").GetInt32(), row.GetProperty("fault").GetString())),
    ];

    private static Task<TimeSpan> Came(Receiver receiver, int messages) => Eventually.Holds(
        () =>
        {
            receiver.Messages.Count.ShouldBe(messages);
            return Task.CompletedTask;
        },
        Soon);

    private static int FreePort()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        return ((IPEndPoint)taken.LocalEndpoint).Port;
    }
}
