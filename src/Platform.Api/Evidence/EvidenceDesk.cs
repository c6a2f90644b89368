using Npgsql;
using Platform.Api.Commands;
using Platform.Domain.Evidence;
using Platform.Projections.Database;
using Platform.Projections.Evidence;
using Platform.Projections.Organisation;

namespace Platform.Api.Evidence;

/// <summary>What is said about a document when it is registered.</summary>
/// <param name="FileName">As the sender gave it.</param>
/// <param name="Kind">A code of the evidence kinds.</param>
/// <param name="FormedOn">The day the document itself was made, in Asia/Shanghai.</param>
/// <param name="EvidenceId">For a caller that may send the same document again; one is made when it is null.</param>
public sealed record EvidenceEntry(
    string? FileName, string? Kind, string? Title, Guid UnitId, DateOnly FormedOn, Guid? EvidenceId = null, EvidenceLevel Level = EvidenceLevel.General);

/// <summary>What is said about another version of a document.</summary>
public sealed record VersionEntry(string? FileName, DateOnly FormedOn, string? Note);

/// <summary>Registers documents: the bytes are on the disk for good before the event that speaks of them can be committed.</summary>
public sealed class EvidenceDesk(FileStore files, FileScanner scanner, EvidenceQuotas quotas)
{
    /// <summary>
    /// Takes in a document outside a request. Whoever calls this has checked that the actor may, and saves the session of
    /// <paramref name="work"/> when the outcome is <see cref="Outcome.Done"/>.
    /// </summary>
    public async Task<Outcome> Register(CommandWork work, EvidenceEntry entry, Stream content, CancellationToken cancellation)
    {
        await using var file = await files.Incoming.Receive(content, cancellation);
        var tenant = work.Connection;
        return await Register(work, tenant, entry, file, cancellation);
    }

    internal async Task<Outcome> Register(
        CommandWork work, NpgsqlConnection tenant, EvidenceEntry entry, ReceivedFile file, CancellationToken cancellation)
    {
        var id = entry.EvidenceId ?? Guid.CreateVersion7();
        var stream = await work.Open<EvidenceItem>(id, cancellation);
        var command = new RegisterEvidence(
            id, entry.UnitId, entry.Kind, entry.Title, entry.FileName, file.Size, file.Sha256, file.Sample, entry.FormedOn,
            await Scan(file, cancellation), entry.Level);
        var decision = RegisterEvidenceDecider.Decide(command, stream.State, await tenant.Unit(entry.UnitId) is not null, work.By);
        if (CommandDesk.Apply(stream, decision) is { } refused)
        {
            return refused;
        }

        if (await quotas.Refuses(work.Tenant, tenant, file) is { } full)
        {
            return full;
        }

        await files.Keep(work.Tenant, file, cancellation);
        return new Outcome.Done(Summary(command, work.By.At, stream.Version), stream.Version, $"/api/v1/evidence/{id}");
    }

    /// <summary>Puts another version beside those of a document that was opened.</summary>
    internal async Task<Outcome?> AddVersion(
        CommandWork work, OpenStream<EvidenceItem> stream, VersionEntry entry, ReceivedFile file, CancellationToken cancellation)
    {
        var command = new AddEvidenceVersion(
            entry.FileName, file.Size, file.Sha256, file.Sample, entry.FormedOn, entry.Note, await Scan(file, cancellation));
        var refused = CommandDesk.Apply(stream, AddEvidenceVersionDecider.Decide(command, stream.State!, work.By));
        if (refused is null && await quotas.Refuses(work.Tenant, work.Connection, file) is { } full)
        {
            return full;
        }

        if (refused is null)
        {
            await files.Keep(work.Tenant, file, cancellation);
        }

        return refused;
    }

    // What will be refused for its size is not worth a scan, and a file that was put in its place can be read no more.
    private async Task<FileScan> Scan(ReceivedFile file, CancellationToken cancellation) =>
        file.Scan ??= file.Size > RegisterEvidenceDecider.LargestFile ? FileScan.None : await scanner.Scan(file.Content, cancellation);

    private static EvidenceSummary Summary(RegisterEvidence command, DateTimeOffset registeredAt, long version) => new()
    {
        Id = command.EvidenceId,
        UnitId = command.UnitId,
        Kind = command.Kind!,
        Title = command.Title!.Trim(),
        FileName = FileNames.Tidy(command.FileName)!,
        MediaType = FileKinds.Recognize(command.Content)!.MediaType,
        Size = command.Size,
        Sha256 = command.Sha256,
        FormedOn = command.FormedOn,
        RegisteredAt = registeredAt,
        ScannedBy = command.Scan?.Scanner,
        Level = Projections.Codes.Of(command.Level),
        Version = version,
    };
}
