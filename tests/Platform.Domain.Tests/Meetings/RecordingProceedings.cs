using Platform.Domain.Meetings;

namespace Platform.Domain.Tests.Meetings;

public sealed class RecordingProceedings
{
    [Fact]
    public void Agenda_absences_stances_and_an_overruled_objection_are_part_of_the_fact()
    {
        var after = Meeting.Given.History(Meeting.Held).When(Record(Meeting.Usual)).Records(new ProceedingsRecorded(Meeting.Usual, null, "ana"))!;

        after.Proceedings.ShouldBe(Meeting.Usual);
    }

    [Fact]
    public void What_is_recorded_anew_says_why_and_the_same_again_is_nothing()
    {
        var anew = Meeting.Usual with { Absent = [] };
        var given = Meeting.Given.History(Meeting.Held, new ProceedingsRecorded(Meeting.Usual, null, "ana"));

        given.When(Record(Meeting.Usual with { Absent = [.. Meeting.Usual.Absent] })).RecordsNothing();
        given.When(Record(anew)).IsRefused<ProceedingsNeedAReason>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/reason");
        given.When(Record(anew, "漏记")).RecordsOne<ProceedingsRecorded>().Reason.ShouldBe("漏记");
    }

    [Fact]
    public void Only_a_meeting_or_a_training_that_stands_has_any()
    {
        Meeting.Given.History(Meeting.Held with { Kind = ActKind.Report }).When(Record(Meeting.Usual)).IsRefused<ActIsNoMeeting>();
        Meeting.Given.History(Meeting.Held, new ActReplaced(Meeting.Member, "误录")).When(Record(Meeting.Usual)).IsRefused<ActIsAlreadyReplaced>();
        Meeting.Given.History(Meeting.Held with { Kind = ActKind.Training }).When(Record(Meeting.Usual)).RecordsOne<ProceedingsRecorded>();
    }

    [Fact]
    public void Everything_that_does_not_fit_is_named_at_once()
    {
        var unfit = Meeting.Usual with
        {
            ChairPostId = Meeting.Missing,
            Absent = [new(Meeting.Member, AbsenceReason.OnLeave), new(Meeting.Missing, AbsenceReason.OnLeave), new(Meeting.Missing, AbsenceReason.OnLeave)],
            Study = new(null, ["文件"]),
            SelfAccounts = [new(Meeting.Member, Meeting.Today, null)],
        };

        Pointers(unfit).ShouldBe(
        [
            "/proceedings/absent/0", "/proceedings/absent/2", "/proceedings/chairPostId", "/proceedings/study", "/proceedings/selfAccounts/0",
        ]);
    }

    [Theory]
    [InlineData(StanceKind.For, true, false, "clearObjection")]
    [InlineData(StanceKind.Reserved, true, true, "clearObjection")]
    [InlineData(StanceKind.Against, false, true, "overruled")]
    public void Only_whoever_was_against_objects_and_only_an_objection_is_overruled(StanceKind kind, bool objects, bool overruled, string member) =>
        Pointers(Meeting.OfStance(new(Meeting.Member, kind, objects, overruled))).ShouldBe([$"/proceedings/agenda/0/decision/stances/0/{member}"]);

    [Fact]
    public void Stances_are_those_of_posts_present_each_once()
    {
        var twice = Meeting.Usual with
        {
            Agenda = [new("研究事项", new("通过", DecidedBy.Collective, null,
                [new(Meeting.Missing, StanceKind.For, false, false), new(Meeting.Member, StanceKind.For, false, false), new(Meeting.Member, StanceKind.Reserved, false, false)]))],
        };

        Pointers(twice).ShouldBe(["/proceedings/agenda/0/decision/stances/0", "/proceedings/agenda/0/decision/stances/2"]);
    }

    [Fact]
    public void One_who_decides_alone_is_named_and_a_meeting_that_decides_together_names_nobody()
    {
        var stance = new Stance(Meeting.Chair, StanceKind.For, false, false);

        Pointers(Meeting.OfStance(stance, DecidedBy.OneAlone)).ShouldBe(["/proceedings/agenda/0/decision/deciderPostId"]);
        Pointers(Meeting.OfStance(stance, DecidedBy.Collective, Meeting.Chair)).ShouldBe(["/proceedings/agenda/0/decision/deciderPostId"]);
        Meeting.Given.History(Meeting.Held).When(Record(Meeting.OfStance(stance, DecidedBy.OneAlone, Meeting.Chair))).RecordsOne<ProceedingsRecorded>();
    }

    [Theory]
    [InlineData(MeetingNature.DemocraticLife)]
    [InlineData(MeetingNature.OrganisationalLife)]
    [InlineData(MeetingNature.WorkReport)]
    public void Of_meetings_in_which_accounts_are_given_only_submission_and_hearing_are_kept(MeetingNature nature) // scope boundary
    {
        var heard = Meeting.Usual with { Nature = nature, Agenda = [new("开展述职", null)], SelfAccounts = [new(Meeting.Member, Meeting.Today.AddDays(-3), Meeting.Today)] };

        Meeting.Given.History(Meeting.Held).When(Record(heard)).RecordsOne<ProceedingsRecorded>().Proceedings.SelfAccounts.Count.ShouldBe(1);
        Pointers(heard with { Agenda = Meeting.Usual.Agenda }).ShouldBe(["/proceedings/agenda/0/decision"]);
    }

    [Fact]
    public void Accounts_have_days_that_have_come_and_follow_one_another()
    {
        var heard = Meeting.Usual with
        {
            Nature = MeetingNature.WorkReport,
            Agenda = [],
            SelfAccounts =
            [
                new(Meeting.Chair, null, null), new(Meeting.Member, Meeting.Today, Meeting.Today.AddDays(-1)), new(Meeting.Missing, Meeting.Today, Meeting.Today.AddDays(1)),
                new(Meeting.Missing, Meeting.Today, null),
            ],
        };

        Errors(heard).Select(error => (error.Pointer[^1], error.Code)).ShouldBe([('0', "required"), ('1', "heard-before-submitted"), ('2', "in-the-future"), ('3', "given-twice")]);
    }

    [Fact]
    public void A_study_keeps_who_led_it_and_what_was_studied()
    {
        var study = Meeting.Usual with { Nature = MeetingNature.Learning, Study = new(Meeting.Chair, ["文件一"]) };

        Meeting.Given.History(Meeting.Held).When(Record(study)).RecordsOne<ProceedingsRecorded>().Proceedings.Study.ShouldBe(study.Study);
        Pointers(study with { Study = new(Meeting.Missing, []) }).ShouldBe(["/proceedings/study/leadPostId"]);
    }

    private static IEnumerable<string> Pointers(Proceedings held) => Errors(held).Select(error => error.Pointer);

    private static IReadOnlyList<FieldError> Errors(Proceedings held) =>
        Meeting.Given.History(Meeting.Held).When(Record(held)).IsRefused<ProceedingsAreNotAcceptable>().Errors;

    private static Func<Act?, Decision<ActEvent>> Record(Proceedings held, string? reason = null) => act => RecordProceedingsDecider.Decide(new(held, reason), act!, Meeting.Ana);
}
