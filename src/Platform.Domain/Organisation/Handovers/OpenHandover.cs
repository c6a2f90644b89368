namespace Platform.Domain.Organisation.Handovers;

/// <summary>Opens the hand-over of a post at a change of holder (features 9).</summary>
/// <param name="SupersedesId">The hand-over of the same change in whose place it comes.</param>
/// <param name="Reason">Asked for when it takes another's place.</param>
public sealed record OpenHandover(Guid HandoverId, HandoverPackage Package, Guid? SupersedesId, string? Reason);

public sealed record HandoverIsOpen()
    : Refusal("handover-is-open", "This change has its hand-over already. Use that one, or put a new one in its place with a reason.");

public sealed record SupersededHandoverIsUnknown()
    : Refusal("superseded-handover-is-unknown", "That is not the hand-over that stands for this change. Read the list again and choose the one that stands.");

public sealed record SupersedingNeedsAReason()
    : Refusal("superseding-needs-a-reason", "Say why a new hand-over takes the place of the one that stands, in 1 to 500 characters.");

public static class OpenHandoverDecider
{
    public const int LongestReason = 500;

    /// <param name="standing">The hand-over of the same change that stands; null when there is none.</param>
    public static Decision<HandoverEvent> Decide(OpenHandover command, Handover? handover, Handover? standing, By by)
    {
        if (handover is not null)
        {
            return Decision<HandoverEvent>.Nothing;
        }

        if (command.SupersedesId is null)
        {
            return standing is null ? Opened(command, null, by) : new HandoverIsOpen();
        }

        if (standing?.Id != command.SupersedesId)
        {
            return new SupersededHandoverIsUnknown { Errors = [new("/supersedesId", "not-standing", "Give the hand-over that stands for this change.")] };
        }

        return string.IsNullOrWhiteSpace(command.Reason) || command.Reason.Length > LongestReason
            ? new SupersedingNeedsAReason { Errors = [new("/reason", "required", "Give a reason.")] }
            : Opened(command, command.Reason.Trim(), by);
    }

    private static HandoverOpened Opened(OpenHandover command, string? reason, By by) =>
        new(command.HandoverId, command.Package, command.Package.Hash(), command.SupersedesId, reason, by.ActorId);
}
