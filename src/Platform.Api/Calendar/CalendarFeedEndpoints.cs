using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Calendar;
using Platform.Projections.Calendar;
using Platform.Projections.Database;
using Platform.Projections.Ledgers;
using Wolverine.Http;

namespace Platform.Api.Calendar;

/// <param name="InForce">Whether an address can be read at this moment.</param>
public sealed record CalendarFeedView(bool InForce, DateTimeOffset? OpenedAt, DateTimeOffset? RevokedAt, long Version);

/// <param name="Address">The path of the calendar. It is said this once: whoever knows it can read the titles and days of the duties.</param>
public sealed record OpenedCalendarFeed(string Address, long Version);

public sealed record CalendarFeedRequest;

/// <summary>The secret in a calendar address: 256 bits, of which only the hash is kept.</summary>
internal static class FeedSecret
{
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public static Guid AccountOf(Actor actor) => actor.Grants.Id;
}

public static class GetCalendarFeedEndpoint
{
    /// <summary>Whether the caller has a calendar address; never the address itself.</summary>
    [WolverineGet("/api/v1/calendar/feed"), Requires(Ability.LedgerRead)]
    public static async Task<CalendarFeedView> Get(ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return await tenant.FeedOf(FeedSecret.AccountOf(desk.Actor)) is { } feed
            ? new(feed.InForce, feed.OpenedAt, feed.RevokedAt, feed.Version)
            : new(false, null, null, 0);
    }
}

public static class OpenCalendarFeedEndpoint
{
    /// <summary>
    /// Gives the caller a calendar address and ends the one before. Like a first password its answer is not kept for an
    /// Idempotency-Key, because a secret must not lie about; sent again, the newest address counts.
    /// </summary>
    [WolverinePost("/api/v1/calendar/feed"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<OpenedCalendarFeed>(201)]
    public static Task<IResult> Post(CalendarFeedRequest request, HttpContext context, CommandDesk desk, CancellationToken cancellation)
    {
        context.Features.Set<IdempotencyKey>(null);
        var account = FeedSecret.AccountOf(desk.Actor);
        var (id, secret) = (CalendarFeed.IdFor(desk.Tenant, account), FeedSecret.New());
        return desk.Run(
            async work =>
            {
                var stream = await work.Open<CalendarFeed>(id, cancellation);
                var refused = CommandDesk.Apply(stream, CalendarFeedDecider.Open(new(id, account, FeedSecret.Hash(secret)), stream.State));
                var address = $"/api/v1/calendar-feeds/{work.Tenant}/{secret}.ics";
                return refused ?? new Outcome.Done(new OpenedCalendarFeed(address, stream.Version), stream.Version, "/api/v1/calendar/feed");
            },
            cancellation);
    }
}

public static class RevokeCalendarFeedEndpoint
{
    [WolverinePost("/api/v1/calendar/feed/revocation"), Requires(Ability.LedgerRead)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Post(CalendarFeedRequest request, CommandDesk desk, CancellationToken cancellation)
    {
        var id = CalendarFeed.IdFor(desk.Tenant, FeedSecret.AccountOf(desk.Actor));
        return desk.Run(
            async work =>
            {
                var stream = await work.Open<CalendarFeed>(id, cancellation);
                return desk.Conclude(stream, CalendarFeedDecider.Revoke(stream.State));
            },
            cancellation);
    }
}

public static class ReadCalendarFeedEndpoint
{
    private const int DaysBack = 90;
    private const int DaysAhead = 400;
    private const int MostDuties = 2_000;

    /// <summary>The duties of one person as an iCalendar file: titles and due days, nothing else.</summary>
    [WolverineGet("/api/v1/calendar-feeds/{tenant}/{file}"), NotTenanted]
    [OpenToAll("Calendar programs cannot sign in. The secret in the address stands for the person and is revoked by them.")]
    public static async Task<IResult> Get(
        string tenant, string file, AccessFacts facts, GrantBook grants, TenantConnections connections, Time.PlatformClock clock, CancellationToken cancellation)
    {
        // Every "no" is the same: nobody learns whether an address ever was one.
        if (!file.EndsWith(".ics", StringComparison.Ordinal) || !await facts.IsOpen(tenant, cancellation))
        {
            return Problem.Unknown();
        }

        await using var connection = await connections.Open(tenant, cancellation);
        if (await connection.FeedUnder(FeedSecret.Hash(file[..^".ics".Length])) is not { } feed
            || await grants.Read(tenant, feed.AccountId, cancellation) is not { IsSuspended: false } held)
        {
            return Problem.Unknown();
        }

        var actor = new Actor(feed.AccountId.ToString(), string.Empty, tenant, held);
        if (!actor.May(Ability.LedgerRead))
        {
            return Problem.Unknown();
        }

        var today = clock.Today();
        var lines = await connection.Lines(await OwnDuties.Query(actor, today, connection) with
        {
            DueFrom = today.AddDays(-DaysBack),
            DueTo = today.AddDays(DaysAhead),
            Limit = MostDuties,
        });
        var entries = lines.Select(line => new CalendarEntry(line.Id, line.TitleZh, line.DueOn!.Value));
        return Results.Text(CalendarFile.Write("履责事项", tenant, clock.GetUtcNow(), entries), "text/calendar", Encoding.UTF8);
    }
}
