namespace Platform.Domain.Appraisals;

/// <summary>Takes the figures of a subject from the ledger and freezes them.</summary>
/// <param name="KnownOn">The day whose knowledge counts: the one of the terms, or a later one after an objection that was upheld.</param>
/// <param name="Duties">The duties of the subject as they stood on that day. Those below a body are the second list.</param>
public sealed record TakeFigures(DateOnly KnownOn, IReadOnlyList<LedgerDuty> Duties, IReadOnlyList<LedgerDuty> WithBelow);

public sealed record FiguresAreTaken()
    : Refusal("figures-are-taken", "The figures of this subject are taken and frozen. They are taken again only after an objection that was upheld.");

public sealed record DayOfFiguresIsNotOver()
    : Refusal("day-of-figures-is-not-over", "Figures count what was recorded by the end of the stated day. Take them once that day is over.");

public sealed record DayOfFiguresIsAnother()
    : Refusal("day-of-figures-is-another", "The terms of the round state the day whose knowledge counts. Another, later one is stated only after an objection that was upheld.");

public static class TakeFiguresDecider
{
    public static Decision<AppraisalEvent> Decide(TakeFigures command, SubjectAppraisal appraisal, AppraisalRound round, By by)
    {
        var terms = round.Locked();
        if (appraisal.Figures is { } known && !appraisal.Reopened)
        {
            return known.KnownOn == command.KnownOn ? Decision<AppraisalEvent>.Nothing : new FiguresAreTaken();
        }

        if (round.Over() is { } over)
        {
            return over;
        }

        if (appraisal.Settled is not null)
        {
            return new ResultIsSettled();
        }

        if (appraisal.Reopened ? command.KnownOn < terms.FiguresOn : command.KnownOn != terms.FiguresOn)
        {
            return new DayOfFiguresIsAnother { Errors = [new("/knownOn", "not-the-stated-day", $"Give {terms.FiguresOn:yyyy-MM-dd}.")] };
        }

        if (command.KnownOn >= by.Today)
        {
            return new DayOfFiguresIsNotOver { Errors = [new("/knownOn", "is-not-over", "Take the figures on the day after, or later.")] };
        }

        var from = appraisal.Subject.HeldSince is { } since && since > round.Opened.Period.From ? since : round.Opened.Period.From;
        return new FiguresTaken(
            command.KnownOn,
            [
                .. terms.Of(CriterionKind.Quantitative).OrderBy(criterion => criterion.Number).Select(criterion =>
                    LedgerFigures.Take(criterion, criterion.WithUnitsBelow ? command.WithBelow : command.Duties, from, round.Opened.Period.To)),
            ],
            by.ActorId);
    }
}
