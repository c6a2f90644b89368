using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Dispatch;
using Platform.Api.Time;
using Platform.Domain.Access;
using Platform.Projections;
using Platform.Projections.Audit;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Audit;

/// <param name="Actor">The account or the program; <c>operator</c> and <c>platform-…</c> are the platform's own.</param>
/// <param name="ActorName">The name that the account signs in with, or of the organization whose letter it was; null for what is neither.</param>
/// <param name="PersonName">The person behind it, as they are called today.</param>
/// <param name="Details">What was said, for accounts, rights, sign-ins and reading; null for business, which the auditor does not read.</param>
/// <param name="Names">What ids in the details are called today, as far as this organization knows them; an id that is not here is called nothing.</param>
/// <param name="Position">Its place in the chain; null while it is being chained.</param>
public sealed record TrailEntry(
    long Sequence,
    string Kind,
    DateTimeOffset At,
    string? Actor,
    string? ActorName,
    string? PersonName,
    string? OnBehalfOfName,
    Guid StreamId,
    long Version,
    JsonElement? Details,
    IReadOnlyDictionary<string, string> Names,
    long? Position,
    string? Hash);

public static class ListTrailEndpoint
{
    private const int PageSize = 50;
    private const int LongestKind = 120;

    /// <summary>
    /// The trail from its end: who did what and when, in the order of the store. <c>kind</c> is a stored name of events or its
    /// beginning up to a dot, <c>actor</c> an account or a program, days are of Asia/Shanghai.
    /// </summary>
    [WolverineGet("/api/v1/audit/events"), Requires(Ability.AuditRead)]
    [ProducesResponseType<Items<TrailEntry>>(200)]
    public static async Task<IResult> Get(
        string? actor, string? kind, Guid? streamId, DateOnly? from, DateOnly? to, string? cursor, ReadDesk desk, AccountDirectory accounts, AccessFacts facts,
        CancellationToken cancellation)
    {
        if (Errors(actor, kind, cursor) is { Count: > 0 } errors)
        {
            return RequestCheck.Malformed(errors);
        }

        await using var tenant = await desk.Open(cancellation);
        var rows = await tenant.Trail(new(
            actor, kind, streamId, from is { } first ? PlatformClock.StartOf(first) : null, to is { } last ? PlatformClock.StartOf(last.AddDays(1)) : null,
            cursor is null ? null : long.Parse(cursor, CultureInfo.InvariantCulture), PageSize + 1));
        var names = (await accounts.Of(desk.Actor.TenantId, cancellation)).ToDictionary(account => account.Id.ToString(), account => account.UserName);
        foreach (var slug in rows.Select(row => LetterActor.TenantOf(row.Actor)).OfType<string>().Distinct())
        {
            names[LetterActor.Of(slug)] = (await facts.Tenant(slug, cancellation))?.NameZh ?? LetterActor.Of(slug);
        }

        var persons = await tenant.PersonNames(rows.SelectMany(row => new[] { row.PersonId, row.OnBehalfOf }).OfType<Guid>().Distinct());
        var page = rows.Take(PageSize).Select(row => (Row: row, Details: row.Details is { } details ? JsonElement.Parse(details) : (JsonElement?)null)).ToList();
        var called = await TrailNames.Of([.. page.Select(each => each.Details).OfType<JsonElement>()], names, tenant, facts, cancellation);
        return Results.Json(
            new Items<TrailEntry>(
                [.. page.Select(each => Entry(each.Row, each.Details, names, persons, called))], rows.Count > PageSize ? page[^1].Row.Sequence.ToString(CultureInfo.InvariantCulture) : null),
            Json.Options);
    }

    private static TrailEntry Entry(
        TrailRow row, JsonElement? details, Dictionary<string, string> names, IReadOnlyDictionary<Guid, string> persons, TrailNames called) => new(
        row.Sequence,
        row.Kind,
        row.At,
        row.Actor,
        row.Actor is { } actor ? names.GetValueOrDefault(actor) : null,
        row.PersonId is { } person ? persons.GetValueOrDefault(person) : null,
        row.OnBehalfOf is { } principal ? persons.GetValueOrDefault(principal) : null,
        row.StreamId,
        row.Version,
        details,
        called.In(details),
        row.Position,
        row.Hash);

    private static List<Domain.FieldError> Errors(string? actor, string? kind, string? cursor) =>
    [
        .. Check.Text("/actor", actor, LongestKind, required: false),
        .. Check.Text("/kind", kind, LongestKind, required: false),
        .. cursor is null || long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? Array.Empty<Domain.FieldError>()
            : [new("/cursor", "wrong-type", "Give the nextCursor of the page before.")],
    ];
}
