namespace Platform.Domain.Bulletins;

/// <summary>What a letter says of a bulletin that was issued to a bureau or a department.</summary>
/// <param name="SupersedesId">The bulletin, by its id at the department, whose place it takes.</param>
public sealed record IssuedBulletin(
    Guid BulletinId, string FromNameZh, string Number, BulletinContent Content, DateOnly IssuedOn, DateOnly? AcknowledgeBy, Guid? SupersedesId)
{
    public const string Letter = "bulletin.issued";
}

/// <summary>What a letter says of a bulletin that was taken back.</summary>
public sealed record RetractedBulletin(Guid BulletinId, DateOnly WithdrawnOn, string Reason)
{
    public const string Letter = "bulletin.withdrawn";
}

/// <summary>What a letter says of a bulletin that the bureau acknowledged.</summary>
public sealed record BulletinReceipt(Guid BulletinId)
{
    public const string Letter = "bulletin.acknowledged";
}

public static class ReceiveBulletinDecider
{
    public static Decision<ReceivedBulletinEvent> Decide(string from, IssuedBulletin issued, ReceivedBulletin? received) => received is not null
        ? Decision<ReceivedBulletinEvent>.Nothing
        : new BulletinArrived(
            ReceivedBulletin.IdFor(from, issued.BulletinId), from, issued.FromNameZh, issued.BulletinId, issued.Number, issued.Content, issued.IssuedOn, issued.AcknowledgeBy);

    /// <summary>Another of the department took its place.</summary>
    public static Decision<ReceivedBulletinEvent> Supersede(Guid byId, string byNumber, ReceivedBulletin received) => received.Superseding is not null
        ? Decision<ReceivedBulletinEvent>.Nothing
        : new ReceivedBulletinSuperseded(byId, byNumber);

    public static Decision<ReceivedBulletinEvent> Withdraw(RetractedBulletin retracted, ReceivedBulletin received) => received.Withdrawal is not null
        ? Decision<ReceivedBulletinEvent>.Nothing
        : new ReceivedBulletinWithdrawn(retracted.WithdrawnOn, retracted.Reason);

    public static Decision<ReceivedBulletinEvent> Acknowledge(ReceivedBulletin received, By by) =>
        received.Acknowledgement is not null ? Decision<ReceivedBulletinEvent>.Nothing
        : received.Withdrawal is not null ? new BulletinIsWithdrawn()
        : new ReceivedBulletinAcknowledged(by.Today, by.ActorId);
}
