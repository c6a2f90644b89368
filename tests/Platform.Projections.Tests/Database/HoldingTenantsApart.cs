using Npgsql;
using Platform.Projections.Tests.Rows;

namespace Platform.Projections.Tests.Database;

/// <summary>Two bureaus with the same history: what the role of the request path can see and do by SQL of its own.</summary>
public sealed class TwoBureaus(Cluster cluster) : IAsyncLifetime
{
    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await History.Of(Database, History.Bureau);
        await History.Of(Database, History.Other);
        await Database.Project();
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

public sealed class HoldingTenantsApart(TwoBureaus bureaus) : IClassFixture<TwoBureaus>
{
    private const string Refused = PostgresErrorCodes.InsufficientPrivilege;

    private readonly PlatformDatabase database = bureaus.Database;

    [Fact]
    public async Task Without_a_tenant_nothing_is_visible()
    {
        await using var app = await PlatformDatabase.Open(database.Access.App);

        foreach (var table in await TenantTables())
        {
            // The store's own policy on document tables raises an error without a setting, where ours shows nothing.
            (await Count(app, table)).ShouldBeOneOf("0", PostgresErrorCodes.UndefinedObject);
        }

        (await Count(app, "events.mt_events")).ShouldBe("0");
        (await Count(app, "platform.ledger_line")).ShouldBe("0");
    }

    [Fact]
    public async Task With_a_tenant_its_own_rows_are_visible_and_no_others()
    {
        await using var owner = await PlatformDatabase.Open(database.Access.Owner);
        await using var app = await database.Tenants.Open(History.Bureau, TestContext.Current.CancellationToken);
        var filled = 0;

        foreach (var table in await TenantTables())
        {
            var own = (long)(await PlatformDatabase.Scalar(owner, $"select count(*) from {table} where tenant_id = '{History.Bureau}'"))!;
            filled += own > 0 ? 1 : 0;
            (await PlatformDatabase.Scalar(app, $"select count(*) from {table}")).ShouldBe(own, table);
            (await PlatformDatabase.Scalar(app, $"select count(*) from {table} where tenant_id <> '{History.Bureau}'")).ShouldBe(0L, table);
        }

        filled.ShouldBeGreaterThanOrEqualTo(9, "the history has to fill the tables that are looked at");
    }

    [Fact]
    public async Task Nothing_is_written_for_another_tenant()
    {
        await using var app = await database.Tenants.Open(History.Bureau, TestContext.Current.CancellationToken);
        var tried = 0;

        foreach (var table in await TenantTables())
        {
            var row = $"select (jsonb_populate_record(null::{table}, to_jsonb(t) || jsonb_build_object('tenant_id', '{History.Other}'))).* from {table} t limit 1";
            if ((long)(await PlatformDatabase.Scalar(app, $"select count(*) from {table}"))! == 0)
            {
                continue;
            }

            tried++;
            (await Refusal(app, $"insert into {table} {row}")).ShouldBe(Refused, table);
        }

        tried.ShouldBeGreaterThanOrEqualTo(9);
    }

    [Fact]
    public async Task No_row_is_moved_to_another_tenant()
    {
        await using var app = await database.Tenants.Open(History.Bureau, TestContext.Current.CancellationToken);

        (await Refusal(app, $"update platform.ledger_line set tenant_id = '{History.Other}'")).ShouldBe(Refused);
    }

    [Theory]
    [InlineData("update events.mt_events set data = '{}'")]
    [InlineData("delete from events.mt_events")]
    [InlineData("truncate events.mt_events")]
    [InlineData("alter table events.mt_events disable row level security")]
    [InlineData("update platform.schema_version set fingerprint = ''")]
    public async Task What_was_recorded_is_not_changed(string sql)
    {
        await using var app = await database.Tenants.Open(History.Bureau, TestContext.Current.CancellationToken);

        (await Refusal(app, sql)).ShouldBe(Refused);
    }

    [Fact]
    public async Task The_role_of_the_request_path_owns_nothing_and_cannot_bypass()
    {
        await using var owner = await PlatformDatabase.Open(database.Access.Owner);

        (await PlatformDatabase.Rows(owner, "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname in ('platform_app', 'platform_worker')"))
            .ShouldBe(["false false false false", "false false false false"]);
        (await PlatformDatabase.Rows(owner, "select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'platform\\_%'")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_worker_sees_across_tenants()
    {
        await using var worker = await PlatformDatabase.Open(database.Access.Worker);

        (await PlatformDatabase.Rows(worker, "select tenant_id from platform.ledger_line group by 1 order by 1")).ShouldBe([History.Other, History.Bureau]);
    }

    // Found as the rights find them, so that a new table is looked at from its first day.
    private async Task<IReadOnlyList<string>> TenantTables()
    {
        await using var owner = await PlatformDatabase.Open(database.Access.Owner);
        var tables = await PlatformDatabase.Rows(
            owner,
            """
            select table_schema || '.' || table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where column_name = 'tenant_id' and table_type = 'BASE TABLE' and table_schema in ('platform', 'events') order by 1
            """);
        tables.ShouldContain("events.mt_events");
        tables.ShouldContain("platform.ledger_line");
        return tables;
    }

    private static async Task<string> Count(NpgsqlConnection connection, string table)
    {
        try
        {
            return $"{await PlatformDatabase.Scalar(connection, $"select count(*) from {table}")}";
        }
        catch (PostgresException refused)
        {
            return refused.SqlState;
        }
    }

    private static async Task<string?> Refusal(NpgsqlConnection connection, string sql)
    {
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        try
        {
            await PlatformDatabase.Scalar(connection, sql);
            return null;
        }
        catch (PostgresException refused)
        {
            return refused.SqlState;
        }
    }
}
