using Npgsql;
using Platform.Domain;
using Platform.Domain.Portal;
using Platform.Domain.Portal.Gateways;
using Platform.Domain.Portal.Webhooks;
using Platform.Projections.Portal;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>A summary that was published twice and withdrawn, a register that is live, and a webhook that was registered before all of it.</summary>
public sealed class HistoryOfPublications(Cluster cluster) : IAsyncLifetime
{
    public const string Bureau = "finance";
    public const string Other = "education";

    public static readonly Guid Summary = PublicationBook.PublicationId(Bureau, PublicationKinds.ComplianceSummary, 2026);
    public static readonly Guid Register = PublicationBook.PublicationId(Bureau, PublicationKinds.ChannelRegister, null);
    public static readonly Guid Webhook = DeterministicId.From("webhook");

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        var book = PublicationBook.IdFor(Bureau);
        var published = new PublicationPublished(book, Summary, PublicationKinds.ComplianceSummary, 2026, "2026年度履责情况", PublicationForm.Frozen, "{\"a\":1}", "hash-1", "ana");
        await Database.Append<WebhookSubscription>(
            Bureau, Webhook, new WebhookRegistered(Webhook, "市门户", "https://portal.example.gov.cn", [PublicationKinds.ComplianceSummary], 0, "ana"));
        await Database.Append<PublicationBook>(Bureau, book, published);
        await Database.Append<PublicationBook>(
            Bureau, book, new PublicationPublished(book, Register, PublicationKinds.ChannelRegister, null, "阵地名录", PublicationForm.Live, null, "hash-2", "ana"));
        await Database.Append<PublicationBook>(Bureau, book, published with { Content = "{\"a\":2}", Sha256 = "hash-3" });
        await Database.Append<PublicationBook>(Bureau, book, new PublicationContentChanged(Register, "hash-4"));
        await Database.Append<PublicationBook>(Bureau, book, new PublicationWithdrawn(Summary, "口径有误", "ana"));
        await Database.Append<WebhookSubscription>(
            Bureau, Webhook, new WebhookChanged("省门户", "https://province.example.gov.cn", [PublicationKinds.ComplianceSummary], "ana"),
            new WebhookSecretReplaced(2, new(2026, 7, 6, 1, 0, 0, TimeSpan.Zero), "ana"), new WebhookPaused("ana"), new WebhookResumed("ana"));
        await RegisterGateways();
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static readonly Guid Gateway = DeterministicId.From("gateway");

    private async Task RegisterGateways()
    {
        await Database.Append<GatewayApplication>(
            Bureau, Gateway, new GatewayRegistered(Gateway, "finance.1", "市政务网关", GatewayAlgorithm.HmacSm3, "ana"), new GatewaySecretReplaced(2, "ana"));
        var ended = DeterministicId.From("ended gateway");
        await Database.Append<GatewayApplication>(Bureau, ended, new GatewayRegistered(ended, "finance.2", "旧网关", GatewayAlgorithm.HmacSha256, "ana"), new GatewayEnded("ana"));
    }
}

public sealed class KeepingPublications(HistoryOfPublications history) : IClassFixture<HistoryOfPublications>
{
    private static readonly DateTimeOffset Now = new(2026, 7, 10, 1, 0, 0, TimeSpan.Zero);

    private readonly PlatformDatabase database = history.Database;

    public static TheoryData<string, string> Registers => new() { { "PublicationRegister", "publication" }, { "PublicationRegister", "publication_change" }, { "WebhookRegister", "webhook" }, { "GatewayRegister", "gateway" } };

