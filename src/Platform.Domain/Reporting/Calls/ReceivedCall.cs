namespace Platform.Domain.Reporting.Calls;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ReceivedCallEvent
{
    private protected ReceivedCallEvent()
    {
    }
}

/// <summary>The oversight department asked for a report: the member's own copy of all that was said.</summary>
/// <param name="Caller">The department's tenant.</param>
[StoredAs("received-report-call.arrived.v1")]
public sealed record CallArrived(Guid ReceivedId, string Caller, SentCall Call) : ReceivedCallEvent;

/// <summary>The department no longer asks for it.</summary>
[StoredAs("received-report-call.withdrawn.v1")]
public sealed record ReceivedCallWithdrawn(string Reason, DateOnly WithdrawnOn) : ReceivedCallEvent;

/// <summary>What a member knows of a report that its oversight department asked for.</summary>
public sealed record ReceivedCall(Guid Id, CallArrived Arrival, ReceivedCallWithdrawn? Withdrawal)
{
    /// <summary>One call of one department is one arrival, however often it is carried.</summary>
    public static Guid IdFor(string caller, Guid callId) => DeterministicId.From("received-report-call", caller, callId.ToString());

    public static ReceivedCall? Evolve(ReceivedCall? received, ReceivedCallEvent @event) => (received, @event) switch
    {
        (_, CallArrived e) => new(e.ReceivedId, e, null),
        (null, _) => null,
        (var r, ReceivedCallWithdrawn e) => r with { Withdrawal = e },
        (var r, _) => r,
    };
}
