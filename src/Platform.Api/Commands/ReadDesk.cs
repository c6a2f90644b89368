using Npgsql;
using Platform.Api.Access;
using Platform.Api.Time;
using Platform.Projections.Database;

namespace Platform.Api.Commands;

/// <summary>What a query of a request needs: who asks, the tenant's connection, and the day.</summary>
public sealed class ReadDesk(TenantConnections connections, IHttpContextAccessor http, PlatformClock clock)
{
    public Actor Actor => Actor.Of(http.HttpContext ?? throw new InvalidOperationException("There is no request."));

    public DateOnly Today => clock.Today();

    public DateTimeOffset Now => clock.GetUtcNow();

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
