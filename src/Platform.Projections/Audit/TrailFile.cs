using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Platform.Domain.Audit;
using Platform.Domain.Audit.Chain;

namespace Platform.Projections.Audit;

/// <summary>The first line of an export.</summary>
/// <param name="Contents">Whether events come with what they say. Without, each is in it by the hash of its content, and no figure is derived.</param>
/// <param name="Bound">The last event that has to be in the chain.</param>
/// <param name="PublicKeys">In PEM. Whoever verifies compares them with the one they were given on another way.</param>
public sealed record TrailManifest(
    string Form, string Tenant, DateTimeOffset ExportedAt, bool Contents, long Bound, IReadOnlyList<string> PublicKeys, IReadOnlyList<CheckpointLine> Checkpoints, FiguresShown? Figures);

public sealed record CheckpointLine(long Position, long Sequence, string Algorithm, string Hash, string At, string KeyId, string Signature)
{
    public static CheckpointLine Of(Checkpoint c) =>
        new(c.Position, c.Sequence, c.Algorithm, Convert.ToHexStringLower(c.Hash), Linking.Instant(c.At), c.KeyId, Convert.ToHexStringLower(c.Signature));

    public Checkpoint Read() => new(
        Position, Sequence, Algorithm, Convert.FromHexString(Hash), DateTimeOffset.Parse(At, System.Globalization.CultureInfo.InvariantCulture), KeyId, Convert.FromHexString(Signature));
}

internal sealed record EventLine(
    Guid Id, Guid Stream, long Version, string Type, string At, string? Actor, string? Correlation, string? Causation, JsonElement? Headers,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonElement? Data,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Hidden);

internal sealed record LinkLine(
    long Position, string Algorithm, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Salt, string Content, string Hash);

internal sealed record StepLine(long Sequence, EventLine? Event, LinkLine? Link);

internal sealed record EndLine(long Steps);

/// <summary>
/// A trail as a file: one JSON object a line in UTF-8, a manifest, each event beside its link in the order of the events,
/// and a last line that counts them. It is written as it is found: what is missing in the database is missing in it.
/// </summary>
public static class TrailFile
{
    public const string Form = "platform.audit.export.v1";
    public const string MediaType = "application/x-ndjson";

    private static readonly byte[] NewLine = "\n"u8.ToArray();

    public static async Task Write(LiveTrail trail, Stream into, TrailManifest manifest, CancellationToken cancellation)
    {
        await Line(into, manifest, cancellation);
        var steps = 0L;
        await foreach (var step in trail.Steps(manifest.Bound, manifest.Contents, cancellation))
        {
            if (step.Sequence > manifest.Bound)
            {
                break;
            }

            await Line(into, new StepLine(step.Sequence, Of(step.Event), Of(step.Link, manifest.Contents)), cancellation);
            steps++;
        }

        await Line(into, new EndLine(steps), cancellation);
    }

    /// <summary>The manifest of a tenant's trail as it stands, up to the last signed link.</summary>
    public static async Task<TrailManifest> Manifest(
        LiveTrail trail, string tenant, bool contents, IReadOnlyList<byte[]> publicKeys, DateOnly today, DateTimeOffset now, CancellationToken cancellation)
    {
        var figures = contents ? await trail.Figures(today, cancellation) : null;
        var (checkpoints, head) = await trail.Ends(cancellation);
        // Figures that count what the chain has yet to take up cannot be derived from the file.
        return new(
            Form, tenant, now, contents, head.Bound, [.. publicKeys.Select(CheckpointKeys.ToPem)],
            [.. checkpoints.OrderBy(checkpoint => checkpoint.Position).Select(CheckpointLine.Of)],
            figures?.AsOfSequence <= head.Bound ? figures : null);
    }

