using Platform.Domain.Accountability;
using static Platform.Domain.Tests.Accountability.Casework;

namespace Platform.Domain.Tests.Accountability;

public sealed class RemarkingOnAFile
{
    [Fact]
    public void A_subject_corrects_or_answers_its_own_file_from_the_notice_on()
    {
        var walk = new Walk().Verified().Attributed();

        walk.When(Hal, Remark(HeadPost)).IsRefused<StepIsNotReached>();
        walk.Noticed();
        walk.When(Hal, Remark(HeadPost)).RecordsOne<CaseRemarkMade>().Remark.ShouldBe(new(RemarkKind.Correction, "任职日期有误", Day));
        walk.When(Ida, Remark(HeadPost)).IsRefused<NotYourPartOfTheCase>();
        walk.When(Hal, Remark(Section)).IsRefused<NotYourPartOfTheCase>();
        walk.When(Hal, Remark(Superior)).IsRefused<SubjectIsNotInTheCase>();
        walk.When(Hal, Remark(HeadPost, " ")).IsRefused<CaseEntryIsFaulty>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/words");
        walk.As(Hal, Remark(HeadPost)).When(Hal, Remark(HeadPost)).RecordsNothing();
        walk.File.Step.ShouldBe(CaseStep.FileAccess);
    }

    [Fact]
    public void It_may_do_so_after_the_closing_and_while_the_case_is_suspended_and_the_decision_keeps_its_hash()
    {
        var closed = new Walk().ToClosing();
        var frozen = closed.File.FrozenSha256;

        closed.As(Hal, Remark(HeadPost)).File.Find(HeadPost)!.Remarks.Count.ShouldBe(1);
        (closed.File.FrozenSha256, closed.File.Status).ShouldBe((frozen, CaseStatus.Closed));
        new Walk().ToStatement().As(Ida, (file, by) => SuspendCaseDecider.Decide(new("等候鉴定"), file, by)).When(Hal, Remark(HeadPost)).RecordsOne<CaseRemarkMade>();
    }

    [Fact]
    public void A_file_takes_so_many_and_a_merged_one_takes_none()
    {
        var walk = new Walk().ToStatement();
        for (var i = 0; i < MakeRemarkDecider.Most; i++)
        {
            walk.As(Hal, Remark(HeadPost, $"说明{i}"));
        }

        walk.When(Hal, Remark(HeadPost)).IsRefused<RemarksAreFull>();
        var merged = AccountabilityCase.Evolve(walk.File, new CaseMerged(Superior, "同一事由", Day, "hash", Ida))!;
        MakeRemarkDecider.Decide(new(HeadPost, RemarkKind.Answer, "说明"), merged, By(Hal)).ShouldBeOfType<Decision<CaseEvent>.Refused>().Reason.ShouldBeOfType<CaseIsEnded>();
    }

    [Fact]
    public void A_subject_that_gets_a_case_of_its_own_takes_its_remarks_along()
    {
        var walk = new Walk().ToStatement().As(Hal, Remark(HeadPost));
        var from = walk.File;

        SplitOffCaseDecider.Decide(new(DeterministicId.From("own"), from, walk.Events, [HeadPost], "情况不同"), null, By(Ida)).ShouldBeOfType<Decision<CaseEvent>.Accepted>().Events
            .OfType<CaseRemarkMade>().ShouldHaveSingleItem().Remark.Words.ShouldBe("任职日期有误");
    }

    private static Func<AccountabilityCase, By, Decision<CaseEvent>> Remark(Guid subject, string words = "任职日期有误") =>
        (file, by) => MakeRemarkDecider.Decide(new(subject, RemarkKind.Correction, words), file, by);
}
