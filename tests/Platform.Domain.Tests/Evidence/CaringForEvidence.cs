using Platform.Domain.Evidence;
using static Platform.Domain.Tests.Evidence.RegisteringEvidence;

namespace Platform.Domain.Tests.Evidence;

public sealed class CaringForEvidence
{
    private static readonly Guid Post = DeterministicId.From("post");
    private static readonly DateOnly Expiry = new(2026, 12, 31);
    private static readonly EvidenceCareSet Kept = new(Post, Expiry, 30);

    [Fact]
    public void Records_the_owner_and_the_expiry_once()
    {
        Given.History(Registered).When(Set(new(Post, Expiry, 30))).Records(Kept)!.Care.ShouldBe(Kept);
        Given.History(Registered, Kept).When(Set(new(null, null, 30))).Records(new EvidenceCareSet(null, null, 30));
        // Nothing was said before, and nothing is said now.
        Given.History(Registered).When(Set(new(null, null, 30))).RecordsNothing();
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        Given.History(Registered).When(item => SetEvidenceCareDecider.Decide(new(Post, new(2026, 3, 2), 366), item!, postIsKnown: false))
            .IsRefused<EvidenceCareIsNotAcceptable>().Errors.Select(error => error.Pointer).ShouldBe(["/ownerPostId", "/expiresOn", "/renewalNoticeDays"]);
        Given.History(Registered).When(Set(new(null, null, -1))).IsRefused<EvidenceCareIsNotAcceptable>();
        Given.History(Registered).When(Set(new(null, new(2026, 3, 3), 365))).RecordsOne<EvidenceCareSet>();
        Given.History(Registered, new EvidenceDisposed("到期", Expiry)).When(Set(new(Post, null, 0))).IsRefused<EvidenceIsDisposed>();
    }

    [Fact]
    public void Its_renewal_falls_due_once_for_each_expiry()
    {
        var due = Expiry.AddDays(-30);
        Given.History(Registered, Kept).When(Note(due.AddDays(-1))).RecordsNothing();
        Given.History(Registered, Kept).When(Note(due)).Records(new EvidenceRenewalDue(Expiry, due));
        // A sweep that comes late says when it came.
        Given.History(Registered, Kept).When(Note(Expiry.AddDays(5))).Records(new EvidenceRenewalDue(Expiry, Expiry.AddDays(5)));

        var renewed = Kept with { ExpiresOn = Expiry.AddYears(1) };
        Given.History(Registered, Kept, new EvidenceRenewalDue(Expiry, due), renewed).When(Note(due)).RecordsNothing();
        Given.History(Registered, Kept, new EvidenceRenewalDue(Expiry, due), renewed).When(Note(due.AddYears(1))).RecordsOne<EvidenceRenewalDue>();
    }

    [Fact]
    public void No_renewal_falls_due_without_an_expiry_or_when_it_is_withdrawn_or_disposed_of()
    {
        Given.History(Registered).When(Note(Expiry)).RecordsNothing();
        Given.History(Registered, Kept, new EvidenceWithdrawn("传错")).When(Note(Expiry)).RecordsNothing();
        Given.History(Registered, Kept, new EvidenceDisposed("到期", Expiry)).When(Note(Expiry)).RecordsNothing();
    }

    [Fact]
    public void Its_level_is_set_with_a_reason()
    {
        Given.History(Registered).When(item => SetEvidenceLevelDecider.Decide(new(EvidenceLevel.Sensitive, "含人事内容"), item!))
            .Records(new EvidenceLevelSet(EvidenceLevel.Sensitive, "含人事内容"))!.Level.ShouldBe(EvidenceLevel.Sensitive);
        Given.History(Registered).When(item => SetEvidenceLevelDecider.Decide(new(EvidenceLevel.General, "不变"), item!)).RecordsNothing();
    }

    private static Func<EvidenceItem?, Decision<EvidenceEvent>> Set(SetEvidenceCare command) =>
        item => SetEvidenceCareDecider.Decide(command, item!, postIsKnown: true);

    private static Func<EvidenceItem?, Decision<EvidenceEvent>> Note(DateOnly today) => item => NoteRenewalDecider.Decide(item!, today);
}
