namespace Platform.Domain.Accountability;

/// <summary>Decides the case, with reasons for each subject. It freezes the hash of the file as it stood.</summary>
/// <param name="Managed">The subjects that the deciding body manages on this day.</param>
/// <param name="DeciderStands">Whether the decider holds, on this day, a post in the deciding body or a seat in a leading group of it.</param>
public sealed record DecideCase(IReadOnlyList<SubjectDecision> Decisions, CaseRules Rules, IReadOnlySet<Guid> Managed, bool DeciderStands);

public sealed record DeciderLacksStanding()
    : Refusal(
        "decider-lacks-standing",
        "Whoever decides holds a post in the deciding body on that day, or a seat in its leading group. Name somebody who does, or have the post register put right.");

public static class DecideCaseDecider
{
    public static Decision<CaseEvent> Decide(DecideCase command, AccountabilityCase file, By by)
    {
        if (CaseGuard.Stands(file, CaseStep.Decision, CaseCapacity.Decider, by) is { } against)
        {
            return against;
        }

        if (file.Subjects.FindIndex(subject => !command.Managed.Contains(subject.Subject.Key)) is >= 0 and var lacking)
        {
            return new BodyLacksAuthority { Errors = [new($"/decisions/{lacking}", "not-managed", "The deciding body does not manage this subject any more.")] };
        }

        if (!command.DeciderStands)
        {
            return new DeciderLacksStanding();
        }

        return CaseGuard.Faulty(SubjectDecisions.Faults(command.Decisions, file, command.Rules, by, "/decisions"))
            ?? CaseProgress.With(file, by, new CaseDecided(command.Decisions, by.Today, file.FileSha256, by.PersonId!.Value));
    }
}
