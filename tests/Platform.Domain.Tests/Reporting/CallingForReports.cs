using Platform.Domain.Reporting;
using Platform.Domain.Reporting.Arrivals;
using Platform.Domain.Reporting.Calls;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Reporting;

/// <summary>A department asks its members for a report and may take that back; a member gets the call once and answers it.</summary>
public sealed class CallingForReports
{
    private static readonly DeciderSpec<ReportCall, ReportCallEvent> called = new(ReportCall.Evolve);
    private static readonly DeciderSpec<ReceivedCall, ReceivedCallEvent> received = new(ReceivedCall.Evolve);
    private static readonly By Officer = Report.By("officer");
    private static readonly Guid CallId = DeterministicId.From("call");
    private static readonly IssueReportCall Command = new(CallId, "年度情况", new(2026, 1, 1), new(2026, 6, 30), Report.Today.AddDays(10), [new("district", "示例区")]);

    private static ReportCallIssued Issued { get; } = new(CallId, "年度情况", Command.From, Command.To, Command.DueOn, Command.Members, Report.Today, "officer");

    private static CallArrived Arrived { get; } = new(ReceivedCall.IdFor("city", CallId), "city", SentCall.Of(Issued, "示例市"));

    [Fact]
    public void It_names_a_period_and_a_day_to_come()
    {
        called.Nothing().When(Issue(Command)).Records(Issued);
        called.Nothing().When(Issue(Command with { DueOn = Report.Today })).RecordsOne<ReportCallIssued>();
        called.Nothing().When(Issue(Command with { To = new(2025, 12, 31), DueOn = Report.Today.AddDays(-1) })).IsRefused<ReportCallIsNotAcceptable>()
            .Errors.Select(error => error.Pointer).ShouldBe(["/to", "/dueOn"]);
    }

    [Fact]
    public void It_is_taken_back_once_for_a_reason()
    {
        var issued = called.History(Issued);
        issued.When(call => WithdrawReportCallDecider.Decide(new("合并报送"), call!, Officer)).Records(new ReportCallWithdrawn("合并报送", Report.Today, "officer"));
        called.History(Issued, new ReportCallWithdrawn("合并报送", Report.Today, "officer")).When(call => WithdrawReportCallDecider.Decide(new("别的"), call!, Officer))
            .IsRefused<ReportCallIsWithdrawn>();
    }

    [Fact]
    public void It_arrives_once_and_is_taken_back_once()
    {
        received.Nothing().When(call => TakeInCallDecider.Decide("city", Arrived.Call, call)).Records(Arrived);
        received.History(Arrived).When(call => TakeInCallDecider.Decide("city", Arrived.Call with { Title = "别的" }, call)).RecordsNothing();
        received.History(Arrived).When(call => TakeInCallDecider.Decide(new RetractedCall(CallId, "合并报送", Report.Today), call!))
            .Records(new ReceivedCallWithdrawn("合并报送", Report.Today))!.Withdrawal!.Reason.ShouldBe("合并报送");
        ReceivedCall.IdFor("another-city", CallId).ShouldNotBe(Arrived.ReceivedId);
    }

    [Fact]
    public void A_report_says_which_call_it_answers_wherever_it_goes()
    {
        var drafted = Report.Given.Nothing().When(report => DraftReportDecider.Decide(Report.Command with { CallId = CallId }, report, Report.By("ana"))).RecordsOne<ReportDrafted>();

        drafted.CallId.ShouldBe(CallId);
        SentReport.Of(UpwardReport.Evolve(null, drafted)!, "示例区", Report.Sent).CallId.ShouldBe(CallId);
        SentReport.Of(UpwardReport.Evolve(null, Report.Drafted)!, "第一支部", Report.Sent).CallId.ShouldBeNull();
    }

    private static Func<ReportCall?, Decision<ReportCallEvent>> Issue(IssueReportCall command) => call => IssueReportCallDecider.Decide(command, call, Officer);
}

/// <summary>An oversight department reports of what it received of its members and did about them.</summary>
public sealed class AssemblingADepartmentsReport
{
    private static readonly OversightFacts Facts = new(
        new(2026, 1, 1), new(2026, 6, 30), [Report.Thing("a1", "财政局《年度报告》")], [Report.Thing("a2", "气象局《年度报告》")], [], [Report.Thing("c1", "农业农村局《专题》")],
        [Report.Thing("i1", "专题督查")], [Report.Thing("i2", "年末督查")], [Report.Thing("f1", "记录不全")], [Report.Thing("f2", "台账缺项")], [],
        [Report.Thing("r1", "年度考核")], [Report.Thing("b1", "《督查通报》")]);

    [Fact]
    public void Each_sentence_counts_what_it_rests_on()
    {
        var sentences = OversightReportDraft.Of(Facts);

        sentences.Select(each => each.Text).ShouldBe(
        [
            "2026年1月1日至2026年6月30日，收到所属单位报告2份，已签收1份，待签收1份，退回0份。",
            "要求报送而未报的1份：农业农村局《专题》。",
            "开展督查2次，已结束1次，进行中1次。",
            "督查发现问题2个，整改已核验1个，未完成1个。",
            "开展考核1轮，已办结0轮，进行中1轮。",
            "印发通报1份：《督查通报》。",
        ]);
        sentences.Select(each => each.Sources.Count).ShouldBe([2, 1, 2, 2, 1, 1]);
        sentences.Select(each => each.Sources[0].Kind).ShouldBe(["arrival", "call", "overseen-inspection", "overseen-finding", "bureau-round", "bulletin"]);
        sentences.Select(each => each.Number).ShouldBe([1, 2, 3, 4, 5, 6]);
        sentences.ShouldAllBe(each => each.Generated == each.Text);
    }

    [Fact]
    public void Silence_is_said() =>
        OversightReportDraft.Of(new(Facts.From, Facts.To, [], [], [], [], [], [], [], [], [], [], [])).Select(each => each.Text).ShouldBe(
            ["2026年1月1日至2026年6月30日，没有收到所属单位的报告。", "本期没有开展督查。", "本期没有督查发现的问题。", "本期没有开展考核。", "本期没有印发通报。"]);

    [Fact]
    public void A_long_list_names_ten_counts_the_rest_and_rests_on_all()
    {
        ReportedThing[] missing = [.. Enumerable.Range(1, 12).Select(number => Report.Thing($"missing {number}", $"报告{number}"))];

        var sentence = OversightReportDraft.Of(Facts with { NotCome = missing })[1];

        sentence.Text.ShouldEndWith("报告10等12项。");
        sentence.Sources.Count.ShouldBe(12);
    }
}
