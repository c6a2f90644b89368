using Platform.Domain.Bulletins;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Bulletins;

/// <summary>A bulletin for two units, for tests to start from.</summary>
internal static class Issuing
{
    public static readonly DateOnly Today = new(2026, 6, 10);
    public static readonly Guid Id = DeterministicId.From("bulletin");
    public static readonly BulletinAddressee One = new(DeterministicId.From("one"), null, "一支部");
    public static readonly BulletinAddressee Two = new(DeterministicId.From("two"), null, "二支部");
    public static readonly BulletinContent Content = new(BulletinKind.Ordinary, "上半年履责情况通报", ["第一段", "第二段"], [], null);
    public static readonly DeciderSpec<Bulletin, BulletinEvent> Given = new(Bulletin.Evolve);
    public static readonly DeciderSpec<ReceivedBulletin, ReceivedBulletinEvent> Received = new(ReceivedBulletin.Evolve);

    public static BulletinDrafted Drafted { get; } = new(Id, Content, null, [], "ana");

    public static BulletinIssued Issued { get; } = new("〔2026〕1号", [One, Two], Today.AddDays(5), Today, "ben");

    public static BulletinWithdrawn Withdrawn { get; } = new(Today, "数字有误", "ben");

    public static IssuedBulletin Letter { get; } = new(Id, "云岭区监管局", "〔2026〕1号", Content, Today, null, null);

    public static BulletinArrived Arrived { get; } = new(ReceivedBulletin.IdFor("district", Id), "district", "云岭区监管局", Id, "〔2026〕1号", Content, Today, null);

    public static By By(string actor) => new(actor, null, new(Today, new(1, 0), TimeSpan.Zero), Today);
}

public sealed class DraftingABulletin
{
    [Fact]
    public void Each_draft_states_the_whole()
    {
        Issuing.Given.Nothing().When(Draft(Issuing.Content)).RecordsOne<BulletinDrafted>().DraftedBy.ShouldBe("ana");
        Issuing.Given.History(Issuing.Drafted).When(Draft(Issuing.Content with { Title = "另一标题" })).RecordsOne<BulletinDrafted>().Content.Title.ShouldBe("另一标题");
        Issuing.Given.History(Issuing.Drafted).When(Draft(Issuing.Content with { Paragraphs = ["第一段", "第二段"] })).RecordsNothing();
    }

    [Fact]
    public void Everything_that_does_not_fit_is_named_at_once() =>
        Issuing.Given.Nothing().When(b => DraftBulletinDecider.Decide(
            new(Issuing.Id, new(BulletinKind.TypicalCase, "典型案例", [new('字', 2001), new('字', 2000)], [], null), Issuing.Id, []), b, Issuing.By("ana")))
            .IsRefused<BulletinIsNotAcceptable>().Errors.Select(error => error.Pointer).ShouldBe(["/paragraphs", "/articles", "/supersedesId"]);

    [Fact]
    public void What_is_issued_or_withdrawn_keeps_its_words()
    {
        Issuing.Given.History(Issuing.Drafted, Issuing.Issued).When(Draft(Issuing.Content with { Title = "另一标题" })).IsRefused<BulletinIsIssued>();
        Issuing.Given.History(Issuing.Drafted, Issuing.Withdrawn).When(Draft(Issuing.Content with { Title = "另一标题" })).IsRefused<BulletinIsWithdrawn>();
    }

    private static Func<Bulletin?, Decision<BulletinEvent>> Draft(BulletinContent content) =>
        b => DraftBulletinDecider.Decide(new(Issuing.Id, content, null, []), b, Issuing.By("ana"));
}

public sealed class IssuingABulletin
{
    [Fact]
    public void It_goes_to_its_addressees_with_a_number_and_a_day()
    {
        var issued = Issuing.Given.History(Issuing.Drafted).When(Issue()).RecordsOne<BulletinIssued>();

        (issued.Number, issued.AcknowledgeBy, issued.IssuedOn).ShouldBe(("〔2026〕1号", Issuing.Today.AddDays(5), Issuing.Today));
        issued.Addressees.ShouldBe([Issuing.One, Issuing.Two]);
    }

    [Fact]
    public void Its_number_is_its_own_and_its_day_still_to_come() =>
        Issuing.Given.History(Issuing.Drafted)
            .When(b => IssueBulletinDecider.Decide(new("〔2026〕1号", [Issuing.One], Issuing.Today.AddDays(-1), true), b!, Issuing.By("ben")))
            .IsRefused<BulletinIsNotAcceptable>().Errors.Select(error => error.Pointer).ShouldBe(["/number", "/acknowledgeBy"]);

    [Fact]
    public void It_is_issued_once_and_not_after_it_was_thrown_away()
    {
        Issuing.Given.History(Issuing.Drafted, Issuing.Issued).When(Issue("〔2026〕2号")).IsRefused<BulletinIsIssued>();
        Issuing.Given.History(Issuing.Drafted, Issuing.Withdrawn).When(Issue()).IsRefused<BulletinIsWithdrawn>();
    }

