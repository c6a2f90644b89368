using System.Text;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Organisation;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Organisation;

public static class ListPersonsEndpoint
{
    private const int PageSize = 200;

    /// <summary>The register of persons, for those who keep it, appoint from it, or give its people accounts. The duty phone is masked; the page of a person says it whole.</summary>
    [WolverineGet("/api/v1/persons"), Requires(Ability.PersonManage, Ability.PostManage, Ability.AccountManage)]
    [ProducesResponseType<Items<PersonRow>>(200)]
    public static async Task<Items<PersonRow>> Get(string? search, string? cursor, ReadDesk desk, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        var persons = (await tenant.Persons(Blank(search), Blank(cursor), PageSize))
            .Select(person => person with { DutyPhone = person.DutyPhone is { } phone ? DutyPhone.Masked(phone) : null }).ToList();
        return persons.Count > PageSize ? new([.. persons.Take(PageSize)], persons[PageSize - 1].WorkNumber) : new(persons);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().Normalize(NormalizationForm.FormC);
}

public sealed record PersonRequest(string? Name, string? WorkNumber, Guid? UnitId, string? DutyPhone) : IChecked
{
    public IEnumerable<FieldError> Errors() => ToInput().Check();

    public PersonInput ToInput() => new(Name?.Normalize(NormalizationForm.FormC), WorkNumber, UnitId, DutyPhone);
}

public static class EnterPersonEndpoint
{
    [WolverinePost("/api/v1/persons"), Requires(Ability.PersonManage)]
    [ProducesResponseType<Recorded>(201)]
    public static Task<IResult> Post(PersonRequest request, CommandDesk desk, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        return desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var person = request.ToInput();
                if (await PersonCommands.Against(person, null, tenant) is { } against)
                {
                    return against;
                }

                PersonStore.Enter(work.Session, id, person);
                return new Outcome.Done(new Recorded(id, 1), 1, $"/api/v1/persons/{id}");
            },
            cancellation);
    }
}

public static class CorrectPersonEndpoint
{
    [WolverinePut("/api/v1/persons/{personId}"), Requires(Ability.PersonManage)]
    [ProducesResponseType<Recorded>(200)]
    public static Task<IResult> Put(Guid personId, PersonRequest request, CommandDesk desk, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                if (await tenant.Person(personId) is not { } read)
                {
                    return new Outcome.Unknown();
                }

                if (desk.ExpectedVersion() is { } expected && expected != read.Version)
                {
                    return new Outcome.Stale(read.Version);
                }

                if (read.ErasedAt is not null)
                {
                    return new PersonIsErased();
                }

                var person = request.ToInput();
                if (await PersonCommands.Against(person, personId, tenant) is { } against)
                {
                    return against;
                }

                PersonStore.Correct(work.Session, read, person);
                return new Outcome.Done(new Recorded(personId, read.Version + 1), read.Version + 1);
            },
            cancellation);
}

internal static class PersonCommands
{
    /// <summary>What the rows that are there say against keeping a person so; null when nothing does.</summary>
    public static async Task<Refusal?> Against(PersonInput person, Guid? personId, NpgsqlConnection tenant)
    {
        if (person.UnitId is { } unitId && await tenant.PostUnit(unitId) is null)
        {
            return new PersonUnitIsUnknown { Errors = [new("/unitId", "unit-unknown", "Give the id of a unit of the organization, or leave it out.")] };
        }

        return await tenant.PersonWithWorkNumber(person.WorkNumber!) is { } other && other != personId
            ? new WorkNumberIsTaken(person.WorkNumber!) { Errors = [new("/workNumber", "taken", "Give the person's own work number.")] }
            : null;
    }
}
