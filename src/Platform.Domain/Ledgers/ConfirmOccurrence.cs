namespace Platform.Domain.Ledgers;

/// <summary>Another person confirms what was submitted; the verdict follows from the day the act was done.</summary>
/// <param name="Needed">Who has to agree by the bureau's own rule; null where any reviewer confirms alone.</param>
public sealed record ConfirmOccurrence(string? Note, NeededApproval? Needed = null);

public sealed record NothingToConfirm()
    : Refusal("nothing-to-confirm", "This duty is not submitted. It can be confirmed when its owner has submitted it.");

/// <summary>Segregation of duties: one pair of eyes does, another confirms (matrix U8).</summary>
public sealed record PerformerMayNotConfirm()
    : Refusal("performer-may-not-confirm", "You recorded or submitted this yourself. Another person has to confirm it.");

public sealed record NotAmongTheApprovers()
    : Refusal("not-among-the-approvers", "The bureau's rule names other posts for confirming this duty. Their holders have to do it.");

public sealed record NobodyIsNamedToApprove()
    : Refusal("nobody-is-named-to-approve", "The bureau's rule names no post that exists for this unit. Have the rule changed, or the post established.");

public static class ConfirmOccurrenceDecider
{
    public static Decision<OccurrenceEvent> Decide(ConfirmOccurrence command, Occurrence occurrence, By by)
    {
        if (occurrence.IsConfirmed())
        {
            return Decision<OccurrenceEvent>.Nothing;
        }

        if (occurrence.Status != OccurrenceStatus.Submitted || occurrence.CompletedOn is not { } completedOn)
        {
            return new NothingToConfirm();
        }

        if (IsPerformer(occurrence, by))
        {
            return new PerformerMayNotConfirm();
        }

        return command.Needed is { } needed
            ? Approve(command, needed, occurrence, completedOn, by)
            : occurrence.Move(occurrence.VerdictFor(completedOn), new OccurrenceConfirmed(by.ActorId, completedOn, command.Note));
    }

    /// <summary>Whether the actor, or the person for whom they act, ever performed here.</summary>
    internal static bool IsPerformer(Occurrence occurrence, By by) => occurrence.Performers.Any(by.Is);

    /// <summary>Whether the actor asked, or the person for whom they act, or a delegate of the actor for them.</summary>
    internal static bool IsRequester(AskedOfDuty request, By by) => by.Is(request.By) || request.For.Any(by.Is);

    private static Decision<OccurrenceEvent> Approve(ConfirmOccurrence command, NeededApproval needed, Occurrence occurrence, DateOnly completedOn, By by)
    {
        if (needed.Posts.Count == 0)
        {
            return new NobodyIsNamedToApprove();
        }

        if (needed.HeldByActor.Count == 0)
        {
            return new NotAmongTheApprovers();
        }

        var fresh = needed.HeldByActor.Where(post => !occurrence.Approvals.ContainsKey(post)).ToList();
        if (fresh.Count == 0)
        {
            return Decision<OccurrenceEvent>.Nothing;
        }

        var approved = new OccurrenceApproved(fresh, by.ActorId, command.Note);
        return needed.IsMetBy(Occurrence.Evolve(occurrence, approved)!.Approvals)
            ? occurrence.Move(occurrence.VerdictFor(completedOn), approved, new OccurrenceConfirmed(by.ActorId, completedOn, command.Note))
            : approved;
    }
}
