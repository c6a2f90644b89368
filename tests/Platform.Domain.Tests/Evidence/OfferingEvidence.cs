using Platform.Domain.Evidence;
using static Platform.Domain.Tests.Evidence.RegisteringEvidence;

namespace Platform.Domain.Tests.Evidence;

public sealed class OfferingEvidence
{
    private static readonly Guid Act = DeterministicId.From("act");
    private static readonly EvidenceVersionAdded Second = new(2, "纪要.pdf", "application/pdf", 99, new('b', 64), new(2026, 3, 5), null);

    [Fact]
    public void Says_which_version_was_offered()
    {
        Given.History(Registered).When(Offer(Act)).Records(new EvidenceOffered(Act, 1))!.OfferedTo.ShouldBe([Act]);
        Given.History(Registered, Second).When(Offer(Act)).Records(new EvidenceOffered(Act, 2));
    }

    [Fact]
    public void One_document_serves_many_records()
    {
        var other = DeterministicId.From("other");

        Given.History(Registered, new EvidenceOffered(Act, 1)).When(Offer(other)).Records(new EvidenceOffered(other, 1))!.OfferedTo.Count.ShouldBe(2);
    }

    [Fact]
    public void Is_refused_for_what_is_withdrawn_disposed_of_or_infected()
    {
        Given.History(Registered, new EvidenceWithdrawn("传错")).When(Offer(Act)).IsRefused<EvidenceIsWithdrawn>();
        Given.History(Registered, new EvidenceDisposed("到期", new(2026, 1, 1))).When(Offer(Act)).IsRefused<EvidenceIsDisposed>();
        Given.History(Registered, new EvidenceScanned(1, "Eicar", "ClamAV 1")).When(Offer(Act)).IsRefused<EvidenceIsInfected>();
        // A clean version mends it.
        Given.History(Registered, new EvidenceScanned(1, "Eicar", "ClamAV 1"), Second).When(Offer(Act)).RecordsOne<EvidenceOffered>();
    }

    private static Func<EvidenceItem?, Decision<EvidenceEvent>> Offer(Guid act) => item => OfferEvidenceDecider.Decide(new(act), item!);
}
