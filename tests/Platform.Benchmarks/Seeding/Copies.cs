using System.Globalization;
using Npgsql;
using Platform.Domain.Directory;

namespace Platform.Benchmarks.Seeding;

/// <summary>
/// Makes a database of many bureaus from that of the model bureau: its rows again under each further tenant, inside the
/// database. Sequence numbers move on by the same step for each copy, so that rows and events still name each other.
/// </summary>
internal static class Copies
{
    public static string SlugOf(int number) => string.Create(CultureInfo.InvariantCulture, $"b{number:00000}");

    /// <param name="bureaus">Members of the district, the model among them.</param>
    /// <param name="tenants">Tenants in all; those beyond the bureaus stand in the directory and have done nothing yet.</param>
    public static async Task Make(string database, int bureaus, int tenants)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database) { CommandTimeout = 1800 }.ConnectionString);
        await using var connection = await source.OpenConnectionAsync();
        var step = (long)(await Scalar(connection, "select max(seq_id) from events.mt_events"))!;
        var slugs = Enumerable.Range(1, bureaus - 1).Select(SlugOf).ToArray();
        foreach (var (schema, table) in await Tables(connection))
        {
            await CopyTable(connection, schema, table, slugs, step);
        }

        await CopyDirectory(connection, [.. Enumerable.Range(1, tenants - 1).Select(SlugOf)], bureaus, step);
        await Execute(connection,
            $"""
            update events.mt_event_progression set last_seq_id = {step * (tenants + 1)}, last_updated = now();
            select setval('events.mt_events_sequence', {step * (tenants + 1)});
            -- The seed is chained for nobody; the nodes under measurement would be busy with it.
            update platform.audit_progress set last_sequence = {step * (tenants + 1)};
            """);
        await Execute(connection, "vacuum (analyze)");
        await Execute(connection, "checkpoint");
    }

    private static async Task<List<(string Schema, string Table)>> Tables(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(
            """
            select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
            where c.relkind = 'r' and n.nspname in ('platform', 'events') and c.relname not in ('idempotency_key', 'bureau_day')
            order by n.nspname, c.relname desc
            """, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new List<(string, string)>();
        while (await reader.ReadAsync())
        {
            tables.Add((reader.GetString(0), reader.GetString(1)));
        }

        return tables;
    }

    private static async Task CopyTable(NpgsqlConnection connection, string schema, string table, string[] slugs, long step)
    {
        var columns = await Columns(connection, schema, table);
        var values = columns.Select(column => column switch
        {
            "tenant_id" => "n.slug",
            "seq_id" or "opened_by_sequence" or "closed_by_sequence" or "sequence" => $"t.{column} + n.k * {step}",
            "id" when table == "mt_events" => "gen_random_uuid()",
            _ => $"t.\"{column}\"",
        });
        await using var command = new NpgsqlCommand(
            $"""
            insert into {schema}.{table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            select {string.Join(", ", values)} from {schema}.{table} t cross join unnest($1::text[]) with ordinality as n (slug, k)
            where t.tenant_id = '{ModelBureau.Slug}' order by n.k
            """, connection)
        {
            Parameters = { new() { Value = slugs } },
        };
        await command.ExecuteNonQueryAsync();
    }

    private static async Task CopyDirectory(NpgsqlConnection connection, string[] slugs, int bureaus, long step)
    {
        var events = await Columns(connection, "events", "mt_events");
        var streams = await Columns(connection, "events", "mt_streams");
        await using var command = new NpgsqlCommand(
            $"""
            insert into events.mt_streams ({Names(streams)})
            select {string.Join(", ", streams.Select(column => column == "id" ? "n.stream" : $"t.\"{column}\""))}
            from events.mt_streams t cross join unnest($1::text[], $2::uuid[]) with ordinality as n (slug, stream, k) where t.id = $3;
            insert into events.mt_events ({Names(events)})
            select {string.Join(", ", events.Select(column => column switch
            {
                "seq_id" => $"t.seq_id + n.k * {step}",
                "id" => "gen_random_uuid()",
                "stream_id" => "n.stream",
                "data" => $"replace(t.data::text, '{ModelBureau.Slug}', n.slug)::jsonb",
                _ => $"t.\"{column}\"",
            }))}
            from events.mt_events t cross join unnest($1::text[], $2::uuid[]) with ordinality as n (slug, stream, k)
            where t.stream_id = $3 and (n.k < $4 or t.version = 1);
            insert into platform.tenant_directory (slug, stream_id, name_zh, name_en, kind, bureau_kind, version, oversight_slug)
            select n.slug, n.stream, '测试单位' || n.slug, 'Bench ' || n.slug, 'bureau', 'finance', 2, case when n.k < $4 then '{ModelBureau.District}' end
            from unnest($1::text[], $2::uuid[]) with ordinality as n (slug, stream, k);
            """.Replace("$1", "@slugs", StringComparison.Ordinal).Replace("$2", "@ids", StringComparison.Ordinal)
                .Replace("$3", "@model", StringComparison.Ordinal).Replace("$4", "@bureaus", StringComparison.Ordinal),
            connection)
        {
            Parameters =
            {
                new("slugs", slugs), new("ids", slugs.Select(Tenant.IdFor).ToArray()), new("model", Tenant.IdFor(ModelBureau.Slug)), new("bureaus", (long)bureaus),
            },
        };
        await command.ExecuteNonQueryAsync();
    }

    private static string Names(IEnumerable<string> columns) => string.Join(", ", columns.Select(column => $"\"{column}\""));

    private static async Task<List<string>> Columns(NpgsqlConnection connection, string schema, string table)
    {
        await using var command = new NpgsqlCommand(
            """
            select column_name::text from information_schema.columns
            where table_schema = $1 and table_name = $2 and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position
            """, connection)
        {
            Parameters = { new() { Value = schema }, new() { Value = table } },
        };
        await using var reader = await command.ExecuteReaderAsync();
        var columns = new List<string>();
        while (await reader.ReadAsync())
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }

    private static async Task<object?> Scalar(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
