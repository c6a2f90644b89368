using Platform.Domain.Organisation;
using Platform.Domain.Organisation.Handovers;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Organisation;

/// <summary>A post that Ana left on 1 May and Ben holds since.</summary>
internal static class Handing
{
    public static readonly Guid Id = DeterministicId.From("handover");
    public static readonly Guid PostId = DeterministicId.From("post");
    public static readonly Guid Ana = DeterministicId.From("ana");
    public static readonly Guid Ben = DeterministicId.From("ben");
    public static readonly Guid Superior = DeterministicId.From("superior post");
    public static readonly DateOnly On = Bureau.Day(5, 1);
    public static readonly HandoverParties Parties = new(Ana, Ben, null);

    public static readonly DeciderSpec<Handover, HandoverEvent> Given = new(Handover.Evolve);

    public static HandoverOpened Opened { get; } = new(Id, Package(), Package().Hash(), null, null, "office");

    public static HandoverPackage Package(string duty = "专题学习", HandoverParties? parties = null) => new(
        PostId, "支部书记", "Branch secretary", Bureau.Budget, "预算科", On, new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero), parties ?? Parties,
        [new(DeterministicId.From(duty), "post", "9", duty, duty, null, "2026-H1", new(2026, 6, 30), new(2026, 7, 15), "open", 1, 0)], [], [], [], [], [], []);

    public static HandoverSigned Signed(HandoverSide side) =>
        new(side, side == HandoverSide.Outgoing ? Ana : Ben, Opened.Sha256, null, null, null, "account");

    public static By By(Guid? person) => new("account", person, new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero), Bureau.Today);

    public static Func<Handover?, Decision<HandoverEvent>> Sign(Guid? person, string? because = null, Guid? superior = null, string? sha256 = null, string? remark = null) =>
        handover => SignHandoverDecider.Decide(new(sha256 ?? Opened.Sha256, remark, because, superior), handover!, By(person));
}

public sealed class FindingAChangeOfHolder
{
    private static readonly PostEstablished Established = new(Handing.PostId, Bureau.Budget, "chief", "科长", "Head", [], Bureau.Founded);
    private static readonly PostHolderAppointed AnaCame = new(Handing.Ana, Bureau.Day(1, 1), false);
    private static readonly PostTenureEnded AnaLeft = new(Handing.Ana, Handing.On, "调离");

    [Fact]
    public void A_successor_takes_over_from_whoever_answered_the_day_before()
    {
        var post = Post(AnaCame, AnaLeft, new PostHolderAppointed(Handing.Ben, Handing.On, false));

        Between(post).ShouldBe((null, Handing.On, new HandoverParties(Handing.Ana, Handing.Ben, null)));
    }

    [Fact]
    public void A_vacancy_passes_to_whoever_looks_after_it_until_a_successor_is_there()
    {
        var keeper = new HandoverCaretaker(Handing.Superior, DeterministicId.From("keeper"));

        Between(Post(AnaCame, AnaLeft), keeper).Parties.ShouldBe(new(Handing.Ana, keeper.PersonId, Handing.Superior));
        Between(Post(AnaCame, AnaLeft, new PostHolderAppointed(Handing.Ben, Bureau.Day(5, 20), false)), keeper).Parties.ShouldBe(new(Handing.Ana, Handing.Ben, null));
        Between(Post(AnaCame, AnaLeft)).Against.ShouldBeOfType<NobodyTakesOver>();
        Between(Post(AnaCame, AnaLeft), keeper with { PersonId = Handing.Ana }).Against.ShouldBeOfType<NothingChangesHands>();
    }

    [Fact]
    public void Somebody_who_stands_in_takes_over_and_hands_back()
    {
        var post = Post(AnaCame, new PostHolderAppointed(Handing.Ben, Handing.On, true), new PostTenureEnded(Handing.Ben, Bureau.Day(5, 20), null));

        HandoverChange.DaysOf(post).ShouldBe([Handing.On, Bureau.Day(5, 20)]);
        Between(post, on: Handing.On).Parties.ShouldBe(new(Handing.Ana, Handing.Ben, null));
        Between(post).Parties.ShouldBe(new(Handing.Ben, Handing.Ana, null));
    }

    [Fact]
    public void Without_a_change_there_is_nothing_to_hand_over()
    {
        Between(Post(AnaCame)).Against.ShouldBeOfType<PostHadNoChange>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/on");
        Between(Post(AnaCame, AnaLeft), on: Bureau.Day(5, 2)).Against.ShouldBeOfType<PostHadNoChange>();
        // A tenure that never took effect changed nothing.
        Between(Post(AnaCame, new PostTenureEnded(Handing.Ana, AnaCame.From, null))).Against.ShouldBeOfType<PostHadNoChange>();
    }

    private static Post Post(params PostEvent[] facts) => facts.Prepend(Established).Aggregate((Post?)null, Domain.Organisation.Post.Evolve)!;

    private static (Refusal? Against, DateOnly Day, HandoverParties? Parties) Between(Post post, HandoverCaretaker? caretaker = null, DateOnly? on = null)
    {
        var against = HandoverChange.Between(post, on, Bureau.Today, caretaker, out var day, out var parties);
        return (against, day, parties);
    }
}

public sealed class OpeningAHandover
{
    [Fact]
    public void It_is_recorded_with_the_hash_of_what_goes_along()
    {
        var opened = Handing.Given.Nothing().When(h => OpenHandoverDecider.Decide(new(Handing.Id, Handing.Package(), null, null), h, null, Handing.By(null)))
            .RecordsOne<HandoverOpened>();

        opened.Sha256.ShouldBe(Handing.Package().Hash());
        opened.Sha256.ShouldNotBe(Handing.Package("别的事项").Hash());
        opened.Sha256.Length.ShouldBe(64);
    }

