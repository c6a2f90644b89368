using Npgsql;
using Platform.Projections.Database;

namespace Platform.Api.Database;

/// <summary>Where the database is, from configuration: <c>ConnectionStrings:platform</c> (owner), and optionally <c>:app</c> and <c>:worker</c>.</summary>
public static class Connections
{
    public static DatabaseAccess Access(IConfiguration configuration) => DatabaseAccess.From(
        configuration.GetConnectionString("platform")
            ?? throw new NoDatabaseException(),
        configuration.GetConnectionString("app"),
        configuration.GetConnectionString("worker"));

    public static IServiceCollection AddConnections(this IServiceCollection services, DatabaseAccess access)
    {
        services.AddSingleton(access);
        services.AddSingleton(_ => new TenantConnections(NpgsqlDataSource.Create(Prepared(access.App)), NpgsqlDataSource.Create(Kept(Prepared(access.App)))));
        services.AddSingleton(_ => new WorkerConnections(NpgsqlDataSource.Create(Prepared(access.Worker))));
        return services;
    }

    // Nothing is left on such a connection that a reset would have to clear, and the reset costs the database as much as a short query.
    private static string Kept(string connection) => new NpgsqlConnectionStringBuilder(connection) { NoResetOnClose = true }.ConnectionString;

    // What is asked again and again is planned once on a connection: planning is most of what a short query costs the database.
    private static string Prepared(string connection)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection);
        if (!settings.ContainsKey("Max Auto Prepare"))
        {
            settings.MaxAutoPrepare = 100;
        }

        return settings.ConnectionString;
    }
}

/// <summary>Nobody said where the database is.</summary>
public sealed class NoDatabaseException() : Exception("No database: set ConnectionStrings__platform, or start with ./platform run.");
