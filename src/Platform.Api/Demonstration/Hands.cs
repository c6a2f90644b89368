using System.Collections.Concurrent;
using System.Text.Json;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;

namespace Platform.Api.Demonstration;

/// <summary>Who does something in the demonstration: an account or a program of a tenant.</summary>
/// <param name="Subject">As a credential would name it.</param>
internal sealed record Performer(string Tenant, Guid AccountId, string Subject, string Name)
{
    public static Performer Account(string tenant, Guid accountId, string userName) => new(tenant, accountId, accountId.ToString(), userName);

    public static Performer Client(string tenant, string clientId) => new(tenant, AccountGrants.OfClient(clientId), clientId, clientId);
}

/// <summary>
/// Sends commands as a request would: through the endpoint's own method, with an actor read from the grants. Answers the
/// body; a refusal that the demonstration does not expect stops the load.
/// </summary>
internal sealed class Hands(IServiceScopeFactory scopes, IHttpContextAccessor accessor, GrantBook grants, AccessFacts facts)
{
    private readonly ConcurrentDictionary<Performer, Actor> _actors = new();
    private int _commands;

    public int Commands => _commands;

    /// <summary>For what the platform does by itself after a command, such as recording a confirmed workbook.</summary>
    public AsyncServiceScope Scope() => scopes.CreateAsyncScope();

    /// <summary>The person behind an account; null for a program.</summary>
    public async Task<Guid?> PersonOf(Performer who, CancellationToken cancellation) => (await ActorOf(who, cancellation)).PersonId;

    public Task<JsonElement> Do<TRequest>(
        Performer who, TRequest request, Func<IServiceProvider, TRequest, Task<IResult>> endpoint, CancellationToken cancellation)
    {
        // What RequestCheck would say before the endpoint.
        if (request is IChecked check && check.Errors().ToList() is { Count: > 0 } errors)
        {
            throw new InvalidOperationException($"{typeof(TRequest).Name} of {who.Tenant}: {errors[0].Pointer} {errors[0].Detail}");
        }

        return Send(who, typeof(TRequest).Name, _ => { }, (services, _) => endpoint(services, request), cancellation);
    }

    public async Task<JsonElement> Send(
        Performer who, string what, Action<HttpRequest> prepare, Func<IServiceProvider, HttpContext, Task<IResult>> endpoint, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancellation };
        context.Request.Method = HttpMethods.Post;
        context.Response.Body = body;
        context.Features.Set(await ActorOf(who, cancellation));
        prepare(context.Request);
        accessor.HttpContext = context;

        await (await endpoint(scope.ServiceProvider, context)).ExecuteAsync(context);
        Interlocked.Increment(ref _commands);
        var answer = JsonSerializer.Deserialize<JsonElement>(body.ToArray());
        return context.Response.StatusCode < 300
            ? answer
            : throw new InvalidOperationException($"{what} of {who.Name} in {who.Tenant} was refused ({context.Response.StatusCode}): {answer}");
    }

    /// <summary>Reads anew what an account may do, once it acts for somebody or no longer does.</summary>
    public async Task Reread(Performer who, CancellationToken cancellation)
    {
        _actors[who] = await facts.Complete(await ActorOf(who, cancellation), cancellation);
    }

    // Nobody's roles change while the data is made, so they are read once.
    private async Task<Actor> ActorOf(Performer who, CancellationToken cancellation)
    {
        if (_actors.TryGetValue(who, out var known))
        {
            return known;
        }

        var held = await grants.Read(who.Tenant, who.AccountId, cancellation)
            ?? throw new InvalidOperationException($"{who.Name} has no grants in {who.Tenant}.");
        return _actors.GetOrAdd(who, new Actor(who.Subject, who.Name, who.Tenant, held));
    }
}
