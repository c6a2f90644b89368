using Dapper;
using Npgsql;

namespace Platform.Projections.Operations;

/// <summary>An event that a projection could not apply.</summary>
/// <param name="ResumeAsked">Somebody asked that it be tried again, and it has not been yet.</param>
public sealed record ProjectionFault(long Sequence, string Message, DateTimeOffset StoppedAt, bool ResumeAsked);

/// <summary>A rebuild that was asked for: how far it has come, and how it ended.</summary>
public sealed record RebuildProgress
{
    public long Id { get; init; }

    /// <summary>Null for all tenants.</summary>
    public string? OfTenant { get; init; }

    public string AskedBy { get; init; } = string.Empty;

    public DateTimeOffset AskedAt { get; init; }

    public DateTimeOffset? BegunAt { get; init; }

    /// <summary>Tenants to be made anew; 0 until it has begun.</summary>
    public int Total { get; init; }

    public int Done { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public string? Fault { get; init; }
}

/// <param name="Version">The version that is in use (ADR 0032).</param>
/// <param name="Sequence">Of the last event that it has applied.</param>
/// <param name="Behind">Events that it has not applied yet.</param>
/// <param name="LagSeconds">How long the first of them has been waiting; 0 when there is none.</param>
/// <param name="State"><c>running</c>, <c>stopped</c> before an event, or <c>silent</c> when no node runs projections.</param>
public sealed record ProjectionStatus(string Name, int Version, long Sequence, long Behind, double LagSeconds, string State, ProjectionFault? Fault, RebuildProgress? Rebuild);

/// <summary>A rebuild that waits for the node that runs the projections.</summary>
public sealed record WaitingRebuild(long RebuildId, string Projection, string? OfTenant);

/// <summary>How the projections are doing, and what was asked of the node that runs them. Runs on a worker connection.</summary>
public static class ProjectionBook
{
    public const double SilentAfterSeconds = 15;

    public static async Task<IReadOnlyList<ProjectionStatus>> Projections(this NpgsqlConnection worker)
    {
        var rows = (await worker.QueryAsync<Row>(
            """
            select n.name, coalesce(v.version, n.version) as version, coalesce(p.last_seq_id, 0) as sequence, greatest(0, h.last_seq_id - coalesce(p.last_seq_id, 0)) as behind,
                coalesce(extract(epoch from now() - (
                    select e.timestamp from events.mt_events e where e.seq_id > coalesce(p.last_seq_id, 0) order by e.seq_id limit 1)), 0)::float8 as lag,
                coalesce(extract(epoch from now() - h.last_updated), 1e9)::float8 as age,
                f.sequence as fault_sequence, f.message, f.stopped_at, f.resume_asked_at is not null as resume_asked
            from unnest(@names, @versions) as n (name, version)
            left join platform.projection_version v on v.projection = n.name
            left join events.mt_event_progression p on p.name = n.name || ':All'
            left join events.mt_event_progression h on h.name = 'HighWaterMark'
            left join platform.projection_fault f on f.projection = n.name
            order by n.name
            """,
            new { names = PageProjections.All.Select(projection => projection.Name).ToArray(), versions = PageProjections.All.Select(projection => projection.Version).ToArray() })).ToList();
        var rebuilds = (await worker.QueryAsync<string, RebuildProgress, (string Projection, RebuildProgress Progress)>(
            """
            select distinct on (projection) projection, rebuild_id as id, of_tenant, asked_by, asked_at, begun_at, total, done, ended_at, fault
            from platform.projection_rebuild order by projection, rebuild_id desc
            """,
            (projection, progress) => (projection, progress),
            splitOn: "id")).ToDictionary(row => row.Projection, row => row.Progress);
        return [.. rows.Select(row => row.Status(rebuilds.GetValueOrDefault(row.Name)))];
    }

