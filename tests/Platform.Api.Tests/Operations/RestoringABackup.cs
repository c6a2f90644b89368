using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Organisation;
using Platform.Api.Tests.Support;
using Platform.Projections.Database;
using Platform.Testing;

namespace Platform.Api.Tests.Operations;

/// <summary>
/// A copy that pg_dump made while the server wrote, put back on another PostgreSQL server: the trail verifies, and the figures are those of
/// before (GB/T 22239 8.1.4.9). Where no such program is installed, as beside the PostgreSQL that npm brings, the database copies itself.
/// </summary>
[Collection(nameof(OneServerProcessAtATime))]
public sealed class RestoringABackup
{
    [Fact]
    public async Task What_was_copied_while_others_wrote_verifies_and_says_the_same()
    {
        await using var platform = new PlatformHost();
        await platform.InitializeAsync();
        var bureau = await Bureau.FoundWithYear(platform);
        var duty = await bureau.Confirmed();
        var evidence = await bureau.Evidence();
        await platform.StopServer();
        var dump = Path.Combine(platform.DataDirectory, "platform.dump");
        var dumps = await CanDump(platform);

        string before;
        await using (var server = await ServerProcess.Start(platform.Owner, platform.DataDirectory))
        {
            using var office = await server.SignIn(bureau.UserName, Office.Password);
            before = await Figures(office, duty);
            using var enough = new CancellationTokenSource();
            var writing = KeepCommenting(office, duty, enough.Token);
            if (dumps)
            {
                await Run("pg_dump", platform.Owner, "--format=custom", $"--file={dump}");
            }

            await enough.CancelAsync();
            (await writing).ShouldBeGreaterThan(0);
        }

        await using var elsewhere = await PostgresCluster.StartAsync(TestContext.Current.CancellationToken);
        await using var empty = await elsewhere.EmptyAsync(TestContext.Current.CancellationToken);
        var restored = dumps ? empty.ConnectionString : await CopyItself(platform.Owner);
        if (dumps)
        {
            (await Ask(restored, platform.DataDirectory, "database", "roles")).ShouldBe(0);
            await Run("pg_restore", restored, "--exit-on-error", dump);
            (await Ask(restored, platform.DataDirectory, "audit", "verify")).ShouldBe(0);
            await ForgetThePasswords(restored, platform.Owner);
        }

        await using var again = await ServerProcess.Start(restored, platform.DataDirectory);
        using var reader = await again.SignIn(bureau.UserName, Office.Password);
        (await Figures(reader, duty)).ShouldBe(before);
        (await reader.GetByteArrayAsync(new Uri($"/api/v1/evidence/{evidence}/content", UriKind.Relative), TestContext.Current.CancellationToken)).ShouldNotBeEmpty();
        using var comment = await reader.PostAsJsonAsync($"/api/v1/occurrences/{duty}/comments", new { text = "恢复之后" }, TestContext.Current.CancellationToken);
        comment.EnsureSuccessStatusCode();
        (await Ask(restored, platform.DataDirectory, "audit", "verify")).ShouldBe(0);
        // Or the copy would be found sound whatever was in it.
        await using var owner = new NpgsqlConnection(restored);
        await owner.OpenAsync(TestContext.Current.CancellationToken);
        await using var lose = new NpgsqlCommand("delete from events.mt_events where stream_id = @duty and version = 1", owner) { Parameters = { new("duty", duty) } };
        (await lose.ExecuteNonQueryAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
        (await Ask(restored, platform.DataDirectory, "audit", "verify")).ShouldBe(1);
    }

    // One that is older than the server refuses it.
    private static async Task<bool> CanDump(PlatformHost platform)
    {
        var server = int.Parse((await platform.Scalar<string>("show server_version_num"))!, CultureInfo.InvariantCulture) / 10000;
        try
        {
            using var program = Process.Start(new ProcessStartInfo("pg_dump", ["--version"]) { RedirectStandardOutput = true })!;
            var said = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            return int.Parse(said.Split(' ')[^1].Split('.')[0].Trim(), CultureInfo.InvariantCulture) >= server;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    // Nobody may be connected to what is copied.
    private static async Task<string> CopyItself(string owner)
    {
        var original = new NpgsqlConnectionStringBuilder(owner);
        var copy = $"restored_{Guid.NewGuid():n}"[..20];
        NpgsqlConnection.ClearAllPools();
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(owner) { Database = "postgres" }.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var end = new NpgsqlCommand("select pg_terminate_backend(pid) from pg_stat_activity where datname = @original", connection) { Parameters = { new("original", original.Database) } };
        await end.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        await using var create = new NpgsqlCommand($"create database {copy} template {original.Database}", connection);
        await create.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return new NpgsqlConnectionStringBuilder(owner) { Database = copy }.ConnectionString;
    }

    // As on a server where an operator made the roles by hand, or where the owner has another password since. A server that others use
    // at the same time keeps its own.
    private static async Task ForgetThePasswords(string restored, string original)
    {
        if (new NpgsqlConnectionStringBuilder(restored).Port == new NpgsqlConnectionStringBuilder(original).Port)
        {
            return;
        }

        await using var owner = new NpgsqlConnection(restored);
        await owner.OpenAsync(TestContext.Current.CancellationToken);
        await using var forget = new NpgsqlCommand($"alter role {DatabaseAccess.AppRole} password null; alter role {DatabaseAccess.WorkerRole} password null", owner);
        await forget.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<int> KeepCommenting(HttpClient office, Guid duty, CancellationToken enough)
    {
        var written = 0;
        while (!enough.IsCancellationRequested)
        {
            using var answer = await office.PostAsJsonAsync($"/api/v1/occurrences/{duty}/comments", new { text = $"复制期间 {written}" }, TestContext.Current.CancellationToken);
            answer.EnsureSuccessStatusCode();
            written++;
        }

        return written;
    }

    private static async Task<string> Figures(HttpClient office, Guid duty)
    {
        var rollup = await office.GetFromJsonAsync<JsonElement>($"/api/v1/compliance/rollup?by=unit&year={Bureau.Year}", TestContext.Current.CancellationToken);
        var seen = await office.GetFromJsonAsync<JsonElement>($"/api/v1/occurrences/{duty}", TestContext.Current.CancellationToken);
        return $"{seen.GetProperty("state")} {seen.GetProperty("version")} {rollup.GetProperty("counts")} {rollup.GetProperty("groups")}";
    }

    private static Task<int> Ask(string owner, string dataDirectory, params string[] words) => Ended(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. words])
    {
        WorkingDirectory = dataDirectory,
        Environment = { ["ConnectionStrings__platform"] = owner, ["Platform__DataDirectory"] = dataDirectory },
    });

    private static async Task Run(string program, string address, params string[] words)
    {
        var server = new NpgsqlConnectionStringBuilder(address);
        var start = new ProcessStartInfo(program, ["--host", server.Host!, "--port", $"{server.Port}", "--username", server.Username!, "--dbname", server.Database!, .. words])
        {
            Environment = { ["PGPASSWORD"] = server.Password },
        };
        (await Ended(start)).ShouldBe(0, program);
    }

    private static async Task<int> Ended(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine(await said + await complained);
        return process.ExitCode;
    }
}
