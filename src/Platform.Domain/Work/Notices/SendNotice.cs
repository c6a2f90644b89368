namespace Platform.Domain.Work.Notices;

/// <summary>Tells a person everything of the day at once.</summary>
public sealed record SendNotice(Guid NoticeId, Guid PersonId, IReadOnlyList<NoticeItem> Items);

public static class SendNoticeDecider
{
    /// <summary>Nothing when there is nothing to tell, or when the person was told today: what comes later waits for the next day.</summary>
    public static Decision<NoticeEvent> Decide(SendNotice command, Notice? notice, By by) =>
        notice is not null || command.Items.Count == 0
            ? Decision<NoticeEvent>.Nothing
            : new NoticeSent(command.NoticeId, command.PersonId, by.Today, command.Items);
}
