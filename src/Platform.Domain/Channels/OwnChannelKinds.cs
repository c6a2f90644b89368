namespace Platform.Domain.Channels;

/// <summary>A kind of channel that the bureau has besides those of <see cref="ChannelKinds"/>.</summary>
/// <param name="Name">What the bureau calls it; channels of the kind carry it as their kind.</param>
/// <param name="Cycle">How often such a channel is looked at, where its entry says nothing else.</param>
public sealed record OwnChannelKind(string Name, ChannelCycle Cycle);

/// <summary>The kinds of channel that a bureau added to those of the product.</summary>
public sealed record OwnChannelKinds(Guid Id, IReadOnlyList<OwnChannelKind> Kinds)
{
    public static Guid IdFor(string tenant) => DeterministicId.From("own-channel-kinds", tenant);

    public static OwnChannelKinds? Evolve(OwnChannelKinds? kinds, OwnChannelKindsEvent @event) => @event switch
    {
        OwnChannelKindsSet e => new(e.ListId, e.Kinds),
        _ => kinds,
    };
}

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record OwnChannelKindsEvent
{
    private protected OwnChannelKindsEvent()
    {
    }
}

/// <summary>The bureau set its own kinds of channel. Each setting states the whole; channels keep the kind that they were registered with.</summary>
[StoredAs("own-channel-kinds.set.v1")]
public sealed record OwnChannelKindsSet(Guid ListId, IReadOnlyList<OwnChannelKind> Kinds, string SetBy) : OwnChannelKindsEvent;
