using Dapper;
using Npgsql;
using Platform.Domain.Compliance;

namespace Platform.Projections.Compliance;

/// <summary>What changed for a district since it was last read, asked in one select whatever the number of bureaus.</summary>
/// <param name="Directory">How often names and memberships were changed.</param>
/// <param name="Rows">Years of bureaus that have figures at all.</param>
/// <param name="Changed">Tenants with other figures, of this district or of any.</param>
internal sealed record DistrictState(long Directory, long Rows, long Stamp, string[] Changed, Freshness Freshness)
{
    private const string Columns =
        """
        (select count from platform.change_count where what = 'directory') as directory,
        (select greatest(0, coalesce(max(last_seq_id) filter (where name = 'HighWaterMark'), 0) - coalesce(max(last_seq_id) filter (where name = 'Compliance:All'), 0))
            from events.mt_event_progression) as behind,
        (select coalesce(extract(epoch from now() - max(last_updated) filter (where name = 'HighWaterMark')), 0)::float8 from events.mt_event_progression) as age
        """;

    public static async Task<DistrictState> Today(NpgsqlConnection worker, int year, long since, DateTimeOffset now) => Of(
        await worker.QuerySingleAsync<Row>(
            $"""
            select {Columns},
                (select count from platform.change_count where what = 'figures') as rows,
                coalesce((select max(stamp) from platform.bureau_change where year = @year), 0) as stamp,
                array(select tenant_id from platform.bureau_change where year = @year and stamp > @since) as changed
            """,
            new { year, since }),
        now);

    /// <summary>Known then, a past day never changes; true then, it does when a later entry touches that day or one before it.</summary>
    public static async Task<DistrictState> On(NpgsqlConnection worker, Viewpoint view, long since, DateTimeOffset now)
    {
        var state = Of(
            await worker.QuerySingleAsync<Row>(
                $"""
                select {Columns}, 0::bigint as rows,
                    coalesce((select max(last_seq_id) from events.mt_event_progression where name = @name), 0) as stamp,
                    array(select distinct tenant_id from platform.duty_truth where @later and sequence > @since and from_on <= @Day) as changed
                """,
                new { name = PastDuties.ProjectionOf(view), later = view.Knowledge == Knowledge.Now && since > 0, since, view.Day }),
            now);
        return view is { Knowledge: Knowledge.Then } ? state with { Freshness = new(view.KnownBefore, 0) } : state;
    }

    private static DistrictState Of(Row row, DateTimeOffset now) =>
        new(row.Directory, row.Rows, row.Stamp, row.Changed, new(now.AddSeconds(-row.Age), row.Behind));

    private sealed record Row
    {
        public long Directory { get; init; }

        public long Behind { get; init; }

        public double Age { get; init; }

        public long Rows { get; init; }

        public long Stamp { get; init; }

        public string[] Changed { get; init; } = [];
    }
}
