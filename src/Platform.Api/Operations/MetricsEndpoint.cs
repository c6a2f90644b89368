using System.Globalization;
using System.Text;
using Platform.Api.Access;
using Platform.Projections.Database;
using Platform.Projections.Operations;
using Wolverine.Http;

namespace Platform.Api.Operations;

public static class MetricsEndpoint
{
    /// <summary>What a monitor scrapes, in the text format of Prometheus. Figures of the server, of no tenant and no person.</summary>
    [WolverineGet("/metrics"), NotTenanted, OpenToAll("A monitor inside the operator's network scrapes it; it says how far projections are and nothing of any tenant.")]
    public static async Task<IResult> Get(WorkerConnections worker, CancellationToken cancellation)
    {
        await using var connection = await worker.Open(cancellation);
        var rows = await connection.Projections();
        var text = new StringBuilder();
        Gauge(text, rows, "platform_projection_sequence", "Sequence number of the last event that the projection has applied.", row => row.Sequence);
        Gauge(text, rows, "platform_projection_behind_events", "Events that the projection has not applied yet.", row => row.Behind);
        Gauge(text, rows, "platform_projection_lag_seconds", "How long the first event that waits for the projection has been waiting.", row => row.LagSeconds);
        Gauge(text, rows, "platform_projection_running", "1 while the projection follows the events, 0 when it stands before one or no node runs it.", row => row.State == "running" ? 1 : 0);
        return Results.Text(text.ToString(), "text/plain; version=0.0.4; charset=utf-8");
    }

    private static void Gauge(StringBuilder text, IReadOnlyList<ProjectionStatus> rows, string name, string help, Func<ProjectionStatus, double> value)
    {
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} gauge\n");
        foreach (var row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}{{projection=\"{row.Name}\"}} {value(row)}\n");
        }
    }
}