    /// <summary>Notes that a projection stopped. Stopping again at the same event is no news.</summary>
    public static Task Stopped(this NpgsqlConnection worker, string projection, long sequence, string message) => worker.ExecuteAsync(
        """
        insert into platform.projection_fault (projection, sequence, message) values (@projection, @sequence, @message)
        on conflict (projection) do update set sequence = excluded.sequence, message = excluded.message, stopped_at = now(), resume_by = null, resume_asked_at = null
        """,
        new { projection, sequence, message });

    /// <summary>The first event after those that a projection has applied.</summary>
    public static Task<long> FirstWaiting(this NpgsqlConnection worker, string shard) => worker.ExecuteScalarAsync<long>(
        """
        select coalesce(min(seq_id), 0) from events.mt_events
        where seq_id > coalesce((select last_seq_id from events.mt_event_progression where name = @shard), 0)
        """,
        new { shard });

    public static Task Resumed(this NpgsqlConnection worker, string projection) =>
        worker.ExecuteAsync("delete from platform.projection_fault where projection = @projection", new { projection });

    /// <returns>False when the projection does not stand before an event.</returns>
    public static async Task<bool> AskToResume(this NpgsqlConnection worker, string projection, string by) => await worker.ExecuteAsync(
        "update platform.projection_fault set resume_by = @by, resume_asked_at = coalesce(resume_asked_at, now()) where projection = @projection",
        new { projection, by }) > 0;

    public static async Task<IReadOnlyList<string>> WaitingToResume(this NpgsqlConnection worker) =>
        [.. await worker.QueryAsync<string>("select projection from platform.projection_fault where resume_asked_at is not null order by 1")];

    /// <summary>Asks for a rebuild; one that has not ended yet is not asked for twice.</summary>
    public static Task<long> AskToRebuild(this NpgsqlConnection worker, string projection, string? tenant, string by) => worker.ExecuteScalarAsync<long>(
        """
        with waiting as (
            select rebuild_id from platform.projection_rebuild where projection = @projection and of_tenant is not distinct from @tenant and ended_at is null limit 1),
        asked as (
            insert into platform.projection_rebuild (projection, of_tenant, asked_by) select @projection, @tenant, @by where not exists (select from waiting)
            returning rebuild_id)
        select rebuild_id from waiting union all select rebuild_id from asked
        """,
        new { projection, tenant, by });

    public static async Task<IReadOnlyList<WaitingRebuild>> WaitingRebuilds(this NpgsqlConnection worker) => [.. await worker.QueryAsync<WaitingRebuild>(
        "select rebuild_id, projection, of_tenant from platform.projection_rebuild where ended_at is null order by rebuild_id")];

    public static Task RebuildBegins(this NpgsqlConnection worker, long id, int total) => worker.ExecuteAsync(
        "update platform.projection_rebuild set begun_at = now(), total = @total, done = 0 where rebuild_id = @id", new { id, total });

    public static Task RebuildCame(this NpgsqlConnection worker, long id, int done) => worker.ExecuteAsync(
        "update platform.projection_rebuild set done = greatest(done, @done) where rebuild_id = @id", new { id, done });

    public static Task RebuildEnds(this NpgsqlConnection worker, long id, string? fault) => worker.ExecuteAsync(
        "update platform.projection_rebuild set ended_at = now(), fault = @fault where rebuild_id = @id", new { id, fault });

    private sealed record Row
    {
        public string Name { get; init; } = string.Empty;

        public int Version { get; init; }

        public long Sequence { get; init; }

        public long? Behind { get; init; }

        public double Lag { get; init; }

        public double Age { get; init; }

        public long? FaultSequence { get; init; }

        public string? Message { get; init; }

        public DateTimeOffset? StoppedAt { get; init; }

        public bool ResumeAsked { get; init; }

        public ProjectionStatus Status(RebuildProgress? rebuild) => new(
            Name, Version, Sequence, Behind ?? 0, Math.Round(Math.Max(0, Lag), 1),
            FaultSequence is not null ? "stopped" : Age > SilentAfterSeconds ? "silent" : "running",
            FaultSequence is { } at ? new(at, Message!, StoppedAt!.Value, ResumeAsked) : null,
            rebuild);
    }
}
