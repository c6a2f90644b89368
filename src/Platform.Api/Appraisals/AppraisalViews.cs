using Npgsql;
using Platform.Api.Commands;
using Platform.Domain.Appraisals;
using Platform.Projections.Appraisals;
using Platform.Projections.Ledgers;
using Platform.Projections.Organisation;

namespace Platform.Api.Appraisals;

/// <summary>A duty that a figure counts.</summary>
public sealed record FigureDuty(Guid Id, string TitleZh, string TitleEn, string WindowKey, DateOnly? DueOn, bool Met);

/// <summary>A frozen figure with its duties.</summary>
public sealed record FigureView(int Criterion, string Figure, string? Category, int Met, int Of, IReadOnlyList<FigureDuty> Duties);

/// <param name="KnownOn">The figures count what had been recorded by the end of this day.</param>
/// <param name="From">The first day whose duties count.</param>
public sealed record FiguresView(DateOnly KnownOn, DateOnly From, DateOnly To, IReadOnlyList<FigureView> Items);

public sealed record AssessmentView(IReadOnlyList<Mark> Marks, string Words, string? By);

public sealed record CapView(CapRecorded Cap, string? LiftedBecause, IReadOnlyList<ConsequenceCarriedOut> CarriedOut);

/// <param name="Settled">Whether it was settled; else it is what would be settled now.</param>
public sealed record ResultView(AppraisalResult Result, bool Settled, string? Words, string? SettledBy);

public sealed record ObjectionView(AppraisalObjected Objection, ObjectionDecided? Decision);

public sealed record AppraisalAbilities(
    bool AssessSelf, bool Assess, bool TakeFigures, bool RecordCap, bool Settle, bool Announce, bool Object, bool DecideObjection, bool ReplaceHandler);

/// <summary>An appraisal as its reader may see it; what they may not is null or empty.</summary>
/// <param name="Told">Whether the reader may see the assessor's side and the result: whoever handles it at any time, others from the announcement on.</param>
public sealed record AppraisalView(
    AppraisalRow Appraisal, string PeriodKey, DateOnly FromOn, DateOnly ToOn, AppraisedSubject Subject, string? PersonName, PersonInPart Assessor, PersonInPart Settler,
    PersonInPart Reviewer, RoundTerms Terms, IReadOnlyList<RoundGrade> Grades, FalsificationRule? Falsification, FiguresView? Figures, AssessmentView? Self, AssessmentView? Assessment,
    IReadOnlyList<CapView> Caps, ResultView? Result, DateOnly? AnnouncedOn, ObjectionView? Objection, bool Reopened, bool Told,
    IReadOnlyList<ResultUsed> Uses, AppraisalAbilities Can);

public sealed class AppraisalViews(ReadDesk desk)
{
    public async Task<AppraisalView> Of(NpgsqlConnection tenant, AppraisalRow row, SubjectAppraisal appraisal, AppraisalRound round, bool manages)
    {
        var (subject, handlers, terms) = (appraisal.Subject, appraisal.Subject.Handlers, round.Locked());
        var names = await tenant.PersonNames([subject.PersonId, handlers.AssessorId, handlers.SettlerId, handlers.ReviewerId, .. Others(appraisal)]);
        var handles = manages || row.Capacities.Intersect(["assessor", "settler", "reviewer"]).Any();
        var told = handles || appraisal.Announced is not null;
        PersonInPart Person(Guid id) => new(id, names.GetValueOrDefault(id));
        return new(
            row, round.Opened.Period.Key, round.Opened.Period.From, round.Opened.Period.To, subject, names.GetValueOrDefault(subject.PersonId), Person(handlers.AssessorId),
            Person(handlers.SettlerId), Person(handlers.ReviewerId), terms, round.Opened.Grades, round.Opened.Falsification,
            told || row.Capacities.Contains(AppraisalSight.Subject) ? await Figures(tenant, appraisal, round) : null,
            appraisal.Self is { } self && (told || row.Capacities.Contains(AppraisalSight.Subject)) ? new(self.Marks, self.Words, names.GetValueOrDefault(self.PersonId)) : null,
            appraisal.Assessment is { } assessment && told ? new(assessment.Marks, assessment.Words, names.GetValueOrDefault(assessment.PersonId)) : null,
            told ? [.. appraisal.Caps.Select(cap => new CapView(
                cap, appraisal.Lifted.GetValueOrDefault(cap.CapId), [.. appraisal.Consequences.Where(each => each.CapId == cap.CapId)]))] : [],
            told ? Result(appraisal, round, names, handles) : null,
            appraisal.Announced?.On,
            appraisal.Objection is { } objection && (handles || row.Capacities.Contains(AppraisalSight.Subject)) ? new(objection, appraisal.Ruling) : null,
            appraisal.Reopened, told, told ? appraisal.Uses : [], Can(row, appraisal, round, manages));
    }

