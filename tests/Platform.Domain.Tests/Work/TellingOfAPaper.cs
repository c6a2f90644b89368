using Platform.Domain.Tests.Support;
using Platform.Domain.Work.Notices;

namespace Platform.Domain.Tests.Work;

public sealed class TellingOfAPaper
{
    private static readonly Guid Hal = DeterministicId.From("hal");
    private static readonly Guid Paper = Notice.PaperIdFor("finance", DeterministicId.From("case"), DeterministicId.From("post"), "notice");
    private static readonly By By = new("ida", DeterministicId.From("ida"), new(2026, 6, 1, 4, 0, 0, TimeSpan.Zero), new(2026, 6, 1));

    [Fact]
    public void A_person_is_told_once_of_each_paper_and_marks_it_as_read()
    {
        var given = new DeciderSpec<Notice, NoticeEvent>(Notice.Evolve);

        given.Nothing().When(notice => TellOfPaperDecider.Decide(new(Paper, Hal), notice, By)).RecordsOne<PaperWaits>().ShouldBe(new(Paper, Hal, By.Today));
        given.History([new PaperWaits(Paper, Hal, By.Today)]).When(notice => TellOfPaperDecider.Decide(new(Paper, Hal), notice, By)).RecordsNothing();
        given.History([new PaperWaits(Paper, Hal, By.Today)]).When(notice => ReadNoticeDecider.Decide(notice!, By)).RecordsOne<NoticeRead>();
    }

    [Fact]
    public void Another_paper_another_subject_and_another_case_are_told_of_apart() =>
        new[]
        {
            Paper, Notice.PaperIdFor("finance", DeterministicId.From("case"), DeterministicId.From("post"), "decision"),
            Notice.PaperIdFor("finance", DeterministicId.From("case"), DeterministicId.From("other"), "notice"),
            Notice.PaperIdFor("finance", DeterministicId.From("another"), DeterministicId.From("post"), "notice"), Notice.IdFor("finance", Hal, By.Today),
        }.Distinct().Count().ShouldBe(5);
}
