using Platform.Domain.Tests.Support;
using Platform.Domain.Work.Notices;

namespace Platform.Domain.Tests.Work;

/// <summary>Of what another tenant sent somebody is told at once, once, and by the day that it waits for.</summary>
public sealed class TellingAtOnce
{
    private static readonly Guid Ana = DeterministicId.From("ana");
    private static readonly Guid Call = DeterministicId.From("call");
    private static readonly Guid Id = Notice.MatterIdFor("district", Ana, NoticeKind.ReportCall, Call);
    private static readonly By Sender = new("tenant:city", null, new(2026, 6, 1, 4, 0, 0, TimeSpan.Zero), new(2026, 6, 1));
    private static readonly DeciderSpec<Notice, NoticeEvent> given = new(Notice.Evolve);

    private static MatterArrived Arrived { get; } = new(Id, Ana, Sender.Today, new(NoticeKind.ReportCall, Call, new(2026, 6, 11), 10, null, null));

    [Fact]
    public void They_are_told_once_with_the_days_that_are_left()
    {
        given.Nothing().When(notice => Tell(notice, Arrived.Item.DueOn)).Records(Arrived)!.PersonId.ShouldBe(Ana);
        given.History(Arrived).When(notice => Tell(notice, Arrived.Item.DueOn.AddDays(3))).RecordsNothing();
        given.History(Arrived).When(notice => ReadNoticeDecider.Decide(notice!, Sender)).RecordsOne<NoticeRead>();
    }

    [Fact]
    public void What_comes_on_its_last_day_or_after_it_has_none_left()
    {
        given.Nothing().When(notice => Tell(notice, Sender.Today)).RecordsOne<MatterArrived>().Item.Step.ShouldBe(0);
        given.Nothing().When(notice => Tell(notice, Sender.Today.AddDays(-4))).RecordsOne<MatterArrived>().Item.Step.ShouldBe(0);
    }

    [Fact]
    public void Another_matter_of_another_kind_for_somebody_else_elsewhere_is_told_of_apart() =>
        new[]
        {
            Id, Notice.MatterIdFor("city", Ana, NoticeKind.ReportCall, Call), Notice.MatterIdFor("district", DeterministicId.From("ben"), NoticeKind.ReportCall, Call),
            Notice.MatterIdFor("district", Ana, NoticeKind.ReceivedBulletin, Call), Notice.MatterIdFor("district", Ana, NoticeKind.ReportCall, DeterministicId.From("another")),
        }.Distinct().Count().ShouldBe(5);

    private static Decision<NoticeEvent> Tell(Notice? notice, DateOnly dueOn) => TellOfMatterDecider.Decide(new(Id, Ana, NoticeKind.ReportCall, Call, dueOn), notice, Sender);
}
