using Platform.Api.Commands;
using Platform.Api.Work;
using Platform.Domain.Work.Reminders;
using Platform.Projections.Database;
using Platform.Projections.Work;

namespace Platform.Api.Demonstration;

/// <summary>What a bureau does with reminders: sets when they come, and reads them, all but those of the last days.</summary>
internal sealed class NoticeCourse(BureauWork work, Agenda agenda, DateOnly today, TenantConnections connections, CancellationToken cancellation)
{
    private const int Unread = 5;
    private const int MostAtOnce = 100;

    public void Begin()
    {
        var start = DemonstrationDays.FirstReminders(today);
        agenda.Add(start, Lane, SetPolicy);
        for (var day = start.AddDays(30); day < today.AddDays(-Unread); day = day.AddDays(30))
        {
            agenda.Add(day, Lane, Read);
        }

        agenda.Add(today.AddDays(-Unread), Lane, Read);
    }

    private string Lane => $"{work.Plan.Slug}/notices";

    // The usual days, but one duty of the rules has days of its own.
    private async Task SetPolicy()
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        var usual = ReminderPolicy.Default(work.Plan.Slug);
        var first = (await tenant.RemindedObligations())[0].Id;
        await work.Hands.Do(
            work.Office,
            new SetReminderPolicyRequest(usual.DaysBefore, usual.QuietFrom, usual.QuietUntil, true, usual.Escalation, [new(first, [15, 3])]),
            (services, request) => SetReminderPolicyEndpoint.Put(request, Desk(services), cancellation),
            cancellation);
    }

    private async Task Read()
    {
        await using var tenant = await connections.Open(work.Plan.Slug, cancellation);
        foreach (var who in new[] { work.Office, work.Clerk, work.Leader })
        {
            if (await work.Hands.PersonOf(who, cancellation) is { } person
                && await tenant.Notices(person, unread: true, before: null, MostAtOnce - 1) is { Count: > 0 } unread)
            {
                await work.Hands.Do(
                    who, new ReadNoticesRequest([.. unread.Select(notice => notice.Id)]),
                    (services, request) => ReadNoticesEndpoint.Post(request, Desk(services), cancellation), cancellation);
            }
        }
    }

    private static CommandDesk Desk(IServiceProvider services) => services.GetRequiredService<CommandDesk>();
}
