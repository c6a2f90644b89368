using System.Security.Cryptography;
using JasperFx.Events.Daemon;
using Npgsql;
using Platform.Domain.Audit.Chain;
using Platform.Projections.Audit;
using Platform.Projections.Database;
using Platform.Projections.Tests.Database;
using Platform.Projections.Tests.Rows;

namespace Platform.Projections.Tests.Audit;

/// <summary>One bureau with the same history for each way to tamper with it, all chained and signed, and a number that no event has in the middle of each.</summary>
public sealed class Trails(Cluster cluster) : IAsyncLifetime
{
    public static readonly DateOnly Day = new(2026, 7, 10);

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private WorkerConnections _worker = null!;

    public PlatformDatabase Database { get; } = new(cluster);

    public CheckpointSigner Signer { get; private set; } = null!;

    public CheckpointKeys Keys => new([Signer.PublicKey]);

    public WorkerConnections Worker => _worker;

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        _worker = new(NpgsqlDataSource.Create(Database.Access.Worker));
        Signer = new(_key);
        foreach (var tenant in Tampering.All.Keys)
        {
            await Found(tenant);
        }

        await Database.Project();
        await Chain();
    }

    /// <summary>A history with a hole in its numbers before its last event.</summary>
    public async Task Found(string tenant)
    {
        await History.Of(Database, tenant);
        await Owner("select nextval('events.mt_events_sequence')");
        await Database.Append<Domain.Schemes.Distribution.SchemeDistribution>(
            tenant, Platform.Domain.DeterministicId.From("distribution"),
            new Domain.Schemes.Distribution.SchemeDistributed(Platform.Domain.DeterministicId.From("distribution"), Platform.Domain.DeterministicId.From("scheme"), [Platform.Domain.DeterministicId.From("third")], "ana"));
    }

    public async Task Chain(Func<string, ChainHash>? hashOf = null)
    {
        var clerk = new ChainClerk(_worker.Source, hashOf ?? (_ => ChainHash.Sha256), new Lazy<CheckpointSigner>(Signer), Database.Clock);
        while (await clerk.ChainNext(TestContext.Current.CancellationToken) is > 0)
        {
        }
    }

    public Task<TrailReport> Verify(string tenant, CheckpointKeys? keys = null) => new LiveTrail(_worker, tenant).Verify(keys ?? Keys, Day, TestContext.Current.CancellationToken);

    /// <summary>The trail as a file, whatever it has become.</summary>
    public async Task<byte[]> Export(string tenant, bool contents = true)
    {
        var trail = new LiveTrail(_worker, tenant);
        var manifest = await TrailFile.Manifest(trail, tenant, contents, [Signer.PublicKey], Day, Database.Clock.GetUtcNow(), TestContext.Current.CancellationToken);
        using var file = new MemoryStream();
        await TrailFile.Write(trail, file, manifest, TestContext.Current.CancellationToken);
        return file.ToArray();
    }

    public async Task<TrailReport> VerifyFile(byte[] file, IReadOnlyList<Checkpoint>? earlier = null)
    {
        using var stream = new MemoryStream(file);
        return await TrailFile.Verify(stream, Keys, earlier ?? [], TestContext.Current.CancellationToken);
    }

    /// <summary>As the owner of the database, past every right.</summary>
    public async Task<object?> Owner(string sql)
    {
        await using var owner = await PlatformDatabase.Open(Database.Access.Owner);
        return await PlatformDatabase.Scalar(owner, sql);
    }

    /// <summary>The numbers of a tenant's events of a type, in order.</summary>
    public async Task<IReadOnlyList<long>> Of(string tenant, string type)
    {
        await using var owner = await PlatformDatabase.Open(Database.Access.Owner);
        return [.. (await PlatformDatabase.Rows(owner, $"select seq_id from events.mt_events where tenant_id = '{tenant}' and type = '{type}' order by seq_id")).Select(long.Parse)];
    }

    public async ValueTask DisposeAsync()
    {
        await _worker.DisposeAsync();
        await Database.DisposeAsync();
        _key.Dispose();
    }
}