    [Fact]
    public async Task The_register_shows_what_stands_and_what_was_withdrawn()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfPublications.Bureau, TestContext.Current.CancellationToken);

        (await tenant.Publications()).Select(row => (row.Id, row.Edition, row.Sha256, row.Content, row.WithdrawnBecause, row.Version)).ShouldBe(
            [(HistoryOfPublications.Register, 1, "hash-4", null, null, 4), (HistoryOfPublications.Summary, 2, "hash-3", "{\"a\":2}", "口径有误", 5)]);
        (await tenant.Published()).ShouldHaveSingleItem().Id.ShouldBe(HistoryOfPublications.Register);
        (await tenant.Published(kind: PublicationKinds.ComplianceSummary)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_feed_has_every_change_under_the_version_of_the_book()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfPublications.Bureau, TestContext.Current.CancellationToken);

        (await tenant.PublicationChanges(0, 10)).Select(row => (row.Position, row.Change, row.Edition, row.Sha256)).ShouldBe(
            [(1, "published", 1, "hash-1"), (2, "published", 1, "hash-2"), (3, "published", 2, "hash-3"), (4, "content-changed", 1, "hash-4"), (5, "withdrawn", 2, null)]);
        (await tenant.PublicationChanges(3, 1)).Select(row => row.Position).ShouldBe([4, 5]);
        (await tenant.PublicationPosition()).ShouldBe(5);
    }

    [Fact]
    public async Task The_webhook_is_as_it_was_changed()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfPublications.Bureau, TestContext.Current.CancellationToken);

        var webhook = (await tenant.Webhooks()).ShouldHaveSingleItem();

        (webhook.TitleZh, webhook.Address, webhook.Status, webhook.Version).ShouldBe(("省门户", "https://province.example.gov.cn", "active", 5));
        webhook.FormerSecretUntil.ShouldBe(new DateTimeOffset(2026, 7, 6, 1, 0, 0, TimeSpan.Zero));
        (await tenant.StandingWebhooks()).ShouldBe(1);
    }

    [Fact]
    public async Task The_applications_of_gateways_show_their_algorithm_and_which_has_ended()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfPublications.Bureau, TestContext.Current.CancellationToken);

        (await tenant.Gateways()).Select(row => (row.AppKey, row.Algorithm, row.EndedAt is not null, row.Version)).ShouldBe(
            [("finance.1", "hmac-sm3", false, 2), ("finance.2", "hmac-sha256", true, 2)]);
        (await tenant.StandingGateways()).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public async Task A_rebuild_gives_the_same_rows_and_another_bureau_sees_none(string projection, string table)
    {
        var before = await database.Dump(HistoryOfPublications.Bureau, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild(projection);

        (await database.Dump(HistoryOfPublications.Bureau, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(HistoryOfPublications.Other, $"platform.{table}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_is_entered_once_taken_by_one_and_due_again_when_its_taker_was_lost()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfPublications.Bureau, TestContext.Current.CancellationToken);
        await using var worker = await PlatformDatabase.Open(database.Access.Worker);
        await Execute(tenant, $"insert into platform.webhook_progress (tenant_id, webhook_id, position) values ('{HistoryOfPublications.Bureau}', '{HistoryOfPublications.Webhook}', 1)");
        await Execute(worker, $"insert into platform.tenant_directory (slug, name_zh, name_en, kind, bureau_kind, version) values ('{HistoryOfPublications.Bureau}', '某局', 'Bureau', 'bureau', null, 1) on conflict do nothing");

        await worker.EnterMessages(Now);
        await worker.EnterMessages(Now);

        // Of the kinds that it asked for, after the position at which it began.
        (await tenant.Deliveries(HistoryOfPublications.Webhook, null, null, 10)).Select(row => (row.Position, row.Change, row.State)).ShouldBe(
            [(5, "withdrawn", "waiting"), (3, "published", "waiting")]);
        var taken = await worker.TakeDue(Now, TimeSpan.FromMinutes(1), 10);
        taken.Select(each => each.Position).ShouldBe([3, 5], ignoreOrder: true);
        (await worker.TakeDue(Now, TimeSpan.FromMinutes(1), 10)).ShouldBeEmpty();
        (await worker.TakeDue(Now.AddMinutes(1), TimeSpan.FromMinutes(1), 10)).Select(each => each.Tries).ShouldBe([2, 2]);

        // The lost one comes back late, and what it says counts no more.
        await tenant.Delivered(taken[0], 200, Now.AddMinutes(1));
        (await tenant.Deliveries(HistoryOfPublications.Webhook, "delivered", null, 10)).ShouldBeEmpty();

        var again = await worker.TakeDue(Now.AddMinutes(2), TimeSpan.FromMinutes(1), 10);
        await tenant.Delivered(again[0], 204, Now.AddMinutes(2));
        (await tenant.Failed(again[1], "refused", 503, null, Now.AddMinutes(3))).ShouldBe(Now.AddMinutes(3));
        (await tenant.Deliveries(HistoryOfPublications.Webhook, null, null, 10)).Select(row => row.State).ShouldBe(["delivered", "dead"], ignoreOrder: true);
        (await worker.RemoveFinished(Now)).ShouldBe(0);
        (await worker.RemoveFinished(Now.AddDays(1))).ShouldBe(2);
    }

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
