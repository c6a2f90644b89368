using System.Diagnostics;
using Platform.Api.Tests.Ledgers;
using Platform.Api.Tests.Support;

namespace Platform.Api.Tests.Operations;

/// <summary>What an operator types, with the process that a shell starts.</summary>
public sealed class AskingOfProjectionsAtAShell(PlatformHost host)
{
    [Fact]
    public async Task Rows_that_are_not_what_the_events_make_are_told_and_end_with_two()
    {
        var bureau = await Bureau.FoundWithYear(host);
        await Eventually.Holds(async () => (await Compare(bureau)).ShouldBe((0, 3)), TimeSpan.FromSeconds(60));

        await Miscount(bureau, 7);
        try
        {
            (await Compare(bureau)).ShouldBe((2, 2));
        }
        finally
        {
            // Others compare the rows of all tenants with their events.
            await Miscount(bureau, -7);
        }

        (await Compare(bureau)).ShouldBe((0, 3));
    }

    [Fact]
    public async Task They_are_listed_and_what_is_asked_wrongly_is_said()
    {
        var (code, said, _) = await Type("projections", "list");

        code.ShouldBe(0);
        said.ShouldContain("Compliance");
        said.ShouldContain("DutyTruth");
        var (unknown, _, why) = await Type("projections", "compare", "Compliance", "--tenant", "no-such-tenant");
        unknown.ShouldBe(2);
        why.ShouldContain("There is no tenant no-such-tenant with events.");
        (await Type("projections", "compare", "Nothing")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task Without_a_database_it_says_what_to_set()
    {
        var (code, _, why) = await Run(string.Empty, "projections", "list");

        code.ShouldBe(2);
        why.Trim().ShouldBe("No database: set ConnectionStrings__platform, or start with ./platform run.");
    }

    private Task Miscount(Bureau bureau, int by) =>
        host.Sql("update platform.unit_status set count = count + @by where tenant_id = @tenant", new { by, tenant = bureau.Office.Tenant });

    // The end of the process, and how many tables are what they should be.
    private async Task<(int Code, int Same)> Compare(Bureau bureau)
    {
        var (code, said, _) = await Type("projections", "compare", "Compliance", "--tenant", bureau.Office.Tenant);
        return (code, said.Split('\n').Count(line => line.EndsWith("the same", StringComparison.Ordinal)));
    }

    private Task<(int Code, string Said, string Why)> Type(params string[] words) => Run(host.Owner, words);

    private static async Task<(int Code, string Said, string Why)> Run(string owner, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("ConnectionStrings__platform");
        if (owner.Length > 0)
        {
            start.Environment["ConnectionStrings__platform"] = owner;
        }

        using var process = Process.Start(start)!;
        var (said, why) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await said, await why);
    }
}
