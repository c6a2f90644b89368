using Platform.Domain.Portal;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Portal;

public sealed class Publishing
{
    private const string Tenant = "finance";

    private static readonly DeciderSpec<PublicationBook, PublicationEvent> given = new(PublicationBook.Evolve);
    private static readonly Guid Book = PublicationBook.IdFor(Tenant);
    private static readonly Guid Summary = PublicationBook.PublicationId(Tenant, PublicationKinds.ComplianceSummary, 2026);
    private static readonly Guid Register = PublicationBook.PublicationId(Tenant, PublicationKinds.ChannelRegister, null);
    private static readonly By Ana = new("ana", null, new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero), new(2026, 6, 1));

    private static readonly PublicationPublished Frozen =
        new(Book, Summary, PublicationKinds.ComplianceSummary, 2026, "2026年度履责情况", PublicationForm.Frozen, "{}", "hash", "ana");

    private static readonly PublicationPublished Live = new(Book, Register, PublicationKinds.ChannelRegister, null, "阵地名录", PublicationForm.Live, null, "hash", "ana");

    private static Publish PublishSummary(string sha256 = "hash", string? title = null, PublicationForm form = PublicationForm.Frozen, string? seen = null, string? content = "{}") =>
        new(Tenant, PublicationKinds.ComplianceSummary, 2026, title, form, content, sha256, seen);

    [Fact]
    public void Freezes_what_there_is_with_its_hash_under_the_usual_title() =>
        given.History().When(book => PublishDecider.Decide(PublishSummary(seen: "hash"), book, Ana)).Records(Frozen);

    [Fact]
    public void Keeps_no_content_of_what_is_live() =>
        given.History().When(book => PublishDecider.Decide(new(Tenant, PublicationKinds.ChannelRegister, null, null, PublicationForm.Live, "{}", "hash", "old"), book, Ana)).Records(Live);

    [Fact]
    public void Takes_the_title_that_the_bureau_gives() =>
        given.History(Frozen).When(book => PublishDecider.Decide(PublishSummary(title: "年度通报"), book, Ana)).Records(Frozen with { TitleZh = "年度通报" });

    [Fact]
    public void Does_nothing_while_the_same_figures_stand() =>
        given.History(Frozen).When(book => PublishDecider.Decide(PublishSummary(), book, Ana)).RecordsNothing();

    [Fact]
    public void Publishes_other_figures_in_the_place_of_the_former_and_counts_the_edition()
    {
        var book = given.History(Frozen).When(book => PublishDecider.Decide(PublishSummary("other"), book, Ana)).Records(Frozen with { Sha256 = "other" });

        book!.Find(Summary)!.Edition.ShouldBe(2);
    }

    [Fact]
    public void Publishes_again_what_was_withdrawn() =>
        given.History(Frozen, new PublicationWithdrawn(Summary, "有误", "ana")).When(book => PublishDecider.Decide(PublishSummary(), book, Ana)).Records(Frozen);

    [Fact]
    public void Is_refused_when_the_figures_changed_since_they_were_looked_at() =>
        given.History().When(book => PublishDecider.Decide(PublishSummary(seen: "former"), book, Ana)).IsRefused<ContentHasChanged>();

    [Fact]
    public void Is_refused_when_there_is_nothing_of_the_kind() =>
        given.History().When(book => PublishDecider.Decide(PublishSummary(content: null), book, Ana)).IsRefused<NothingToPublish>();

    [Theory]
    [InlineData("opinions", null, "/kind", "unknown")]
    [InlineData(PublicationKinds.ComplianceSummary, null, "/year", "required")]
    [InlineData(PublicationKinds.ChannelRegister, 2026, "/year", "not-of-a-year")]
    [InlineData(PublicationKinds.DutyCalendar, 1999, "/year", "out-of-range")]
    [InlineData(PublicationKinds.DutyCalendar, 2028, "/year", "out-of-range")]
    public void Is_refused_for_an_unknown_kind_and_a_year_that_does_not_fit(string kind, int? year, string pointer, string code) =>
        given.History().When(book => PublishDecider.Decide(new(Tenant, kind, year, null, PublicationForm.Live, "{}", "hash", null), book, Ana))
            .IsRefused<PublicationIsNotAcceptable>().Errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
                error => error.Pointer.ShouldBe(pointer), error => error.Code.ShouldBe(code));

    [Fact]
    public void Each_bulletin_is_published_by_itself_under_its_own_title()
    {
        var (one, other) = (DeterministicId.From("one"), DeterministicId.From("other"));
        var id = PublicationBook.PublicationId(Tenant, PublicationKinds.Bulletin, null, one);
        PublicationBook.PublicationId(Tenant, PublicationKinds.Bulletin, null, other).ShouldNotBe(id);

        var book = given.History(Live)
            .When(book => PublishDecider.Decide(PublishBulletin(one), book, Ana))
            .Records(new PublicationPublished(Book, id, PublicationKinds.Bulletin, null, "关于一起迟报的通报", PublicationForm.Frozen, "{}", "hash", "ana", one));

        book!.Find(id)!.SubjectId.ShouldBe(one);
    }

    [Fact]
    public void A_kind_with_subjects_names_one_and_no_other_kind_does()
    {
        given.History().When(book => PublishDecider.Decide(PublishBulletin(null), book, Ana))
            .IsRefused<PublicationIsNotAcceptable>().Errors.ShouldHaveSingleItem().ShouldBe(new FieldError("/subjectId", "required", "Say which one; of this kind each is published by itself."));
        given.History().When(book => PublishDecider.Decide(PublishSummary() with { Year = null, SubjectId = Book }, book, Ana))
            .IsRefused<PublicationIsNotAcceptable>().Errors.Select(error => error.Pointer).ShouldBe(["/year", "/subjectId"]);
    }

    private static Publish PublishBulletin(Guid? subject) =>
        new(Tenant, PublicationKinds.Bulletin, null, null, PublicationForm.Frozen, "{}", "hash", null, subject, "关于一起迟报的通报");

    [Fact]
    public void Is_taken_back_once_with_a_reason() =>
        given.History(Frozen).When(book => WithdrawPublicationDecider.Decide(new(Summary, "有误"), book!, Ana)).Records(new PublicationWithdrawn(Summary, "有误", "ana"));

    [Fact]
    public void Tells_of_what_is_live_when_it_reads_otherwise() =>
        given.History(Live).When(book => NoteContentDecider.Decide(new(Register, "other"), book!)).Records(new PublicationContentChanged(Register, "other"));

    [Fact]
    public void Tells_nothing_of_what_is_frozen_or_withdrawn()
    {
        given.History(Frozen).When(book => NoteContentDecider.Decide(new(Summary, "other"), book!)).RecordsNothing();
        given.History(Live, new PublicationWithdrawn(Register, "有误", "ana")).When(book => NoteContentDecider.Decide(new(Register, "other"), book!)).RecordsNothing();
    }

    [Fact]
    public void No_kind_goes_by_the_name_of_another() => PublicationKinds.All.Select(kind => kind.Code).ShouldBeUnique();
}