    [Fact]
    public void It_takes_the_place_of_one_that_is_in_force()
    {
        var other = DeterministicId.From("other");
        Issuing.Given.History(Issuing.Drafted, Issuing.Issued).When(Supersede(other)).Records(new BulletinSuperseded(other, "〔2026〕2号"));
        Issuing.Given.History(Issuing.Drafted).When(Supersede(other)).IsRefused<SupersededBulletinIsNotInForce>();
        Issuing.Given.History(Issuing.Drafted, Issuing.Issued, Issuing.Withdrawn).When(Supersede(other)).IsRefused<SupersededBulletinIsNotInForce>();
        Issuing.Given.History(Issuing.Drafted, Issuing.Issued, new BulletinSuperseded(Issuing.Id, "〔2026〕3号")).When(Supersede(other)).IsRefused<SupersededBulletinIsNotInForce>();
    }

    private static Func<Bulletin?, Decision<BulletinEvent>> Issue(string number = "〔2026〕1号") =>
        b => IssueBulletinDecider.Decide(new(number, [Issuing.One, Issuing.Two], Issuing.Today.AddDays(5), false), b!, Issuing.By("ben"));

    private static Func<Bulletin?, Decision<BulletinEvent>> Supersede(Guid by) => b => SupersedeBulletinDecider.Decide(new(by, "〔2026〕2号"), b!);
}

public sealed class AcknowledgingABulletin
{
    [Fact]
    public void An_addressee_says_that_it_has_read_it_and_whoever_issued_it_does_not()
    {
        Issuing.Given.History(Issuing.Drafted, Issuing.Issued).When(Acknowledge(Issuing.One)).Records(new BulletinAcknowledged(Issuing.One.Key(), Issuing.Today, "ana"));
        Issuing.Given.History(Issuing.Drafted, Issuing.Issued).When(Acknowledge(Issuing.One, "ben")).IsRefused<BulletinIssuerMayNotAcknowledge>();
    }

    [Fact]
    public void Only_what_was_issued_to_it_and_not_withdrawn()
    {
        Issuing.Given.History(Issuing.Drafted).When(Acknowledge(Issuing.One)).IsRefused<BulletinIsNotAddressed>();
        Issuing.Given.History(Issuing.Drafted, Issuing.Issued).When(Acknowledge(new(Issuing.Id, null, "三支部"))).IsRefused<BulletinIsNotAddressed>();
        Issuing.Given.History(Issuing.Drafted, Issuing.Issued, Issuing.Withdrawn).When(Acknowledge(Issuing.One)).IsRefused<BulletinIsWithdrawn>();
    }

    private static Func<Bulletin?, Decision<BulletinEvent>> Acknowledge(BulletinAddressee addressee, string who = "ana") =>
        b => AcknowledgeBulletinDecider.Decide(new(addressee.Key()), b!, Issuing.By(who));
}

public sealed class WithdrawingABulletin
{
    [Fact]
    public void It_is_taken_back_with_a_reason_once()
    {
        Issuing.Given.History(Issuing.Drafted, Issuing.Issued).When(Withdraw("数字有误")).Records(Issuing.Withdrawn);
        Issuing.Given.History(Issuing.Drafted).When(Withdraw("数字有误")).Records(Issuing.Withdrawn);
        Issuing.Given.History(Issuing.Drafted, Issuing.Issued, Issuing.Withdrawn).When(Withdraw("别的理由")).IsRefused<BulletinIsWithdrawn>();
        Issuing.Given.History(Issuing.Drafted, Issuing.Issued, new BulletinSuperseded(Issuing.Id, "〔2026〕2号")).When(Withdraw("数字有误")).IsRefused<BulletinIsSuperseded>();
    }

    private static Func<Bulletin?, Decision<BulletinEvent>> Withdraw(string reason) => b => WithdrawBulletinDecider.Decide(new(reason), b!, Issuing.By("ben"));
}

public sealed class ReceivingABulletinOfTheDistrict
{
    [Fact]
    public void It_arrives_once_however_often_it_is_carried() =>
        Issuing.Received.Nothing().When(r => ReceiveBulletinDecider.Decide("district", Issuing.Letter, r)).Records(Issuing.Arrived);

    [Fact]
    public void The_bureau_acknowledges_it_unless_it_was_taken_back()
    {
        Issuing.Received.History(Issuing.Arrived).When(Acknowledge).Records(new ReceivedBulletinAcknowledged(Issuing.Today, "ana"));
        Issuing.Received.History(Issuing.Arrived, new ReceivedBulletinWithdrawn(Issuing.Today, "数字有误")).When(Acknowledge).IsRefused<BulletinIsWithdrawn>();
    }

    [Fact]
    public void It_is_taken_back_and_replaced_once()
    {
        Issuing.Received.History(Issuing.Arrived).When(r => ReceiveBulletinDecider.Withdraw(new(Issuing.Id, Issuing.Today, "数字有误"), r!))
            .Records(new ReceivedBulletinWithdrawn(Issuing.Today, "数字有误"));
        Issuing.Received.History(Issuing.Arrived).When(r => ReceiveBulletinDecider.Supersede(Issuing.Id, "〔2026〕2号", r!)).Records(new ReceivedBulletinSuperseded(Issuing.Id, "〔2026〕2号"));
    }

    private static Decision<ReceivedBulletinEvent> Acknowledge(ReceivedBulletin? received) => ReceiveBulletinDecider.Acknowledge(received!, Issuing.By("ana"));
}
