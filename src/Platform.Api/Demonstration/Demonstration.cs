using Dapper;
using Platform.Projections.Database;

namespace Platform.Api.Demonstration;

/// <summary>Whether the database was made with the demonstration data; asked of the database, never of a setting.</summary>
public sealed class DemonstrationMode(WorkerConnections worker, IConfiguration configuration)
{
    private bool? _isDemonstration;

    public async ValueTask<bool> IsDemonstration(CancellationToken cancellation = default)
    {
        // A demonstration stays one, so a yes is kept; a no may yet turn while the data is being made.
        if (_isDemonstration is true)
        {
            return true;
        }

        await using var connection = await worker.Open(cancellation);
        _isDemonstration = await connection.ExecuteScalarAsync<bool>("select exists (select from platform.demonstration)");
        return _isDemonstration.Value;
    }

    /// <summary>The clock may be moved by hand: only in a demonstration, and only where <c>Platform:MovableClock</c> says so.</summary>
    public async ValueTask<bool> ClockMoves(CancellationToken cancellation) =>
        configuration.GetValue<bool>("Platform:MovableClock") && await IsDemonstration(cancellation);
}