    private static IEnumerable<Guid> Others(SubjectAppraisal appraisal) =>
        new[] { appraisal.Self?.PersonId, appraisal.Assessment?.PersonId, appraisal.Settled?.PersonId }.OfType<Guid>();

    private static ResultView? Result(SubjectAppraisal appraisal, AppraisalRound round, IReadOnlyDictionary<Guid, string> names, bool handles) => appraisal.Settled switch
    {
        { } settled => new(settled.Result, true, settled.Words, names.GetValueOrDefault(settled.PersonId)),
        null when handles && (appraisal.Figures is not null || appraisal.Assessment is not null) => new(ResultSoFar.Of(appraisal, round), false, null, null),
        _ => null,
    };

    private async Task<FiguresView?> Figures(NpgsqlConnection tenant, SubjectAppraisal appraisal, AppraisalRound round)
    {
        if (appraisal.Figures is not { } taken)
        {
            return null;
        }

        var ids = taken.Figures.SelectMany(figure => figure.Met.Concat(figure.NotMet)).Distinct().ToArray();
        var lines = (await tenant.Lines(new LineQuery { Today = desk.Today, OccurrenceIds = ids, Limit = Math.Max(1, ids.Length) })).ToDictionary(line => line.Id);
        FigureDuty Duty(Guid id, bool met) => lines.GetValueOrDefault(id) is { } line
            ? new(id, line.TitleZh, line.TitleEn, line.WindowKey, line.DueOn, met)
            : new(id, string.Empty, string.Empty, string.Empty, null, met);
        var from = appraisal.Subject.HeldSince is { } since && since > round.Opened.Period.From ? since : round.Opened.Period.From;
        return new(
            taken.KnownOn, from, round.Opened.Period.To,
            [
                .. taken.Figures.Select(figure => new FigureView(
                    figure.Criterion, figure.Figure, figure.Category, figure.Met.Count, figure.Met.Count + figure.NotMet.Count,
                    [.. figure.NotMet.Select(id => Duty(id, false)).Concat(figure.Met.Select(id => Duty(id, true))).OrderBy(duty => duty.DueOn)])),
            ]);
    }

    private AppraisalAbilities Can(AppraisalRow row, SubjectAppraisal appraisal, AppraisalRound round, bool manages)
    {
        var (open, settled) = (round.Over() is null, appraisal.Settled is not null);
        var (subject, assessor) = (row.Capacities.Contains(AppraisalSight.Subject), row.Capacities.Contains("assessor"));
        var marks = round.Locked().Of(CriterionKind.Qualitative).Any();
        var figures = round.Locked().Of(CriterionKind.Quantitative).Any();
        var records = open && (manages || assessor) && !subject && !appraisal.Waits();
        return new(
            open && subject && marks && appraisal.Assessment is null && !settled,
            open && assessor && marks && !settled && (appraisal.Self is not null || desk.Today > round.Locked().SelfAssessmentBy),
            open && (manages || assessor) && figures && !settled && (appraisal.Figures is null || appraisal.Reopened),
            records,
            open && row.Capacities.Contains("settler") && !settled && row.Ready,
            open && manages && settled && appraisal.Announced is null,
            subject && appraisal is { Announced: not null, Objection: null } && desk.Today <= appraisal.Announced.ObjectUntil,
            row.Capacities.Contains("reviewer") && appraisal.Waits(),
            open && manages && !subject);
    }
}
