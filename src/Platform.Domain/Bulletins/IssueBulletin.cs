namespace Platform.Domain.Bulletins;

/// <summary>Issues a drafted bulletin to its addressees.</summary>
/// <param name="NumberIsTaken">Whether another bulletin goes by the number.</param>
public sealed record IssueBulletin(string Number, IReadOnlyList<BulletinAddressee> Addressees, DateOnly? AcknowledgeBy, bool NumberIsTaken);

public sealed record SupersededBulletinIsNotInForce()
    : Refusal("superseded-bulletin-is-not-in-force", "The bulletin whose place this one takes is not issued, was withdrawn, or has been replaced already.");

public static class IssueBulletinDecider
{
    public static Decision<BulletinEvent> Decide(IssueBulletin command, Bulletin bulletin, By by)
    {
        if (bulletin.Withdrawal is not null)
        {
            return new BulletinIsWithdrawn();
        }

        if (bulletin.Issue is { } known)
        {
            return (known.Number, known.AcknowledgeBy) == (command.Number, command.AcknowledgeBy) && known.Addressees.SequenceEqual(command.Addressees)
                ? Decision<BulletinEvent>.Nothing : new BulletinIsIssued();
        }

        FieldError[] faults =
        [
            .. command.NumberIsTaken
                ? [new FieldError("/number", "number-in-use", "Give a number that no other bulletin has.")] : Array.Empty<FieldError>(),
            .. command.AcknowledgeBy < by.Today
                ? [new FieldError("/acknowledgeBy", "in-the-past", "Give today or a later day.")] : Array.Empty<FieldError>(),
        ];
        return faults.Length > 0
            ? new BulletinIsNotAcceptable { Errors = faults }
            : new BulletinIssued(command.Number, command.Addressees, command.AcknowledgeBy, by.Today, by.ActorId);
    }
}

/// <summary>Puts another bulletin in the place of one that is in force.</summary>
public sealed record SupersedeBulletin(Guid ById, string ByNumber);

public static class SupersedeBulletinDecider
{
    public static Decision<BulletinEvent> Decide(SupersedeBulletin command, Bulletin bulletin) => bulletin switch
    {
        { Superseding: { } known } => known.ById == command.ById ? Decision<BulletinEvent>.Nothing : new SupersededBulletinIsNotInForce(),
        { Issue: null } or { Withdrawal: not null } => new SupersededBulletinIsNotInForce(),
        _ => new BulletinSuperseded(command.ById, command.ByNumber),
    };
}
