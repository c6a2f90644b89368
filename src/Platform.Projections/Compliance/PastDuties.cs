using Dapper;
using Npgsql;
using Platform.Domain.Compliance;

namespace Platform.Projections.Compliance;

/// <summary>Duties where they stood, as rows that every past figure and list is read from.</summary>
public static class PastDuties
{
    /// <summary>
    /// A common table <c>duty</c> of one row per duty: known then, the span that was open at the instant by recorded time; true
    /// then, the span that the day falls in by all that is known now. Takes <c>@Day</c>, <c>@KnownBefore</c>, <c>@Year</c> (null for
    /// all) and, when it crosses tenants, <c>@Tenants</c>.
    /// </summary>
    public static string Table(Viewpoint view, bool crossing = false)
    {
        var of = crossing ? "f.tenant_id = any(@Tenants)" : "f.tenant_id = current_setting('app.tenant_id')";
        return view.Knowledge == Knowledge.Then
            ? $"""
              with duty as (
                  select f.tenant_id, f.occurrence_id, f.unit_id, f.post_id, f.year, f.scheme_id, f.obligation_id, f.article, f.category, f.window_from, f.window_to,
                      f.due_on, f.status, platform.state_on(f.status, f.window_from, f.due_on, @Day) as state, least(coalesce(f.due_on, f.window_to), @Day) as placed_on,
                      f.opened_by_sequence as sequence
                  from platform.compliance_fact f
                  where {of} and (@Year::int is null or f.year = @Year) and f.recorded_from < @KnownBefore and f.recorded_to >= @KnownBefore)
              """
            : $"""
              with duty as (
                  select f.tenant_id, f.occurrence_id, f.unit_id, f.post_id, f.year, f.scheme_id, f.obligation_id, f.article, f.category, f.window_from, f.window_to,
                      f.due_on, s.status, platform.state_on(s.status, f.window_from, f.due_on, @Day) as state, least(coalesce(f.due_on, f.window_to), @Day) as placed_on,
                      f.sequence
                  from platform.duty_truth f, lateral (select coalesce(f.status, platform.calendar_status(f.judged, f.due_on, f.closes_on, @Day)) as status) s
                  where {of} and (@Year::int is null or f.year = @Year) and f.from_on <= @Day and f.until_on > @Day)
              """;
    }

    /// <summary>The projection whose rows the viewpoint reads.</summary>
    public static string ProjectionOf(Viewpoint view) => view.Knowledge == Knowledge.Then ? "Compliance:All" : $"{DutyTruth.ProjectionName}:All";

    /// <summary>
    /// Whether everything that was known at the moment is in the rows. Until it is, an answer about it could still change; row-level
    /// security narrows the question to the tenant of the connection.
    /// </summary>
    public static Task<bool> HasReached(this NpgsqlConnection connection, Viewpoint view) => connection.ExecuteScalarAsync<bool>(
        """
        select not exists (
            select from events.mt_events
            where seq_id > coalesce((select last_seq_id from events.mt_event_progression where name = @name), 0) and timestamp < @KnownBefore)
        """,
        new { name = ProjectionOf(view), view.KnownBefore });

    /// <summary>The event by which each duty stands where it does.</summary>
    public static async Task<IReadOnlyDictionary<Guid, long>> DecisiveFacts(this NpgsqlConnection tenant, Guid[] occurrenceIds, Viewpoint view) =>
        (await tenant.QueryAsync<(Guid Id, long Sequence)>(
            $"{Table(view)} select occurrence_id, sequence from duty where occurrence_id = any(@occurrenceIds)",
            new { occurrenceIds, Year = (int?)null, view.Day, view.KnownBefore })).ToDictionary(row => row.Id, row => row.Sequence);

    /// <summary>Until when the figures hold: for what was known then, the moment itself.</summary>
    public static async Task<Freshness> Freshness(this NpgsqlConnection connection, Viewpoint view, DateTimeOffset now) =>
        view is { Knowledge: Knowledge.Then, IsLive: false } ? new(view.KnownBefore, 0) : await connection.Freshness(now);
}
