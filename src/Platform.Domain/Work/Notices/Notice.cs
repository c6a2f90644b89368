using System.Globalization;

namespace Platform.Domain.Work.Notices;

/// <summary>What one person was told on one day.</summary>
public sealed record Notice(Guid Id, Guid PersonId, bool IsRead)
{
    /// <summary>One a day: the id follows from the person and the day, so that no two nodes send it twice.</summary>
    public static Guid IdFor(string tenant, Guid personId, DateOnly day) =>
        DeterministicId.From("notice", tenant, personId.ToString("n"), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static Notice? Evolve(Notice? notice, NoticeEvent @event) => (notice, @event) switch
    {
        (_, NoticeSent e) => new(e.NoticeId, e.PersonId, false),
        (null, _) => null,
        (_, NoticeRead) => notice with { IsRead = true },
        _ => notice,
    };
}
