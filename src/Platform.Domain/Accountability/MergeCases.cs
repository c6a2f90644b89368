namespace Platform.Domain.Accountability;

/// <summary>Merges a case into another that goes on with both, and never the other way round. Both files stay with those who read them.</summary>
/// <param name="Into">The case that goes on, as it stands.</param>
public sealed record MergeCase(AccountabilityCase Into, string Ground);

/// <summary>The other side of a merger: the case that goes on takes the other's subjects in.</summary>
/// <param name="From">The case that ends, as it stands.</param>
public sealed record TakeCaseIn(AccountabilityCase From, string Ground);

public sealed record CasesCannotBeMerged()
    : Refusal(
        "cases-cannot-be-merged",
        "Two cases are merged while both are verified or attributed, by whoever investigates both, under the same rules, circumstance and deciding body. Each reason against it is named.");

public static class MergeCaseDecider
{
    public static Decision<CaseEvent> Decide(MergeCase command, AccountabilityCase file, By by) =>
        file.Merged is { } merged && merged.IntoId == command.Into.Id && merged.Ground == command.Ground.Trim() ? Decision<CaseEvent>.Nothing
        : Merging.Against(file, command.Into, command.Ground, by)
            ?? (Decision<CaseEvent>)new CaseMerged(command.Into.Id, command.Ground.Trim(), by.Today, file.FileSha256, by.PersonId!.Value);
}

public static class TakeCaseInDecider
{
    public static Decision<CaseEvent> Decide(TakeCaseIn command, AccountabilityCase file, By by)
    {
        if (file.TakenIn.Exists(each => each.FromId == command.From.Id))
        {
            return Decision<CaseEvent>.Nothing;
        }

        if (Merging.Against(command.From, file, command.Ground, by) is { } against)
        {
            return against;
        }

        var from = command.From;
        var taken = new CaseTakenIn(
            from.Id, from.Opened.OccurredOn, from.Opened.Facts, from.Verification is { Established: true },
            [.. from.Subjects.Select(each => each.Subject).Where(subject => file.Find(subject.Key) is null)], command.Ground.Trim(), by.Today, from.FileSha256,
            file.FileSha256, by.PersonId!.Value);
        var clock = Merging.Clock(file, from, CaseProgress.At(AccountabilityCase.Evolve(file, taken)!));
        return clock.Step == file.Step && clock.DueOn == file.DueOn ? taken : new CaseEvent[] { taken, clock };
    }
}

internal static class Merging
{
    public static Refusal? Against(AccountabilityCase from, AccountabilityCase into, string ground, By by) =>
        CaseGuard.Runs(from)
        ?? CaseGuard.Runs(into)
        ?? CaseGuard.Unless(by.PersonId == from.Handlers.InvestigatorId && by.PersonId == into.Handlers.InvestigatorId, new NotYourPartOfTheCase())
        ?? CaseGuard.Faulty(CaseGuard.Text("/ground", ground))
        ?? (Faults(from, into).ToList() is { Count: > 0 } faults ? new CasesCannotBeMerged { Errors = faults } : null)
        ?? CaseGuard.Unless(!from.Subjects.Any(each => into.Handlers.Persons().Contains(each.Subject.PersonId)), new HandlersMustDiffer());

    // The clocks go on: of two cases at one step the earlier day holds, and a step that one of them had not done has that one's day.
    public static CaseStepReached Clock(AccountabilityCase into, AccountabilityCase from, CaseStep step)
    {
        var at = new[] { into, from }.Where(file => file.Step == step).ToList();
        return new(step, at.Min(file => file.Since), at.Min(file => file.DueOn));
    }

    private static IEnumerable<FieldError> Faults(AccountabilityCase from, AccountabilityCase into)
    {
        const string Pointer = "/intoCaseId";
        if (from.Id == into.Id)
        {
            yield return new(Pointer, "itself", "A case is merged into another one.");
        }

        if (from.Opened.SchemeId != into.Opened.SchemeId || from.Opened.Trigger.Id != into.Opened.Trigger.Id)
        {
            yield return new(Pointer, "other-circumstance", "The two cases are opened on different circumstances.");
        }

        if (from.Handlers.DecidingUnitId != into.Handlers.DecidingUnitId)
        {
            yield return new(Pointer, "other-deciding-body", "Another body decides that case.");
        }

        if (from.Step > CaseStep.Attribution || into.Step > CaseStep.Attribution)
        {
            yield return new(Pointer, "told-already", "A subject was told already, or it is left out. From then on each case goes its own way.");
        }

        if (from.Subjects.Any(each => into.Find(each.Subject.Key) is { } same && same.Subject.PersonId != each.Subject.PersonId))
        {
            yield return new(Pointer, "other-holder", "The same post had another holder on the day of that case.");
        }
    }
}
