using Platform.Domain.Accountability;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;
using static Platform.Domain.Tests.Accountability.Casework;

namespace Platform.Domain.Tests.Accountability;

public sealed class OpeningACase
{
    private static Obligation Duty => Packs.Template("finance").Obligations.First(duty => duty.OwedBy.Contains("unit:subordinate-unit"));

    [Fact]
    public void Records_the_trigger_of_that_day_its_subjects_and_the_first_clock()
    {
        var file = Given.Nothing().When(Opening(Open())).RecordsTheFacts(typeof(CaseOpened), typeof(CaseStepReached));

        (file.Status, file.Step, file.Since, file.DueOn).ShouldBe((CaseStatus.Open, CaseStep.Verification, Day, Day.AddDays(30)));
        (file.Opened.Trigger.Id, file.Opened.Trigger.Article, file.Opened.OccurredOn, file.Opened.OpenedBy).ShouldBe(("FIN-TR-01", "18(1)", Happened, Ida));
        file.Subjects.Select(s => (s.Subject.Key, s.Subject.Kind, s.Subject.PersonId)).ShouldBe([(Section, SubjectKind.Collective, Sid), (HeadPost, SubjectKind.Individual, Hal)]);
        file.Opened.Filing!.Recipients.ShouldBe(["unit:bureau"]);
    }

    [Fact]
    public void Needs_rules_in_force_on_that_day_and_a_circumstance_of_theirs()
    {
        Given.Nothing().When(Opening(Open(noRules: true))).IsRefused<RulesHoldNobodyToAccount>();
        Given.Nothing().When(Opening(Open(trigger: "EJA-TR-01"))).IsRefused<TriggerIsUnknown>().Errors.ShouldHaveSingleItem().Detail.ShouldContain("FIN-TR-07");
    }

    [Fact]
    public void Names_everything_at_fault_at_once()
    {
        var refused = Given.Nothing().When(Opening(Open(
            happened: Day.AddDays(1), facts: " ", subjects: [Team(pack: "cadre"), Head() with { PersonId = null }, Head() with { UnitType = null }]))).IsRefused<CaseIsNotAcceptable>();

        refused.Errors.Select(error => (error.Pointer, error.Code)).ShouldBe([
            ("/occurredOn", "in-the-future"), ("/facts", "required"), ("/subjects/0/packSubject", "subject-not-in-the-rules"),
            ("/subjects/1/postId", "nobody-on-that-day"), ("/subjects/2/unitId", "unknown-on-that-day"), ("/subjects", "subjects-required"),
        ]);
    }

    [Fact]
    public void A_leading_body_needs_somebody_who_speaks_for_it() =>
        Given.Nothing().When(Opening(Open(subjects: [Team() with { PersonId = null }]))).IsRefused<CaseIsNotAcceptable>()
            .Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/subjects/0/representativeId");

    [Fact]
    public void A_circumstance_that_names_a_role_is_chosen_against_that_role_only()
    {
        Given.Nothing().When(Opening(Open(trigger: "FIN-TR-02", subjects: [Head()]))).IsRefused<CaseIsNotAcceptable>().Errors.ShouldHaveSingleItem().Code.ShouldBe("trigger-names-another");
        Given.Nothing().When(Opening(Open(trigger: "FIN-TR-02", subjects: [Head(role: "organisation-secretary")]))).RecordsTheFacts(typeof(CaseOpened), typeof(CaseStepReached));
    }

    [Fact]
    public void Where_only_a_failed_duty_may_be_recorded_its_holder_is_named_and_no_words_are_kept()
    {
        Given.Nothing().When(Opening(Open(trigger: "FIN-TR-04", subjects: [Head()]))).IsRefused<CaseIsNotAcceptable>()
            .Errors.Select(error => (error.Pointer, error.Code)).ShouldBe([("/failedObligationId", "required"), ("/facts", "not-recorded")]);
        Given.Nothing().When(Opening(Open(trigger: "FIN-TR-04", subjects: [Head() with { UnitType = "bureau" }], duty: Duty, facts: null))).IsRefused<CaseIsNotAcceptable>()
            .Errors.ShouldHaveSingleItem().Code.ShouldBe("owes-no-such-duty");

        var file = Given.Nothing().When(Opening(Open(trigger: "FIN-TR-04", subjects: [Head()], duty: Duty, facts: null))).RecordsTheFacts(typeof(CaseOpened), typeof(CaseStepReached));
        (file.Opened.FailedDuty!.ObligationId, file.Opened.Facts).ShouldBe((Duty.Id, null));
    }

    [Fact]
    public void A_circumstance_that_is_excluded_for_persons_is_refused_against_one_and_open_against_a_body()
    {
        var rules = CaseRules.Of(Packs.Template("meteorology"))!;

        Given.Nothing().When(Opening(Open("MET-TR-09", rules, [Head("party-cadre")]))).IsRefused<TriggerIsExcludedForPersons>();
        Given.Nothing().When(Opening(Open("MET-TR-09", rules, [Team(), Head("party-cadre")]))).IsRefused<TriggerIsExcludedForPersons>();
        Given.Nothing().When(Opening(Open("MET-TR-09", rules, [Team()]))).RecordsTheFacts(typeof(CaseOpened), typeof(CaseStepReached));
    }

