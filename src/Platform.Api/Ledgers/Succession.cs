using JasperFx;
using Marten;
using Marten.Exceptions;
using Npgsql;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Succession;
using Platform.Domain.Meetings;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Platform.Projections.Schemes;

namespace Platform.Api.Ledgers;

/// <summary>
/// Takes the open years of units over to a new version of their rules, one transaction for each. It works from what is left
/// to do and not from where it stopped, so that it goes on after a fall, and on any node.
/// </summary>
public sealed partial class Succession(
    WorkerConnections worker, TenantConnections connections, IDocumentStore store, SchemeLibrary library, PlatformClock clock, ILogger<Succession> logger)
{
    private const int PageSize = 200;

    /// <summary>Every version that is in force by today, in every tenant.</summary>
    /// <returns>How many open years were taken over.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var taken = 0;
        while (true)
        {
            await using var connection = await worker.Open(cancellation);
            var page = await connection.PendingSuccessions(clock.Today(), PageSize);
            var before = taken;
            foreach (var item in page)
            {
                taken += await TryTakeOver(item.TenantId, item.SchemeId, item.PlanId, Sweep.Account, null, cancellation) ? 1 : 0;
            }

            if (page.Count < PageSize || taken == before)
            {
                return taken;
            }
        }
    }

    /// <summary>The first open years of one version that was just issued, so that a bureau of usual size sees the change at once.</summary>
    public async Task Begin(By by, string tenantId, Guid schemeId, CancellationToken cancellation)
    {
        await using var tenant = await connections.Open(tenantId, cancellation);
        if (await library.Find(tenant, schemeId) is not { Takeover: { } takeover } || takeover.EffectiveFrom > by.Today)
        {
            return;
        }

        foreach (var plan in await tenant.PlansToTakeOver(schemeId, PageSize))
        {
            await TryTakeOver(tenantId, schemeId, plan, by.ActorId, by.PersonId, cancellation);
        }
    }

    private async Task<bool> TryTakeOver(string tenantId, Guid schemeId, Guid planId, string account, Guid? person, CancellationToken cancellation)
    {
        try
        {
            await TakeOver(tenantId, schemeId, planId, account, person, cancellation);
            return true;
        }
        catch (Exception fault) when (fault is ConcurrencyException or ExistingStreamIdCollisionException or DutyGotAResult)
        {
            // Somebody worked in this ledger at this moment. The next run finds what is left.
            PlanWasOvertaken(tenantId, planId, fault.Message);
            return false;
        }
    }

    private async Task TakeOver(string tenantId, Guid schemeId, Guid planId, string account, Guid? person, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession(tenantId);
        session.LastModifiedBy = account;
        if (person is { } known)
        {
            session.SetHeader("person", known.ToString());
        }

        await using var tenant = await connections.Open(tenantId, cancellation);
        var now = clock.GetUtcNow();
        var work = new CommandWork(session, new By(account, person, now, PlatformClock.DayOf(now)));
        var stream = await work.Open<YearPlan>(planId, cancellation);
        if (stream.State is not { } plan || await library.Find(tenant, schemeId) is not { } scheme)
        {
            return;
        }

        var fates = await Fates(tenant, scheme, plan, work.By.Today);
        if (ChangeSchemeOfYearDecider.Decide(new(schemeId, fates), plan) is not Decision<YearPlanEvent>.Accepted { Events: { Count: > 0 } changed })
        {
            return;
        }

        stream.Append(changed);
        var after = changed.Aggregate(plan, (state, fact) => YearPlan.Evolve(state, fact)!);
        foreach (var fate in fates.Where(fate => fate.Fate is Fate.Replaced or Fate.Withdrawn))
        {
            await TakeBack(work, after, fate, Reason(scheme), cancellation);
        }

        await session.SaveChangesAsync(cancellation);
    }

    private static async Task<IReadOnlyList<DutyFate>> Fates(NpgsqlConnection tenant, ReadScheme scheme, YearPlan plan, DateOnly today)
    {
        var former = await tenant.VersionsOf(scheme.Pack.PackId, scheme.Id);
        var unit = (await tenant.Units([plan.UnitId])).Single();
        var posts = (await tenant.PostsFor(plan.Year)).Where(post => post.UnitId == unit.Id);
        var derived = Planning.Year(scheme, plan.Year, OrganisationFacts.Unit(unit), [.. posts]);
        var running = (await tenant.RunningLines(former, [plan.Id])).Select(line => line.ToDuty());
        return SchemeSuccession.Of(scheme.Takeover!, [.. running], [.. derived], today);
    }

    private static async Task TakeBack(CommandWork work, YearPlan plan, DutyFate fate, string reason, CancellationToken cancellation)
    {
        var (stream, duty) = (await work.OpenOccurrence(plan, fate.Duty.Id, cancellation))!.Value;
        var command = new WithdrawOccurrence(WithdrawalCause.SchemeChanged, reason, fate.ReplacedById);
        if (CommandDesk.Apply(stream, WithdrawOccurrenceDecider.Decide(command, duty, work.By)) is not null)
        {
            throw new DutyGotAResult(fate.Duty.Id);
        }

        if (fate.ReplacedById is not { } instead || duty.Acts.IsEmpty)
        {
            return;
        }

        var (next, latter) = (await work.OpenOccurrence(plan, instead, cancellation))!.Value;
        var carried = (Decision<OccurrenceEvent>.Accepted)CarryOver.Decide(duty, latter, work.By);
        next.Append(carried.Events);
        foreach (var act in carried.Events.OfType<ActRecorded>())
        {
            var record = await work.Open<Act>(act.ActId, cancellation);
            CommandDesk.Apply(record, CarryOverActDecider.Decide(new(duty.Id, instead), record.State!));
        }
    }

    private static string Reason(ReadScheme scheme) => $"《{scheme.Pack.Metadata.TitleZh}》新版本自 {scheme.Takeover!.EffectiveFrom:yyyy-MM-dd} 起施行";

    [LoggerMessage(Level = LogLevel.Information, Message = "The succession met another command in tenant {TenantId}, plan {PlanId}: {Reason}")]
    private partial void PlanWasOvertaken(string tenantId, Guid planId, string reason);

    /// <summary>Between reading the ledger and deciding, a duty was confirmed or missed.</summary>
    private sealed class DutyGotAResult(Guid id) : Exception($"Duty {id} got a result.");
}
