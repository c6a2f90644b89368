using System.Diagnostics;
using System.Security.Cryptography;
using Npgsql;
using Platform.Domain.Audit.Chain;
using Platform.Projections.Audit;
using Platform.Projections.Database;

namespace Platform.Benchmarks.Measures;

/// <summary>How fast events are chained, and how long it takes to verify a million of them, with the figures that are shown made anew.</summary>
internal static class AuditTrail
{
    public static async Task Run(Bench bench)
    {
        await bench.Warm.End();
        // About a tenth of a million events, or a million.
        var bureaus = bench.Options.Quick ? 185 : 400;
        var database = await bench.Clone(bureaus, bureaus);
        await using var source = NpgsqlDataSource.Create(Bench.Worker(database));
        await using (var owner = NpgsqlDataSource.Create(database))
        {
            await using var back = owner.CreateCommand("delete from platform.audit_chain; delete from platform.audit_checkpoint; update platform.audit_progress set last_sequence = 0");
            await back.ExecuteNonQueryAsync();
        }

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var signer = new CheckpointSigner(key);
        var clerk = new ChainClerk(source, _ => ChainHash.Sha256, new(() => signer), TimeProvider.System);
        var (chained, begun) = (0, Stopwatch.GetTimestamp());
        while (await clerk.ChainNext(CancellationToken.None) is > 0 and var some)
        {
            chained += some;
        }

        bench.Results.Figure("audit.chained_events_per_s", chained / Stopwatch.GetElapsedTime(begun).TotalSeconds);
        await using var worker = new WorkerConnections(NpgsqlDataSource.Create(Bench.Worker(database)));
        var (events, keys, today) = (0L, new CheckpointKeys([signer.PublicKey]), DateOnly.FromDateTime(DateTime.UtcNow));
        begun = Stopwatch.GetTimestamp();
        await foreach (var (report, _) in LiveTrails.Verify(worker, Enumerable.Range(0, bureaus).Select(Seeding.Copies.SlugOf), keys, today, CancellationToken.None))
        {
            events += report.Events;
            foreach (var fault in report.Faults.Take(1))
            {
                bench.Results.Faults.Add($"audit: {report.Tenant} is not sound: {fault.Code} {fault.Detail}");
            }
        }

        bench.Results.Figure("audit.verified_events", events);
        bench.Results.Ratio("audit.verify_s_per_million_events", Stopwatch.GetElapsedTime(begun).TotalSeconds * 1_000_000 / events);
    }
}
