using System.Globalization;

namespace Platform.Domain.Work.Notices;

/// <summary>What one person was told on one day.</summary>
public sealed record Notice(Guid Id, Guid PersonId, bool IsRead)
{
    /// <summary>One a day: the id follows from the person and the day, so that no two nodes send it twice.</summary>
    public static Guid IdFor(string tenant, Guid personId, DateOnly day) =>
        DeterministicId.From("notice", tenant, personId.ToString("n"), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>One for each paper of a case that is served on a subject.</summary>
    public static Guid PaperIdFor(string tenant, Guid caseId, Guid subject, string paper) =>
        DeterministicId.From("paper-notice", tenant, caseId.ToString("n"), subject.ToString("n"), paper);

    /// <summary>One for each thing that reached the tenant and each of those who are told of it.</summary>
    public static Guid MatterIdFor(string tenant, Guid personId, NoticeKind kind, Guid matter) =>
        DeterministicId.From("matter-notice", tenant, personId.ToString("n"), kind.ToString(), matter.ToString("n"));

    public static Notice? Evolve(Notice? notice, NoticeEvent @event) => (notice, @event) switch
    {
        (_, NoticeSent e) => new(e.NoticeId, e.PersonId, false),
        (_, PaperWaits e) => new(e.NoticeId, e.PersonId, false),
        (_, MatterArrived e) => new(e.NoticeId, e.PersonId, false),
        (null, _) => null,
        (_, NoticeRead) => notice with { IsRead = true },
        _ => notice,
    };
}
