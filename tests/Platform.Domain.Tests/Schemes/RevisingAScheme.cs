using Platform.Domain.Schemes;
using Platform.Domain.Schemes.Interpretations;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Schemes;

public sealed class RevisingAScheme
{
    private static readonly Guid RevisionId = DeterministicId.From("revision");
    private static readonly Guid Reading = DeterministicId.From("reading");
    private static readonly Guid Waiting = DeterministicId.From("waiting reading");
    private static readonly Guid TakenBack = DeterministicId.From("reading that was taken back");

    [Fact]
    public void Takes_along_the_settings_the_text_its_places_and_what_was_approved()
    {
        var former = Given.A.History(
            Given.Imported,
            new SchemeSettingSet("closingGraceDays", "30", "15", null, "ben"),
            new SchemeTextAttached("第一条 ……", "hash", "ben"),
            new ObligationCited("ARC-O-001", 0, 3, "hash", "ben"),
            new InterpretationProposed(Reading, "1", null, "按月计。", "ben"), new InterpretationApproved(Reading, "carl"),
            new InterpretationProposed(Waiting, "1", null, "尚未核定。", "ben"),
            new InterpretationProposed(TakenBack, "1", null, "有误。", "ben"), new InterpretationApproved(TakenBack, "carl"), new InterpretationWithdrawn(TakenBack, "有误", "ben"),
            Given.SignedOff, Given.Issued).State!;

        var draft = Given.A.Nothing().When(Revise(former)).RecordsTheFacts(
            typeof(SchemeImported), typeof(SchemeTextAttached), typeof(ObligationCited), typeof(InterpretationCarriedOver));

        (draft.Status, draft.Settings.ClosingGraceDays, draft.ContentHash).ShouldBe((SchemeStatus.Draft, 30, former.ContentHash));
        (draft.Text, draft.Citations["ARC-O-001"]).ShouldBe((former.Text, former.Citations["ARC-O-001"]));
        draft.Interpretations.Values.ShouldBe([new Interpretation(Reading, "1", null, "按月计。", "ben", InterpretationStatus.Approved, "carl")]);
    }

    [Fact]
    public void Takes_along_nothing_that_is_not_there() =>
        Given.A.Nothing().When(Revise(Given.AnIssuedScheme.State!)).RecordsTheFacts(typeof(SchemeImported));

    [Fact]
    public void Another_scheme_is_not_overwritten() =>
        Given.A.History(Given.Imported with { SchemeId = RevisionId, ContentHash = "other" }).When(Revise(Given.AnIssuedScheme.State!)).IsRefused<SchemeIdIsTaken>();

    private static Func<Scheme?, Decision<SchemeEvent>> Revise(Scheme former) =>
        revision => ReviseSchemeDecider.Decide(new(RevisionId, Packs.Element(Packs.UnseenText)), former, revision, Given.Ana);
}
