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

    [Fact]
    public void Says_how_it_takes_over_and_cannot_be_issued_again_in_another_way()
    {
        var cut = new Transition(TransitionRule.CutAtDate, new(2026, 7, 1));
        Given.ASignedOffScheme.When(Issue(Given.NewYear, cut)).Records(Given.Issued with { Transition = cut });
        Given.AnIssuedScheme.When(Issue(Given.NewYear, cut)).IsRefused<SchemeIsIssued>();
    }

    [Theory]
    [InlineData(TransitionRule.CutAtDate, null, "required")]
    [InlineData(TransitionRule.CutAtDate, "2025-12-31", "before-effective-date")]
    [InlineData(TransitionRule.NewAtOnce, "2026-07-01", "not-asked-for")]
    [InlineData(TransitionRule.BegunWindowsKeepOld, "2026-07-01", "not-asked-for")]
    public void Is_refused_with_a_transition_at_fault(TransitionRule rule, string? cutOn, string code)
    {
        var transition = new Transition(rule, cutOn is null ? null : DateOnly.Parse(cutOn, System.Globalization.CultureInfo.InvariantCulture));
        var fault = Given.ASignedOffScheme.When(Issue(Given.NewYear, transition)).IsRefused<TransitionIsFaulty>().Errors.ShouldHaveSingleItem();
        (fault.Pointer, fault.Code).ShouldBe(("/transition/cutOn", code));
    }

    private static Func<Scheme?, Decision<SchemeEvent>> Issue(DateOnly? from, Transition? transition = null) =>
        scheme => IssueSchemeDecider.Decide(new(from, transition), scheme!, Given.Ana);
}
