using Npgsql;
using NpgsqlTypes;

namespace Platform.Benchmarks.Floors;

/// <summary>The least that an event store does: one stream row and one event row of the same form, one transaction, one round trip.</summary>
internal static class RawAppend
{
    public const string Schema =
        """
        create schema if not exists raw;
        create table if not exists raw.streams (tenant_id text not null, id uuid not null, type text, version bigint, timestamp timestamptz not null default now(), primary key (tenant_id, id));
        create sequence if not exists raw.seq;
        create table if not exists raw.events (
            seq_id bigint primary key default nextval('raw.seq'), id uuid not null, stream_id uuid not null, version bigint not null, data jsonb not null,
            type text not null, timestamp timestamptz not null default now(), tenant_id text not null, mt_dotnet_type text, unique (tenant_id, stream_id, version), unique (id));
        create table if not exists raw.doc (id int primary key, data jsonb not null);
        """;

    public static async Task Prepare(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand(
            Schema + "insert into raw.doc select n, jsonb_build_object('id', n, 'counts', repeat('x', 400)) from generate_series(1, 20000) n on conflict do nothing; analyze raw.doc;");
        await command.ExecuteNonQueryAsync();
    }

    public static async Task Run(NpgsqlDataSource source, string tenant, string json)
    {
        var stream = Guid.CreateVersion7();
        await using var connection = await source.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new("insert into raw.streams (tenant_id, id, type, version) values ($1, $2, 'approval_rules', 1)")
                {
                    Parameters = { new() { Value = tenant }, new() { Value = stream } },
                },
                new("insert into raw.events (id, stream_id, version, data, type, tenant_id, mt_dotnet_type) values ($1, $2, 1, $3, 'approval-rule.set.v1', $4, 'Platform.Domain.Ledgers.ApprovalRuleSet, Platform.Domain')")
                {
                    Parameters =
                    {
                        new() { Value = Guid.CreateVersion7() }, new() { Value = stream }, new() { Value = json, NpgsqlDbType = NpgsqlDbType.Jsonb }, new() { Value = tenant },
                    },
                },
            },
        };
        await batch.ExecuteNonQueryAsync();
    }
}
