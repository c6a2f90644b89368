namespace Platform.Domain.Audit.Chain;

/// <summary>
/// Compares a tenant's events with its chain, both in the order of their sequence numbers, and the chain with its signed
/// checkpoints. It remembers a handful of values whatever the length, and says of each fault the first event it touches.
/// </summary>
/// <param name="hashes">The hash functions that a link may name.</param>
/// <param name="signedBy">Whether a signature is that of the key of this id; null when there is no such key.</param>
/// <param name="mostFaults">Beyond this many, faults are counted and not described.</param>
public sealed class TrailCheck(
    string tenant,
    IReadOnlyDictionary<string, ChainHash> hashes,
    IEnumerable<Checkpoint> checkpoints,
    Func<string, byte[], byte[], bool?> signedBy,
    int mostFaults = 20)
{
    private readonly Linking _linking = new(tenant);
    private readonly Queue<Checkpoint> _ahead = new(checkpoints.OrderBy(checkpoint => checkpoint.Position));
    private readonly List<TrailFault> _faults = [];
    private ReadOnlyMemory<byte> _previous = Linking.Nothing;
    private long _position;
    private long _sequence;
    private long _soundAt;

    /// <summary>The faults by the event they touch first, the lowest first.</summary>
    public IReadOnlyList<TrailFault> Faults => [.. _faults.OrderBy(fault => fault.After + 1 ?? fault.Sequence).Take(mostFaults)];

    public long FaultCount { get; private set; }

    public long Events { get; private set; }

    public int CheckpointsMet { get; private set; }

    /// <summary>An event with its link; either may be missing. An event without a link, but after the last, is not to be given.</summary>
    public void Next(TrailEvent? @event, ChainLink? link)
    {
        if (@event is not null)
        {
            Events++;
            if (@event.Hidden)
            {
                Add(new(TrailFault.EventHidden, @event.Sequence, null, $"Event {@event.Sequence} is marked as archived, which hides it from every reading."));
            }
        }

        if (link is null)
        {
            Add(new(TrailFault.EventInserted, @event!.Sequence, null, $"Event {@event.Sequence} is in no chain, but lies before its end: it was put in afterwards."));
            return;
        }

        if (link.Position != _position + 1)
        {
            Add(new(TrailFault.LinkMissing, link.Sequence, _sequence, $"The chain jumps from position {_position} to {link.Position}: links between event {_sequence} and event {link.Sequence} are gone."));
        }

        Compare(@event, link);
        (_previous, _position, _sequence) = (link.Hash, link.Position, link.Sequence);
        MeetCheckpoints(link);
    }

    /// <summary>After the last link.</summary>
    public void End()
    {
        foreach (var checkpoint in _ahead)
        {
            Add(new(
                TrailFault.ChainCut, checkpoint.Sequence, _sequence,
                $"A checkpoint was signed at position {checkpoint.Position} (event {checkpoint.Sequence}), but the chain ends at {_position} (event {_sequence}): its end was cut off."));
        }
    }

    private void Compare(TrailEvent? @event, ChainLink link)
    {
        if (!hashes.TryGetValue(link.Algorithm, out var hash))
        {
            Add(new(TrailFault.LinkAltered, link.Sequence, null, $"The link of event {link.Sequence} names the hash \"{link.Algorithm}\", which is not known."));
        }
        else if (@event is null)
        {
            Add(new(TrailFault.EventRemoved, link.Sequence, null, $"Event {link.Sequence} is in the chain and no longer in the store: it was removed."));
        }
        // Withheld content is in the chain by its hash, and the rest of the event is verified all the same.
        else if (!@event.Data.IsEmpty && !_linking.Content(@event, link.Salt, hash).AsSpan().SequenceEqual(link.Content))
        {
            Add(new(TrailFault.EventAltered, link.Sequence, null, $"The content of event {link.Sequence} ({@event.Type}, stream {@event.StreamId}) is not what was chained."));
        }
        else if (!_linking.Hash(@event, link.Position, link.Content, _previous, hash).AsSpan().SequenceEqual(link.Hash))
        {
            Add(new(TrailFault.EventAltered, link.Sequence, null, $"Event {link.Sequence} ({@event.Type}, stream {@event.StreamId}) or its link is not what was chained after event {_sequence}."));
        }
    }

    private void MeetCheckpoints(ChainLink link)
    {
        while (_ahead.TryPeek(out var checkpoint) && checkpoint.Position <= link.Position)
        {
            _ahead.Dequeue();
            CheckpointsMet++;
            var signed = signedBy(checkpoint.KeyId, checkpoint.Statement(tenant), checkpoint.Signature);
            if (signed is not true)
            {
                Add(new(
                    signed is null ? TrailFault.CheckpointUnknownKey : TrailFault.CheckpointForged, checkpoint.Sequence, _soundAt,
                    signed is null
                        ? $"The checkpoint at position {checkpoint.Position} is signed with the key {checkpoint.KeyId}, which is not here."
                        : $"The signature of the checkpoint at position {checkpoint.Position} is not of the key {checkpoint.KeyId}."));
            }
            else if (checkpoint.Position < link.Position || checkpoint.Sequence != link.Sequence || !checkpoint.Hash.AsSpan().SequenceEqual(link.Hash))
            {
                Add(new(
                    TrailFault.ChainRewritten, checkpoint.Sequence, _soundAt,
                    $"The chain was written anew: at position {checkpoint.Position} another hash was signed. The first event that differs lies after event {_soundAt} and not after event {checkpoint.Sequence}."));
            }
            else
            {
                _soundAt = checkpoint.Sequence;
            }
        }
    }

    // A trail of which everything is gone has a fault for each event, and nobody reads a million of them.
    private void Add(TrailFault fault)
    {
        FaultCount++;
        if (_faults.Count < 1_000)
        {
            _faults.Add(fault);
        }
    }
}
