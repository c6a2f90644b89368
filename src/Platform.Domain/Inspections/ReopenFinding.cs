namespace Platform.Domain.Inspections;

/// <summary>Opens a finding again that was held to be put right.</summary>
/// <param name="IsVerified">Whether its rectification was confirmed.</param>
/// <param name="Rectifiers">Accounts that put it right or handed it in.</param>
public sealed record ReopenFinding(string Reason, DateOnly DueOn, bool IsVerified, IReadOnlyCollection<string> Rectifiers);

public sealed record FindingIsNotRectified()
    : Refusal("finding-is-not-rectified", "The rectification of this finding is not confirmed. What is handed in and not good enough is returned.");

public sealed record RectifierMayNotReopen()
    : Refusal("rectifier-may-not-reopen", "You put this right yourself. Another person has to judge whether it is.");

public sealed record ReopeningIsDueInThePast()
    : Refusal("reopening-is-due-in-the-past", "The day by which it is to be put right has passed. Give today or a later day.");

public static class ReopenFindingDecider
{
    public static Decision<FindingEvent> Decide(ReopenFinding command, Finding finding, By by)
    {
        if (finding.Reopening is { } known && (known.Reason, known.DueOn) == (command.Reason, command.DueOn) && !command.IsVerified)
        {
            return Decision<FindingEvent>.Nothing;
        }

        if (!command.IsVerified)
        {
            return new FindingIsNotRectified();
        }

        if (command.Rectifiers.Any(by.Is))
        {
            return new RectifierMayNotReopen();
        }

        return command.DueOn < by.Today
            ? new ReopeningIsDueInThePast { Errors = [new("/dueOn", "in-the-past", "Give today or a later day.")] }
            : new FindingReopened(finding.Rounds + 1, command.Reason, command.DueOn, Finding.DutyOf(finding.Id, finding.Rounds + 1), by.ActorId);
    }
}
