using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Work.Notices;
using Platform.Projections;
using Platform.Projections.Bulletins;
using Platform.Projections.Incidents;
using Platform.Projections.Reporting;
using Platform.Projections.Work;

namespace Platform.Api.Work;

/// <summary>What is no duty and stands in a notice, as far as its reader sees it still.</summary>
/// <param name="About">The number of a bulletin, the category of an incident, who asks for a report.</param>
public sealed record NoticeMatter(string TitleZh, string About)
{
    public static async Task<IReadOnlyDictionary<Guid, NoticeMatter>> Of(NpgsqlConnection tenant, ReadDesk desk, IReadOnlyList<NoticeItemRow> items)
    {
        var found = new Dictionary<Guid, NoticeMatter>();
        foreach (var (kind, id) in items.Select(item => (item.Kind, item.OccurrenceId)).Distinct())
        {
            if (await Find(tenant, desk, kind, id) is { } matter)
            {
                found[id] = matter;
            }
        }

        return found;
    }

    private static Task<NoticeMatter?> Find(NpgsqlConnection tenant, ReadDesk desk, string kind, Guid id) =>
        kind == Codes.Of(NoticeKind.Bulletin) ? OfBulletin(tenant, desk, id)
        : kind == Codes.Of(NoticeKind.ReceivedBulletin) ? OfReceived(tenant, desk, id)
        : kind == Codes.Of(NoticeKind.IncidentReport) || kind == Codes.Of(NoticeKind.IncidentClosing) ? OfIncident(tenant, desk, id)
        : kind == Codes.Of(NoticeKind.ReportCall) ? OfCall(tenant, desk, id)
        : Task.FromResult<NoticeMatter?>(null);

    private static async Task<NoticeMatter?> OfBulletin(NpgsqlConnection tenant, ReadDesk desk, Guid id) =>
        desk.Actor.May(Ability.BulletinRead) && await tenant.Bulletins(desk.Actor.Units(Ability.BulletinRead), false, id, limit: 1) is [var row]
            ? new(row.Title, row.Number!) : null;

    private static async Task<NoticeMatter?> OfReceived(NpgsqlConnection tenant, ReadDesk desk, Guid id) =>
        desk.Actor.May(Ability.BulletinRead) && await tenant.ReceivedBulletins(id, 1) is [var row] ? new(row.Title, row.Number) : null;

    private static async Task<NoticeMatter?> OfIncident(NpgsqlConnection tenant, ReadDesk desk, Guid id) =>
        desk.Actor.May(Ability.IncidentRead) && await tenant.Incidents(desk.Actor.Units(Ability.IncidentRead), desk.Now, id, limit: 1) is [var row]
            ? new(row.Matter, row.Category) : null;

    private static async Task<NoticeMatter?> OfCall(NpgsqlConnection tenant, ReadDesk desk, Guid id) =>
        await tenant.ReceivedCalls(null, desk.Today, 1, id) is [var row] ? new(row.Title, row.CallerNameZh) : null;
}
