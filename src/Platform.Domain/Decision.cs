namespace Platform.Domain;

/// <summary>What a decider answers: the facts to record, or the reason for recording none.</summary>
public abstract record Decision<TEvent>
{
    private Decision()
    {
    }

    /// <summary>The facts to record. An empty list means that there is nothing to do, as on a retry.</summary>
    public sealed record Accepted(IReadOnlyList<TEvent> Events) : Decision<TEvent>;

    /// <summary>A rule said no.</summary>
    public sealed record Refused(Refusal Reason) : Decision<TEvent>;

    public static implicit operator Decision<TEvent>(TEvent @event) => new Accepted([@event]);

    public static implicit operator Decision<TEvent>(TEvent[] events) => new Accepted(events);

    public static implicit operator Decision<TEvent>(List<TEvent> events) => new Accepted(events);

    public static implicit operator Decision<TEvent>(Refusal reason) => new Refused(reason);

    /// <summary>Nothing to do: the fact is already recorded.</summary>
    public static Decision<TEvent> Nothing { get; } = new Accepted([]);
}
