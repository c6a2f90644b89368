using Marten;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Audit;
using Platform.Api.Commands;
using Platform.Domain.Access;
using Platform.Domain.Audit;
using Platform.Projections;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

/// <summary>What is kept of a person, as the person is told it.</summary>
public sealed record KeptOfPerson(Guid Id, string Name, string WorkNumber, string? UnitNameZh, string? DutyPhone, DateTimeOffset? ErasedAt);

public sealed record PostOfPerson(string UnitNameZh, string TitleZh, DateOnly From, DateOnly? To, bool Acting);

/// <param name="Sessions">How many stand now.</param>
public sealed record AccountOfPerson(string UserName, DateTimeOffset Since, DateTimeOffset? LastSignedInAt, int Sessions, IReadOnlyList<RoleGrant> Roles);

/// <param name="Person">Null for an account that is no person's.</param>
/// <param name="Recorded">What the person did, counted by kind. What others recorded about them is told by its own notices.</param>
public sealed record PersonData(KeptOfPerson? Person, IReadOnlyList<PostOfPerson> Posts, IReadOnlyList<AccountOfPerson> Accounts, IReadOnlyList<RecordedByPerson> Recorded);

public static class GetPersonDataEndpoint
{
    /// <summary>A copy of everything that is kept of a person, as a file to hand over (PIPL 45). That it was taken is recorded.</summary>
    [WolverineGet("/api/v1/persons/{personId}/data"), Requires(Ability.PersonManage)]
    [ProducesResponseType<PersonData>(200)]
    public static async Task<IResult> Get(Guid personId, ReadDesk desk, IDocumentStore store, HttpContext context, AccessJournal journal, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (await tenant.Person(personId) is null)
        {
            return Problem.Unknown();
        }

        await journal.Record(desk.Actor, id => new PersonDataGivenOut(id, personId), cancellation);
        return await PersonDataFile.Of(personId, null, desk.Actor.TenantId, tenant, store, context, cancellation);
    }
}

public static class GetMyDataEndpoint
{
    /// <summary>A copy of everything that is kept of oneself in this tenant, as a file.</summary>
    [WolverineGet("/api/v1/my/data"), Requires, WithSession]
    [ProducesResponseType<PersonData>(200)]
    public static async Task<IResult> Get(ReadDesk desk, IDocumentStore store, HttpContext context, AccessJournal journal, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        if (desk.Actor.PersonId is { } person)
        {
            await journal.Record(desk.Actor, id => new PersonDataGivenOut(id, person), cancellation);
        }

        return await PersonDataFile.Of(desk.Actor.PersonId, desk.Actor.Grants.Id, desk.Actor.TenantId, tenant, store, context, cancellation);
    }
}

internal static class PersonDataFile
{
    /// <param name="account">An account that belongs to the copy whether or not it is the person's.</param>
    public static async Task<IResult> Of(
        Guid? personId, Guid? account, string tenantId, NpgsqlConnection tenant, IDocumentStore store, HttpContext context, CancellationToken cancellation)
    {
        await using var session = store.QuerySession(tenantId);
        var grants = await session.Query<AccountGrants>().Where(each => each.Id == account || (each.PersonId != null && each.PersonId == personId)).ToListAsync(cancellation);
        var names = (await context.Desk<AccountDirectory>().Of(tenantId, cancellation)).ToDictionary(each => each.Id);
        var standings = await context.Desk<AccountStandings>().Of(tenantId, cancellation);
        var person = personId is { } known ? await tenant.Person(known) : null;
        var unit = person?.UnitId is { } home ? await tenant.PostUnit(home) : null;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"personal-data-{personId ?? account}.json\"";
        return Results.Json(
            new PersonData(
                person is null ? null : new KeptOfPerson(person.Id, person.Name, person.WorkNumber, unit?.NameZh, person.DutyPhone, person.ErasedAt),
                person is null ? [] : [.. (await tenant.PostsHeldBy(person.Id)).Select(row => new PostOfPerson(row.UnitNameZh, row.TitleZh, row.From, row.To, row.Acting))],
                [
                    .. from each in grants
                       where names.ContainsKey(each.Id)
                       let standing = standings[each.Id]
                       select new AccountOfPerson(names[each.Id].UserName, names[each.Id].Since, standing.LastSignedInAt, standing.Sessions, each.Grants),
                ],
                person is null ? [] : await tenant.RecordedBy(person.Id)),
            Json.Options);
    }
}
