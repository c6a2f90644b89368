using Platform.Domain.Schemes;

namespace Platform.Domain.Tests.Schemes;

public sealed class SigningOffAScheme
{
    [Fact]
    public void Records_which_content_was_signed_off() =>
        Given.ADraft.When(SignOff).Records(Given.SignedOff)!.Status.ShouldBe(SchemeStatus.SignedOff);

    [Fact]
    public void Is_nothing_once_the_scheme_is_in_force()
    {
        Given.AnIssuedScheme.When(SignOff).RecordsNothing();
        Given.ASupersededScheme.When(SignOff).RecordsNothing();
    }

    [Fact]
    public void Is_refused_for_a_withdrawn_scheme() => Given.AWithdrawnScheme.When(SignOff).IsRefused<SchemeIsWithdrawn>();

    private static Decision<SchemeEvent> SignOff(Scheme? scheme) => SignOffSchemeDecider.Decide(new(), scheme!, Given.Ana);
}
