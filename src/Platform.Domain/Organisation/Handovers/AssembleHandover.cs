namespace Platform.Domain.Organisation.Handovers;

/// <summary>Puts a hand-over together again from what is recorded now. Whatever somebody signed stays as it is.</summary>
public sealed record AssembleHandover(HandoverPackage Package);

public sealed record HandoverIsFrozen()
    : Refusal("handover-is-frozen", "Somebody has signed this hand-over, so it changes no more. Put a new one in its place with a reason.");

public static class AssembleHandoverDecider
{
    public static Decision<HandoverEvent> Decide(AssembleHandover command, Handover handover, By by)
    {
        if (handover.SupersededById is not null)
        {
            return new HandoverIsSuperseded();
        }

        if (!handover.Signed.IsEmpty)
        {
            return new HandoverIsFrozen();
        }

        var sha256 = command.Package.Hash();
        return sha256 == handover.Sha256 ? Decision<HandoverEvent>.Nothing : new HandoverAssembledAnew(command.Package, sha256, by.ActorId);
    }
}
