using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain.Access;
using Platform.Domain.Accountability;
using Platform.Domain.Schemes;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Accountability;

public sealed record TriggerOption(CaseTrigger Trigger, IReadOnlyList<string> NamedSubjects);

public sealed record ObligationOption(string Id, string Article, string TitleZh, string TitleEn);

/// <summary>What a case can be opened on by one rule set.</summary>
public sealed record CaseOptions(
    Guid SchemeId, string TitleZh, string TitleEn, IReadOnlyList<TriggerOption> Triggers, IReadOnlyList<AccountabilitySubject> Subjects,
    IReadOnlyList<ObligationOption> Obligations, IReadOnlyList<AccountabilityRule> Procedure);

public static class ListCaseOptionsEndpoint
{
    /// <summary>The circumstances, subjects and duties of the rules in force on a day.</summary>
    /// <param name="day">The day on which it happened; today when left out.</param>
    [WolverineGet("/api/v1/case-options"), Requires(Ability.CaseOpen, Ability.ProposalSend)]
    public static async Task<Items<CaseOptions>> Get(DateOnly? day, ReadDesk desk, SchemeLibrary library, CancellationToken cancellation)
    {
        await using var tenant = await desk.Open(cancellation);
        return new([
            .. (await library.InForceOn(tenant, day ?? desk.Today)).Where(scheme => scheme.Pack.Accountability is not null).Select(scheme => Of(scheme, CaseRules.Of(scheme.Pack)!)),
        ]);
    }

    private static CaseOptions Of(ReadScheme scheme, CaseRules rules) => new(
        scheme.Id, scheme.Pack.Metadata.TitleZh, scheme.Pack.Metadata.TitleEn, [.. rules.Triggers.Select(each => new TriggerOption(each.Trigger, each.NamedSubjects))],
        rules.Rules.Subjects, [.. scheme.Pack.Obligations.Select(duty => new ObligationOption(duty.Id, duty.Article, duty.TitleZh, duty.TitleEn))], rules.Rules.Procedure);
}

public sealed record PersonOption(Guid Id, string Name, string? UnitNameZh);

public static class ListCasePersonsEndpoint
{
    private const int Most = 50;

    /// <summary>Persons to be named in a case or a proposal, by a part of the name or work number.</summary>
    /// <param name="capacity"><c>investigator</c>, <c>decider</c> or <c>reviewer</c>: only those whose accounts let them take that part of a case.</param>
    [WolverineGet("/api/v1/case-persons"), Requires(Ability.CaseOpen, Ability.ProposalSend, Ability.CaseHandle, Ability.CaseDecide, Ability.CaseReview)]
    [ProducesResponseType<Items<PersonOption>>(200)]
    public static async Task<IResult> Get(string? search, string? capacity, ReadDesk desk, CancellationToken cancellation)
    {
        CaseCapacity? part = Enum.GetValues<CaseCapacity>().Cast<CaseCapacity?>().FirstOrDefault(each => Projections.Codes.Of(each!.Value) == capacity);
        if (capacity is not null && part is null)
        {
            return RequestCheck.Malformed([new("/capacity", "unknown", "Give investigator, decider or reviewer.")]);
        }

        await using var tenant = await desk.Open(cancellation);
        var roles = part is { } named ? NamedHandlers.RolesFor(named) : null;
        var persons = (await tenant.Persons(string.IsNullOrWhiteSpace(search) ? null : search.Trim(), null, Most, roles)).Take(Most).ToList();
        var units = (await tenant.Units([.. persons.Select(person => person.UnitId).OfType<Guid>().Distinct()])).ToDictionary(unit => unit.Id, unit => unit.NameZh);
        return Results.Json(
            new Items<PersonOption>([.. persons.Select(person => new PersonOption(person.Id, person.Name, person.UnitId is { } unit ? units.GetValueOrDefault(unit) : null))]),
            Projections.Json.Options);
    }
}
