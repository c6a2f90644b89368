using Platform.Domain.Channels;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Channels;

/// <summary>A bureau adds kinds of channel of its own, and a channel keeps the kind that it was registered with.</summary>
public sealed class DefiningOwnKinds
{
    private static readonly Guid Id = OwnChannelKinds.IdFor("finance");
    private static readonly OwnChannelKind Screen = new("电子屏", new(6, 1, null));
    private static readonly OwnChannelKind Board = new("宣传栏", new(12, null, null));

    private readonly DeciderSpec<OwnChannelKinds, OwnChannelKindsEvent> given = new(OwnChannelKinds.Evolve);

    [Fact]
    public void The_whole_list_is_set_and_set_anew_and_the_same_again_is_nothing()
    {
        given.Nothing().When(Set(Screen)).RecordsOne<OwnChannelKindsSet>().Kinds.ShouldBe([Screen]);
        given.History(new OwnChannelKindsSet(Id, [Screen], "ana")).When(Set(Screen, Board)).RecordsOne<OwnChannelKindsSet>().Kinds.Count.ShouldBe(2);
        given.History(new OwnChannelKindsSet(Id, [Screen], "ana")).When(Set(Screen)).RecordsNothing();
        given.History(new OwnChannelKindsSet(Id, [Screen], "ana")).When(Set()).RecordsOne<OwnChannelKindsSet>().Kinds.ShouldBeEmpty();
        given.Nothing().When(Set()).RecordsNothing();
    }

    [Fact]
    public void Everything_that_does_not_fit_is_named_at_once() =>
        given.Nothing().When(Set(Screen, Screen, Board with { Name = "网站" }, Board with { Name = "site" }, Board with { Cycle = new(0, 61, -1) }))
            .IsRefused<OwnChannelKindsAreNotAcceptable>().Errors.Select(error => (error.Pointer, error.Code)).ShouldBe(
            [
                ("/kinds/1/name", "given-twice"), ("/kinds/2/name", "is-offered"), ("/kinds/3/name", "is-offered"),
                ("/kinds/4/reviewMonths", "out-of-range"), ("/kinds/4/updateMonths", "out-of-range"), ("/kinds/4/securityMonths", "out-of-range"),
            ]);

    [Fact]
    public void A_kind_that_is_not_offered_any_more_stays_with_its_channel_and_is_given_to_no_other()
    {
        var registered = Keeping.Registered with { Entry = Keeping.Site with { Kind = Screen.Name } };
        Func<Channel?, Decision<ChannelEvent>> Correct(ChannelEntry entry) => channel => CorrectChannelDecider.Decide(new(entry, false, false, "更名"), channel!, Keeping.Ana);

        Keeping.Given.History(registered).When(Correct(registered.Entry with { NameZh = "大厅电子屏" })).RecordsOne<ChannelCorrected>();
        Keeping.Given.History(registered).When(Correct(registered.Entry with { Kind = Board.Name })).IsRefused<ChannelIsNotAcceptable>()
            .Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/kind");
    }

    private static Func<OwnChannelKinds?, Decision<OwnChannelKindsEvent>> Set(params OwnChannelKind[] kinds) =>
        known => SetOwnChannelKindsDecider.Decide(new(Id, kinds), known, Keeping.Ana);
}
