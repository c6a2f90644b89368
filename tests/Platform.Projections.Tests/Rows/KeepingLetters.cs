using Platform.Domain;
using Platform.Domain.Directory;
using Platform.Domain.Dispatch;
using Platform.Projections.Directory;
using Platform.Projections.Dispatch;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>Three letters of a bureau to its district, one of which is there; and one to a district that is suspended.</summary>
public sealed class HistoryOfLetters(Cluster cluster) : IAsyncLifetime
{
    public const string Bureau = "finance";
    public const string District = "district";
    public const string Other = "education";

    public static readonly Guid First = DeterministicId.From("z-first");
    public static readonly Guid Second = DeterministicId.From("a-second");
    public static readonly Guid There = DeterministicId.From("there");
    public static readonly Guid Held = DeterministicId.From("held");

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        foreach (var (slug, kind) in new[] { (Bureau, TenantKind.Bureau), (District, TenantKind.Oversight), ("closed", TenantKind.Oversight) })
        {
            await Database.Append<Tenant>(TenantDirectory.Tenant, Tenant.IdFor(slug), new TenantRegistered(slug, slug, slug, kind, kind == TenantKind.Bureau ? "finance" : null));
        }

        await Database.Append<Tenant>(TenantDirectory.Tenant, Tenant.IdFor("closed"), new TenantSuspended("整改"));
        await Database.Append<Letter>(Bureau, There, Posted(There, District));
        await Database.Append<Letter>(District, There, new LetterArrived(There, Bureau, District, "report.sent", "{}", PostLetterDecider.Sha256Of("{}"), new(2026, 7, 5), "report-is-not-sent"));
        await Database.Append<Letter>(Bureau, There, new LetterDelivered("report-is-not-sent"));
        await Database.Append<Letter>(Bureau, First, Posted(First, District));
        await Database.Append<Letter>(Bureau, Second, Posted(Second, District));
        await Database.Append<Letter>(Bureau, Held, Posted(Held, "closed"));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static LetterPosted Posted(Guid id, string to) => new(id, Bureau, to, "report.sent", "{}", PostLetterDecider.Sha256Of("{}"), new(2026, 7, 5), "ana");
}

public sealed class KeepingLetters(HistoryOfLetters history) : IClassFixture<HistoryOfLetters>
{
    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task Letters_under_way_are_found_in_the_order_in_which_they_were_written_unless_somebody_is_suspended()
    {
        await using var worker = await PlatformDatabase.Open(database.Access.Worker);

        (await worker.WaitingLetters(10)).Select(letter => letter.LetterId).ShouldBe([HistoryOfLetters.First, HistoryOfLetters.Second]);
    }

    [Fact]
    public async Task A_sender_sees_how_far_its_letters_have_come_and_nobody_else_does()
    {
        Guid[] asked = [HistoryOfLetters.There, HistoryOfLetters.First];
        await using var tenant = await database.Tenants.Open(HistoryOfLetters.Bureau, TestContext.Current.CancellationToken);
        await using var other = await database.Tenants.Open(HistoryOfLetters.Other, TestContext.Current.CancellationToken);

        (await tenant.LettersPosted(asked)).Select(letter => (letter.LetterId, letter.DeliveredAt is not null, letter.RefusedAs))
            .ShouldBe([(HistoryOfLetters.There, true, "report-is-not-sent"), (HistoryOfLetters.First, false, null)], ignoreOrder: true);
        (await other.LettersPosted(asked)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rebuild_gives_the_same_rows_on_both_sides_and_another_bureau_sees_none()
    {
        var (sender, receiver) = (await database.Dump(HistoryOfLetters.Bureau, "platform.letter"), await database.Dump(HistoryOfLetters.District, "platform.letter"));
        sender.ShouldNotBeEmpty();
        receiver.ShouldNotBeEmpty();

        await database.Rebuild("LetterRegister");

        (await database.Dump(HistoryOfLetters.Bureau, "platform.letter")).ShouldBe(sender);
        (await database.Dump(HistoryOfLetters.District, "platform.letter")).ShouldBe(receiver);
        (await database.Dump(HistoryOfLetters.Other, "platform.letter")).ShouldBeEmpty();
    }
}
