using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Platform.Projections.Database;

/// <summary>
/// The three ways into the database. The owner makes the schema and is not used afterwards; <c>platform_app</c> serves
/// requests under row-level security and owns nothing; <c>platform_worker</c> projects and reads across tenants.
/// </summary>
/// <param name="Owner">Connection string that may create roles, schemas and tables.</param>
/// <param name="App">Connection string of the request path.</param>
/// <param name="Worker">Connection string of projections and oversight reads.</param>
public sealed record DatabaseAccess(string Owner, string App, string Worker)
{
    public const string AppRole = "platform_app";
    public const string WorkerRole = "platform_worker";

    /// <summary>
    /// The passwords of the two lesser roles follow from the owner's, so that several nodes agree without a further
    /// secret. An operator who wants to set them gives the two connection strings explicitly.
    /// </summary>
    public static DatabaseAccess From(string owner, string? app = null, string? worker = null) =>
        new(owner, app ?? Derive(owner, AppRole), worker ?? Derive(owner, WorkerRole));

    public static string PasswordFor(string owner, string role)
    {
        var secret = new NpgsqlConnectionStringBuilder(owner).Password ?? string.Empty;
        return Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(role)));
    }

    private static string Derive(string owner, string role) => new NpgsqlConnectionStringBuilder(owner)
    {
        Username = role,
        Password = PasswordFor(owner, role),
        KeepAlive = 30,
        // The same few dozen statements make up nearly all requests: each connection plans them once.
        MaxAutoPrepare = 64,
        AutoPrepareMinUsages = 3,
    }.ConnectionString;
}
