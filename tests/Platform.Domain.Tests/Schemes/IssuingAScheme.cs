using Platform.Domain.Schemes;

namespace Platform.Domain.Tests.Schemes;

public sealed class IssuingAScheme
{
    [Fact]
    public void Puts_it_in_force_from_the_effective_date()
    {
        var scheme = Given.ASignedOffScheme.When(Issue(Given.NewYear)).Records(Given.Issued)!;

        scheme.Status.ShouldBe(SchemeStatus.Issued);
        scheme.IsInForceOn(new(2025, 12, 31)).ShouldBeFalse();
        scheme.IsInForceOn(Given.NewYear).ShouldBeTrue();
    }

    [Fact]
    public void Is_refused_without_an_effective_date() =>
        Given.ASignedOffScheme.When(Issue(null)).IsRefused<EffectiveDateIsMissing>()
            .Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/effectiveFrom");

    [Fact]
    public void Is_refused_before_it_is_signed_off() =>
        Given.ADraft.When(Issue(Given.NewYear)).IsRefused<SchemeIsNotSignedOff>();

    [Fact]
    public void Is_refused_for_another_date_once_issued() =>
        Given.AnIssuedScheme.When(Issue(new(2026, 2, 1))).IsRefused<SchemeIsIssued>();

    [Fact]
    public void Is_refused_for_a_superseded_scheme() =>
        Given.ASupersededScheme.When(Issue(Given.NewYear)).IsRefused<SchemeIsSuperseded>();

    [Fact]
    public void Is_refused_for_a_withdrawn_scheme() =>
        Given.AWithdrawnScheme.When(Issue(Given.NewYear)).IsRefused<SchemeIsWithdrawn>();

    private static Func<Scheme?, Decision<SchemeEvent>> Issue(DateOnly? from) =>
        scheme => IssueSchemeDecider.Decide(new(from), scheme!, Given.Ana);
}
