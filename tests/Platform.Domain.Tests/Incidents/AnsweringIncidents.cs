using Platform.Domain.Incidents;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Incidents;

/// <summary>A site that went down at eight and was known at nine, for tests to start from. It is ten.</summary>
internal static class Answering
{
    public static readonly DateTimeOffset Now = new(2026, 6, 10, 10, 0, 0, TimeSpan.FromHours(8));
    public static readonly Guid Id = DeterministicId.From("incident");
    public static readonly Guid Unit = DeterministicId.From("unit");
    public static readonly Guid Post = DeterministicId.From("post");
    public static readonly Guid Duty = DeterministicId.From("duty");
    public static readonly IncidentClock Ordinary = new(IncidentLevel.Ordinary, 2, 4, 24);
    public static readonly IncidentClock Major = new(IncidentLevel.Major, 1, null, 2);
    public static readonly IncidentPolicy Policy = new(DeterministicId.From("policy"), 3, [new("服务中断", [Ordinary, Major]), new("其他", [])]);
    public static readonly IncidentFacts Facts = new(Unit, Post, "服务中断", "门户网站无法访问", Now.AddHours(-2), Now.AddHours(-1), null);
    public static readonly ReportRecipient Above = new(null, DeterministicId.From("body"), "市局");
    public static readonly DeciderSpec<Incident, IncidentEvent> Given = new(Incident.Evolve);

    public static IncidentRecorded Recorded { get; } = new(Id, Facts, IncidentLevel.Ordinary, [Ordinary, Major], 3, [Duty], Now, "ana");

    public static IncidentReported First { get; } = new(1, ReportStage.First, Above, Now.AddMinutes(-30), "已派人检修", "ana");

    public static IncidentReported Final { get; } = new(2, ReportStage.Final, Above, Now.AddMinutes(-10), "已恢复", "ana");

    public static IncidentClosed Closed { get; } = new(Now, "证书到期未更换", [new("建立到期清单", Post, new(2026, 7, 1))], "ben");

    public static By By(string actor, DateTimeOffset? at = null) => new(actor, null, at ?? Now, new(2026, 6, 10));
}

public sealed class SettingTheIncidentPolicy
{
    private static readonly DeciderSpec<IncidentPolicy, IncidentPolicyEvent> given = new(IncidentPolicy.Evolve);

    [Fact]
    public void Each_setting_states_the_whole_and_is_counted()
    {
        var set = given.Nothing().When(Set(Answering.Policy.Categories)).RecordsOne<IncidentPolicySet>();

        IncidentPolicy.Evolve(IncidentPolicy.Evolve(null, set), set)!.Number.ShouldBe(2);
        given.History(set).When(Set([new("服务中断", [Answering.Ordinary, Answering.Major]), new("其他", [])])).RecordsNothing();
    }

