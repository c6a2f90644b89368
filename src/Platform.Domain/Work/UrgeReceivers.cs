namespace Platform.Domain.Work;

/// <summary>Presses receivers for what they have not handed in (催办). Once a day is enough for anybody.</summary>
public sealed record UrgeReceivers(IReadOnlyList<Guid> UnitIds, string Reason);

public sealed record ReceiverHasHandedIn()
    : Refusal("receiver-has-handed-in", "Some of these units have handed in what was demanded. Urge only those that have not.");

public static class UrgeReceiversDecider
{
    /// <param name="stillOwes">Whether a receiver's duty still waits for something to be handed in.</param>
    public static Decision<DemandEvent> Decide(UrgeReceivers command, Demand demand, Predicate<Guid> stillOwes, By by)
    {
        var asked = command.UnitIds.Distinct().ToList();
        if (Faults(command, unit => !demand.Duties.ContainsKey(unit), "unit-is-no-receiver", "Choose one of the receivers.") is { Count: > 0 } strangers)
        {
            return new UnitIsNoReceiver { Errors = strangers };
        }

        if (Faults(command, unit => !stillOwes(unit), "receiver-has-handed-in", "This unit owes nothing here any more.") is { Count: > 0 } done)
        {
            return new ReceiverHasHandedIn { Errors = done };
        }

        var fresh = asked.Where(unit => demand.UrgedOn.GetValueOrDefault(unit) != by.Today).ToList();
        return fresh.Count == 0
            ? Decision<DemandEvent>.Nothing
            : new DemandUrged(fresh, by.Today, command.Reason, by.ActorId);
    }

    private static List<FieldError> Faults(UrgeReceivers command, Predicate<Guid> isFault, string code, string detail) =>
    [
        .. command.UnitIds.Index().Where(pair => isFault(pair.Item)).Select(pair => new FieldError($"/unitIds/{pair.Index}", code, detail)),
    ];
}
