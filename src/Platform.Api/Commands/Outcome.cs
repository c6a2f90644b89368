using Platform.Domain;

namespace Platform.Api.Commands;

/// <summary>How a command ended, before it is an HTTP answer.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>Recorded. <paramref name="Body"/> is answered as JSON; a location makes it 201.</summary>
    public sealed record Done(object Body, long? Version = null, string? Location = null) : Outcome;

    public sealed record Refused(Refusal Reason) : Outcome;

    /// <summary>Unknown, or another tenant's: the two are not told apart.</summary>
    public sealed record Unknown : Outcome;

    /// <summary>The actor holds the ability, but not over this unit.</summary>
    public sealed record Outside : Outcome;

    public sealed record Stale(long CurrentVersion) : Outcome;

    public static implicit operator Outcome(Refusal reason) => new Refused(reason);
}

/// <summary>What a command on one thing answers.</summary>
public sealed record Recorded(Guid Id, long Version);
