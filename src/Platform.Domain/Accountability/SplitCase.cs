namespace Platform.Domain.Accountability;

/// <summary>Gives some subjects a case of their own, which goes on from where this one stands. It is never joined again with this one.</summary>
/// <param name="IntoId">The new case.</param>
public sealed record SplitCase(Guid IntoId, IReadOnlyList<Guid> Subjects, string Ground);

/// <summary>The other side of a split: the new case, with what the file held of its subjects.</summary>
/// <param name="From">The case that they were in, as it stands.</param>
/// <param name="Facts">Every fact of that case, in order.</param>
public sealed record SplitOffCase(Guid CaseId, AccountabilityCase From, IReadOnlyList<CaseEvent> Facts, IReadOnlyList<Guid> Subjects, string Ground);

public sealed record CaseCannotBeSplit()
    : Refusal("case-cannot-be-split", "A case that is established is split before it is decided, by subjects of its own, and at least one of them stays in it.");

public static class SplitCaseDecider
{
    public static Decision<CaseEvent> Decide(SplitCase command, AccountabilityCase file, By by) =>
        Splitting.Against(file, command.Subjects, command.Ground, by)
        ?? CaseProgress.With(file, by, new CaseSplit(command.IntoId, command.Subjects, command.Ground.Trim(), by.Today, file.FileSha256, by.PersonId!.Value));
}

public static class SplitOffCaseDecider
{
    public static Decision<CaseEvent> Decide(SplitOffCase command, AccountabilityCase? file, By by)
    {
        if (file is not null)
        {
            return Decision<CaseEvent>.Nothing;
        }

        if (Splitting.Against(command.From, command.Subjects, command.Ground, by) is { } against)
        {
            return against;
        }

        var from = command.From;
        var opened = from.Opened with
        {
            CaseId = command.CaseId,
            Subjects = [.. from.Subjects.Select(each => each.Subject).Where(subject => command.Subjects.Contains(subject.Key))],
            Handlers = from.Handlers,
        };
        List<CaseEvent> facts =
        [
            opened,
            new CaseSplitOff(from.Id, command.Ground.Trim(), by.Today, from.FileSha256, by.PersonId!.Value),
            .. Splitting.Carried(from, command.Facts, command.Subjects),
        ];
        var step = CaseProgress.At(facts.Aggregate((AccountabilityCase?)null, AccountabilityCase.Evolve)!);
        // The clock of the step at which both stand goes on.
        facts.Add(step == from.Step ? new CaseStepReached(step, from.Since, from.DueOn) : CaseProgress.Reached(opened, step, by));
        return facts.ToArray();
    }
}

internal static class Splitting
{
    public static Refusal? Against(AccountabilityCase file, IReadOnlyList<Guid> subjects, string ground, By by) =>
        CaseGuard.Runs(file)
        ?? CaseGuard.Unless(by.PersonId == file.Handlers.InvestigatorId, new NotYourPartOfTheCase())
        ?? CaseGuard.Unless(file.DecidedOn is null && file.Verification is not { Established: false }, new CaseCannotBeSplit())
        ?? CaseGuard.Faulty(CaseGuard.Text("/ground", ground))
        ?? CaseGuard.Unless(
            subjects.Count > 0 && subjects.Distinct().Count() == subjects.Count && subjects.Count < file.Subjects.Count && subjects.All(subject => file.Find(subject) is not null),
            new CaseCannotBeSplit { Errors = [new("/subjects", "some-and-not-all", "Name some of the subjects once each, and leave at least one.")] });

    /// <summary>What the file holds of these subjects, and of the case as a whole where it still holds.</summary>
    public static IEnumerable<CaseEvent> Carried(AccountabilityCase file, IReadOnlyList<CaseEvent> facts, IReadOnlyList<Guid> subjects)
    {
        if (file.Verification is not null)
        {
            yield return facts.OfType<CaseVerified>().Last();
        }

        foreach (var fact in facts)
        {
            if (fact is CaseMeasuresProposed proposed)
            {
                yield return proposed with { Proposals = [.. proposed.Proposals.Where(each => subjects.Contains(each.Subject))] };
            }
            else if (fact is CaseAttributed or CaseStepSkipped || (Of(fact) is { } subject && subjects.Contains(subject)))
            {
                yield return AsItHolds(fact, file);
            }
        }
    }

    // A suspension moved the last day of a statement; it is not carried over, and the day that it moved to is.
    private static CaseEvent AsItHolds(CaseEvent fact, AccountabilityCase file) => fact switch
    {
        CaseNoticeServed e => e with { StatementDueOn = file.Find(e.Subject)?.StatementDueOn ?? e.StatementDueOn },
        CaseStatementExtended e => e with { Until = file.Find(e.Subject)?.StatementDueOn ?? e.Until },
        _ => fact,
    };

    private static Guid? Of(CaseEvent fact) => fact switch
    {
        CaseNoticeServed e => e.Subject,
        CaseFileOpened e => e.Subject,
        CaseStatementMade e => e.Subject,
        CaseStatementDeclined e => e.Subject,
        CaseStatementExtended e => e.Subject,
        CaseRemarkMade e => e.Subject,
        _ => null,
    };
}
