namespace Platform.Domain.Portal;

/// <summary>Takes back what was published.</summary>
public sealed record WithdrawPublication(Guid PublicationId, string Reason);

public static class WithdrawPublicationDecider
{
    /// <summary>What was never published has to be answered as unknown before.</summary>
    public static Decision<PublicationEvent> Decide(WithdrawPublication command, PublicationBook book, By by) =>
        book.Find(command.PublicationId) is not { IsWithdrawn: false }
            ? Decision<PublicationEvent>.Nothing
            : new PublicationWithdrawn(command.PublicationId, command.Reason, by.ActorId);
}
