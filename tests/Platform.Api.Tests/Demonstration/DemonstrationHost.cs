using Alba;
using Dapper;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Platform.Api.Database;
using Platform.Api.Demonstration;
using Platform.Api.Tests.Support;
using Platform.Api.Time;
using Platform.Projections.Database;
using Platform.Testing;
using Wolverine;

namespace Platform.Api.Tests.Demonstration;

/// <summary>A server whose database was made with the demonstration data, after an earlier load of it had been cut off.</summary>
public sealed class DemonstrationHost : IAsyncLifetime
{
    public const string LeftBehind = "left.behind";

    private readonly string _data = Path.Combine(Path.GetTempPath(), $"platform-demonstration-{Guid.NewGuid():n}");
    private PostgresCluster? _postgres;
    private IAlbaHost? _host;
    private string _owner = string.Empty;

    public IServiceProvider Services => _host!.Services;

    public string AccountsFile => Path.Combine(_data, "demonstration.json");

    public async ValueTask InitializeAsync()
    {
        _postgres = await PostgresCluster.StartAsync();
        var database = await _postgres.EmptyAsync();
        _owner = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = true }.ConnectionString;
        await StartupMigration.Run(DatabaseAccess.From(_owner), new PlatformClock(TimeProvider.System));
        await LeaveSomethingBehind();
        _host = await AlbaHost.For<Program>(web =>
        {
            web.UseSetting("ConnectionStrings:platform", _owner);
            web.UseSetting("Platform:DataDirectory", _data);
            web.ConfigureServices(services => services.RunWolverineInSoloMode());
        });
        (await Load()).ShouldBeTrue();
    }

    public async ValueTask DisposeAsync()
    {
        await _host!.DisposeAsync();
        await _postgres!.DisposeAsync();
        if (Directory.Exists(_data))
        {
            Directory.Delete(_data, recursive: true);
        }
    }

    public Task<bool> Load() => Services.GetRequiredService<DemonstrationLoader>().Load(TestContext.Current.CancellationToken);

    public Caller NewCaller() => new(_host!.GetTestServer(), "http");

    public async Task<Caller> SignedIn(string userName)
    {
        var caller = NewCaller();
        (await caller.SignIn(userName, PasswordOf(userName))).ShouldBe(200);
        return caller;
    }

    public DemonstrationAccounts Given()
    {
        var mark = Query<string>("select extract(epoch from made_at)::text from platform.demonstration").Single();
        return DemonstrationAccounts.Read(AccountsFile, mark).ShouldNotBeNull();
    }

    public string PasswordOf(string userName) => Given().Accounts.Single(account => account.UserName == userName).Password;

    public IReadOnlyList<T> Query<T>(string sql)
    {
        using var connection = new NpgsqlConnection(_owner);
        return [.. connection.Query<T>(sql)];
    }

    // As a load that was killed leaves it: begun, some of its tenants there, and no mark that it was finished.
    private async Task LeaveSomethingBehind()
    {
        await using var connection = new NpgsqlConnection(_owner);
        await connection.ExecuteAsync(
            """
            insert into platform.demonstration_begun (begun_at) values (now());
            insert into platform.tenant_directory (slug, name_zh, name_en, kind, version) values ('finance', '半途', 'Half-way', 'bureau', 1);
            insert into auth.accounts (id, user_name, normalized_user_name, email_confirmed, phone_number_confirmed, two_factor_enabled, lockout_enabled, access_failed_count, password_must_change)
            values (gen_random_uuid(), @LeftBehind, upper(@LeftBehind), false, false, false, false, 0, false);
            """,
            new { LeftBehind });
    }
}
