using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Time;
using Platform.Domain.Access;
using Platform.Projections;
using Platform.Projections.Audit;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Audit;

/// <param name="Actor">The account or the program; <c>operator</c> and <c>platform-…</c> are the platform's own.</param>
/// <param name="ActorName">The name that the account signs in with; null for what is no account of this organization.</param>
/// <param name="PersonName">The person behind it, as they are called today.</param>
/// <param name="Details">What was said, for accounts, rights, sign-ins and reading; null for business, which the auditor does not read.</param>
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
        string? actor, string? kind, Guid? streamId, DateOnly? from, DateOnly? to, string? cursor, ReadDesk desk, AccountDirectory accounts, CancellationToken cancellation)
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
        var persons = await tenant.PersonNames(rows.SelectMany(row => new[] { row.PersonId, row.OnBehalfOf }).OfType<Guid>().Distinct());
        var page = rows.Take(PageSize).ToList();
        return Results.Json(
            new Items<TrailEntry>(
                [.. page.Select(row => Entry(row, names, persons))], rows.Count > PageSize ? page[^1].Sequence.ToString(CultureInfo.InvariantCulture) : null),
            Json.Options);
    }

    private static TrailEntry Entry(TrailRow row, Dictionary<string, string> names, IReadOnlyDictionary<Guid, string> persons) => new(
        row.Sequence,
        row.Kind,
        row.At,
        row.Actor,
        row.Actor is { } actor ? names.GetValueOrDefault(actor) : null,
        row.PersonId is { } person ? persons.GetValueOrDefault(person) : null,
        row.OnBehalfOf is { } principal ? persons.GetValueOrDefault(principal) : null,
        row.StreamId,
        row.Version,
        row.Details is { } details ? JsonElement.Parse(details) : null,
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
