using System.Text.Json;
using Dapper;
using Npgsql;
using Platform.Domain.Incidents;

namespace Platform.Projections.Incidents;

/// <summary>Reads incidents of the connection's tenant.</summary>
public static class IncidentReader
{
    private static readonly string[] OfClocks = ["reported", "paused", "resumed"];

    /// <param name="now">The moment at which the clocks are read.</param>
    public static async Task<IReadOnlyList<IncidentRow>> Incidents(
        this NpgsqlConnection tenant, Guid[]? reachUnits, DateTimeOffset now, Guid? incidentId = null, Guid? unitId = null, string? state = null, int limit = 500)
    {
        var rows = await tenant.QueryAsync<IncidentRow>(
            """
            select * from (
                select i.incident_id as id, i.unit_id, n.name_zh as unit_name_zh, i.responsible_post_id, p.title_zh as responsible_post_title_zh, i.category, i.matter, i.level,
                    i.clocks::text as clocks, i.policy_number, i.happened_at, i.known_at, i.recorded_at, i.recorded_by, i.channel_id, c.name_zh as channel_name_zh, i.occurrence_ids,
                    i.finding_ids, i.final_sent, i.closed_at, i.learnt, i.version,
                    case when i.closed_at is not null then 'closed' when i.paused then 'paused' else 'open' end as state
                from platform.incident i
                join platform.unit_node n on n.tenant_id = i.tenant_id and n.unit_id = i.unit_id
                join platform.post_register p on p.tenant_id = i.tenant_id and p.post_id = i.responsible_post_id
                left join platform.channel c on c.tenant_id = i.tenant_id and c.channel_id = i.channel_id
                where i.tenant_id = current_setting('app.tenant_id') and (@incidentId::uuid is null or i.incident_id = @incidentId)
                  and (@unitId::uuid is null or i.unit_id = @unitId)
                  and (@reachUnits::uuid[] is null or exists (
                      select from platform.unit_node u where u.tenant_id = n.tenant_id and u.unit_id = any(@reachUnits) and n.path <@ u.path))) found
            where @state::text is null or state = @state
            order by known_at desc, id limit @limit
            """,
            new { reachUnits, incidentId, unitId, state, limit });
        var found = rows.ToList();
        var entries = (await tenant.Entries([.. found.Select(row => row.Id)], OfClocks)).ToLookup(entry => entry.IncidentId);
        return [.. found.Select(row => With(row, HistoryOf(row, [.. entries[row.Id]]), now))];
    }

    /// <summary>What was recorded about an incident, in order, each report with its timing.</summary>
    public static async Task<IReadOnlyList<IncidentEntryRow>> IncidentEntries(this NpgsqlConnection tenant, IncidentRow incident, DateTimeOffset now)
    {
        IncidentEntryRow[] entries = [.. await tenant.Entries([incident.Id], null)];
        var timings = new Queue<string>(IncidentTimes.Of(HistoryOf(incident, entries), now).Reports);
        return [.. entries.Select(entry => entry.Kind == "reported" ? entry with { Timing = timings.Dequeue() } : entry)];
    }

    /// <summary>What is to be different, as the incident was closed last, with how its duties stand on a day.</summary>
    public static async Task<IReadOnlyList<IncidentChangeRow>> IncidentChanges(this NpgsqlConnection tenant, Guid incidentId, DateOnly today) =>
        [.. await tenant.QueryAsync<IncidentChangeRow>(
            """
            select c.text, p.title_zh as owner_post_title_zh, c.due_on, c.occurrence_id,
                case when l.occurrence_id is not null then platform.state_on(l.status, l.window_from, l.due_on, @today) end as state
            from platform.incident_change c
            join platform.post_register p on p.tenant_id = c.tenant_id and p.post_id = c.owner_post_id
            left join platform.ledger_line l on l.tenant_id = c.tenant_id and l.occurrence_id = c.occurrence_id
            where c.tenant_id = current_setting('app.tenant_id') and c.incident_id = @incidentId
              and c.closing = (select max(closing) from platform.incident_change l where l.tenant_id = c.tenant_id and l.incident_id = c.incident_id)
            order by c.number
            """,
            new { incidentId, today })];

    private static Task<IEnumerable<IncidentEntryRow>> Entries(this NpgsqlConnection tenant, Guid[] incidentIds, string[]? kinds) =>
        tenant.QueryAsync<IncidentEntryRow>(
            """
            select e.incident_id, e.number, e.kind, e.at, e.recorded_at, n.name as person_name, e.stage, e.to_name, e.level, e.text
            from platform.incident_entry e
            left join platform.person n on n.tenant_id = e.tenant_id and n.person_id = e.person_id
            where e.tenant_id = current_setting('app.tenant_id') and e.incident_id = any(@incidentIds) and (@kinds::text[] is null or e.kind = any(@kinds))
            order by e.incident_id, e.number
            """,
            new { incidentIds, kinds });

    private static IncidentHistory HistoryOf(IncidentRow row, IReadOnlyList<IncidentEntryRow> entries)
    {
        var pauses = new List<IncidentPause>();
        foreach (var entry in entries)
        {
            if (entry.Kind == "paused")
            {
                pauses.Add(new(entry.At, null));
            }
            else if (entry.Kind == "resumed")
            {
                pauses[^1] = pauses[^1] with { ResumedAt = entry.At };
            }
        }

        return new(
            row.KnownAt, row.RecordedAt, ClockOf(row), [.. entries.Where(entry => entry.Kind == "reported").Select(entry => (StageOf(entry.Stage!), entry.At))], pauses,
            row.ClosedAt is not null);
    }

    private static IncidentRow With(IncidentRow row, IncidentHistory history, DateTimeOffset now)
    {
        var times = IncidentTimes.Of(history, now);
        var wait = IncidentWait.Of(history, times, row.FinalSent);
        return row with
        {
            WaitsFor = wait?.For,
            WaitsUntil = wait?.DueAt,
            WaitsSince = wait?.Since ?? row.RecordedAt,
            Clock = history.Clock == IncidentClock.None(history.Clock.Level) ? null : history.Clock,
            Times = new(
                times.Recording, times.MinutesToRecord, times.FirstReport, times.FirstReportDueAt, times.MinutesToFirstReport, times.FollowUp, times.FollowUpDueAt),
        };
    }

    private static IncidentClock ClockOf(IncidentRow row)
    {
        var level = Enum.GetValues<IncidentLevel>().Single(each => Codes.Of(each) == row.Level);
        return JsonSerializer.Deserialize<IReadOnlyList<IncidentClock>>(row.Clocks, Json.Options)!.FirstOrDefault(clock => clock.Level == level) ?? IncidentClock.None(level);
    }

    private static ReportStage StageOf(string code) => Enum.GetValues<ReportStage>().Single(each => Codes.Of(each) == code);
}
