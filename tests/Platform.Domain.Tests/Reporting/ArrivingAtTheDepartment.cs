using Platform.Domain.Reporting;
using Platform.Domain.Reporting.Arrivals;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Reporting;

/// <summary>A report of a bureau at the oversight department: taken in, acknowledged, asked about, sent back, and sent again.</summary>
public sealed class ArrivingAtTheDepartment
{
    private static readonly DeciderSpec<ArrivedReport, ArrivedReportEvent> given = new(ArrivedReport.Evolve);
    private static readonly By Officer = Report.By("officer");

    private static SentReport Sent { get; } = SentReport.Of(UpwardReport.Evolve(null, Report.Drafted)!, "第一支部", Report.Sent);

    private static ReportArrived Arrived { get; } = new(ArrivedReport.IdFor("finance", Report.Id), "finance", Sent, "aa");

    [Fact]
    public void What_is_sent_says_of_each_sentence_where_it_comes_from_and_keeps_the_facts_at_home()
    {
        var edited = UpwardReport.Evolve(
            UpwardReport.Evolve(null, Report.Drafted),
            new ReportEdited([Report.Command.Sentences[0], Report.Command.Sentences[1] with { Text = "改过。" }, new(9, "own", "自己写的。", null, [])], "ana"))!;

        var sent = SentReport.Of(edited, "第一支部", Report.Sent with { CopiedTo = ["宣传部"] });

        sent.Sentences.Select(each => (each.Origin, each.Facts)).ShouldBe([(SentenceOrigin.Assembled, 2), (SentenceOrigin.Changed, 3), (SentenceOrigin.Written, 0)]);
        (sent.Round, sent.UnitName, sent.CopiedTo.Single(), sent.From).ShouldBe((1, "第一支部", "宣传部", Report.Command.From));
        SentReport.Of(UpwardReport.Evolve(edited, Report.Sent)!, "第一支部", Report.Sent).Round.ShouldBe(2);
    }

    [Fact]
    public void It_is_taken_in_once_for_each_time_it_was_sent()
    {
        given.Nothing().When(report => AnswerArrivalDecider.Decide(new TakeInReport("finance", Sent, "aa"), report)).Records(Arrived);
        given.History(Arrived).When(report => AnswerArrivalDecider.Decide(new TakeInReport("finance", Sent with { Title = "别的" }, "bb"), report)).RecordsNothing();
        var again = Sent with { Round = 2 };
        given.History(Arrived, new ArrivalReturned("补充数据", "officer")).When(report => AnswerArrivalDecider.Decide(new TakeInReport("finance", again, "bb"), report))
            .Records(Arrived with { Report = again, Sha256 = "bb" })!.State.ShouldBe(ArrivalState.Arrived);
    }

    [Fact]
    public void It_is_acknowledged_asked_about_and_answered()
    {
        given.History(Arrived).When(report => AnswerArrivalDecider.Decide(new ReceiveReport(), report!, Officer)).Records(new ArrivalAcknowledged("officer"));
        given.History(Arrived).When(report => AnswerArrivalDecider.Decide(new AskAboutReport("何时完成？"), report!, Officer)).Records(new ArrivalQuestionAsked(1, "何时完成？", "officer"));
        var asked = given.History(Arrived, new ArrivalQuestionAsked(1, "何时完成？", "officer"));
        asked.When(report => AnswerArrivalDecider.Decide(new TakeInAnswer(1, "七月底"), report!)).Records(new ArrivalQuestionAnswered(1, "七月底"));
        asked.When(report => AnswerArrivalDecider.Decide(new TakeInAnswer(2, "七月底"), report!)).IsRefused<QuestionIsUnknown>();
        given.History(Arrived, new ArrivalQuestionAsked(1, "何时完成？", "officer"), new ArrivalQuestionAnswered(1, "七月底"))
            .When(report => AnswerArrivalDecider.Decide(new TakeInAnswer(1, "八月底"), report!)).IsRefused<QuestionIsAnswered>();
    }

