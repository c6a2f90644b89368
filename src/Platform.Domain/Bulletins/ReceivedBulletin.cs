namespace Platform.Domain.Bulletins;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record ReceivedBulletinEvent
{
    private protected ReceivedBulletinEvent()
    {
    }
}

/// <summary>A bulletin of the oversight department is there: the bureau's own copy of all that it says.</summary>
/// <param name="From">The department's tenant.</param>
/// <param name="BulletinId">Its id at the department.</param>
[StoredAs("received-bulletin.arrived.v1")]
public sealed record BulletinArrived(
    Guid ReceivedId, string From, string FromNameZh, Guid BulletinId, string Number, BulletinContent Content, DateOnly IssuedOn, DateOnly? AcknowledgeBy) : ReceivedBulletinEvent;

[StoredAs("received-bulletin.acknowledged.v1")]
public sealed record ReceivedBulletinAcknowledged(DateOnly AcknowledgedOn, string AcknowledgedBy) : ReceivedBulletinEvent;

/// <summary>The department took it back.</summary>
[StoredAs("received-bulletin.withdrawn.v1")]
public sealed record ReceivedBulletinWithdrawn(DateOnly WithdrawnOn, string Reason) : ReceivedBulletinEvent;

/// <summary>The department put another in its place.</summary>
[StoredAs("received-bulletin.superseded.v1")]
public sealed record ReceivedBulletinSuperseded(Guid ById, string ByNumber) : ReceivedBulletinEvent;

/// <summary>What a bureau, or a department, knows of a bulletin of an oversight department above it.</summary>
public sealed record ReceivedBulletin(
    Guid Id, BulletinArrived Arrival, ReceivedBulletinAcknowledged? Acknowledgement, ReceivedBulletinWithdrawn? Withdrawal, ReceivedBulletinSuperseded? Superseding)
{
    /// <summary>One bulletin of one department is one arrival, however often it is carried.</summary>
    public static Guid IdFor(string from, Guid bulletinId) => DeterministicId.From("received-bulletin", from, bulletinId.ToString());

    public static ReceivedBulletin? Evolve(ReceivedBulletin? received, ReceivedBulletinEvent @event) => (received, @event) switch
    {
        (_, BulletinArrived e) => new(e.ReceivedId, e, null, null, null),
        (null, _) => null,
        (var r, ReceivedBulletinAcknowledged e) => r with { Acknowledgement = e },
        (var r, ReceivedBulletinWithdrawn e) => r with { Withdrawal = e },
        (var r, ReceivedBulletinSuperseded e) => r with { Superseding = e },
        (var r, _) => r,
    };
}
