namespace Platform.Domain.Channels.Publicity;

/// <summary>Records what the institution did in public, once it is done.</summary>
public sealed record RecordPublicity(
    Guid PublicityId, Guid UnitId, PublicityKind Kind, string Title, DateOnly OccurredOn, IReadOnlyList<Guid> ChannelIds, IReadOnlyList<Guid> BodyIds,
    IReadOnlyList<Guid> EvidenceIds, Guid? ActId);

public sealed record PublicityHasNotHappenedYet()
    : Refusal("publicity-has-not-happened-yet", "What was released is recorded afterwards: the day given has not come yet.");

public static class RecordPublicityDecider
{
    public static Decision<PublicityEvent> Decide(RecordPublicity command, PublicityRecord? record, By by) =>
        record is not null ? Decision<PublicityEvent>.Nothing
        : command.OccurredOn > by.Today ? new PublicityHasNotHappenedYet { Errors = [new("/occurredOn", "in-the-future", "Give a day that is not after today.")] }
        : new PublicityRecorded(
            command.PublicityId, command.UnitId, command.Kind, command.Title, command.OccurredOn, command.ChannelIds, command.BodyIds, command.EvidenceIds,
            command.ActId, by.ActorId);
}

/// <summary>Marks a wrong record as withdrawn; what it served is corrected there.</summary>
public sealed record WithdrawPublicity(string Reason);

public sealed record PublicityIsWithdrawn()
    : Refusal("publicity-is-withdrawn", "This record was withdrawn already, for another reason.");

public sealed record PublicityServesDuties()
    : Refusal("publicity-serves-duties", "This record was filed under duties as an act. Correct that act; the record itself stays.");

public static class WithdrawPublicityDecider
{
    public static Decision<PublicityEvent> Decide(WithdrawPublicity command, PublicityRecord record, By by) => record switch
    {
        { Withdrawal: { } known } => known.Reason == command.Reason ? Decision<PublicityEvent>.Nothing : new PublicityIsWithdrawn(),
        { Recorded.ActId: not null } => new PublicityServesDuties(),
        _ => new PublicityWithdrawn(command.Reason, by.ActorId),
    };
}
