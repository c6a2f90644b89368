namespace Platform.Domain.Meetings;

/// <summary>Records what went on in a meeting that was recorded, or records it anew with the reason.</summary>
public sealed record RecordProceedings(Proceedings Proceedings, string? Reason);

public sealed record ActIsNoMeeting()
    : Refusal("act-is-no-meeting", "Only a meeting or a training has proceedings and resolutions. Record the act as one of them, or leave these out.");

public sealed record ProceedingsAreNotAcceptable()
    : Refusal("proceedings-are-not-acceptable", "Some of what is recorded of the meeting does not fit together; each part is named with how to mend it.");

public sealed record ProceedingsNeedAReason()
    : Refusal("proceedings-need-a-reason", "What went on in this meeting is recorded already. Say why it is recorded anew, in 1 to 500 characters.");

public static class RecordProceedingsDecider
{
    public const int LongestReason = 500;

    public static Decision<ActEvent> Decide(RecordProceedings command, Act act, By by)
    {
        if (Refuse(act) is { } refused)
        {
            return refused;
        }

        if (command.Proceedings.SaysTheSameAs(act.Proceedings))
        {
            return Decision<ActEvent>.Nothing;
        }

        if (act.Proceedings is not null && (string.IsNullOrWhiteSpace(command.Reason) || command.Reason.Length > LongestReason))
        {
            return new ProceedingsNeedAReason { Errors = [new("/reason", "required", "Give a reason.")] };
        }

        var faults = ProceedingsFaults.Of(command.Proceedings, act.PresentPostIds, by.Today).ToList();
        return faults.Count > 0
            ? new ProceedingsAreNotAcceptable { Errors = faults }
            : new ProceedingsRecorded(command.Proceedings, act.Proceedings is null ? null : command.Reason!.Trim(), by.ActorId);
    }

    internal static Refusal? Refuse(Act act) => act switch
    {
        { SupersededBy: { } replacement } => new ActIsAlreadyReplaced(replacement),
        { Kind: not (ActKind.Meeting or ActKind.Training) } => new ActIsNoMeeting(),
        _ => null,
    };
}
