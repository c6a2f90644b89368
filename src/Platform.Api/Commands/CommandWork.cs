using JasperFx.Events;
using Marten;
using Npgsql;
using Platform.Domain;

namespace Platform.Api.Commands;

/// <summary>One command at work: the streams it opened and what it appended to them, in one transaction.</summary>
public sealed class CommandWork(IDocumentSession session, By by)
{
    public IDocumentSession Session { get; } = session;

    /// <summary>The command's one connection, set to the tenant: what it reads and what it records go the same way.</summary>
    public NpgsqlConnection Connection => Session.Connection!;

    public By By { get; private set; } = by;

    /// <summary>The rest of the command is done for another person, and everything that it records says so.</summary>
    public void ActFor(OnBehalf principal)
    {
        By = By with { For = principal };
        Session.SetHeader("on-behalf-of", principal.PrincipalId.ToString());
        Session.SetHeader("delegation", principal.DelegationId.ToString());
    }

    public string Tenant => Session.TenantId;

    /// <summary>A stream to decide on; its state is null when nothing has been recorded under the id.</summary>
    public async Task<OpenStream<TState>> Open<TState>(Guid id, CancellationToken cancellation)
        where TState : class =>
        // Nothing is kept under an id of noughts, and the store will not look for it.
        id == Guid.Empty ? New<TState>(id) : new(await Session.Events.FetchForWriting<TState>(id, cancellation));

    /// <summary>A stream under an id that was just made, of which nothing can have been recorded: it is not looked for.</summary>
    public OpenStream<TState> New<TState>(Guid id)
        where TState : class =>
        new(id, events => Session.Events.StartStream<TState>(id, events));
}

/// <summary>A stream that a command decides on. Its version counts what the command appended.</summary>
public sealed class OpenStream<TState>
    where TState : class
{
    private readonly Action<IEnumerable<object>> _append;
    private long _appended;

    internal OpenStream(IEventStream<TState> stream)
    {
        (Id, State, _append) = (stream.Id, stream.Aggregate, stream.AppendMany);
        // Not CurrentVersion: that one counts what was appended since.
        Found = stream.StartingVersion ?? 0;
    }

    internal OpenStream(Guid id, Action<IEnumerable<object>> start)
    {
        (Id, _append) = (id, start);
    }

    public Guid Id { get; }

    public TState? State { get; }

    /// <summary>The version before this command.</summary>
    public long Found { get; }

    public long Version => Found + _appended;

    public void Append<TEvent>(IReadOnlyList<TEvent> events)
        where TEvent : notnull
    {
        if (events.Count == 0)
        {
            return;
        }

        _append(events.Cast<object>());
        _appended += events.Count;
    }
}
