using Npgsql;
using Platform.Api.Commands;
using Platform.Api.Evidence;
using Platform.Api.Exchange.Workbooks;
using Platform.Domain;
using Platform.Domain.Exchange;
using Platform.Projections.Database;

namespace Platform.Api.Exchange;

/// <summary>A workbook as it was read, once, for as many tries as its command needs.</summary>
internal sealed record ReadForm(IImportKind Kind, IReadOnlyList<FilledSheet> Filled);

/// <summary>
/// Reads workbooks that are handed in and keeps their bytes until what is in them is recorded. Kept apart from evidence: a workbook
/// is the letter and not the record, and it may name persons who are to be erased (<see cref="WorkbookKeeper"/>).
/// </summary>
public sealed class ImportDesk
{
    private readonly FileStore _files;
    private readonly TenantConnections _connections;

    internal ImportDesk(FileStore files, TenantConnections connections) => (_files, _connections) = (files, connections);

    internal Task<NpgsqlConnection> Connect(string tenantId, CancellationToken cancellation) => _connections.Open(tenantId, cancellation);

    internal Task<ReceivedFile> Receive(Stream content, CancellationToken cancellation) => _files.Incoming.Receive(content, cancellation);

    internal Task Keep(string tenant, ReceivedFile file, CancellationToken cancellation) => _files.Keep(tenant, file, cancellation);

    internal static async Task<(ReadForm? Form, Refusal? Refusal)> Read(IImportKind kind, Stream content, NpgsqlConnection tenant)
    {
        var (workbook, damaged) = WorkbookReader.Read(content);
        if (workbook is null)
        {
            return (null, damaged);
        }

        var (filled, refusal) = FormReader.Read(workbook, await kind.Form(tenant));
        return refusal is null ? (new(kind, filled), null) : (null, refusal);
    }

    /// <summary>Whether the bytes of a workbook are still here.</summary>
    internal bool Keeps(string tenant, string sha256) => _files.Has(tenant, sha256);

    /// <summary>Removes the bytes at once. Whoever hands the same in at this moment is told to hand it in again.</summary>
    internal void LetGo(string tenant, string sha256) => _files.Remove(tenant, sha256, DateTimeOffset.MaxValue);

    /// <summary>Reads again what was checked; null once it was let go of, and a fault of ours when it is no longer as it was.</summary>
    internal async Task<ReadForm?> ReadAgain(ImportKind kind, string sha256, long size, string tenantId, NpgsqlConnection tenant, CancellationToken cancellation)
    {
        switch (await _files.Open(tenantId, sha256, size, cancellation))
        {
            case StoredFile.Sound sound:
                return await ReadAgain(kind, sha256, sound, tenant);
            case StoredFile.Missing:
                return null;
            default:
                throw new InvalidOperationException($"The workbook {sha256} that was handed in is damaged.");
        }
    }

    private static async Task<ReadForm> ReadAgain(ImportKind kind, string sha256, StoredFile.Sound sound, NpgsqlConnection tenant)
    {
        await using (sound.Content)
        {
            var (form, refusal) = await Read(ImportKinds.Of(kind), sound.Content, tenant);
            return form ?? throw new InvalidOperationException($"The workbook {sha256} was read when it was handed in, and now not: {refusal!.Message}");
        }
    }
}
