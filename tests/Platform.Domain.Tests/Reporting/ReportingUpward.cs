using Platform.Domain.Reporting;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Reporting;

/// <summary>A half-yearly report of a branch to the bureau's party group, for tests to start from.</summary>
internal static class Report
{
    public static readonly Guid Id = DeterministicId.From("report");
    public static readonly Guid Branch = DeterministicId.From("branch");
    public static readonly Guid Group = DeterministicId.From("group");
    public static readonly DateOnly Today = new(2026, 7, 5);
    public static readonly ReportFacts Facts = new(
        new(2026, 1, 1), new(2026, 6, 30), [Thing("m1", "党组会"), Thing("m2", "学习会")], [Thing("m1", "党组会")], [Thing("d1", "半年汇报")], [], [Thing("d2", "年度计划")],
        [Thing("d3", "专题研究")], [Thing("r1", "修订方案")], [], [], [Thing("f1", "记录不全")]);

    public static readonly DraftReport Command = new(
        Id, Branch, "上半年工作汇报", Facts.From, Facts.To, new(Group, "局党组"), DeterministicId.From("duty"), ReportDraft.Of(Facts));

    public static readonly DeciderSpec<UpwardReport, ReportEvent> Given = new(UpwardReport.Evolve);

    public static ReportDrafted Drafted { get; } = new(
        Id, Branch, Command.Title, Command.From, Command.To, Command.Recipient, Command.OccurrenceId, Command.Sentences, "ana");

    public static ReportSent Sent { get; } = new(Today, null, "ana");

    public static By By(string who) => new(who, null, new(Today, new(1, 0), TimeSpan.Zero), Today);

    public static ReportedThing Thing(string name, string title) => new(DeterministicId.From(name), title);
}

public sealed class AssemblingAReport
{
    [Fact]
    public void Each_sentence_counts_recorded_facts_and_names_every_one_of_them()
    {
        var sentences = ReportDraft.Of(Report.Facts);

        sentences.Select(each => each.Text).ShouldBe(
        [
            "2026年1月1日至2026年6月30日，召开会议2次，其中专题研究1次。",
            "本期到期履责事项3项，按期完成1项，逾期完成0项，待确认1项，未完成1项。",
            "未完成的事项：专题研究。",
            "会议议定事项1项，已办结1项，未办结0项。",
            "督查发现问题1个，整改已核验0个，未完成1个。",
        ]);
        sentences.Select(each => each.Sources.Count).ShouldBe([2, 3, 1, 1, 1]);
        sentences.ShouldAllBe(each => each.Generated == each.Text);
        sentences.Select(each => each.Number).ShouldBe([1, 2, 3, 4, 5]);
        sentences[1].Sources.Select(source => source.Id).ShouldBe([DeterministicId.From("d1"), DeterministicId.From("d2"), DeterministicId.From("d3")]);
    }

    [Fact]
    public void Silence_is_said()
    {
        var nothing = new ReportFacts(Report.Facts.From, Report.Facts.To, [], [], [], [], [], [], [], [], [], []);

        ReportDraft.Of(nothing).Select(each => each.Text).ShouldBe(
            ["2026年1月1日至2026年6月30日，没有会议记录。", "本期没有到期的履责事项。", "本期没有会议议定事项。", "本期没有督查发现的问题。"]);
    }

    [Fact]
    public void A_long_list_names_ten_counts_the_rest_and_rests_on_all()
    {
        ReportedThing[] open = [.. Enumerable.Range(1, 12).Select(number => Report.Thing($"open {number}", $"事项{number}"))];

        var sentence = ReportDraft.Of(Report.Facts with { Open = open }).Single(each => each.Section == "open");

        sentence.Text.ShouldEndWith("事项10等12项。");
        sentence.Sources.Count.ShouldBe(12);
    }
}

public sealed class DraftingAReport
{
    [Fact]
    public void It_is_of_a_period_that_has_begun_and_goes_upward()
    {
        Report.Given.Nothing().When(Draft(Report.Command)).Records(Report.Drafted);
        Report.Given.Nothing().When(Draft(Report.Command with { To = new(2025, 12, 31) })).IsRefused<ReportPeriodIsNotAcceptable>().Errors.Single().Pointer.ShouldBe("/to");
        Report.Given.Nothing().When(Draft(Report.Command with { From = new(2026, 8, 1), To = new(2026, 8, 2) })).IsRefused<ReportPeriodIsNotAcceptable>()
            .Errors.Single().Pointer.ShouldBe("/from");
        Report.Given.Nothing().When(Draft(Report.Command with { Recipient = new(Report.Branch, "本支部") })).IsRefused<UnitReportsToItself>();
    }

    private static Func<UpwardReport?, Decision<ReportEvent>> Draft(DraftReport command) => report => DraftReportDecider.Decide(command, report, Report.By("ana"));
}

public sealed class EditingAReport
{
    [Fact]
    public void Changed_words_keep_what_was_assembled_and_what_is_written_has_no_sources()
    {
        var edited = Report.Given.History(Report.Drafted).When(Edit(new(1, "meetings", "上半年召开会议2次。"), new(2, "duties", Report.Drafted.Sentences[1].Text), new(null, "own", "下一步抓好整改。")))
            .RecordsOne<ReportEdited>();

        edited.Sentences.Select(each => each.Number).ShouldBe([1, 2, 6]);
        (edited.Sentences[0].Text, edited.Sentences[0].Generated, edited.Sentences[0].Sources.Count).ShouldBe(("上半年召开会议2次。", Report.Drafted.Sentences[0].Text, 2));
        (edited.Sentences[2].Generated, edited.Sentences[2].Sources.Count).ShouldBe((null, 0));
    }

