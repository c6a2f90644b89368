namespace Platform.Domain.Meetings;

/// <summary>Takes back an imported act, as if it had not been recorded.</summary>
public sealed record WithdrawAct(string Reason);

public sealed record ActIsDependedOn()
    : Refusal("act-is-depended-on", "The act was corrected since, and the correction stands on it. Correct that one instead.");

public static class WithdrawActDecider
{
    public static Decision<ActEvent> Decide(WithdrawAct command, Act? act) =>
        act is null ? Decision<ActEvent>.Nothing
        : act.SupersededBy is null ? new ActWithdrawn(command.Reason)
        : new ActIsDependedOn { Errors = [new($"/acts/{act.OccurredOn:yyyy-MM-dd}", "was-changed-since", $"The act of {act.OccurredOn:yyyy-MM-dd} was corrected since.")] };
}
