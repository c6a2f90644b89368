using Platform.Domain.Appraisals;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Appraisals;

/// <summary>A yearly round by rules with four grades: a figure and two criteria with marks, one body and one post.</summary>
internal static class Appraising
{
    public static readonly Guid RoundId = DeterministicId.From("round");
    public static readonly Guid Unit = DeterministicId.From("party organisation");
    public static readonly Guid Post = DeterministicId.From("post of a member");
    public static readonly Guid Speaker = DeterministicId.From("speaker");
    public static readonly Guid Assessor = DeterministicId.From("assessor");
    public static readonly Guid Leader = DeterministicId.From("leader");
    public static readonly Guid Second = DeterministicId.From("second leader");
    public static readonly Guid CapId = DeterministicId.From("cap");
    public static readonly DateOnly Today = new(2026, 12, 20);

    public static readonly RoundTerms Terms = new(
        new(2026, 12, 10), new(2026, 12, 15), NothingOwed.FullPoints, 7,
        [
            new(1, CriterionKind.Quantitative, LedgerFigures.OfDutiesOnTime, null, false, null, "按期履责", 50, null),
            new(2, CriterionKind.Qualitative, null, null, false, 1, "履行主体责任", 30, 10),
            new(3, CriterionKind.Qualitative, null, null, false, null, "材料质量", 20, 20),
        ],
        [new("excellent", 90), new("good", 75), new("qualified", 60), new("unqualified", 0)],
        [
            new("falsified", CapKind.Falsification, "弄虚作假", "unqualified", null),
            new("held-to-account", CapKind.Accountability, "年内被问责", "qualified", null),
            new("missed-report", CapKind.Veto, "未报告重大情况", null, 70),
        ]);

    public static readonly AppraisedSubject Body = new(Unit, AppraisedKind.Body, Unit, null, Speaker, null, "某党组织", null, new(Assessor, Leader, Second));

    public static readonly DeciderSpec<AppraisalRound, RoundEvent> Round = new(AppraisalRound.Evolve);
    public static readonly DeciderSpec<SubjectAppraisal, AppraisalEvent> Given = new(SubjectAppraisal.Evolve);

    public static RoundOpened Opened { get; } = Open("education-city", "EJA-AP-1");

    public static RoundStarted Started { get; } = new(new(2026, 12, 1), "ana");

    public static AppraisalRound Running { get; } =
        Round.History(Opened, new RoundTermsSet(Terms, "ana"), new RoundSubjectsNamed([Body], "ana"), Started).State!;

    public static AppraisalRound Closed { get; } = Running with { ClosedOn = Today };

    public static AppraisalBegun Begun { get; } = new(AppraisalRound.AppraisalOf(RoundId, Unit), RoundId, Body);

    public static FiguresTaken Figures { get; } =
        new(Terms.FiguresOn, [new(1, LedgerFigures.OfDutiesOnTime, null, Ids("met", 9), Ids("not", 1))], "ana");

    public static SelfAssessed Self { get; } = new([new(2, 9, null), new(3, 20, null)], "自评", Speaker);

    public static Assessed Assessment { get; } = new([new(2, 8, "会议记录不全"), new(3, 20, null)], "总体较好", Assessor);

    public static AppraisalSettled Settled { get; } = new(
        AppraisalResult.Of(Terms, Opened.Grades, Figures.Figures, Assessment.Marks, []), "同意", Leader);

    public static AppraisalAnnounced Announced { get; } = new(Today, Today.AddDays(7), "ana");

    public static AppraisalObjected Objected { get; } = new([2], "记录后已补齐", Today, Speaker);

    public static AppraisalEvent[] Complete { get; } = [Begun, Figures, Self, Assessment];

    public static AppraisalEvent[] Told { get; } = [.. Complete, Settled, Announced];

    public static By By(Guid? person = null, DateOnly? day = null, string actor = "ana") =>
        new(actor, person, new(day ?? Today, new(1, 0), TimeSpan.Zero), day ?? Today);

    public static RoundOpened Open(string template, string cycle, string period = "year") =>
        (RoundOpened)((Decision<RoundEvent>.Accepted)OpenRoundDecider.Decide(Opening(template, cycle, period), null, By())).Events[0];

    public static OpenRound Opening(string template, string cycle, string period = "year") => new(
        RoundId, "年度考核", Unit, DeterministicId.From("scheme"), Packs.Template(template), cycle, period,
        period == "year" ? new("2026", new(2026, 1, 1), new(2026, 12, 31)) : new("2026-H1", new(2026, 1, 1), new(2026, 6, 30)));

    public static Guid[] Ids(string name, int count) => [.. Enumerable.Range(0, count).Select(number => DeterministicId.From(name, $"{number}"))];
}