    /// <exception cref="InvalidDataException">The file is no export, or its end is missing.</exception>
    /// <param name="keys">The keys that signatures are held to; null for those that the file names itself.</param>
    /// <param name="earlier">Checkpoints of an earlier export: each has to be in this trail still.</param>
    public static async Task<TrailReport> Verify(Stream file, CheckpointKeys? keys, IReadOnlyList<Checkpoint> earlier, CancellationToken cancellation)
    {
        using var reader = new StreamReader(file, Encoding.UTF8, bufferSize: 1 << 20);
        var manifest = Read<TrailManifest>(await reader.ReadLineAsync(cancellation));
        if (manifest?.Form != Form)
        {
            throw new InvalidDataException("This is no export of an audit trail.");
        }

        keys ??= new([.. manifest.PublicKeys.Select(CheckpointKeys.FromPem)]);
        var audit = new TrailAudit(manifest.Tenant, manifest.Bound, [.. manifest.Checkpoints.Select(line => line.Read()), .. earlier], keys, manifest.Contents ? manifest.Figures : null);
        var (steps, last) = (0L, 0L);
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            if (line.StartsWith("{\"steps\"", StringComparison.Ordinal))
            {
                return Read<EndLine>(line)?.Steps == steps
                    ? audit.End()
                    : throw new InvalidDataException($"The file has {steps} events and links, and its last line says otherwise.");
            }

            var step = Read<StepLine>(line) ?? throw new InvalidDataException($"The line after event {last} is not readable.");
            if (step.Sequence <= last)
            {
                throw new InvalidDataException($"The file is out of order: event {step.Sequence} stands after event {last}.");
            }

            audit.Take(new(Event(step, manifest.Contents), Link(step)));
            (steps, last) = (steps + 1, step.Sequence);
        }

        throw new InvalidDataException($"The file ends after event {last} without its last line: it was cut off.");
    }

    /// <summary>The checkpoints that an export names, for comparing a later one with them.</summary>
    /// <exception cref="InvalidDataException">The file is no export.</exception>
    public static async Task<IReadOnlyList<Checkpoint>> Checkpoints(Stream file, CancellationToken cancellation)
    {
        using var reader = new StreamReader(file, Encoding.UTF8);
        var manifest = Read<TrailManifest>(await reader.ReadLineAsync(cancellation));
        return manifest?.Form == Form
            ? [.. manifest.Checkpoints.Select(line => line.Read())]
            : throw new InvalidDataException("This is no export of an audit trail.");
    }

    private static async Task Line<T>(Stream into, T line, CancellationToken cancellation)
    {
        await into.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(line, Written), cancellation);
        await into.WriteAsync(NewLine, cancellation);
    }

    private static T? Read<T>(string? line)
        where T : class
    {
        try
        {
            return line is null ? null : JsonSerializer.Deserialize<T>(line, Written);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static EventLine? Of(TrailEvent? e) => e is null ? null : new(
        e.Id, e.StreamId, e.Version, e.Type, Linking.Instant(e.At), e.Actor, e.CorrelationId, e.CausationId, Element(e.Headers), Element(e.Data), e.Hidden);

    private static LinkLine? Of(ChainLink? link, bool contents) => link is null ? null : new(
        link.Position, link.Algorithm, contents ? Convert.ToHexStringLower(link.Salt) : null, Convert.ToHexStringLower(link.Content), Convert.ToHexStringLower(link.Hash));

    private static JsonElement? Element(ReadOnlyMemory<byte> json) => json.IsEmpty ? null : JsonElement.Parse(json.Span);

    private static TrailEvent? Event(StepLine step, bool contents) => step.Event is not { } e ? null : new(
        step.Sequence, e.Id, e.Stream, e.Version, e.Type, DateTimeOffset.Parse(e.At, System.Globalization.CultureInfo.InvariantCulture), e.Actor, e.Correlation, e.Causation,
        Bytes(e.Headers),
        // Content that an export claims to have and has not is content that somebody took out.
        contents && e.Data is null ? "null"u8.ToArray() : Bytes(e.Data),
        e.Hidden);

    private static ChainLink? Link(StepLine step) => step.Link is not { } link ? null : new(
        link.Position, step.Sequence, link.Algorithm, link.Salt is { } salt ? Convert.FromHexString(salt) : [], Convert.FromHexString(link.Content), Convert.FromHexString(link.Hash));

    private static ReadOnlyMemory<byte> Bytes(JsonElement? json) => json is { } element
        ? System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(element).ToArray()
        : default;

    // As Json.Options, and letters as they are: an auditor reads the file.
    private static readonly JsonSerializerOptions Written = new(Json.Options)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 128,
    };
}
