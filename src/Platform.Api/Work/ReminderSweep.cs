using System.Collections.Concurrent;
using JasperFx;
using Marten;
using Marten.Exceptions;
using Platform.Api.Ledgers;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Work.Notices;
using Platform.Domain.Work.Reminders;
using Platform.Projections.Calendar;
using Platform.Projections.Database;
using Platform.Projections.Directory;
using Platform.Projections.Work;

namespace Platform.Api.Work;

/// <summary>Asks who has to be told of what today. Sent every ten minutes to one node of all.</summary>
public sealed record SweepReminders;

public static class SweepRemindersHandler
{
    public static Task Handle(SweepReminders message, ReminderSweep sweep, CancellationToken cancellation) => sweep.RunOnceADay(cancellation);
}

/// <summary>
/// Tells each person once a day, when the quiet hours are over, of everything that the day asks for. It works from what is
/// due and from what was told, so that a run that was missed, or done twice, tells nobody twice and floods nobody.
/// </summary>
public sealed partial class ReminderSweep(
    WorkerConnections worker, TenantConnections connections, IDocumentStore store, PlatformClock clock, ILogger<ReminderSweep> logger)
{
    private const int PageSize = 200;

    // Spares this node the looking, and nothing rests on it: a node that starts anew finds that everybody was told.
    private readonly ConcurrentDictionary<string, DateOnly> _done = new();

    /// <summary>For each bureau until its people were told today.</summary>
    /// <returns>How many notices were sent.</returns>
    public Task<int> RunOnceADay(CancellationToken cancellation) => Run(tenant => _done.GetValueOrDefault(tenant) != clock.Today(), cancellation);

    /// <summary>For every bureau, whatever this node remembers.</summary>
    /// <returns>How many notices were sent.</returns>
    public Task<int> RunAsync(CancellationToken cancellation) => Run(_ => true, cancellation);

    private async Task<int> Run(Predicate<string> isAsked, CancellationToken cancellation)
    {
        IReadOnlyList<string> tenants;
        await using (var directory = await worker.Open(cancellation))
        {
            tenants = await directory.BureausInService();
        }

        var sent = 0;
        foreach (var tenant in tenants.Where(tenant => isAsked(tenant)))
        {
            sent += await RunFor(tenant, cancellation);
        }

        return sent;
    }

    /// <summary>For one bureau, unless its hours are quiet.</summary>
    public async Task<int> RunFor(string tenantId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var by = new By(Sweep.Account, null, now, PlatformClock.DayOf(now));
        await using var tenant = await connections.Open(tenantId, cancellation);
        var policy = (await tenant.ReminderPolicy(tenantId)).Policy;
        var calendar = await tenant.WorkingCalendar();
        if (policy.IsQuiet(by.Today, PlatformClock.TimeOf(now), calendar))
        {
            return 0;
        }

        var reminders = RemindersOfDay.On(by.Today, policy, calendar);
        var matters = MattersOfDay.On(by.Today, policy, reminders, await WaitingMatters.Of(tenant, now));
        var (sent, after) = (0, Guid.Empty);
        while (true)
        {
            var page = await tenant.Untold(by.Today, policy, reminders, matters, after, PageSize);
            sent += await Send(tenantId, page, by, cancellation);
            if (page.Count < PageSize)
            {
                _done[tenantId] = by.Today;
                return sent;
            }

            after = page[^1].PersonId;
        }
    }

    private async Task<int> Send(string tenantId, IReadOnlyList<Untold> persons, By by, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession(tenantId);
        session.LastModifiedBy = Sweep.Account;
        var sent = 0;
        foreach (var person in persons)
        {
            var id = Notice.IdFor(tenantId, person.PersonId, by.Today);
            if (SendNoticeDecider.Decide(new(id, person.PersonId, person.Items), null, by) is Decision<NoticeEvent>.Accepted { Events: { Count: > 0 } facts })
            {
                session.Events.StartStream<Notice>(id, facts);
                sent++;
            }
        }

        try
        {
            await session.SaveChangesAsync(cancellation);
            return sent;
        }
        catch (Exception fault) when (fault is ConcurrencyException or ExistingStreamIdCollisionException)
        {
            // Another node was faster with some of them. Each is sent by itself then, and those that stand are left alone.
            WasOvertaken(tenantId, fault.Message);
            return persons.Count == 1 ? 0 : await OneByOne(tenantId, persons, by, cancellation);
        }
    }

    private async Task<int> OneByOne(string tenantId, IReadOnlyList<Untold> persons, By by, CancellationToken cancellation)
    {
        var sent = 0;
        foreach (var person in persons)
        {
            sent += await Send(tenantId, [person], by, cancellation);
        }

        return sent;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The reminders met another node in tenant {TenantId}: {Reason}")]
    private partial void WasOvertaken(string tenantId, string reason);
}
