using System.Diagnostics;
using System.Globalization;
using Marten;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Time;
using Platform.Domain;
using Platform.Projections;
using Platform.Projections.Database;

namespace Platform.Api.Commands;

/// <summary>
/// Carries a command from the request to the store: one transaction for the events, the inline read models and the
/// idempotency key; If-Match against the stream's version; a fresh try when another command came in between (ADR 0004).
/// It decides nothing: the decider does.
/// </summary>
public sealed class CommandDesk(IDocumentStore store, TenantConnections connections, CommandGate gate, IHttpContextAccessor http, PlatformClock clock)
{
    private const int Tries = 10;

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("There is no request.");

    public Actor Actor => Actor.Of(Context);

    public string Tenant => Actor.TenantId;

    /// <summary>Decides on a stream that must exist.</summary>
    public Task<IResult> Decide<TState, TEvent>(Guid id, Func<TState, By, Decision<TEvent>> decide, CancellationToken cancellation)
        where TState : class
        where TEvent : notnull =>
        Run(
            async work =>
            {
                var stream = await work.Open<TState>(id, cancellation);
                return stream.State is { } state ? Conclude(stream, decide(state, work.By), null) : new Outcome.Unknown();
            },
            cancellation);

    /// <summary>Decides on a stream that this command may begin.</summary>
    /// <param name="location">Where it is, of something that begins; null of what a tenant has from the start and only sets.</param>
    public Task<IResult> Begin<TState, TEvent>(Guid id, string? location, Func<TState?, By, Decision<TEvent>> decide, CancellationToken cancellation)
        where TState : class
        where TEvent : notnull =>
        Run(
            async work =>
            {
                var stream = await work.Open<TState>(id, cancellation);
                return Conclude(stream, decide(stream.State, work.By), location);
            },
            cancellation);

    /// <summary>Sets what a tenant has one of, and has before anything was recorded of it: a policy, a book.</summary>
    public Task<IResult> Set<TState, TEvent>(Guid id, Func<TState?, By, Decision<TEvent>> decide, CancellationToken cancellation)
        where TState : class
        where TEvent : notnull => Begin(id, null, decide, cancellation);

    /// <summary>Runs a command over any number of streams, as one transaction.</summary>
    public async Task<IResult> Run(Func<CommandWork, Task<Outcome>> command, CancellationToken cancellation)
    {
        var actor = Actor;
        var key = Context.Features.Get<IdempotencyKey>();
        var at = clock.GetUtcNow();
        var by = actor.At(at);
        using var place = await gate.Enter(cancellation);

        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            await using var session = await OpenSession(actor, cancellation);
            var outcome = await command(new CommandWork(session, by));
            // A retry meets what its first try left, and may be refused because of that. Whoever is not refused meets the kept key when saving.
            if (outcome is not Outcome.Done && await FindKept(actor, key, cancellation) is { } answered)
            {
                return answered;
            }

            switch (outcome)
            {
                case Outcome.Refused refused:
                    return refused.Reason.ToHttp();
                case Outcome.Unknown:
                    return Problem.Unknown();
                case Outcome.Outside:
                    return UnitScope.Outside();
                case Outcome.Stale stale:
                    return Stale(stale.CurrentVersion);
                case Outcome.Done done:
                    var answer = KeptResult.ToAnswer(done, key?.Fingerprint ?? string.Empty);
                    if (key is not null)
                    {
                        IdempotencyStore.Keep(session, actor.AccountId, key.Key, answer, at);
                    }

                    if (await TrySave(session, cancellation))
                    {
                        return new KeptResult(answer, Replayed: false);
                    }

                    if (await FindKept(actor, key, cancellation) is { } kept)
                    {
                        return kept;
                    }

                    // Apart from each other, or those who met will meet again.
                    await Task.Delay(Random.Shared.Next(5, 15 * attempt), cancellation);
                    break;
            }
        }