    [Fact]
    public void A_second_one_of_the_same_change_takes_the_place_of_the_first_with_a_reason()
    {
        var standing = Handing.Given.History(Handing.Opened).State!;
        Decision<HandoverEvent> Open(Handover? h, Guid? supersedes, string? reason) => OpenHandoverDecider.Decide(
            new(DeterministicId.From("second"), Handing.Package(), supersedes, reason), h, standing, Handing.By(null));

        Handing.Given.Nothing().When(h => Open(h, null, null)).IsRefused<HandoverIsOpen>();
        Handing.Given.Nothing().When(h => Open(h, Handing.Superior, "补充")).IsRefused<SupersededHandoverIsUnknown>();
        Handing.Given.Nothing().When(h => Open(h, Handing.Id, " ")).IsRefused<SupersedingNeedsAReason>();
        Handing.Given.Nothing().When(h => Open(h, Handing.Id, "遗漏一项")).RecordsOne<HandoverOpened>().SupersedesId.ShouldBe(Handing.Id);
    }

    [Fact]
    public void The_one_in_whose_place_it_comes_is_closed_and_signed_no_more()
    {
        var second = DeterministicId.From("second");
        var closed = Handing.Given.History(Handing.Opened, Handing.Signed(HandoverSide.Incoming))
            .When(h => SupersedeHandoverDecider.Decide(new(second, "遗漏一项"), h!, Handing.By(null)))
            .Records(new HandoverSuperseded(second, "遗漏一项", "account"));

        closed!.SupersededById.ShouldBe(second);
        Handing.Given.History(Handing.Opened, new HandoverSuperseded(second, "遗漏一项", "account")).When(Handing.Sign(Handing.Ana)).IsRefused<HandoverIsSuperseded>();
        Handing.Given.History(Handing.Opened, new HandoverSuperseded(second, "遗漏一项", "account"))
            .When(h => SupersedeHandoverDecider.Decide(new(Handing.Superior, "再补充"), h!, Handing.By(null))).IsRefused<HandoverIsSuperseded>();
    }

    [Fact]
    public void Until_somebody_signs_it_is_put_together_anew_and_then_it_is_frozen()
    {
        var package = Handing.Package("新事项", new(Handing.Ana, Handing.Superior, null));
        Decision<HandoverEvent> Assemble(Handover? h) => AssembleHandoverDecider.Decide(new(package), h!, Handing.By(null));

        Handing.Given.History(Handing.Opened).When(Assemble).RecordsOne<HandoverAssembledAnew>().Sha256.ShouldBe(package.Hash());
        Handing.Given.History(Handing.Opened, new HandoverAssembledAnew(package, package.Hash(), "office")).State!.Parties.IncomingPersonId.ShouldBe(Handing.Superior);
        Handing.Given.History(Handing.Opened, Handing.Signed(HandoverSide.Outgoing)).When(Assemble).IsRefused<HandoverIsFrozen>();
        Handing.Given.History(Handing.Opened, new HandoverSuperseded(Handing.Superior, "补充", "office")).When(Assemble).IsRefused<HandoverIsSuperseded>();
    }
}

public sealed class SigningAHandover
{
    [Fact]
    public void Each_party_signs_once_and_for_itself()
    {
        Handing.Given.History(Handing.Opened).When(Handing.Sign(Handing.Ana, remark: "钥匙已交"))
            .Records(new HandoverSigned(HandoverSide.Outgoing, Handing.Ana, Handing.Opened.Sha256, "钥匙已交", null, null, "account"));
        var both = Handing.Given.History(Handing.Opened, Handing.Signed(HandoverSide.Outgoing)).When(Handing.Sign(Handing.Ben))
            .Records(Handing.Signed(HandoverSide.Incoming));

        both!.Signed.Count.ShouldBe(2);
    }

    [Fact]
    public void Nobody_else_signs()
    {
        Handing.Given.History(Handing.Opened).When(Handing.Sign(DeterministicId.From("stranger"))).IsRefused<SignerIsNoParty>();
        Handing.Given.History(Handing.Opened).When(Handing.Sign(null)).IsRefused<SignerIsNoParty>();
        Handing.Given.History(Handing.Opened).When(Handing.Sign(null, "调离", Handing.Superior)).IsRefused<SignerIsNoParty>();
    }

    [Fact]
    public void A_superior_signs_in_the_place_of_the_outgoing_holder_with_the_reason()
    {
        var chief = DeterministicId.From("chief");

        Handing.Given.History(Handing.Opened).When(Handing.Sign(chief, "已调离本市", Handing.Superior))
            .Records(new HandoverSigned(HandoverSide.Outgoing, chief, Handing.Opened.Sha256, null, Handing.Superior, "已调离本市", "account"));
        Handing.Given.History(Handing.Opened).When(Handing.Sign(chief, "已调离本市")).IsRefused<SignerIsNoSuperior>();
        Handing.Given.History(Handing.Opened, Handing.Signed(HandoverSide.Outgoing)).When(Handing.Sign(chief, "已调离本市", Handing.Superior)).IsRefused<SideHasSigned>();
    }

    [Fact]
    public void A_party_that_is_also_the_superior_signs_for_itself_alone() =>
        Handing.Given.History(Handing.Opened).When(Handing.Sign(Handing.Ben, "调离", Handing.Superior)).IsRefused<PartySignsForItself>()
            .Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/inPlaceBecause");

    [Fact]
    public void Only_what_was_read_is_signed() =>
        Handing.Given.History(Handing.Opened).When(Handing.Sign(Handing.Ana, sha256: Handing.Package("旧").Hash())).IsRefused<HandoverReadsOtherwise>();
}
