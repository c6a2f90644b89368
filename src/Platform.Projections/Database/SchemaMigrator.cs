using System.Reflection;
using Marten;
using Npgsql;

namespace Platform.Projections.Database;

/// <summary>
/// Makes the database fit this version: extensions, roles, schemas, Marten's tables, the read models, row-level security
/// and rights. Runs as the owner, is safe to run again, and does nothing when the database already fits.
/// </summary>
public sealed class SchemaMigrator(DatabaseAccess access, IReadOnlyList<SchemaScript> moreScripts, Func<Task> alsoApply)
{
    /// <returns>True when something of the schema was applied.</returns>
    public async Task<bool> MigrateAsync(TimeProvider clock, CancellationToken cancellation = default)
    {
        await using var source = NpgsqlDataSource.Create(access.Owner);
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await Execute(connection, $"select pg_advisory_lock({AdvisoryLocks.Migration})", cancellation);

        var fingerprint = Fingerprint();
        if (await AppliedFingerprint(connection, cancellation) == fingerprint)
        {
            // A copy on another server, or an owner with another password: the schema fits, and the roles are not those of this access.
            if (!await LesserRoles.Enter(access, cancellation))
            {
                await Execute(connection, LesserRoles.Sql(access), cancellation);
            }

            return false;
        }

        await Execute(connection, Foundations(), cancellation);
        using (var store = DocumentStore.For(options =>
        {
            options.Connection(access.Owner);
            PlatformStore.Describe(options, clock);
            options.UseRowLevelSecurity(PlatformStore.TenantSetting);
        }))
        {
            await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync(JasperFx.AutoCreate.CreateOrUpdate);
        }

        await alsoApply();
        foreach (var script in SchemaScript.In(typeof(SchemaMigrator).Assembly).Concat(moreScripts))
        {
            await Execute(connection, script.Sql, cancellation);
        }

        await Execute(connection, Rights.Sql(), cancellation);
        await using var record = new NpgsqlCommand("insert into platform.schema_version (fingerprint) values ($1)", connection)
        {
            Parameters = { new() { Value = fingerprint } },
        };
        await record.ExecuteNonQueryAsync(cancellation);
        return true;
    }

    // The schema follows from the code: the same assemblies have nothing to apply.
    private string Fingerprint() => string.Join('-', new[] { typeof(SchemaMigrator).Assembly, typeof(Domain.By).Assembly }
        .Concat(moreScripts.Select(script => script.Source)).Distinct()
        .Select(assembly => assembly.ManifestModule.ModuleVersionId.ToString("n")));

    private static async Task<string?> AppliedFingerprint(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await Execute(
            connection,
            """
            create schema if not exists platform;
            create table if not exists platform.schema_version (
                id bigint generated always as identity primary key, fingerprint text not null, applied_at timestamptz not null default now());
            """,
            cancellation);
        await using var query = new NpgsqlCommand("select fingerprint from platform.schema_version order by id desc limit 1", connection);
        return await query.ExecuteScalarAsync(cancellation) as string;
    }

    private string Foundations() => $"""
        -- In public by name: an owner called platform has a schema of that name first in its path, and the other roles have not.
        create extension if not exists ltree with schema public;
        {LesserRoles.Sql(access)}
        create schema if not exists {PlatformStore.EventSchema};
        create schema if not exists {PlatformStore.MessageSchema};
        create schema if not exists auth;
        """;

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync(cancellation);
    }
}

/// <summary>A schema script that lies in an assembly; scripts run in the order of their names and are safe to run again.</summary>
public sealed record SchemaScript(Assembly Source, string Name, string Sql)
{
    public static IEnumerable<SchemaScript> In(Assembly assembly) => assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => new SchemaScript(assembly, name, Read(assembly, name)));

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
