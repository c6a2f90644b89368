using System.Text.Json;
using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain.Calendar;

namespace Platform.Projections.Calendar;

/// <summary>Answers: which years' holidays does a tenant know, and from which notice?</summary>
public sealed class CalendarYears() : RowProjection("CalendarYears", "calendar_year")
{
    protected override void Apply(IDocumentOperations rows, IEvent e)
    {
        if (e.Data is CalendarYearSet set)
        {
            rows.QueueSqlCommand(
                """
                insert into platform.calendar_year (tenant_id, year, arrangement, set_at, set_by, version) values (?, ?, ?::jsonb, ?, ?, ?)
                on conflict (tenant_id, year) do update set arrangement = excluded.arrangement, set_at = excluded.set_at, set_by = excluded.set_by, version = excluded.version
                """,
                e.TenantId, set.Year.Year, JsonSerializer.Serialize(set.Year, Json.Options), e.Timestamp, e.UserName ?? string.Empty, e.Version);
        }
    }
}

/// <summary>A year as a tenant knows it.</summary>
public sealed record KnownYear(CalendarYear Year, DateTimeOffset SetAt);

/// <summary>Reads the calendar of the connection's tenant.</summary>
public static class CalendarReader
{
    public static async Task<IReadOnlyList<KnownYear>> CalendarYears(this NpgsqlConnection tenant) =>
        [.. (await tenant.QueryAsync<(string Arrangement, DateTimeOffset SetAt)>(
            "select arrangement::text, set_at from platform.calendar_year where tenant_id = current_setting('app.tenant_id') order by year desc"))
            .Select(row => new KnownYear(JsonSerializer.Deserialize<CalendarYear>(row.Arrangement, Json.Options)!, row.SetAt))];

    /// <summary>The working days as the tenant knows them, for reminders and for showing a month.</summary>
    public static async Task<WorkingCalendar> WorkingCalendar(this NpgsqlConnection tenant) =>
        new((await tenant.CalendarYears()).Select(known => known.Year));

    /// <summary>How many commands have changed the calendar; what If-Match speaks of.</summary>
    public static Task<long> CalendarVersion(this NpgsqlConnection tenant) =>
        tenant.ExecuteScalarAsync<long>("select coalesce(max(version), 0) from platform.calendar_year where tenant_id = current_setting('app.tenant_id')");

    /// <summary>The days on which something that still runs is due, with how many duties.</summary>
    public static async Task<IReadOnlyList<(DateOnly Day, int Duties)>> OpenDueDays(this NpgsqlConnection tenant, DateOnly from) =>
        [.. await tenant.QueryAsync<(DateOnly, int)>(
            """
            select due_on, count(*)::int from platform.ledger_line
            where tenant_id = current_setting('app.tenant_id') and due_on >= @from and status in ('pending', 'returned', 'submitted')
            group by due_on order by due_on
            """,
            new { from })];
}
