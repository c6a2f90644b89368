using Platform.Domain.Schemes;

namespace Platform.Domain.Tests.Schemes;

public sealed class WithdrawingAScheme
{
    [Fact]
    public void Gives_up_a_draft_or_a_signed_off_scheme_with_a_reason()
    {
        Given.ADraft.When(Withdraw(" entered by mistake ")).Records(Given.Withdrawn)!.Status.ShouldBe(SchemeStatus.Withdrawn);
        Given.ASignedOffScheme.When(Withdraw("entered by mistake")).Records(Given.Withdrawn);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Is_refused_without_a_reason(string reason) =>
        Given.ADraft.When(Withdraw(reason)).IsRefused<WithdrawalReasonIsMissing>()
            .Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/reason");

    [Fact]
    public void Is_refused_with_a_reason_longer_than_2000_characters()
    {
        Given.ADraft.When(Withdraw(new('x', 2000))).RecordsOne<SchemeWithdrawn>();
        Given.ADraft.When(Withdraw(new('x', 2001))).IsRefused<WithdrawalReasonIsMissing>();
    }

    [Fact]
    public void Is_refused_for_what_is_or_was_in_force()
    {
        Given.AnIssuedScheme.When(Withdraw("changed")).IsRefused<SchemeIsIssued>();
        Given.ASupersededScheme.When(Withdraw("changed")).IsRefused<SchemeIsSuperseded>();
    }

    private static Func<Scheme?, Decision<SchemeEvent>> Withdraw(string reason) =>
        scheme => WithdrawSchemeDecider.Decide(new(reason), scheme!, Given.Ana);
}
