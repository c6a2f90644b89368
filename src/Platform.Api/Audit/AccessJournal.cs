using System.Diagnostics;
using Marten;
using Platform.Api.Access;
using Platform.Api.Time;
using Platform.Domain.Audit;

namespace Platform.Api.Audit;

/// <summary>
/// Records what changes nothing and still has to be known: sign-ins, refusals, reading of content. It is recorded before
/// the answer is given, so that nothing is read of which there is no record.
/// </summary>
public sealed class AccessJournal(IDocumentStore store, PlatformClock clock)
{
    public Task Record(Actor actor, Func<Guid, AccessRecordEvent> what, CancellationToken cancellation) =>
        Record(actor.TenantId, actor.AccountId, actor.PersonId, what, cancellation);

    public Task Record(string tenant, string? actorId, Guid? personId, Func<Guid, AccessRecordEvent> what, CancellationToken cancellation) =>
        Save(tenant, actorId, personId, [what], cancellation);

    /// <summary>One record for each thing that was read, in one transaction.</summary>
    public Task RecordEach<T>(Actor actor, IEnumerable<T> things, Func<Guid, T, AccessRecordEvent> what, CancellationToken cancellation) =>
        Save(actor.TenantId, actor.AccountId, actor.PersonId, [.. things.Select(thing => (Func<Guid, AccessRecordEvent>)(id => what(id, thing)))], cancellation);

    private async Task Save(
        string tenant, string? actorId, Guid? personId, IReadOnlyList<Func<Guid, AccessRecordEvent>> records, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession(tenant);
        session.LastModifiedBy = actorId;
        session.CorrelationId = Activity.Current?.TraceId.ToString();
        if (personId is { } person)
        {
            session.SetHeader("person", person.ToString());
        }

        foreach (var record in records)
        {
            var id = Guid.CreateVersion7(clock.GetUtcNow());
            session.Events.StartStream<AccessRecord>(id, record(id));
        }

        await session.SaveChangesAsync(cancellation);
    }
}
