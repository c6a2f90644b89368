using Platform.Domain.Evidence;
using static Platform.Domain.Tests.Evidence.RegisteringEvidence;

namespace Platform.Domain.Tests.Evidence;

public sealed class WithdrawingEvidence
{
    private static readonly Guid Act = DeterministicId.From("act");

    [Fact]
    public void Records_the_reason_and_keeps_what_was_registered()
    {
        var item = Given.History(Registered).When(Withdraw(" 传错文件 ")).Records(new EvidenceWithdrawn("传错文件"))!;

        item.WithdrawnBecause.ShouldBe("传错文件");
        item.As.ShouldBe(Registered);
    }

    [Fact]
    public void Is_refused_while_a_record_that_stands_uses_it()
    {
        Given.History(Registered).When(Withdraw("传错文件", Act)).IsRefused<EvidenceIsInUse>().ActIds.ShouldBe([Act]);
        Given.History(Registered).When(Withdraw("传错文件")).RecordsOne<EvidenceWithdrawn>();
    }

    [Fact]
    public void Is_nothing_when_it_was_withdrawn_before() =>
        Given.History(Registered, new EvidenceWithdrawn("传错文件")).When(Withdraw("又传错", Act)).RecordsNothing();

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Is_refused_without_a_reason(string? reason) =>
        Given.History(Registered).When(Withdraw(reason)).IsRefused<EvidenceWithdrawalNeedsAReason>()
            .Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/reason");

    [Fact]
    public void Is_refused_with_a_reason_longer_than_1000_characters()
    {
        Given.History(Registered).When(Withdraw(new('因', 1000))).RecordsOne<EvidenceWithdrawn>();
        Given.History(Registered).When(Withdraw(new('因', 1001))).IsRefused<EvidenceWithdrawalNeedsAReason>();
    }

    private static Func<EvidenceItem?, Decision<EvidenceEvent>> Withdraw(string? reason, params Guid[] standingActs) =>
        item => WithdrawEvidenceDecider.Decide(new(reason), item!, standingActs);
}
