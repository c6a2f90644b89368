namespace Platform.Domain.Schemes.Distribution;

/// <summary>Says for a unit that it has received the scheme.</summary>
public sealed record AcknowledgeScheme(Guid UnitId);

public sealed record UnitIsNoAddressee()
    : Refusal("unit-is-no-addressee", "The scheme was not sent to this unit. Ask the bureau office to send it.");

public static class AcknowledgeSchemeDecider
{
    public static Decision<DistributionEvent> Decide(AcknowledgeScheme command, SchemeDistribution? distribution, By by)
    {
        if (distribution?.Addressees.Contains(command.UnitId) != true)
        {
            return new UnitIsNoAddressee();
        }

        return distribution.Acknowledged.Contains(command.UnitId)
            ? Decision<DistributionEvent>.Nothing
            : new SchemeAcknowledged(command.UnitId, by.ActorId);
    }
}
