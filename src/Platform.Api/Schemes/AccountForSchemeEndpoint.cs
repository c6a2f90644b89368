using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Ledgers;
using Platform.Domain.Access;
using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Wolverine.Http;

namespace Platform.Api.Schemes;

public sealed record NamedReference(string Reference, string NameZh, string NameEn);

/// <param name="Holders">Units of the type or posts of the role that there are in the year.</param>
/// <param name="CareOf">Where nobody holds it: the kind of unit whose care that is.</param>
public sealed record OwnerAccountView(NamedReference Owner, string Outcome, int Holders, int Occurrences, NamedReference? CareOf);

public sealed record ObligationAccountView
{
    public required string ObligationId { get; init; }

    public required string Article { get; init; }

    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }

    public required string CadenceKind { get; init; }

    [AllowedValues(
        "dated", "standing", "task", "by-reference", "uninterpreted", "permitted", "awaits-event", "conduct", "no-whole-period", "vacant", "owed-outside", "unaccounted")]
    public required string Outcome { get; init; }

    public required int Occurrences { get; init; }

    public required IReadOnlyList<OwnerAccountView> Owners { get; init; }
}

public sealed record OutcomeCount(string Outcome, int Count);

/// <summary>What became of every obligation of a rule set in a year, with the organisation as it is.</summary>
public sealed record SchemeAccounting(Guid SchemeId, int Year, IReadOnlyList<OutcomeCount> Outcomes, IReadOnlyList<ObligationAccountView> Items);

public static class AccountForSchemeEndpoint
{
    /// <summary>Accounts for every obligation: what it became in the year, for whom, or why nothing is due.</summary>
    [WolverineGet("/api/v1/schemes/{schemeId}/accounting"), Requires(Ability.SchemeRead)]
    [ProducesResponseType<SchemeAccounting>(200)]
    public static async Task<IResult> Get(Guid schemeId, int? year, ReadDesk desk, SchemeLibrary library, CancellationToken cancellation)
    {
        var asked = year ?? desk.Today.Year;
        if (asked is < 2000 or > 2100)
        {
            return RequestCheck.Malformed([new("/year", "out-of-range", "Give a calendar year from 2000 to 2100.")]);
        }

        await using var tenant = await desk.Open(cancellation);
        if (await library.Find(tenant, schemeId) is not { } scheme)
        {
            return Problem.Unknown();
        }

        var (units, posts) = await OrganisationFacts.Of(tenant, asked);
        var accounts = Accounting.Of(scheme.Pack, scheme.Rules, scheme.Settings, schemeId, asked, units, posts);
        return Results.Json(
            new SchemeAccounting(
                schemeId,
                asked,
                [.. Outcomes.All.Select(outcome => new OutcomeCount(outcome, accounts.Count(account => account.Outcome == outcome))).Where(each => each.Count > 0)],
                [.. accounts.Select(account => View(account, scheme))]),
            Projections.Json.Options);
    }

    private static ObligationAccountView View(ObligationAccount account, ReadScheme scheme)
    {
        var obligation = scheme.Rules.Find(account.ObligationId)!;
        return new()
        {
            ObligationId = obligation.Id,
            Article = obligation.Article,
            TitleZh = obligation.TitleZh,
            TitleEn = obligation.TitleEn,
            CadenceKind = obligation.Cadence.Kind,
            Outcome = account.Outcome,
            Occurrences = account.Occurrences,
            Owners =
            [
                .. account.Owners.Select(owner => new OwnerAccountView(
                    Named(owner.Reference, scheme.Pack), owner.Outcome, owner.Holders, owner.Occurrences,
                    owner.CareOf is { } care ? Named(care, scheme.Pack) : null)),
            ],
        };
    }

    private static NamedReference Named(string reference, SchemePack pack) => (reference[..5], reference[5..]) switch
    {
        ("unit:", var id) when pack.UnitTypes.FirstOrDefault(type => type.Id == id) is { } type => new(reference, type.NameZh, type.NameEn),
        ("role:", var id) when pack.Roles.FirstOrDefault(role => role.Id == id) is { } role => new(reference, role.TitleZh, role.TitleEn),
        ("body:", var id) when pack.Bodies.FirstOrDefault(body => body.Id == id) is { } body => new(reference, body.NameZh, body.NameEn),
        _ => new(reference, reference, reference),
    };
}