    [Fact]
    public void What_was_sent_back_waits_to_come_again()
    {
        given.History(Arrived, new ArrivalAcknowledged("officer")).When(report => AnswerArrivalDecider.Decide(new ReturnReport("补充数据"), report!, Officer))
            .Records(new ArrivalReturned("补充数据", "officer"));
        var returned = given.History(Arrived, new ArrivalReturned("补充数据", "officer"));
        returned.When(report => AnswerArrivalDecider.Decide(new ReceiveReport(), report!, Officer)).IsRefused<ReportIsNotSent>();
        returned.When(report => AnswerArrivalDecider.Decide(new ReturnReport("别的理由"), report!, Officer)).IsRefused<ReportIsNotSent>();
        returned.When(report => AnswerArrivalDecider.Decide(new AskAboutReport("为何？"), report!, Officer)).IsRefused<ReportIsNotSent>();
    }
}

/// <summary>A prompt report says what happened, when, and what was done about it.</summary>
public sealed class ReportingPromptly
{
    private static readonly PromptFacts Facts = new(DeterministicId.From("duty"), "系统故障。", new(2026, 7, 5), new(9, 5), 4, []);

    [Fact]
    public void It_says_what_happened_and_that_nothing_was_done_yet()
    {
        var sentences = PromptReportDraft.Of(Facts);

        sentences.Select(each => each.Text).ShouldBe(["2026年7月5日9时05分，发生需要及时报告的情况：系统故障。", "规定的处置步骤4项，尚未采取。"]);
        sentences.ShouldAllBe(each => each.Section == "event" && each.Generated == each.Text && each.Sources.Single().Id == Facts.OccurrenceId);
    }

    [Fact]
    public void Steps_are_told_in_the_order_of_their_times_and_rules_without_steps_say_none()
    {
        PromptReportDraft.Of(Facts with { At = null, Taken = [new(new(2026, 7, 6), new(8, 0)), new(new(2026, 7, 5), new(10, 30))] }).Select(each => each.Text).ShouldBe(
            ["2026年7月5日，发生需要及时报告的情况：系统故障。", "规定的处置步骤4项，已采取2项，依次于2026年7月5日10时30分、2026年7月6日8时00分采取。"]);
        PromptReportDraft.Of(Facts with { Steps = 0 }).ShouldHaveSingleItem();
    }
}

/// <summary>What stands like that in an earlier report is shown to the author.</summary>
public sealed class LikeningReports
{
    private static readonly string[] Earlier = ["加强学习，完善制度，抓好整改落实。", "组织开展专题研究3次。"];

    [Fact]
    public void The_same_sentence_is_alike_whatever_its_figures_spaces_and_marks()
    {
        var alike = Likeness.Of([(1, "加强学习、完善制度、抓好整改落实"), (2, "组织开展专题研究 12 次。")], Earlier);

        alike.Select(each => (each.Number, each.EarlierText, each.Share)).ShouldBe([(1, Earlier[0], 1.0), (2, Earlier[1], 1.0)]);
    }

    [Fact]
    public void Another_sentence_is_not_and_one_that_says_too_little_is_not_compared()
    {
        Likeness.Of([(1, "本期新增两处活动场所，均已登记备案。"), (2, "无。")], ["无。", .. Earlier]).ShouldBeEmpty();
        Likeness.Of([(1, Earlier[0])], []).ShouldBeEmpty();
    }

    [Fact]
    public void A_sentence_that_was_half_rewritten_is_no_longer_alike()
    {
        Likeness.Of([(1, "加强学习，完善制度，抓好整改落实见效。")], Earlier).ShouldHaveSingleItem().Share.ShouldBeInRange(Likeness.Threshold, 0.95);
        Likeness.Of([(1, "加强学习，修订三项管理办法，逐项销号。")], Earlier).ShouldBeEmpty();
    }
}
