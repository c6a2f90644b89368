using System.Text.Json;
using Marten;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Directory;
using Platform.Domain.Dispatch;
using Platform.Projections;
using Platform.Projections.Directory;

namespace Platform.Api.Dispatch;

/// <summary>Where commands hand in letters for other tenants, with the facts that they tell of.</summary>
public sealed class PostOffice(IDocumentStore store)
{
    private const int MostLevels = 32;

    /// <summary>Posts a letter within a command. Answers the refusal, or null when the letter is (or was already) handed in.</summary>
    /// <param name="subject">What it tells of; with <paramref name="round"/> it names the letter, so that the same thing is told once.</param>
    /// <param name="overLevels">Whether it may go between a department and whoever lies further below (ADR 0038).</param>
    public async Task<Outcome?> Post<TContent>(
        CommandWork work, string to, string kind, Guid subject, long round, TContent content, CancellationToken cancellation, bool overLevels = false)
    {
        await using var directory = store.QuerySession(TenantDirectory.Tenant);
        var sender = await Find(directory, work.Tenant, cancellation);
        var receiver = await Find(directory, to, cancellation);
        var between = overLevels && receiver is not null
            ? await Between(directory, receiver, sender!, work.By.Today, cancellation) ?? await Between(directory, sender!, receiver, work.By.Today, cancellation)
            : null;
        var stream = await work.Open<Letter>(Letter.IdFor(work.Tenant, to, kind, subject, round), cancellation);
        return CommandDesk.Apply(
            stream, PostLetterDecider.Decide(new(stream.Id, sender!, receiver, kind, JsonSerializer.Serialize(content, Json.Options), between), stream.State, work.By));
    }

    /// <summary>The oversight department that a tenant belongs to on a day; null when it belongs to none.</summary>
    public async Task<Tenant?> OversightOf(string tenant, DateOnly day, CancellationToken cancellation)
    {
        await using var directory = store.QuerySession(TenantDirectory.Tenant);
        return (await Find(directory, tenant, cancellation))?.OversightOn(day) is { } above ? await Find(directory, above, cancellation) : null;
    }

    // The departments on the way up from the lower one; null where it does not lead there.
    private static async Task<IReadOnlyList<Tenant>?> Between(IQuerySession directory, Tenant lower, Tenant upper, DateOnly day, CancellationToken cancellation)
    {
        var between = new List<Tenant>();
        for (var at = lower; between.Count < MostLevels; between.Add(at))
        {
            if (at.OversightOn(day) is not { } above)
            {
                return null;
            }

            if (above == upper.TenantId)
            {
                return between;
            }

            at = (await Find(directory, above, cancellation))!;
        }

        return null;
    }

    private static Task<Tenant?> Find(IQuerySession directory, string slug, CancellationToken cancellation) =>
        directory.Events.AggregateStreamAsync<Tenant>(Tenant.IdFor(slug), token: cancellation);

    /// <summary>What a letter says, as its kind words it.</summary>
    public static TContent Read<TContent>(Letter letter) => JsonSerializer.Deserialize<TContent>(letter.Content, Json.Options)!;
}
