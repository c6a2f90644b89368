namespace Platform.Domain.Work.Notices;

/// <summary>Tells a person that a paper waits for them, and nothing of what it is.</summary>
public sealed record TellOfPaper(Guid NoticeId, Guid PersonId);

public static class TellOfPaperDecider
{
    /// <summary>Nothing when they were told of this one already.</summary>
    public static Decision<NoticeEvent> Decide(TellOfPaper command, Notice? notice, By by) =>
        notice is not null ? Decision<NoticeEvent>.Nothing : new PaperWaits(command.NoticeId, command.PersonId, by.Today);
}
