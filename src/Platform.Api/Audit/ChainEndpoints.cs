using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Audit;
using Platform.Domain.Audit.Chain;
using Platform.Projections;
using Platform.Projections.Audit;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Audit;

public sealed record ChainHeadView(long Position, long Sequence, string Algorithm, string Hash);

/// <param name="Algorithm">The hash that new links are made with.</param>
/// <param name="PublicKey">In PEM. An auditor keeps it outside the platform and gives it to the verifier.</param>
/// <param name="Checkpoints">The latest hundred, the newest first.</param>
public sealed record ChainView(
    long Events, long NotChained, ChainHeadView? Head, string Algorithm, string KeyId, string PublicKey, IReadOnlyList<CheckpointLine> Checkpoints, ChainCan Can);

public sealed record ChainCan(bool Verify, bool Export);

public static class GetChainEndpoint
{
    private const int Latest = 100;

    /// <summary>How far the chain over the events has come, and what of it is signed.</summary>
    [WolverineGet("/api/v1/audit/chain"), Requires(Ability.AuditRead)]
    [ProducesResponseType<ChainView>(200)]
    public static async Task<IResult> Get(ReadDesk desk, AuditKeys keys, IOptions<AuditOptions> options, CancellationToken cancellation)
    {
        var id = desk.Actor.TenantId;
        await using var tenant = await desk.Open(cancellation);
        var checkpoints = await tenant.Checkpoints(id, Latest, cancellation);
        var head = await tenant.ChainHead(id, cancellation);
        var events = await tenant.TrailLength();
        return Results.Json(
            new ChainView(
                events,
                Math.Max(0, events - head.Position),
                head.Hash is { } hash ? new(head.Position, head.Sequence, head.Algorithm!, Convert.ToHexStringLower(hash)) : null,
                options.Value.HashOf(id).Name,
                keys.KeyId,
                CheckpointKeys.ToPem(keys.PublicKey),
                [.. checkpoints.Select(CheckpointLine.Of)],
                new(Verify: true, Export: true)),
            Json.Options);
    }
}

/// <param name="FirstFaultAt">The first event at fault, or the first that may be; null when none is.</param>
public sealed record VerificationView(
    bool Sound,
    long Events,
    long NotChained,
    long LastPosition,
    long LastSequence,
    string? LastHash,
    int Checkpoints,
    long? FirstFaultAt,
    long FaultCount,
    IReadOnlyList<TrailFault> Faults,
    FiguresShown? Figures,
    IReadOnlyList<string> FigureDifferences,
    DateTimeOffset At);

public sealed record VerifyTrailRequest;

public static class VerifyTrailEndpoint
{
    /// <summary>
    /// Compares every event with the chain, the chain with its signatures, and the figures on the screens with what the
    /// events come to. That it was done, and with what result, is recorded.
    /// </summary>
    [WolverinePost("/api/v1/audit/verifications"), Requires(Ability.AuditRead)]
    [ProducesResponseType<VerificationView>(200)]
    public static async Task<IResult> Post(
        VerifyTrailRequest request, ReadDesk desk, WorkerConnections worker, AuditKeys keys, AccessJournal journal, CancellationToken cancellation)
    {
        var report = await new LiveTrail(worker, desk.Actor.TenantId).Verify(keys.All(), desk.Today, cancellation);
        await journal.Record(desk.Actor, id => new TrailVerified(id, report.Events, report.Sound, report.FirstFaultAt), cancellation);
        return Results.Json(
            new VerificationView(
                report.Sound, report.Events, report.NotChained, report.LastPosition, report.LastSequence, report.LastHash, report.Checkpoints, report.FirstFaultAt,
                report.FaultCount, report.Faults, report.Figures, report.FigureDifferences, desk.Now),
            Json.Options);
    }
}

public static class ExportTrailEndpoint
{
    /// <summary>
    /// The trail as a file that is verified without the platform (<c>audit verify --file</c>): each event with who, what and
    /// when, and the hash of its content in place of the content, which is not the auditor's to read.
    /// </summary>
    [WolverineGet("/api/v1/audit/export"), Requires(Ability.AuditRead), AfterProof]
    [ProducesResponseType(200)]
    public static async Task<IResult> Get(ReadDesk desk, WorkerConnections worker, AuditKeys keys, ChainClerk clerk, AccessJournal journal, CancellationToken cancellation)
    {
        var id = desk.Actor.TenantId;
        await clerk.SignHead(id, cancellation);
        var trail = new LiveTrail(worker, id);
        var manifest = await TrailFile.Manifest(trail, id, contents: false, keys.PublicKeys(), desk.Today, desk.Now, cancellation);
        await journal.Record(desk.Actor, record => new TrailExported(record, manifest.Bound), cancellation);
        return Results.Stream(
            into => TrailFile.Write(trail, into, manifest, cancellation), TrailFile.MediaType, $"audit-{id}-{desk.Today:yyyy-MM-dd}.jsonl");
    }
}
