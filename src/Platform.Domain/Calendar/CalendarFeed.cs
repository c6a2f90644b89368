namespace Platform.Domain.Calendar;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record CalendarFeedEvent
{
    private protected CalendarFeedEvent()
    {
    }
}

/// <summary>An account got an address from which its duties can be read as a calendar. An earlier address ends.</summary>
/// <param name="SecretHash">SHA-256 of the secret in the address; the secret itself is kept nowhere.</param>
[StoredAs("calendar-feed.opened.v1")]
public sealed record CalendarFeedOpened(Guid FeedId, Guid AccountId, string SecretHash) : CalendarFeedEvent;

[StoredAs("calendar-feed.revoked.v1")]
public sealed record CalendarFeedRevoked : CalendarFeedEvent;

/// <summary>The calendar address of one account.</summary>
/// <param name="SecretHash">Null while no address is in force.</param>
public sealed record CalendarFeed(Guid Id, Guid AccountId, string? SecretHash)
{
    public static Guid IdFor(string tenant, Guid accountId) => DeterministicId.From("calendar-feed", tenant, accountId.ToString("n"));

    public static CalendarFeed? Evolve(CalendarFeed? feed, CalendarFeedEvent @event) => (feed, @event) switch
    {
        (_, CalendarFeedOpened e) => new(e.FeedId, e.AccountId, e.SecretHash),
        (null, _) => null,
        (_, CalendarFeedRevoked) => feed with { SecretHash = null },
        _ => feed,
    };
}

public sealed record OpenCalendarFeed(Guid FeedId, Guid AccountId, string SecretHash);

public static class CalendarFeedDecider
{
    public static Decision<CalendarFeedEvent> Open(OpenCalendarFeed command, CalendarFeed? feed) =>
        feed?.SecretHash == command.SecretHash
            ? Decision<CalendarFeedEvent>.Nothing
            : new CalendarFeedOpened(command.FeedId, command.AccountId, command.SecretHash);

    public static Decision<CalendarFeedEvent> Revoke(CalendarFeed? feed) =>
        feed?.SecretHash is null ? Decision<CalendarFeedEvent>.Nothing : new CalendarFeedRevoked();
}
