namespace Platform.Domain.Work.Notices;

/// <summary>Tells somebody at once that something reached their tenant which waits for a day.</summary>
/// <param name="MatterId">What reached it, as the tenant has it.</param>
public sealed record TellOfMatter(Guid NoticeId, Guid PersonId, NoticeKind Kind, Guid MatterId, DateOnly DueOn);

public static class TellOfMatterDecider
{
    /// <summary>
    /// Nothing when they were told of this one already. The step is the days that are left, so that the reminders of later days
    /// follow and none of the same day repeats it.
    /// </summary>
    public static Decision<NoticeEvent> Decide(TellOfMatter command, Notice? notice, By by) => notice is not null
        ? Decision<NoticeEvent>.Nothing
        : new MatterArrived(
            command.NoticeId, command.PersonId, by.Today,
            new(command.Kind, command.MatterId, command.DueOn, Math.Max(0, command.DueOn.DayNumber - by.Today.DayNumber), null, null));
}
