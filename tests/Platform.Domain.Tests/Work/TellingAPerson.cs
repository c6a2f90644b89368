using Platform.Domain.Tests.Support;
using Platform.Domain.Work.Notices;

namespace Platform.Domain.Tests.Work;

public sealed class TellingAPerson
{
    private static readonly Guid Person = DeterministicId.From("person");
    private static readonly Guid Id = Notice.IdFor("finance", Person, Demanding.Today);
    private static readonly NoticeItem Item = new(NoticeKind.Reminder, DeterministicId.From("duty"), Demanding.Due, 30, null, null);
    private static readonly DeciderSpec<Notice, NoticeEvent> Given = new(Notice.Evolve);

    [Fact]
    public void Everything_of_a_day_is_told_once()
    {
        var told = Given.Nothing().When(n => SendNoticeDecider.Decide(new(Id, Person, [Item]), n, Demanding.By("sweep"))).RecordsOne<NoticeSent>();

        (told.PersonId, told.Day).ShouldBe((Person, Demanding.Today));
        told.Items.ShouldBe([Item]);
    }

    [Fact]
    public void There_is_no_notice_of_nothing() =>
        Given.Nothing().When(n => SendNoticeDecider.Decide(new(Id, Person, []), n, Demanding.By("sweep"))).RecordsNothing();

    [Fact]
    public void Each_person_and_day_has_a_notice_of_its_own()
    {
        Notice.IdFor("finance", Person, Demanding.Today.AddDays(1)).ShouldNotBe(Id);
        Notice.IdFor("finance", DeterministicId.From("other"), Demanding.Today).ShouldNotBe(Id);
        Notice.IdFor("education", Person, Demanding.Today).ShouldNotBe(Id);
    }

    [Fact]
    public void It_is_read_once() =>
        Given.History(new NoticeSent(Id, Person, Demanding.Today, [Item])).When(n => ReadNoticeDecider.Decide(n!, Demanding.By("clerk"))).Records(new NoticeRead("clerk"));
}
