using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Platform.Api.Access;
using Platform.Projections.Evidence;
using Platform.Projections.Ledgers;

namespace Platform.Api.Evidence;

public sealed record BundledDuty(Guid OccurrenceId, string Article, string TitleZh, string UnitNameZh, string WindowKey);

public sealed record BundledFile(
    string Path, Guid EvidenceId, int Version, string Title, string Kind, string Level, DateOnly FormedOn, DateTimeOffset AddedAt, string MediaType, long Size,
    string Sha256, IReadOnlyList<BundledDuty> Duties);

/// <param name="Reason">not-readable, disposed, infected, damaged.</param>
public sealed record LeftOut(Guid EvidenceId, int? Version, string? Sha256, string Reason);

public sealed record BundleManifest(
    string Format, string Tenant, DateTimeOffset MadeAt, string MadeBy, IReadOnlyDictionary<string, string> Selection, IReadOnlyList<BundledFile> Files,
    IReadOnlyList<LeftOut> LeftOut);

/// <summary>
/// A zip of documents with a manifest and a list of hashes that <c>sha256sum -c SHA256SUMS</c> checks without the platform.
/// Written to a temporary file first, so that a document found damaged is left out and named, not half sent.
/// </summary>
internal sealed class EvidenceBundle(
    FileStore files, Actor actor, DateTimeOffset at, IReadOnlyDictionary<string, string> selection, IReadOnlyDictionary<Guid, List<LedgerLine>> duties)
{
    public const int MostDocuments = 500;
    public const long MostBytes = 1024L * 1024 * 1024;

    // A file name may have 255 bytes on most systems; the number and the version stand before it.
    private const int LongestName = 180;

    private const string ReadMe =
        """
        佐证材料包 / Evidence bundle

        核验：在解压后的目录中执行  sha256sum -c SHA256SUMS  ，每一行都应为 OK（Windows 可用 certutil -hashfile 逐个比对）。
        manifest.json 列明每个文件的名称、版本、形成日期、校验值、所对应的事项，以及未放入的材料和原因。

        To verify, run  sha256sum -c SHA256SUMS  where this was unpacked; every line has to say OK.
        manifest.json names each file with its version, the day it was made, its hash and the duties it serves, and what was left out and why.
        """;

    private static readonly JsonSerializerOptions Readable = new(Projections.Json.Options) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<(EvidenceSummary Item, EvidenceVersionRow Version)> _wanted = [];
    private readonly List<LeftOut> _leftOut = [];

    public bool IsTooLarge => _wanted.Select(wanted => wanted.Item.Id).Distinct().Count() > MostDocuments || _wanted.Sum(wanted => wanted.Version.Size) > MostBytes;

    public void Add(EvidenceSummary item, IEnumerable<EvidenceVersionRow> versions)
    {
        foreach (var version in versions.OrderBy(version => version.Number))
        {
            if (version.Disposed || version.Finding is not null)
            {
                _leftOut.Add(new(item.Id, version.Number, version.Sha256, version.Disposed ? "disposed" : "infected"));
            }
            else
            {
                _wanted.Add((item, version));
            }
        }
    }

    public void LeaveOut(IEnumerable<Guid> evidenceIds, string reason) =>
        _leftOut.AddRange(evidenceIds.Select(id => new LeftOut(id, null, null, reason)));

    public async Task<IResult> Write(CancellationToken cancellation)
    {
        var zip = files.Incoming.OpenTemporary();
        try
        {
            await WriteTo(zip, cancellation);
            zip.Position = 0;
            var day = Time.PlatformClock.DayOf(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return Results.Stream(zip, "application/zip", $"evidence-{day}.zip");
        }
        catch
        {
            await zip.DisposeAsync();
            throw;
        }
    }

    private async Task WriteTo(Stream zip, CancellationToken cancellation)
    {
        await using var archive = await ZipArchive.CreateAsync(zip, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation);
        var (written, sums) = (new List<BundledFile>(), new StringBuilder());
        foreach (var (item, version) in _wanted)
        {
            if (await files.Open(actor.TenantId, version.Sha256, version.Size, cancellation) is not StoredFile.Sound file)
            {
                _leftOut.Add(new(item.Id, version.Number, version.Sha256, "damaged"));
                continue;
            }

            await using (file.Content)
            {
                var described = Describe(item, version, $"files/{written.Count + 1:0000}-v{version.Number}-{Short(version.FileName)}");
                await using var entry = await archive.CreateEntry(described.Path, CompressionLevel.Fastest).OpenAsync(cancellation);
                await file.Content.CopyToAsync(entry, cancellation);
                written.Add(described);
                sums.Append(CultureInfo.InvariantCulture, $"{version.Sha256}  {described.Path}\n");
            }
        }

        var manifest = JsonSerializer.SerializeToUtf8Bytes(
            new BundleManifest("evidence-bundle/1", actor.TenantId, at, actor.AccountId, selection, written, _leftOut), Readable);
        sums.Append(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(SHA256.HashData(manifest))}  manifest.json\n");
        await AddEntry(archive, "manifest.json", manifest, cancellation);
        await AddEntry(archive, "SHA256SUMS", Encoding.UTF8.GetBytes(sums.ToString()), cancellation);
        await AddEntry(archive, "README.txt", Encoding.UTF8.GetBytes(ReadMe.ReplaceLineEndings("\r\n")), cancellation);
    }

    private static async Task AddEntry(ZipArchive archive, string name, byte[] content, CancellationToken cancellation)
    {
        await using var entry = await archive.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellation);
        await entry.WriteAsync(content, cancellation);
    }

    private BundledFile Describe(EvidenceSummary item, EvidenceVersionRow version, string path) => new(
        path, item.Id, version.Number, item.Title, item.Kind, item.Level, version.FormedOn, version.AddedAt, version.MediaType, version.Size, version.Sha256,
        [.. duties.GetValueOrDefault(item.Id, []).Select(line => new BundledDuty(line.Id, line.Article, line.TitleZh, line.UnitNameZh, line.WindowKey))]);

    // Keeps the extension, and never ends within a character.
    private static string Short(string name)
    {
        var extension = Path.GetExtension(name);
        var stem = new StringBuilder();
        var left = LongestName - Encoding.UTF8.GetByteCount(extension);
        foreach (var rune in Path.GetFileNameWithoutExtension(name).EnumerateRunes())
        {
            left -= rune.Utf8SequenceLength;
            if (left < 0)
            {
                break;
            }

            stem.Append(rune.ToString());
        }

        return stem + extension;
    }
}