        return Problem.Of(503, "many-writers", "Many commands came for the same thing at this moment, and this one found no gap. Nothing was recorded; send it again.");
    }

    /// <summary>Runs a command and records nothing: what it answers is what would come of it.</summary>
    public async Task<IResult> Preview(Func<CommandWork, Task<Outcome>> command)
    {
        var at = clock.GetUtcNow();
        using var place = await gate.Enter(Context.RequestAborted);
        await using var session = await OpenSession(Actor, Context.RequestAborted);
        return await command(new CommandWork(session, Actor.At(at))) switch
        {
            Outcome.Refused refused => refused.Reason.ToHttp(),
            Outcome.Unknown => Problem.Unknown(),
            Outcome.Outside => UnitScope.Outside(),
            Outcome.Stale stale => Stale(stale.CurrentVersion),
            Outcome.Done done => Results.Json(done.Body, Json.Options),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>A second connection, for facts that have to be of one instant: the command's own reads go on while others commit.</summary>
    public Task<NpgsqlConnection> OpenApart(CancellationToken cancellation) => connections.Open(Tenant, cancellation);

    /// <summary>Ends a command with the decision about its main stream, the one that If-Match speaks of.</summary>
    public Outcome Conclude<TState, TEvent>(OpenStream<TState> stream, Decision<TEvent> decision, string? location = null)
        where TState : class
        where TEvent : notnull
    {
        // A stale reader is told so first: what is refused may be no more than what they have not seen.
        if (ExpectedVersion() is { } expected && expected != stream.Found)
        {
            return new Outcome.Stale(stream.Found);
        }

        return Apply(stream, decision) ?? new Outcome.Done(new Recorded(stream.Id, stream.Version), stream.Version, location);
    }

    /// <summary>Appends what was decided, or answers why nothing was.</summary>
    public static Outcome? Apply<TState, TEvent>(OpenStream<TState> stream, Decision<TEvent> decision)
        where TState : class
        where TEvent : notnull
    {
        switch (decision)
        {
            case Decision<TEvent>.Refused refused:
                return refused.Reason;
            case Decision<TEvent>.Accepted accepted:
                stream.Append(accepted.Events);
                break;
        }

        return null;
    }

    /// <summary>The version named by If-Match; null when the caller does not insist on one.</summary>
    public long? ExpectedVersion()
    {
        var given = Context.Request.Headers.IfMatch.ToString();
        return long.TryParse(given.Trim().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version
            : given.Length > 0 && given != "*" ? -1
            : null;
    }

    public static IResult Stale(long currentVersion) =>
        Problem.Of(
            412,
            "version-is-stale",
            "Somebody changed this after you read it. Read it again, see what changed, and decide anew.",
            currentVersion: currentVersion);

    private async Task<IDocumentSession> OpenSession(Actor actor, CancellationToken cancellation)
    {
        var session = store.LightweightSession(actor.TenantId);
        session.LastModifiedBy = actor.AccountId;
        session.CorrelationId = Activity.Current?.TraceId.ToString();
        if (actor.PersonId is { } person)
        {
            session.SetHeader("person", person.ToString());
        }

        // On one connection from here on; without it each read takes one of its own and sets it to the tenant first.
        await session.BeginTransactionAsync(cancellation);
        return session;
    }

    private static async Task<bool> TrySave(IDocumentSession session, CancellationToken cancellation)
    {
        try
        {
            await session.SaveChangesAsync(cancellation);
            return true;
        }
        catch (Exception fault) when (OtherCommand.CameInBetween(fault))
        {
            return false;
        }
    }

    private async Task<IResult?> FindKept(Actor actor, IdempotencyKey? key, CancellationToken cancellation)
    {
        if (key is null)
        {
            return null;
        }

        await using var connection = await connections.Open(actor.TenantId, cancellation);
        return await IdempotencyStore.Find(connection, actor.AccountId, key.Key) switch
        {
            null => null,
            var kept when kept.Fingerprint != key.Fingerprint => Problem.Of(
                422, "idempotency-key-reused", "This Idempotency-Key was used for another request. Give each command a key of its own."),
            var kept => new KeptResult(kept, Replayed: true),
        };
    }
}
