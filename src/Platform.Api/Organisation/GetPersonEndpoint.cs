using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Organisation;
using Platform.Projections;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

/// <param name="To">First day without it; null while it runs.</param>
/// <param name="Concurrent">Runs today beside another post of the same person.</param>
public sealed record PersonPostView(
    Guid PostId, Guid UnitId, string UnitNameZh, string TitleZh, string TitleEn, DateOnly From, DateOnly? To, bool Acting, bool Current, bool Concurrent);

/// <param name="TakeCopy">Whether the caller may take a copy of what is kept of the person.</param>
public sealed record PersonCan(bool TakeCopy, bool Erase);

/// <summary>A person with all posts, now and before.</summary>
/// <param name="WorkNumber">Masked for whoever may only read the organisation and is somebody else.</param>
/// <param name="DutyPhone">Left out for whoever may only read the organisation.</param>
public sealed record PersonView(Guid Id, string Name, string WorkNumber, Guid? UnitId, string? UnitNameZh, string? DutyPhone, IReadOnlyList<PersonPostView> Posts, DateTimeOffset? ErasedAt, long Version, PersonCan Can);

public static class GetPersonEndpoint
{
    /// <summary>Which posts a person holds and held; those held at once are marked.</summary>
    [WolverineGet("/api/v1/persons/{personId}"), Requires(Ability.OrganisationRead)]
    [ProducesResponseType<PersonView>(200)]
    public static async Task<IResult> Get(Guid personId, ReadDesk desk, HttpContext context, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Person(personId) is not { } person)
        {
            return Problem.Unknown();
        }

        var unit = person.UnitId is { } home ? await tenant.PostUnit(home) : null;
        var rows = await tenant.PostsHeldBy(personId);
        var current = rows.Where(row => row.From <= desk.Today && (row.To is null || row.To > desk.Today)).ToHashSet();
        context.Response.Headers.ETag = $"\"{person.Version}\"";
        var keeps = desk.Actor.May(Ability.PersonManage) || desk.Actor.May(Ability.PostManage);
        var knows = keeps || desk.Actor.May(Ability.AccountManage) || desk.Actor.PersonId == personId;
        return Results.Json(
            new PersonView(
                person.Id, person.Name, knows || person.ErasedAt is not null ? person.WorkNumber : WorkNumbers.Masked(person.WorkNumber), person.UnitId, unit?.NameZh,
                keeps ? person.DutyPhone : null,
                [
                    .. rows.Select(row => new PersonPostView(
                        row.PostId, row.UnitId, row.UnitNameZh, row.TitleZh, row.TitleEn, row.From, row.To, row.Acting, current.Contains(row),
                        current.Contains(row) && current.Select(each => each.PostId).Distinct().Count() > 1)),
                ],
                person.ErasedAt,
                person.Version,
                new(desk.Actor.May(Ability.PersonManage), desk.Actor.May(Ability.PersonManage) && person.ErasedAt is null)),
            Json.Options);
    }
}
