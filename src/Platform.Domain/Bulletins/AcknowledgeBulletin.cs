namespace Platform.Domain.Bulletins;

/// <summary>Says for an addressee that it has read the bulletin (签收).</summary>
/// <param name="Addressee">The unit's id, or the bureau's.</param>
public sealed record AcknowledgeBulletin(string Addressee);

public sealed record BulletinIsNotAddressed()
    : Refusal("bulletin-is-not-addressed", "This bulletin is not issued to this unit.");

/// <summary>A receipt is the addressee's own word.</summary>
public sealed record BulletinIssuerMayNotAcknowledge()
    : Refusal("bulletin-issuer-may-not-acknowledge", "You issued this bulletin. Somebody else of the unit has to acknowledge it.");

public static class AcknowledgeBulletinDecider
{
    public static Decision<BulletinEvent> Decide(AcknowledgeBulletin command, Bulletin bulletin, By by)
    {
        if (bulletin.Issue is not { } issue || issue.Addressees.All(addressee => addressee.Key() != command.Addressee))
        {
            return new BulletinIsNotAddressed();
        }

        return bulletin.Acknowledged.Contains(command.Addressee) ? Decision<BulletinEvent>.Nothing
            : bulletin.Withdrawal is not null ? new BulletinIsWithdrawn()
            : by.Is(issue.IssuedBy) ? new BulletinIssuerMayNotAcknowledge()
            : new BulletinAcknowledged(command.Addressee, by.Today, by.ActorId);
    }
}
