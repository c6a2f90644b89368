namespace Platform.Domain.Work.Notices;

/// <summary>A person marks what they were told as read. It says nothing about the duties in it.</summary>
public static class ReadNoticeDecider
{
    public static Decision<NoticeEvent> Decide(Notice notice, By by) =>
        notice.IsRead ? Decision<NoticeEvent>.Nothing : new NoticeRead(by.ActorId);
}
