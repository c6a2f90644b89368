using Npgsql;

namespace Platform.Projections.Database;

/// <summary>
/// The two roles beside the owner belong to the PostgreSQL server and not to the database: a copy of the database brings the rights of
/// both, and neither role.
/// </summary>
public static class LesserRoles
{
    /// <summary>Makes both, or gives both the passwords of this access. Safe to run again; needs the owner, and no schema.</summary>
    public static async Task Make(DatabaseAccess access, CancellationToken cancellation = default)
    {
        await using var source = NpgsqlDataSource.Create(access.Owner);
        await using var command = source.CreateCommand(Sql(access));
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Whether the server lets both in.</summary>
    internal static async Task<bool> Enter(DatabaseAccess access, CancellationToken cancellation) =>
        (await Task.WhenAll(Enters(access.App, cancellation), Enters(access.Worker, cancellation))).All(entered => entered);

    internal static string Sql(DatabaseAccess access) => $"""
        {Role(DatabaseAccess.AppRole, access.App)}
        {Role(DatabaseAccess.WorkerRole, access.Worker)}
        """;

    private static async Task<bool> Enters(string way, CancellationToken cancellation)
    {
        // Outside the pools, whose other connections were let in before.
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(way) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            return true;
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification)
        {
            return false;
        }
    }

    private static string Role(string role, string connectionString)
    {
        var password = new NpgsqlConnectionStringBuilder(connectionString).Password ?? string.Empty;
        var quoted = password.Replace("'", "''", StringComparison.Ordinal);
        return $"""
            do $$ begin
              if not exists (select from pg_roles where rolname = '{role}') then create role {role} login; end if;
            end $$;
            alter role {role} login nosuperuser nocreatedb nocreaterole nobypassrls password '{quoted}';
            """;
    }
}
