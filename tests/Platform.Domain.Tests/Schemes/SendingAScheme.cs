using Platform.Domain.Schemes;
using Platform.Domain.Schemes.Distribution;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Schemes;

public sealed class SendingAScheme
{
    private static readonly Guid Id = DeterministicId.From("distribution");
    private static readonly Guid First = DeterministicId.From("first unit");
    private static readonly Guid Second = DeterministicId.From("second unit");

    private static readonly DeciderSpec<SchemeDistribution, DistributionEvent> A = new(SchemeDistribution.Evolve);

    [Fact]
    public void An_issued_scheme_is_sent_to_each_unit_once()
    {
        var sent = A.Nothing().When(Send(First, First)).RecordsOne<SchemeDistributed>();
        sent.UnitIds.ShouldBe([First]);

        A.History(sent).When(Send(First, Second)).RecordsOne<SchemeDistributed>().UnitIds.ShouldBe([Second]);
        A.History(sent).When(Send(First)).RecordsNothing();
    }

    [Fact]
    public void What_is_not_issued_is_not_sent()
    {
        foreach (var scheme in new[] { Given.ADraft.State!, Given.ASignedOffScheme.State!, Given.ASupersededScheme.State!, Given.AWithdrawnScheme.State! })
        {
            A.Nothing().When(d => DistributeSchemeDecider.Decide(new(Id, Given.SchemeId, [First]), scheme, d, Given.Ana)).IsRefused<SchemeIsNotInForce>();
        }
    }

    [Fact]
    public void An_addressee_acknowledges_it_once_and_nobody_else_does()
    {
        SchemeDistributed sent = new(Id, Given.SchemeId, [First], "ben");

        A.History(sent).When(Receive(First)).Records(new SchemeAcknowledged(First, Given.Ana.ActorId));
        A.History(sent).When(Receive(Second)).IsRefused<UnitIsNoAddressee>();
        A.Nothing().When(Receive(First)).IsRefused<UnitIsNoAddressee>();
    }

    [Fact]
    public void Whoever_sent_it_does_not_acknowledge_it_for_the_unit()
    {
        SchemeDistributed byAna = new(Id, Given.SchemeId, [First], Given.Ana.ActorId);
        SchemeDistributed byBen = new(Id, Given.SchemeId, [Second], "ben");

        A.History(byAna, byBen).When(Receive(First)).IsRefused<SenderMayNotAcknowledge>();
        A.History(byAna, byBen).When(Receive(Second)).Records(new SchemeAcknowledged(Second, Given.Ana.ActorId));
    }

    [Fact]
    public void Nor_with_another_account_of_the_same_person()
    {
        SchemeDistributed byBen = new(Id, Given.SchemeId, [First], "ben");
        var ben = Given.Ana with { OtherAccounts = ["ben"] };

        A.History(byBen).When(d => AcknowledgeSchemeDecider.Decide(new(First), d, ben)).IsRefused<SenderMayNotAcknowledge>();
    }

    private static Func<SchemeDistribution?, Decision<DistributionEvent>> Send(params Guid[] units) =>
        distribution => DistributeSchemeDecider.Decide(new(Id, Given.SchemeId, units), Given.AnIssuedScheme.State!, distribution, Given.Ana);

    private static Func<SchemeDistribution?, Decision<DistributionEvent>> Receive(Guid unit) =>
        distribution => AcknowledgeSchemeDecider.Decide(new(unit), distribution, Given.Ana);
}
