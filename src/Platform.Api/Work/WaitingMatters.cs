using Npgsql;
using Platform.Domain.Incidents;
using Platform.Domain.Work.Notices;
using Platform.Domain.Work.Reminders;
using Platform.Projections;
using Platform.Projections.Bulletins;
using Platform.Projections.Incidents;
using Platform.Projections.Reporting;

namespace Platform.Api.Work;

/// <summary>What waits in a bureau and is no duty of the ledger: bulletins to acknowledge by a day, reports that are asked for, and incidents.</summary>
internal static class WaitingMatters
{
    private const int Most = 5000;

    /// <param name="now">The moment at which the clocks of incidents are read; one whose clocks stand waits for nothing.</param>
    public static async Task<IReadOnlyList<WaitingMatter>> Of(NpgsqlConnection tenant, DateTimeOffset now) =>
    [
        .. (await tenant.WaitingBulletins(null, Most)).Where(each => each.AcknowledgeBy is not null)
            .Select(each => new WaitingMatter(NoticeKind.Bulletin, each.BulletinId, each.UnitId, null, each.AcknowledgeBy!.Value)),
        // The bureau's own answer is given by its office.
        .. (await tenant.ReceivedBulletins()).Where(each => each is { State: "waiting", AcknowledgeBy: not null })
            .Select(each => new WaitingMatter(NoticeKind.ReceivedBulletin, each.Id, Guid.Empty, null, each.AcknowledgeBy!.Value, EscalationTarget.BureauOffice)),
        .. (await tenant.ReceivedCalls(null, ChinaDay.Of(now), Most)).Where(each => each is { WithdrawnOn: null, ReportState: not ("sent" or "received") })
            .Select(each => new WaitingMatter(NoticeKind.ReportCall, each.Id, Guid.Empty, null, each.DueOn, EscalationTarget.BureauOffice)),
        .. (await tenant.Incidents(null, now, state: "open")).Select(Of).OfType<WaitingMatter>(),
    ];

    private static WaitingMatter? Of(IncidentRow incident) => incident switch
    {
        // Whoever recorded it may not close it: those above are asked.
        { WaitsFor: IncidentWait.Closing } =>
            new(NoticeKind.IncidentClosing, incident.Id, incident.UnitId, null, ChinaDay.Of(incident.WaitsSince), EscalationTarget.UnitHead),
        { WaitsUntil: { } until } => new(NoticeKind.IncidentReport, incident.Id, incident.UnitId, incident.ResponsiblePostId, ChinaDay.Of(until)),
        _ => null,
    };
}