    [Fact]
    public void Until_then_there_is_one_category_and_no_clock()
    {
        var standing = IncidentPolicy.Default("finance");

        (standing.Number, standing.Categories.ShouldHaveSingleItem().Clocks.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void Everything_that_does_not_fit_is_named_at_once() =>
        given.Nothing().When(Set([new("其他", [new(IncidentLevel.Major, 0, 745, null), new(IncidentLevel.Major, 1, null, -1)]), new("其他", [])]))
            .IsRefused<IncidentPolicyIsNotAcceptable>().Errors.Select(error => error.Pointer)
            .ShouldBe([
                "/categories/0/clocks/0/firstReportHours", "/categories/0/clocks/0/followUpHours", "/categories/0/clocks/1/level",
                "/categories/0/clocks/1/recordHours", "/categories/1/name",
            ]);

    private static Func<IncidentPolicy?, Decision<IncidentPolicyEvent>> Set(IReadOnlyList<IncidentCategory> categories) =>
        policy => SetIncidentPolicyDecider.Decide(new(Answering.Policy.Id, categories), policy, Answering.By("ana"));
}

public sealed class RecordingAnIncident
{
    [Fact]
    public void It_keeps_the_clocks_of_its_category_and_the_duties_that_it_started()
    {
        var recorded = Answering.Given.Nothing().When(Record(Answering.Facts)).RecordsOne<IncidentRecorded>();

        (recorded.PolicyNumber, recorded.RecordedAt, recorded.RecordedBy).ShouldBe((3, Answering.Now, "ana"));
        recorded.Clocks.ShouldBe([Answering.Ordinary, Answering.Major]);
        recorded.OccurrenceIds.ShouldBe([Answering.Duty]);
    }

    [Fact]
    public void Everything_that_does_not_fit_is_named_at_once() =>
        Answering.Given.Nothing().When(Record(Answering.Facts with { Category = "别的", KnownAt = Answering.Now.AddMinutes(1), HappenedAt = Answering.Now.AddMinutes(2) }))
            .IsRefused<IncidentIsNotAcceptable>().Errors.Select(error => error.Pointer).ShouldBe(["/category", "/happenedAt", "/knownAt"]);

    private static Func<Incident?, Decision<IncidentEvent>> Record(IncidentFacts facts) =>
        incident => RecordIncidentDecider.Decide(new(Answering.Id, facts, IncidentLevel.Ordinary, [Answering.Duty]), incident, Answering.Policy, Answering.By("ana"));
}

public sealed class CorrectingAnIncident
{
    [Fact]
    public void What_was_wrong_is_recorded_anew_with_the_reason()
    {
        var after = Answering.Given.History(Answering.Recorded).When(Correct("门户网站打不开", Answering.Now.AddHours(-1)))
            .RecordsOne<IncidentCorrected>();

        (after.Matter, after.Reason).ShouldBe(("门户网站打不开", "写错了"));
        Answering.Given.History(Answering.Recorded).When(Correct(Answering.Facts.Matter, Answering.Facts.KnownAt)).RecordsNothing();
    }

    [Fact]
    public void It_was_known_by_its_record_and_by_its_first_report_and_is_not_closed()
    {
        Pointer([Answering.Recorded], Answering.Now.AddMinutes(1)).ShouldBe("/knownAt");
        Pointer([Answering.Recorded, Answering.First], Answering.First.SentAt.AddMinutes(1)).ShouldBe("/knownAt");
        Pointer([Answering.Recorded], Answering.Facts.HappenedAt.AddMinutes(-1)).ShouldBe("/happenedAt");
        Answering.Given.History(Answering.Recorded, Answering.Closed).When(Correct("别的", Answering.Facts.KnownAt)).IsRefused<IncidentIsClosed>();
    }

    private static string Pointer(IncidentEvent[] history, DateTimeOffset knownAt) =>
        Answering.Given.History(history).When(Correct("门户网站打不开", knownAt)).IsRefused<IncidentIsNotAcceptable>().Errors.ShouldHaveSingleItem().Pointer;

    private static Func<Incident?, Decision<IncidentEvent>> Correct(string matter, DateTimeOffset knownAt) =>
        i => CorrectIncidentDecider.Decide(new(Answering.Post, matter, Answering.Facts.HappenedAt, knownAt, null, "写错了"), i!, Answering.By("ana"));
}

public sealed class ReportingAnIncident
{
    [Fact]
    public void Reports_follow_one_another_to_the_final_one()
    {
        Answering.Given.History(Answering.Recorded).When(Report(ReportStage.First, Answering.First.SentAt)).RecordsOne<IncidentReported>().Number.ShouldBe(1);
        Answering.Given.History(Answering.Recorded, Answering.First).When(Report(ReportStage.FollowUp, Answering.Now)).RecordsOne<IncidentReported>().Number.ShouldBe(2);
        Answering.Given.History(Answering.Recorded, Answering.First).When(Report(ReportStage.Final, Answering.Now)).RecordsOne<IncidentReported>().Stage.ShouldBe(ReportStage.Final);
        Answering.Given.History(Answering.Recorded).When(Report(ReportStage.Final, Answering.Now)).IsRefused<ReportIsOutOfOrder>();
        Answering.Given.History(Answering.Recorded, Answering.First).When(Report(ReportStage.First, Answering.Now)).IsRefused<ReportIsOutOfOrder>();
        Answering.Given.History(Answering.Recorded, Answering.First, Answering.Final).When(Report(ReportStage.FollowUp, Answering.Now)).IsRefused<ReportIsOutOfOrder>();
        Answering.Given.History(Answering.Recorded, Answering.First, Answering.Final, Answering.Closed, new IncidentReopened(Answering.Now, "又中断", "ben"))
            .When(Report(ReportStage.FollowUp, Answering.Now)).RecordsOne<IncidentReported>().Number.ShouldBe(3);
    }

    [Fact]
    public void Each_is_sent_after_the_one_before_it_and_has_been_sent()
    {
        Answering.Given.History(Answering.Recorded).When(Report(ReportStage.First, Answering.Facts.KnownAt.AddMinutes(-1))).IsRefused<IncidentReportIsOutOfTime>();
        Answering.Given.History(Answering.Recorded).When(Report(ReportStage.First, Answering.Now.AddMinutes(1))).IsRefused<IncidentReportIsOutOfTime>();
        Answering.Given.History(Answering.Recorded, Answering.First).When(Report(ReportStage.FollowUp, Answering.First.SentAt.AddMinutes(-1))).IsRefused<IncidentReportIsOutOfTime>();
        Answering.Given.History(Answering.Recorded, Answering.First, Answering.Closed).When(Report(ReportStage.FollowUp, Answering.Now)).IsRefused<IncidentIsClosed>();
    }

    private static Func<Incident?, Decision<IncidentEvent>> Report(ReportStage stage, DateTimeOffset sentAt) =>
        i => ReportIncidentDecider.Decide(new(stage, Answering.Above, sentAt, "已派人检修"), i!, Answering.By("ana"));
}

public sealed class CourseOfAnIncident
{
    private static readonly IncidentPaused Paused = new(Answering.Now, "等待运营商", "ana");
    private static readonly IncidentResumed Resumed = new(Answering.Now, "运营商已答复", "ana");

    [Fact]
    public void The_clocks_stand_for_a_reason_and_go_on()
    {
        Answering.Given.History(Answering.Recorded).When(Pause("等待运营商")).Records(Paused);
        Answering.Given.History(Answering.Recorded, Paused).When(Pause("别的理由")).IsRefused<IncidentIsPaused>();
        Answering.Given.History(Answering.Recorded, Paused).When(Resume("运营商已答复")).Records(Resumed);
        Answering.Given.History(Answering.Recorded, Paused, Resumed).When(Resume("别的理由")).IsRefused<IncidentIsNotPaused>();
        Answering.Given.History(Answering.Recorded, Answering.Closed).When(Pause("等待运营商")).IsRefused<IncidentIsClosed>();
    }

    [Fact]
    public void Its_level_is_changed_with_the_reason_and_the_clocks_are_those_of_the_level()
    {
        var change = Answering.Given.History(Answering.Recorded).When(Level(IncidentLevel.Major)).RecordsOne<IncidentLevelChanged>();

        Incident.Evolve(Incident.Evolve(null, Answering.Recorded), change)!.Clock.ShouldBe(Answering.Major);
        Answering.Given.History(Answering.Recorded).When(Level(IncidentLevel.Ordinary)).RecordsNothing();
        Answering.Given.History(Answering.Recorded, Answering.Closed).When(Level(IncidentLevel.Major)).IsRefused<IncidentIsClosed>();
    }

    [Fact]
    public void Somebody_else_closes_it_when_the_final_report_is_there()
    {
        Answering.Given.History(Answering.Recorded, Answering.First, Answering.Final).When(Close("ben")).RecordsOne<IncidentClosed>().Changes
            .ShouldBe([Answering.Closed.Changes[0] with { OccurrenceId = Lesson.DutyOf(Answering.Id, 1) }]);
        Answering.Given.History(Answering.Recorded, Answering.First, Answering.Final).When(Close("ana")).IsRefused<IncidentRecorderMayNotClose>();
        Answering.Given.History(Answering.Recorded).When(Close("ben")).IsRefused<IncidentFinalReportIsMissing>();
        Answering.Given.History(Answering.Recorded, Answering.First).When(Close("ben")).IsRefused<IncidentFinalReportIsMissing>();
        Answering.Given.History(Answering.Recorded, Answering.First, Answering.Final, Paused).When(Close("ben")).IsRefused<IncidentIsPaused>();
        Answering.Given.History(Answering.Recorded, Answering.Closed).When(Close("ben", "别的结论")).IsRefused<IncidentIsClosed>();
        // Where the bureau asks for no report and none was sent, none is missing.
        Answering.Given.History(Answering.Recorded with { Clocks = [] }).When(Close("ben")).RecordsOne<IncidentClosed>();
    }

    [Fact]
    public void What_is_to_change_is_still_to_come() =>
        Answering.Given.History(Answering.Recorded, Answering.First, Answering.Final)
            .When(i => CloseIncidentDecider.Decide(new("证书到期", [new("换证书", Answering.Post, new(2026, 6, 9))]), i!, Answering.By("ben")))
            .IsRefused<IncidentClosingIsNotAcceptable>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/changes/0/dueOn");

    [Fact]
    public void What_is_to_be_different_becomes_a_duty_of_its_post_and_is_not_asked_for_twice()
    {
        var (list, drill) = (new IncidentChange("建立到期清单", Answering.Post, new(2026, 7, 1)), new IncidentChange("演练一次", Answering.Post, new(2026, 9, 1)));
        var first = Answering.Given.History(Answering.Recorded, Answering.First, Answering.Final).When(CloseWith(list, list)).RecordsOne<IncidentClosed>();
        first.Changes.Select(change => change.OccurrenceId).ShouldBe([Lesson.DutyOf(Answering.Id, 1), Lesson.DutyOf(Answering.Id, 1)]);

        var again = Answering.Given.History(
            Answering.Recorded, Answering.First, Answering.Final, first, new IncidentReopened(Answering.Now, "又中断", "ben"), Answering.Final with { Number = 3 })
            .When(CloseWith(list, drill)).RecordsOne<IncidentClosed>();

        again.Changes.Select(change => change.OccurrenceId).ShouldBe([Lesson.DutyOf(Answering.Id, 1), Lesson.DutyOf(Answering.Id, 2)]);
        Answering.Given.History(Answering.Recorded, Answering.First, Answering.Final, first).When(CloseWith(list, list)).RecordsNothing();
    }

    [Fact]
    public void What_was_closed_before_there_were_such_duties_gets_one_when_it_is_closed_anew() =>
        Answering.Given.History(Answering.Recorded, Answering.Closed, new IncidentReopened(Answering.Now, "又中断", "ben"), Answering.Final)
            .When(CloseWith([.. Answering.Closed.Changes])).RecordsOne<IncidentClosed>().Changes.ShouldHaveSingleItem().OccurrenceId.ShouldNotBeNull();

    [Fact]
    public void Its_duty_is_one_act_with_evidence_by_its_day()
    {
        var change = new IncidentChange("建立到期清单", Answering.Post, new(2026, 7, 1), Lesson.DutyOf(Answering.Id, 1));

        var duty = Lesson.Duty(change, Answering.Id, new(2026, 6, 10), 15);

        (duty.Id, duty.ObligationId, duty.PostId, duty.ArisesFrom).ShouldBe((change.OccurrenceId!.Value, "LESSON", Answering.Post, Answering.Id));
        (duty.WindowFrom, duty.DueOn, duty.ClosesOn, duty.RequiredCount).ShouldBe((new(2026, 6, 10), new DateOnly(2026, 7, 1), new DateOnly(2026, 7, 16), 1));
    }

    private static Func<Incident?, Decision<IncidentEvent>> CloseWith(params IncidentChange[] changes) =>
        i => CloseIncidentDecider.Decide(new("证书到期未更换", changes), i!, Answering.By("ben"));

    [Fact]
    public void It_is_opened_again_with_a_reason()
    {
        Answering.Given.History(Answering.Recorded, Answering.Closed).When(Reopen("又中断")).RecordsOne<IncidentReopened>().Reason.ShouldBe("又中断");
        Answering.Given.History(Answering.Recorded).When(Reopen("又中断")).IsRefused<IncidentIsOpen>();
    }

    [Fact]
    public void A_finding_about_its_reporting_is_named_once_and_also_after_it_was_closed() =>
        Answering.Given.History(Answering.Recorded, Answering.Closed).When(i => LinkFindingDecider.Decide(new(Answering.Duty), i!, Answering.By("ben")))
            .Records(new IncidentFindingLinked(Answering.Duty, "ben"));

    private static Func<Incident?, Decision<IncidentEvent>> Pause(string reason) => i => PauseIncidentDecider.Decide(new(reason), i!, Answering.By("ana"));

    private static Func<Incident?, Decision<IncidentEvent>> Resume(string reason) => i => ResumeIncidentDecider.Decide(new(reason), i!, Answering.By("ana"));

    private static Func<Incident?, Decision<IncidentEvent>> Level(IncidentLevel level) => i => ChangeIncidentLevelDecider.Decide(new(level, "范围扩大"), i!, Answering.By("ben"));

    private static Func<Incident?, Decision<IncidentEvent>> Close(string who, string learnt = "证书到期未更换") =>
        i => CloseIncidentDecider.Decide(new(learnt, [.. Answering.Closed.Changes]), i!, Answering.By(who));

    private static Func<Incident?, Decision<IncidentEvent>> Reopen(string reason) => i => ReopenIncidentDecider.Decide(new(reason), i!, Answering.By("ben"));
}

public sealed class TellingTheTimesOfAnIncident
{
    private static readonly DateTimeOffset Known = Answering.Facts.KnownAt;
    private static readonly IncidentHistory History = new(Known, Known.AddHours(1), Answering.Ordinary, [], [], false);

    [Fact]
    public void Without_hours_of_the_bureau_there_is_a_figure_and_no_verdict()
    {
        var times = IncidentTimes.Of(History with { Clock = IncidentClock.None(IncidentLevel.Ordinary), RecordedAt = Known.AddDays(9), Reports = [(ReportStage.First, Known.AddDays(8))] }, Known.AddDays(10));

        (times.Recording, times.FirstReport, times.FollowUp).ShouldBe(("none", "none", "none"));
        (times.MinutesToRecord, times.MinutesToFirstReport, times.FirstReportDueAt, times.Reports.Single()).ShouldBe((9 * 1440, 8 * 1440, null, "none"));
    }

    [Theory]
    [InlineData(119, "waiting")]
    [InlineData(120, "waiting")]
    [InlineData(121, "overdue")]
    public void A_first_report_is_waited_for_until_its_hours_are_over(int minutes, string standing) =>
        IncidentTimes.Of(History, Known.AddMinutes(minutes)).FirstReport.ShouldBe(standing);

    [Theory]
    [InlineData(120, "in-time")]
    [InlineData(121, "late")]
    public void What_was_sent_is_in_time_or_late_whenever_it_was_recorded(int minutes, string standing)
    {
        var times = IncidentTimes.Of(History with { Reports = [(ReportStage.First, Known.AddMinutes(minutes))] }, Known.AddDays(3));

        (times.FirstReport, times.MinutesToFirstReport, times.Reports.Single()).ShouldBe((standing, minutes, standing));
    }

    [Theory]
    [InlineData(24, "in-time")]
    [InlineData(25, "late")]
    public void A_record_that_came_long_after_the_unit_knew_is_late_by_the_two_clocks(int hours, string standing)
    {
        var times = IncidentTimes.Of(History with { RecordedAt = Known.AddHours(hours) }, Known.AddDays(3));

        (times.Recording, times.MinutesToRecord).ShouldBe((standing, hours * 60));
    }

    [Fact]
    public void The_clocks_stand_while_they_are_paused_and_not_for_what_was_late_already()
    {
        var paused = History with { Pauses = [new(Known.AddHours(1), null)] };
        IncidentTimes.Of(paused, Known.AddHours(9)).FirstReport.ShouldBe("standing");
        var resumed = History with { Pauses = [new(Known.AddHours(1), Known.AddHours(6))] };
        IncidentTimes.Of(resumed, Known.AddHours(6.5)).FirstReportDueAt.ShouldBe(Known.AddHours(7));
        IncidentTimes.Of(resumed, Known.AddHours(7.5)).FirstReport.ShouldBe("overdue");
        var sent = IncidentTimes.Of(resumed with { Reports = [(ReportStage.First, Known.AddHours(7))] }, Known.AddHours(8));
        (sent.FirstReport, sent.MinutesToFirstReport).ShouldBe(("in-time", 120));
        IncidentTimes.Of(History with { Pauses = [new(Known.AddHours(3), null)] }, Known.AddHours(9)).FirstReport.ShouldBe("overdue");
    }

    [Fact]
    public void An_incident_waits_for_its_reports_and_then_to_be_closed()
    {
        (Waits(History)!.For, Waits(History)!.DueAt).ShouldBe(("first-report", Known.AddHours(2)));
        var reported = History with { Reports = [(ReportStage.First, Known.AddHours(1))] };
        (Waits(reported)!.For, Waits(reported)!.DueAt, Waits(reported)!.Since).ShouldBe(("further-report", Known.AddHours(5), Known.AddHours(1)));
        (Waits(reported, finalIsSent: true)!.For, Waits(reported, finalIsSent: true)!.DueAt).ShouldBe(("closing", null));
        Waits(History with { Clock = IncidentClock.None(IncidentLevel.Ordinary) })!.For.ShouldBe("closing");
        Waits(reported with { IsClosed = true }).ShouldBeNull();
    }

    private static IncidentWait? Waits(IncidentHistory history, bool finalIsSent = false) =>
        IncidentWait.Of(history, IncidentTimes.Of(history, Known.AddHours(3)), finalIsSent);

    [Fact]
    public void What_follows_is_counted_from_the_report_before_it_and_ends_with_the_final_one()
    {
        var reported = History with { Reports = [(ReportStage.First, Known.AddHours(1))] };
        var times = IncidentTimes.Of(reported, Known.AddHours(2));
        (times.FollowUp, times.FollowUpDueAt).ShouldBe(("waiting", Known.AddHours(5)));
        IncidentTimes.Of(reported, Known.AddHours(6)).FollowUp.ShouldBe("overdue");
        IncidentTimes.Of(reported with { IsClosed = true }, Known.AddHours(6)).FollowUp.ShouldBe("none");
        var final = IncidentTimes.Of(reported with { Reports = [(ReportStage.First, Known.AddHours(1)), (ReportStage.Final, Known.AddHours(6))] }, Known.AddHours(9));
        (final.FollowUp, string.Join(',', final.Reports)).ShouldBe(("none", "in-time,late"));
    }
}
