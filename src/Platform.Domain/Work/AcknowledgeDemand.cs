namespace Platform.Domain.Work;

/// <summary>A receiver confirms that the demand arrived (签收). It says nothing about whether the demand is met.</summary>
public sealed record AcknowledgeDemand(Guid UnitId);

public sealed record UnitIsNoReceiver()
    : Refusal("unit-is-no-receiver", "This demand was not made of that unit. Choose one of its receivers.");

public static class AcknowledgeDemandDecider
{
    public static Decision<DemandEvent> Decide(AcknowledgeDemand command, Demand demand, By by)
    {
        if (!demand.Duties.ContainsKey(command.UnitId))
        {
            return new UnitIsNoReceiver { Errors = [new("/unitId", "unit-is-no-receiver", "Choose one of the receivers.")] };
        }

        return demand.Acknowledged.Contains(command.UnitId)
            ? Decision<DemandEvent>.Nothing
            : new DemandAcknowledged(command.UnitId, by.ActorId);
    }
}
