using Npgsql;
using Platform.Api.Access;
using Platform.Api.Time;
using Platform.Domain.Compliance;
using Platform.Projections.Database;

namespace Platform.Api.Commands;

/// <summary>What a query of a request needs: who asks, the tenant's connection, and the day.</summary>
public sealed class ReadDesk(TenantConnections connections, IHttpContextAccessor http, PlatformClock clock)
{
    public Actor Actor => Actor.Of(http.HttpContext ?? throw new InvalidOperationException("There is no request."));

    public DateOnly Today => clock.Today();

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The past moment that is asked about; null for today.</summary>
    public Viewpoint? View => http.HttpContext?.Features.Get<Viewpoint>();

    /// <summary>The same, and for today what is known at this moment.</summary>
    public Viewpoint Looking => View ?? new(Today, Now.AddMicroseconds(1), Knowledge.Then) { IsLive = true };

    /// <summary>The day for which states are named.</summary>
    public DateOnly Day => View?.Day ?? Today;

    public Task<NpgsqlConnection> Open(CancellationToken cancellation) => connections.Open(Actor.TenantId, cancellation);
}

/// <summary>A list as every list is answered.</summary>
public sealed record Items<T>(IReadOnlyList<T> Values, string? Next = null)
{
    [System.Text.Json.Serialization.JsonPropertyName("items")]
    public IReadOnlyList<T> Values { get; init; } = Values;

    [System.Text.Json.Serialization.JsonPropertyName("nextCursor")]
    public string? Next { get; init; } = Next;
}
