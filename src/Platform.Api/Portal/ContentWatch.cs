using JasperFx;
using Marten;
using Platform.Api.Portal.Contents;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Domain.Portal;
using Platform.Domain.Portal.Gateways;
using Platform.Projections.Database;
using Platform.Projections.Portal;

namespace Platform.Api.Portal;

/// <summary>Asks whether what is live reads otherwise than before. Sent every ten minutes to one node of all.</summary>
public sealed record NoteLiveContent;

public static class NoteLiveContentHandler
{
    public static Task Handle(NoteLiveContent message, ContentWatch watch, CancellationToken cancellation) => watch.RunAsync(cancellation);
}

/// <summary>
/// Compares what is live with what it read like when somebody was last told, and tells the feed of what differs. It also takes
/// away messages to webhooks that were finished long ago, and nonces that can serve nobody any more.
/// </summary>
public sealed partial class ContentWatch(
    WorkerConnections worker, TenantConnections connections, IDocumentStore store, PlatformClock clock, ILogger<ContentWatch> logger)
{
    internal const string Account = "platform-portal";
    private const int DaysMessagesAreKept = 30;

    /// <returns>How many publications read otherwise.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        IReadOnlyList<(string TenantId, Guid PublicationId, string Kind, int? Year, Guid? SubjectId)> live;
        await using (var across = await worker.Open(cancellation))
        {
            live = await across.LivePublications();
            await across.RemoveFinished(clock.GetUtcNow().AddDays(-DaysMessagesAreKept));
            // Real time, as the calls are checked by; a call may be taken from either end of the window.
            await across.RemoveNonces(TimeProvider.System.GetUtcNow() - (3 * GatewayCall.Window));
        }

        var changed = 0;
        foreach (var (tenant, id, kind, year, subject) in live)
        {
            changed += await Look(tenant, id, kind, year, subject, cancellation) ? 1 : 0;
        }

        return changed;
    }

    private async Task<bool> Look(string tenantId, Guid id, string kind, int? year, Guid? subjectId, CancellationToken cancellation)
    {
        await using var tenant = await connections.Open(tenantId, cancellation);
        var content = await PublicationContents.Now(tenant, kind, year, subjectId, clock.Today());
        await using var session = store.LightweightSession(tenantId);
        session.LastModifiedBy = Account;
        var stream = await session.Events.FetchForWriting<PublicationBook>(PublicationBook.IdFor(tenantId), cancellation);
        if (stream.Aggregate is not { } book
            || NoteContentDecider.Decide(new(id, content.Sha256), book) is not Decision<PublicationEvent>.Accepted { Events: { Count: > 0 } facts })
        {
            return false;
        }

        stream.AppendMany(facts.Cast<object>());
        try
        {
            await session.SaveChangesAsync(cancellation);
            return true;
        }
        catch (ConcurrencyException fault)
        {
            // Somebody published at this moment; the next run looks again.
            WasOvertaken(tenantId, fault.Message);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "What is live in tenant {TenantId} was published anew at this moment: {Reason}")]
    private partial void WasOvertaken(string tenantId, string reason);
}
