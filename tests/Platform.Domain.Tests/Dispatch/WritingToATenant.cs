using Platform.Domain.Directory;
using Platform.Domain.Dispatch;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Dispatch;

/// <summary>A bureau writes to its district, and the district to its bureau; nobody else to either.</summary>
public sealed class WritingToATenant
{
    private static readonly DateOnly Today = new(2026, 7, 5);
    private static readonly By By = new("ana", null, new(Today, new(1, 0), TimeSpan.Zero), Today);
    private static readonly DeciderSpec<Letter, LetterEvent> given = new(Letter.Evolve);
    private static readonly Guid Id = Letter.IdFor("finance", "district", "report.sent", DeterministicId.From("report"), 1);
    private static readonly Tenant District = Registered("district", TenantKind.Oversight);
    private static readonly Tenant Bureau = Under(Registered("finance", TenantKind.Bureau), "district", new(2026, 1, 1));

    private static LetterPosted Posted { get; } = new(Id, "finance", "district", "report.sent", "{}", PostLetterDecider.Sha256Of("{}"), Today, "ana");

    [Fact]
    public void A_bureau_writes_to_its_district_and_is_answered()
    {
        given.Nothing().When(letter => Post(letter, Bureau, District)).Records(Posted);
        given.Nothing().When(letter => Post(letter, District, Bureau)).Records(Posted with { From = "district", To = "finance" });
    }

    [Fact]
    public void The_same_letter_is_handed_in_once() => given.History(Posted).When(letter => Post(letter, Bureau, District)).RecordsNothing();

    [Fact]
    public void A_stranger_and_nobody_are_refused_alike()
    {
        var nobody = given.Nothing().When(letter => Post(letter, Bureau, null)).IsRefused<CorrespondentIsUnknown>();
        var stranger = given.Nothing().When(letter => Post(letter, Bureau, Registered("other-district", TenantKind.Oversight))).IsRefused<CorrespondentIsUnknown>();
        stranger.ShouldBe(nobody);
        given.Nothing().When(letter => Post(letter, Bureau, Under(Registered("education", TenantKind.Bureau), "district", new(2026, 1, 1)))).IsRefused<CorrespondentIsUnknown>();
    }

    [Theory]
    [InlineData("2026-07-05", null, true)]
    [InlineData("2026-07-06", null, false)]
    [InlineData("2026-01-01", "2026-07-05", false)]
    [InlineData("2026-01-01", "2026-07-06", true)]
    public void Only_who_belongs_to_it_on_the_day_may_write(string from, string? until, bool may)
    {
        var bureau = Under(Registered("finance", TenantKind.Bureau), "district", DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture));
        bureau = until is null ? bureau : Tenant.Evolve(bureau, new TenantLeftOversight("district", DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture)))!;

        (Post(null, bureau, District) is Decision<LetterEvent>.Accepted).ShouldBe(may);
        (Post(null, District, bureau) is Decision<LetterEvent>.Accepted).ShouldBe(may);
    }

    [Fact]
    public void A_letter_passes_over_levels_where_each_belongs_to_the_next()
    {
        var city = Registered("city", TenantKind.Oversight);
        var district = Under(District, "city", new(2026, 1, 1));

        given.Nothing().When(letter => Over(letter, city, Bureau, [district])).Records(Posted with { From = "city", To = "finance" });
        given.Nothing().When(letter => Over(letter, Bureau, city, [district])).Records(Posted with { From = "finance", To = "city" });
        given.Nothing().When(letter => Over(letter, city, Bureau, [])).IsRefused<CorrespondentIsUnknown>();
        given.Nothing().When(letter => Over(letter, city, Bureau, [District])).IsRefused<CorrespondentIsUnknown>();
        given.Nothing().When(letter => Over(letter, city, Bureau, [Under(District, "city", Today.AddDays(1))])).IsRefused<CorrespondentIsUnknown>();
        given.Nothing().When(letter => Over(letter, Bureau, Under(Registered("education", TenantKind.Bureau), "district", new(2026, 1, 1)), [district])).IsRefused<CorrespondentIsUnknown>();
    }

    [Fact]
    public void A_suspended_receiver_is_no_stranger() =>
        given.Nothing().When(letter => Post(letter, Bureau, Tenant.Evolve(District, new TenantSuspended("整改")))).Records(Posted);

    [Fact]
    public void A_letter_has_a_limit() =>
        given.Nothing().When(letter => PostLetterDecider.Decide(new(Id, Bureau, District, "report.sent", new('一', PostLetterDecider.Longest + 1)), letter, By)).IsRefused<LetterIsTooLong>();

    [Fact]
    public void A_letter_is_taken_in_once_as_it_was_sealed()
    {
        var posted = Letter.Evolve(null, Posted)!;
        var arrived = new LetterArrived(Id, "finance", "district", "report.sent", "{}", Posted.Sha256, Today, null);

        given.Nothing().When(copy => TakeInLetterDecider.Decide(new TakeInLetter(posted, null), copy)).Records(arrived)!.Arrived.ShouldBeTrue();
        given.History(arrived).When(copy => TakeInLetterDecider.Decide(new TakeInLetter(posted, null), copy)).RecordsNothing();
        TakeInLetterDecider.Fault(posted).ShouldBeNull();
        TakeInLetterDecider.Fault(posted with { Content = "{ }" }).ShouldBe(new LetterIsAltered());
    }

    [Fact]
    public void Its_sender_learns_of_it_once()
    {
        given.History(Posted).When(letter => TakeInLetterDecider.Decide(new NoteDelivery("report-is-not-sent"), letter!)).Records(new LetterDelivered("report-is-not-sent"))!
            .RefusedAs.ShouldBe("report-is-not-sent");
        given.History(Posted, new LetterDelivered(null)).When(letter => TakeInLetterDecider.Decide(new NoteDelivery(null), letter!)).RecordsNothing();
    }

    private static Decision<LetterEvent> Over(Letter? letter, Tenant from, Tenant to, Tenant[] between) =>
        PostLetterDecider.Decide(new(Id, from, to, "report.sent", "{}", between), letter, By);

    private static Decision<LetterEvent> Post(Letter? letter, Tenant from, Tenant? to) => PostLetterDecider.Decide(new(Id, from, to, "report.sent", "{}"), letter, By);

    private static Tenant Registered(string id, TenantKind kind) => Tenant.Evolve(null, new TenantRegistered(id, id, id, kind, kind == TenantKind.Bureau ? "finance" : null))!;

    private static Tenant Under(Tenant tenant, string oversight, DateOnly from) => Tenant.Evolve(tenant, new TenantJoinedOversight(oversight, from))!;
}
