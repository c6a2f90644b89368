namespace Platform.Domain.Audit.Chain;

/// <summary>An event as the trail has it, of one tenant.</summary>
/// <param name="Sequence">Its place among all events of the store. Numbers may be missing: a command that was given up leaves one.</param>
/// <param name="At">The instant at which it was recorded, in UTC, to the microsecond.</param>
/// <param name="Actor">Account or program, as the store has it; null where nobody was named.</param>
/// <param name="Headers">Its headers as JSON in UTF-8; empty when there are none.</param>
/// <param name="Data">Its content as JSON in UTF-8; empty where it was withheld.</param>
/// <param name="Hidden">Whether it was archived, which takes it out of every reading. The platform never archives.</param>
public sealed record TrailEvent(
    long Sequence,
    Guid Id,
    Guid StreamId,
    long Version,
    string Type,
    DateTimeOffset At,
    string? Actor,
    string? CorrelationId,
    string? CausationId,
    ReadOnlyMemory<byte> Headers,
    ReadOnlyMemory<byte> Data,
    bool Hidden = false);

/// <summary>What the chain keeps of an event.</summary>
/// <param name="Position">Its place in the tenant's chain: 1, 2, 3 … without a gap.</param>
/// <param name="Algorithm">The hash of both members, by its name.</param>
/// <param name="Salt">Sixteen random bytes before the content, so that content that was lawfully erased cannot be guessed from its hash.</param>
/// <param name="Content">Hash of the salt and the content in canonical form.</param>
/// <param name="Hash">Hash of the canonical event, in which the content stands by its hash, and of the link before.</param>
public sealed record ChainLink(long Position, long Sequence, string Algorithm, byte[] Salt, byte[] Content, byte[] Hash);
