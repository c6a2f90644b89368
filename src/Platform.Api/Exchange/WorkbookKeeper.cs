using Npgsql;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Projections.Database;
using Platform.Projections.Exchange;

namespace Platform.Api.Exchange;

public sealed record WorkbookIsLetGo()
    : Refusal("workbook-is-let-go", "The workbook itself is no longer kept, because it may name persons. Hand it in again.");

/// <summary>
/// Lets go of workbooks that were handed in, so that no name outlives its person among the files: once the rows are recorded, when
/// nobody confirmed them for a month, and at once where a person is erased. Soon after the start and then hourly, on every node; safe to repeat.
/// </summary>
public sealed partial class WorkbookKeeper(ImportDesk imports, WorkerConnections worker, PlatformClock clock, HourlyPace pace, ILogger<WorkbookKeeper> logger) : HourlyWork(pace)
{
    /// <summary>How long a workbook waits for somebody to confirm it.</summary>
    private static readonly TimeSpan Wait = TimeSpan.FromDays(30);

    public async Task LetGo(CancellationToken cancellation)
    {
        await using var connection = await worker.Open(cancellation);
        foreach (var (tenant, sha256) in await connection.SpentWorkbooks(clock.GetUtcNow() - Wait))
        {
            imports.LetGo(tenant, sha256);
        }
    }

    /// <summary>Lets go of those with persons in them that wait to be confirmed, of one tenant.</summary>
    internal async Task LetGoOfWaiting(string tenantId, NpgsqlConnection tenant)
    {
        foreach (var sha256 in await tenant.WaitingWorkbooksOfPersons())
        {
            imports.LetGo(tenantId, sha256);
        }
    }

    protected override Task DoOnce(CancellationToken cancellation) => LetGo(cancellation);

    protected override void Tell(Exception fault) => Failed(fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Workbooks that nobody needs any more could not be removed; tried again in an hour.")]
    private partial void Failed(Exception fault);
}
