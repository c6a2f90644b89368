using Platform.Domain.Schemes;

namespace Platform.Domain.Tests.Schemes;

public sealed class SupersedingAScheme
{
    private static readonly DateOnly July = new(2026, 7, 1);

    [Fact]
    public void Leaves_it_in_force_until_the_successor_is()
    {
        var scheme = Given.AnIssuedScheme.When(Supersede(Given.SuccessorId, July)).Records(Given.Superseded)!;

        scheme.Status.ShouldBe(SchemeStatus.Superseded);
        scheme.IsInForceOn(new(2026, 6, 30)).ShouldBeTrue();
        scheme.IsInForceOn(July).ShouldBeFalse();
    }

    [Fact]
    public void Is_refused_by_itself() =>
        Given.AnIssuedScheme.When(Supersede(Given.SchemeId, July)).IsRefused<SchemeSupersedesItself>();

    [Fact]
    public void Is_refused_before_the_day_it_took_effect()
    {
        Given.AnIssuedScheme.When(Supersede(Given.SuccessorId, new(2025, 12, 31))).IsRefused<SuccessorTakesEffectEarlier>()
            .Message.ShouldContain("2026-01-01");
        Given.AnIssuedScheme.When(Supersede(Given.SuccessorId, Given.NewYear))
            .Records(new SchemeSuperseded(Given.SuccessorId, Given.NewYear));
    }

    [Fact]
    public void Is_refused_for_what_was_never_in_force()
    {
        Given.ADraft.When(Supersede(Given.SuccessorId, July)).IsRefused<SchemeIsNotIssued>();
        Given.ASignedOffScheme.When(Supersede(Given.SuccessorId, July)).IsRefused<SchemeIsNotIssued>();
        Given.AWithdrawnScheme.When(Supersede(Given.SuccessorId, July)).IsRefused<SchemeIsWithdrawn>();
    }

    [Fact]
    public void Is_refused_to_a_second_successor()
    {
        Given.ASupersededScheme.When(Supersede(DeterministicId.From("third"), July)).IsRefused<SchemeIsSuperseded>();
        Given.ASupersededScheme.When(Supersede(Given.SuccessorId, new(2026, 8, 1))).IsRefused<SchemeIsSuperseded>();
    }

    private static Func<Scheme?, Decision<SchemeEvent>> Supersede(Guid successor, DateOnly from) =>
        scheme => SupersedeSchemeDecider.Decide(new(successor, from), scheme!, Given.Ana);
}