    [Fact]
    public void Without_the_authority_over_a_subject_only_a_proposal_is_left() =>
        Given.Nothing().When(Opening(Open(subjects: [Team(), Head(managed: false)]))).IsRefused<BodyLacksAuthority>()
            .Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/subjects/1");

    [Fact]
    public void Three_persons_handle_it_none_of_whom_answers_and_another_body_reviews()
    {
        foreach (var handlers in new[]
        {
            Handlers with { DeciderId = Ida }, Handlers with { ReviewerId = Don }, Handlers with { InvestigatorId = Hal }, Handlers with { ReviewerId = Sid },
            Handlers with { ReviewUnitId = PartyGroup },
        })
        {
            Given.Nothing().When(Opening(Open(handlers: handlers))).IsRefused<HandlersMustDiffer>();
        }
    }

    [Fact]
    public void Nobody_is_named_for_a_part_that_they_could_never_take()
    {
        var command = Open() with { WithoutRight = [CaseCapacity.Investigator, CaseCapacity.Decider, CaseCapacity.Reviewer] };

        Given.Nothing().When(Opening(command)).IsRefused<HandlerMayNotAct>().Errors.Select(error => (error.Pointer, error.Code))
            .ShouldBe([("/investigatorId", "may-not-act"), ("/deciderId", "may-not-act"), ("/reviewerId", "may-not-act")]);
        Given.Nothing().When(Opening(command with { WithoutRight = [CaseCapacity.Reviewer] })).IsRefused<HandlerMayNotAct>()
            .Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/reviewerId");
    }

    [Fact]
    public void Each_part_of_a_case_asks_for_a_right_of_its_own() =>
        Enum.GetValues<CaseCapacity>().Select(HandlerRights.AbilityOf).ShouldBe(["case.handle", "case.decide", "case.review"]);

    [Fact]
    public void A_program_opens_none() =>
        Given.Nothing().When(file => OpenCaseDecider.Decide(Open(), file, By(null))).IsRefused<CaseIsNotAcceptable>().Errors.ShouldHaveSingleItem().Code.ShouldBe("no-person");

    [Fact]
    public void A_finding_or_case_that_is_pointed_to_is_there_and_the_finding_was_not_put_right()
    {
        var (finding, earlier) = (DeterministicId.From("finding"), DeterministicId.From("earlier"));
        var open = Open() with { Sources = [new("finding", finding, "督查发现未整改"), new("case", earlier, "前案")] };

        Refused(open).ShouldBe([("/sources/0/id", "unknown"), ("/sources/1/id", "unknown")]);
        Refused(open with { Linked = new Dictionary<Guid, LinkedSource> { [finding] = new("finding", false), [earlier] = new("finding", true) } })
            .ShouldBe([("/sources/0/id", "rectified"), ("/sources/1/id", "unknown")]);
        var file = Given.Nothing()
            .When(Opening(open with { Linked = new Dictionary<Guid, LinkedSource> { [finding] = new("finding", true), [earlier] = new("case", false) } }))
            .RecordsTheFacts(typeof(CaseOpened), typeof(CaseStepReached));
        (file.IsOnNonRectification, file.Opened.Sources[1].Id).ShouldBe((true, earlier));
        new Walk().File.IsOnNonRectification.ShouldBeFalse();
    }

    [Fact]
    public void Whatever_is_pointed_to_is_there_and_a_duty_was_not_done_in_time()
    {
        var id = DeterministicId.From("source");
        foreach (var kind in CaseSource.Kinds)
        {
            Refused(Of(kind)).ShouldBe([("/sources/0/id", "unknown")]);
            Refused(Of(kind, new("another kind", true))).ShouldBe([("/sources/0/id", "unknown")]);
            Given.Nothing().When(Opening(Of(kind, new(kind, true)))).RecordsTheFacts(typeof(CaseOpened), typeof(CaseStepReached)).Opened.Sources[0].Id.ShouldBe(id);
        }

        Refused(Of("missed-duty", new("missed-duty", false))).ShouldBe([("/sources/0/id", "done-in-time")]);
        Given.Nothing().When(Opening(Of("proposal", new("proposal", false)))).RecordsTheFacts(typeof(CaseOpened), typeof(CaseStepReached));

        OpenCase Of(string kind, LinkedSource? linked = null) => Open() with
        {
            Sources = [new(kind, id, "来源")],
            Linked = linked is null ? new Dictionary<Guid, LinkedSource>() : new Dictionary<Guid, LinkedSource> { [id] = linked },
        };
    }

    private static IEnumerable<(string, string)> Refused(OpenCase command) =>
        Given.Nothing().When(Opening(command)).IsRefused<CaseIsNotAcceptable>().Errors.Select(error => (error.Pointer, error.Code));

    [Fact]
    public void A_source_has_a_known_kind_and_words() =>
        Given.Nothing().When(Opening(Open() with { Sources = [new("rumour", null, "据说")] })).IsRefused<CaseIsNotAcceptable>().Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/sources");
}
