using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Evidence;
using Platform.Projections.Database;
using Wolverine.Http;

namespace Platform.Api.Evidence;

public sealed record ScanEvidenceRequest;

public static class ScanEvidenceEndpoint
{
    /// <summary>Has the latest version looked at again, by the scanner and the signatures of today.</summary>
    [WolverinePost("/api/v1/evidence/{evidenceId}/scan"), Requires(Ability.EvidenceAdd)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(
        Guid evidenceId, ScanEvidenceRequest request, CommandDesk desk, FileStore files, FileScanner scanner, TenantConnections connections,
        CancellationToken cancellation) =>
        desk.OnEvidence(evidenceId, Ability.EvidenceAdd, async (item, _, work) =>
        {
            var latest = item.Latest;
            if (item.IsDisposed || await files.Open(work.Tenant, latest.Sha256, latest.Size, cancellation) is not StoredFile.Sound file)
            {
                return ScanEvidenceDecider.Decide(new(latest.Number, FileScan.None), item);
            }

            await using (file.Content)
            {
                return ScanEvidenceDecider.Decide(new(latest.Number, await scanner.Scan(file.Content, cancellation)), item);
            }
        }, cancellation);
}
