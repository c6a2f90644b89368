using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Attribution;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Accountability;

/// <summary>A case under the finance rules against a section's leading team and its head, which Ida investigates, Don decides and Rea reviews.</summary>
internal static class Casework
{
    public static readonly Guid Id = DeterministicId.From("case");
    public static readonly Guid SchemeId = DeterministicId.From("scheme");
    public static readonly Guid Section = DeterministicId.From("section");
    public static readonly Guid HeadPost = DeterministicId.From("head post");
    public static readonly Guid PartyGroup = DeterministicId.From("party group");
    public static readonly Guid Superior = DeterministicId.From("superior");
    public static readonly Guid Ida = DeterministicId.From("ida");
    public static readonly Guid Don = DeterministicId.From("don");
    public static readonly Guid Rea = DeterministicId.From("rea");
    public static readonly Guid Hal = DeterministicId.From("hal");
    public static readonly Guid Sid = DeterministicId.From("sid");

    public static readonly DateOnly Happened = new(2026, 4, 1);
    public static readonly DateOnly Day = new(2026, 6, 1);

    public static readonly DeciderSpec<AccountabilityCase, CaseEvent> Given = new(AccountabilityCase.Evolve);

    public static CaseRules Finance { get; } = CaseRules.Of(Packs.Template("finance"))!;

    public static CaseHandlers Handlers { get; } = new(Ida, Don, Rea, PartyGroup, Superior);

    public static By By(Guid? person, DateOnly? day = null) => new("account", person, (day ?? Day).ToDateTime(new(4, 0), DateTimeKind.Utc), day ?? Day);

    public static SubjectFacts Team(string pack = "team", bool managed = true, Guid? speaker = null) =>
        new(pack, Section, null, speaker ?? Sid, null, "subordinate-unit", "预算科", "Budget section", managed);

    public static SubjectFacts Head(string pack = "cadre", string role = "chief", bool managed = true, Guid? person = null) =>
        new(pack, Section, HeadPost, person ?? Hal, role, "subordinate-unit", "预算科科长", "Head of budget", managed);

    public static OpenCase Open(
        string trigger = "FIN-TR-01", CaseRules? rules = null, IReadOnlyList<SubjectFacts>? subjects = null, CaseHandlers? handlers = null,
        Obligation? duty = null, string? facts = "未按要求组织", DateOnly? happened = null, IReadOnlyList<StepLimit>? limits = null, bool noRules = false, Guid? id = null, bool stands = true, bool reviewerStands = true) =>
        new(id ?? Id, happened ?? Happened, SchemeId, noRules ? null : rules ?? Finance, trigger, subjects ?? [Team(), Head()], duty, facts, [new("missed-duty", null, "半年专题学习未完成")],
            handlers ?? Handlers, limits ?? [new(CaseStep.Verification, 30), new(CaseStep.Decision, 60)], stands, reviewerStands);

    public static Func<AccountabilityCase?, Decision<CaseEvent>> Opening(OpenCase command) => file => OpenCaseDecider.Decide(command, file, By(Ida));

    /// <summary>A walk through a case: each step is taken by whoever is named for it, until the one that is asked for.</summary>
    public sealed class Walk
    {
        private readonly List<CaseEvent> events = [];

        public DateOnly Today { get; set; } = Day;

        public IReadOnlyList<CaseEvent> Events => events;

        public AccountabilityCase File => events.Aggregate((AccountabilityCase?)null, AccountabilityCase.Evolve)!;

        public Walk(OpenCase? open = null) => Take(null, (file, by) => OpenCaseDecider.Decide(open ?? Open(), file, by), Ida);

        public Walk As(Guid person, Func<AccountabilityCase, By, Decision<CaseEvent>> decide) => Take(File, (file, by) => decide(file!, by), person);

        private Walk Take(AccountabilityCase? file, Func<AccountabilityCase?, By, Decision<CaseEvent>> decide, Guid person)
        {
            var answer = decide(file, By(person, Today));
            events.AddRange(answer is Decision<CaseEvent>.Accepted accepted
                ? accepted.Events
                : throw new ShouldAssertException($"{((Decision<CaseEvent>.Refused)answer).Reason.Code} {string.Join("; ", ((Decision<CaseEvent>.Refused)answer).Reason.Errors)}"));
            return this;
        }

