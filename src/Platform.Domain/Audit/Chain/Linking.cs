using System.Buffers;
using System.Globalization;
using System.Text;

namespace Platform.Domain.Audit.Chain;

/// <summary>
/// How an event becomes a link. The form is given once and for all, or chains of before could not be verified any more:
/// one JSON object with its members in this order, in which the content stands by its hash. docs/adr/0020.
/// </summary>
public sealed class Linking(string tenant)
{
    public const string Form = "platform.audit.v1";
    public const int SaltSize = 16;

    /// <summary>What the first link follows.</summary>
    public static ReadOnlyMemory<byte> Nothing { get; } = new byte[ChainHash.Size];

    // One for all events of a run: what a link is made of is some hundred bytes, and there are millions.
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    /// <summary>The link of an event after the one whose hash is given.</summary>
    public ChainLink Link(TrailEvent @event, long position, ReadOnlyMemory<byte> previous, ChainHash hash, byte[] salt)
    {
        var content = Content(@event, salt, hash);
        return new(position, @event.Sequence, hash.Name, salt, content, Hash(@event, position, content, previous, hash));
    }

    /// <summary>Hash of what an event says.</summary>
    public byte[] Content(TrailEvent @event, byte[] salt, ChainHash hash)
    {
        _buffer.ResetWrittenCount();
        _buffer.Write(salt);
        CanonicalForm.Write(@event.Data, _buffer);
        return hash.Of(_buffer.WrittenMemory);
    }

    public byte[] Hash(TrailEvent @event, long position, byte[] content, ReadOnlyMemory<byte> previous, ChainHash hash)
    {
        _buffer.ResetWrittenCount();
        Put($"{{\"form\":\"{Form}\",\"algorithm\":");
        CanonicalForm.Write(hash.Name, _buffer);
        Put(",\"tenant\":");
        CanonicalForm.Write(tenant, _buffer);
        Put(string.Create(
            CultureInfo.InvariantCulture,
            $",\"position\":{position},\"sequence\":{@event.Sequence},\"id\":\"{@event.Id}\",\"stream\":\"{@event.StreamId}\",\"version\":{@event.Version},\"type\":"));
        CanonicalForm.Write(@event.Type, _buffer);
        Put($",\"at\":\"{Instant(@event.At)}\",\"actor\":");
        CanonicalForm.Write(@event.Actor, _buffer);
        Put(",\"correlation\":");
        CanonicalForm.Write(@event.CorrelationId, _buffer);
        Put(",\"causation\":");
        CanonicalForm.Write(@event.CausationId, _buffer);
        Put(",\"headers\":");
        if (@event.Headers.IsEmpty)
        {
            Put("null");
        }
        else
        {
            CanonicalForm.Write(@event.Headers, _buffer);
        }

        Put($",\"content\":\"{Convert.ToHexStringLower(content)}\",\"previous\":\"{Convert.ToHexStringLower(previous.Span)}\"}}");
        return hash.Of(_buffer.WrittenMemory);
    }

    /// <summary>An instant as it is hashed: UTC, to the microsecond, which is what the store keeps.</summary>
    public static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    private void Put(string text) => Encoding.UTF8.GetBytes(text, _buffer);
}
