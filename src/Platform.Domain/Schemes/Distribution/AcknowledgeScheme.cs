namespace Platform.Domain.Schemes.Distribution;

/// <summary>Says for a unit that it has received the scheme.</summary>
public sealed record AcknowledgeScheme(Guid UnitId);

public sealed record UnitIsNoAddressee()
    : Refusal("unit-is-no-addressee", "The scheme was not sent to this unit. Ask the bureau office to send it.");

/// <summary>A receipt is the addressee's own word.</summary>
public sealed record SenderMayNotAcknowledge()
    : Refusal("sender-may-not-acknowledge", "You sent the scheme to this unit. Somebody of the unit has to acknowledge it.");

public static class AcknowledgeSchemeDecider
{
    public static Decision<DistributionEvent> Decide(AcknowledgeScheme command, SchemeDistribution? distribution, By by)
    {
        if (distribution is null || !distribution.Addressees.TryGetValue(command.UnitId, out var sentBy))
        {
            return new UnitIsNoAddressee();
        }

        return distribution.Acknowledged.Contains(command.UnitId) ? Decision<DistributionEvent>.Nothing
            : by.Is(sentBy) ? new SenderMayNotAcknowledge()
            : new SchemeAcknowledged(command.UnitId, by.ActorId);
    }
}
