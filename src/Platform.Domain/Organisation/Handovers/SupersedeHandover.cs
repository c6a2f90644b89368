namespace Platform.Domain.Organisation.Handovers;

/// <summary>Closes a hand-over in whose place another one comes.</summary>
public sealed record SupersedeHandover(Guid ByHandoverId, string Reason);

public sealed record HandoverIsSuperseded()
    : Refusal("handover-is-superseded", "Another hand-over stands in the place of this one. Open that one.");

public static class SupersedeHandoverDecider
{
    public static Decision<HandoverEvent> Decide(SupersedeHandover command, Handover handover, By by) =>
        handover.SupersededById is not { } successor ? new HandoverSuperseded(command.ByHandoverId, command.Reason, by.ActorId)
        : successor == command.ByHandoverId ? Decision<HandoverEvent>.Nothing
        : new HandoverIsSuperseded();
}
