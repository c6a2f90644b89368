namespace Platform.Domain.Work;

/// <summary>A receiver tells how far it is with what was demanded.</summary>
public sealed record AnswerDemand(Guid UnitId, string Text);

public sealed record DemandIsNotAcknowledged()
    : Refusal("demand-is-not-acknowledged", "Acknowledge the demand first; then answer it.");

public static class AnswerDemandDecider
{
    public static Decision<DemandEvent> Decide(AnswerDemand command, Demand demand, By by)
    {
        if (!demand.Duties.ContainsKey(command.UnitId))
        {
            return new UnitIsNoReceiver { Errors = [new("/unitId", "unit-is-no-receiver", "Choose one of the receivers.")] };
        }

        if (!demand.Acknowledged.Contains(command.UnitId))
        {
            return new DemandIsNotAcknowledged();
        }

        return demand.Answers.GetValueOrDefault(command.UnitId) == command.Text
            ? Decision<DemandEvent>.Nothing
            : new DemandAnswered(command.UnitId, command.Text, by.ActorId);
    }
}