        public Walk Verified(bool established = true) =>
            As(Ida, (file, by) => VerifyCaseDecider.Decide(new(established, "经核实", [.. file.Opened.Trigger.Thresholds.Select(t => new ThresholdFinding(t, established, "有据"))]), file, by));

        public Walk Attributed() => As(Ida, (file, by) => AttributeCaseDecider.Decide(
            new(FactsOf(file), [.. file.Subjects.Select(s => new AttributedResponsibility(s.Subject.Key, null, "另行认定"))], Finance.Rules), file, by));

        public Walk Noticed() => Each((subject, file, by) => ServeNoticeDecider.Decide(new(subject, by.Today.AddDays(10)), file, by));

        public Walk FileOpened() => Each((subject, file, by) => OpenFileDecider.Decide(new(subject), file, by));

        public Walk Heard() => Each((subject, file, by) => MakeStatementDecider.Decide(new(subject, StatementForm.InPerson, "已说明情况"), file, by));

        public Walk Proposed(CaseRules? rules = null) => As(Ida, (file, by) => ProposeMeasuresDecider.Decide(new(Decisions(file), rules ?? Finance), file, by));

        public Walk Decided(CaseRules? rules = null, Func<SubjectFile, SubjectDecision>? of = null) => As(Don, (file, by) => DecideCaseDecider.Decide(
            new(of is null ? Decisions(file) : [.. file.Subjects.Select(of)], rules ?? Finance, file.Subjects.Select(s => s.Subject.Key).ToHashSet(), true), file, by));

        public Walk Served() => Each((subject, file, by) => ServeDecisionDecider.Decide(new(subject, by.Today.AddDays(30)), file, by));

        public Walk Accepted()
        {
            foreach (var subject in File.Subjects)
            {
                As(subject.Subject.PersonId, (file, by) => AcceptDecisionDecider.Decide(new(subject.Subject.Key), file, by));
            }

            return this;
        }

        public Walk Executed()
        {
            foreach (var (subject, measure) in File.Subjects.SelectMany(s => s.Measures.Select(m => (s.Subject.Key, m))))
            {
                As(Ida, (file, by) => ExecuteMeasureDecider.Decide(new(subject, measure, by.Today, null), file, by));
            }

            return this;
        }

        public Walk Closed() => As(Ida, (file, by) => FileOutcomeDecider.Decide(new("unit:bureau", "备案1号"), file, by))
            .As(Ida, (file, by) => ReceiveFilingDecider.Decide(new("收文12号"), file, by))
            .As(Ida, (file, by) => CloseCaseDecider.Decide(new("已办结"), file, by));

        public Walk ToClosing() => ToReview().Accepted().Executed().Closed();

        public Walk ToStatement() => Verified().Attributed().Noticed().FileOpened();

        public Walk ToDecision() => ToStatement().Heard().Proposed();

        public Walk ToReview() => ToDecision().Decided().Served();

        public DeciderSpec<AccountabilityCase, CaseEvent>.When When(Guid person, Func<AccountabilityCase, By, Decision<CaseEvent>> decide, DateOnly? day = null) =>
            Given.History(events).When(file => decide(file!, By(person, day ?? Today)));

        private Walk Each(Func<Guid, AccountabilityCase, By, Decision<CaseEvent>> decide)
        {
            foreach (var subject in File.Subjects.Select(s => s.Subject.Key).ToList())
            {
                As(Ida, (file, by) => decide(subject, file, by));
            }

            return this;
        }
    }

    public static AttributionFacts FactsOf(AccountabilityCase file, DecisionMode mode = DecisionMode.Unknown) => new(
        mode, false,
        [.. file.Subjects.Select(s => new ParticipantFacts(s.Subject.Key, s.Subject.PersonId, s.Subject.TitleZh, Known.Unknown, Known.Unknown, Known.Unknown, Objection.Unknown, Known.Unknown, Known.Unknown))],
        null);

    /// <summary>The lightest that the finance rules offer each of the two.</summary>
    public static IReadOnlyList<SubjectDecision> Decisions(AccountabilityCase file) =>
        [.. file.Subjects.Select(s => Measures(s.Subject.Key, "lighter", "written-self-criticism"))];

    public static SubjectDecision Measures(Guid subject, string? severity, params string[] measures) =>
        new(subject, DecisionOutcome.Measures, new(severity, measures, null), "情节较轻", null, null);
}
