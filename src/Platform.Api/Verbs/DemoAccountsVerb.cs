using System.Text.Encodings.Web;
using System.Text.Json;
using Npgsql;
using Platform.Api.Database;
using Platform.Api.Demonstration;
using Platform.Projections;
using Platform.Projections.Database;

namespace Platform.Api.Verbs;

/// <summary>Prints the accounts and programs of the demonstration. A machine without a record of them gives them new passwords.</summary>
internal static class DemoAccountsVerb
{
    private static readonly JsonSerializerOptions Printed = new(Json.Options) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Null when the passwords have to be made anew, which needs the services of a host.</returns>
    public static async Task<int?> RunAlone(IConfiguration configuration, bool json)
    {
        if (await Mark(Connections.Access(configuration)) is not { } mark)
        {
            return NotADemonstration();
        }

        var path = DemonstrationAccounts.PathIn(configuration, System.IO.Directory.GetCurrentDirectory());
        if (DemonstrationAccounts.Read(path, mark) is not { } accounts)
        {
            return null;
        }

        Print(accounts, configuration, json);
        return 0;
    }

    public static async Task<int> RunWith(IServiceProvider services, bool json, CancellationToken cancellation)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        if (await Mark(services.GetRequiredService<DatabaseAccess>()) is not { } mark)
        {
            return NotADemonstration();
        }

        var accounts = await services.GetRequiredService<DemonstrationRegistrar>().Reset(mark, cancellation);
        accounts.Write(DemonstrationAccounts.PathIn(configuration, services.GetRequiredService<IHostEnvironment>().ContentRootPath));
        await Console.Error.WriteLineAsync("This machine had no record of the passwords, so all of them were made anew.");
        Print(accounts, configuration, json);
        return 0;
    }

    private static async Task<string?> Mark(DatabaseAccess access)
    {
        try
        {
            await using var database = await DemonstrationDatabase.Open(access, CancellationToken.None);
            return await database.Mark();
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            return null;
        }
    }

    private static int NotADemonstration()
    {
        Console.Error.WriteLine("This database was not made with the demonstration data, so it has no demonstration accounts.");
        return 1;
    }

    private static void Print(DemonstrationAccounts given, IConfiguration configuration, bool json)
    {
        var baseUrl = configuration["Platform:BaseUrl"] ?? "http://127.0.0.1:5080";
        if (json)
        {
            Verb.Answer.WriteLine(JsonSerializer.Serialize(new { baseUrl, given.Accounts, given.Clients }, Printed));
            return;
        }

        foreach (var tenant in given.Accounts.GroupBy(account => account.Tenant))
        {
            Verb.Answer.WriteLine($"  {tenant.Key}");
            foreach (var account in tenant)
            {
                Verb.Answer.WriteLine($"    {account.UserName,-30} {account.Password,-22} {account.Role}");
            }

            foreach (var client in given.Clients.Where(client => client.Tenant == tenant.Key))
            {
                Verb.Answer.WriteLine($"    {client.Id,-30} {client.Secret}  {string.Join(' ', client.Scopes)}");
            }
        }
    }
}