    [Fact]
    public void The_same_words_are_no_change() =>
        Report.Given.History(Report.Drafted).When(Edit([.. Report.Drafted.Sentences.Select(each => new EditedSentence(each.Number, each.Section, each.Text))])).RecordsNothing();

    [Fact]
    public void Only_sentences_of_the_report_each_once() =>
        Report.Given.History(Report.Drafted).When(Edit(new(9, "own", "一"), new(1, "own", "二"), new(1, "own", "三"))).IsRefused<ReportSentenceIsUnknown>()
            .Errors.Select(error => error.Pointer).ShouldBe(["/sentences/0/number", "/sentences/2/number"]);

    [Fact]
    public void A_change_undoes_the_sign_off_and_what_was_sent_stands()
    {
        var edited = new ReportEdited([Report.Drafted.Sentences[0]], "ana");

        Report.Given.History(Report.Drafted, new ReportSignedOff("ben"), edited).State!.State.ShouldBe(ReportState.Draft);
        Report.Given.History(Report.Drafted, new ReportSignedOff("ben"), Report.Sent).When(Edit(new EditedSentence(null, "own", "补充"))).IsRefused<ReportIsOutOfHand>();
        Report.Given.History(Report.Drafted, new ReportSignedOff("ben"), Report.Sent, new ReportReturned("补充数据", "cai")).When(Edit(new EditedSentence(null, "own", "补充"))).RecordsOne<ReportEdited>();
    }

    private static Func<UpwardReport?, Decision<ReportEvent>> Edit(params EditedSentence[] sentences) => report => EditReportDecider.Decide(new(sentences), report!, Report.By("ana"));
}

public sealed class SendingAReport
{
    private static readonly ReportSignedOff SignedOff = new("ben");

    [Fact]
    public void Another_person_than_its_authors_signs_it_off()
    {
        Report.Given.History(Report.Drafted).When(SignOff("ben")).Records(SignedOff);
        Report.Given.History(Report.Drafted).When(SignOff("ana")).IsRefused<AuthorMayNotSignOff>();
        Report.Given.History(Report.Drafted, new ReportEdited([], "ben")).When(SignOff("ben")).IsRefused<AuthorMayNotSignOff>();
        Report.Given.History(Report.Drafted, SignedOff, Report.Sent).When(SignOff("ben")).IsRefused<ReportIsOutOfHand>();
    }

    [Fact]
    public void It_is_sent_when_it_is_signed_off()
    {
        Report.Given.History(Report.Drafted, SignedOff).When(Send).Records(Report.Sent);
        Report.Given.History(Report.Drafted).When(Send).IsRefused<ReportIsNotSignedOff>();
        Report.Given.History(Report.Drafted, SignedOff, Report.Sent, new ReportReturned("补充数据", "cai")).When(Send).IsRefused<ReportIsNotSignedOff>();
    }

    [Fact]
    public void The_recipient_receives_it_once_or_sends_it_back_with_the_reason()
    {
        Report.Given.History(Report.Drafted, SignedOff, Report.Sent).When(r => AnswerReportDecider.Decide(new ReceiveReport(), r!, Report.By("cai"))).Records(new ReportReceived("cai"));
        Report.Given.History(Report.Drafted).When(r => AnswerReportDecider.Decide(new ReceiveReport(), r!, Report.By("cai"))).IsRefused<ReportIsNotSent>();
        Report.Given.History(Report.Drafted, SignedOff, Report.Sent).When(r => AnswerReportDecider.Decide(new ReturnReport("补充数据"), r!, Report.By("cai")))
            .Records(new ReportReturned("补充数据", "cai"));
        Report.Given.History(Report.Drafted).When(r => AnswerReportDecider.Decide(new ReturnReport("补充数据"), r!, Report.By("cai"))).IsRefused<ReportIsNotSent>();
    }

    [Fact]
    public void What_the_recipient_asks_is_answered_once()
    {
        var asked = new ReportQuestionAsked(1, "整改何时完成？", "cai");
        ReportEvent[] sent = [Report.Drafted, SignedOff, Report.Sent];

        Report.Given.History(sent).When(r => AnswerReportDecider.Decide(new AskAboutReport("整改何时完成？"), r!, Report.By("cai"))).Records(asked);
        Report.Given.History(Report.Drafted).When(r => AnswerReportDecider.Decide(new AskAboutReport("整改何时完成？"), r!, Report.By("cai"))).IsRefused<ReportIsNotSent>();
        Report.Given.History([.. sent, asked]).When(Answer(1, "七月底前")).Records(new ReportQuestionAnswered(1, "七月底前", "ana"));
        Report.Given.History([.. sent, asked]).When(Answer(2, "七月底前")).IsRefused<QuestionIsUnknown>();
        Report.Given.History([.. sent, asked, new ReportQuestionAnswered(1, "七月底前", "ana")]).When(Answer(1, "八月底前")).IsRefused<QuestionIsAnswered>();
    }

    private static Decision<ReportEvent> Send(UpwardReport? report) => SendReportDecider.Decide(new(Report.Today, null), report!, Report.By("ana"));

    private static Func<UpwardReport?, Decision<ReportEvent>> SignOff(string who) => report => SignOffReportDecider.Decide(new(), report!, Report.By(who));

    private static Func<UpwardReport?, Decision<ReportEvent>> Answer(int number, string text) => report => AnswerReportDecider.Decide(new AnswerQuestion(number, text), report!, Report.By("ana"));
}
