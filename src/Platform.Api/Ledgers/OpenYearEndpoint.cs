using Microsoft.AspNetCore.Mvc;
using Platform.Api.Access;
using Platform.Api.Commands;
using Platform.Api.Schemes;
using Platform.Domain;
using Platform.Domain.Access;
using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Derivation;
using Platform.Projections.Database;
using Platform.Projections.Organisation;
using Wolverine.Http;

namespace Platform.Api.Ledgers;

/// <param name="UnitIds">The units whose year is opened; every unit when absent.</param>
public sealed record OpenYearRequest(int Year, IReadOnlyList<Guid>? UnitIds = null) : IChecked
{
    public IEnumerable<FieldError> Errors()
    {
        if (Year is < 2000 or > 2100)
        {
            yield return new("/year", "out-of-range", "Give a calendar year from 2000 to 2100.");
        }
    }
}

public sealed record YearOpening(int Year, int UnitsOpened, int UnitsAlreadyOpen, int OccurrencesDerived);

public sealed record NoSchemeInForce(int Year)
    : Refusal("no-scheme-in-force", $"No rule set is in force in {Year}. Issue one with an effective date, then open the year.");

public static class OpenYearEndpoint
{
    /// <summary>Derives the year's duties of each unit and its posts from the rule sets in force; a unit that is open stays as it is.</summary>
    [WolverinePost("/api/v1/ledgers"), Requires(Ability.LedgerOpenYear)]
    [ProducesResponseType<YearOpening>(200)]
    public static Task<IResult> Post(OpenYearRequest request, CommandDesk desk, SchemeLibrary library, CancellationToken cancellation) =>
        desk.Run(
            async work =>
            {
                var tenant = work.Connection;
                var schemes = await library.VersionsIn(tenant, request.Year);
                if (schemes.Count == 0)
                {
                    return new NoSchemeInForce(request.Year);
                }

                var posts = (await tenant.PostsFor(request.Year)).ToLookup(post => post.UnitId);
                var opening = new YearOpening(request.Year, 0, 0, 0);
                foreach (var unit in await tenant.Units(request.UnitIds is { Count: > 0 } ids ? [.. ids] : null))
                {
                    opening = await Open(work, unit, [.. posts[unit.Id]], schemes, opening, cancellation);
                }

                return new Outcome.Done(opening);
            },
            cancellation);

    private static async Task<YearOpening> Open(
        CommandWork work, UnitFact unit, IReadOnlyList<PostFacts> posts, IReadOnlyList<IReadOnlyList<ReadScheme>> schemes, YearOpening sum, CancellationToken cancellation)
    {
        var planId = YearPlan.IdFor(work.Tenant, unit.Id, sum.Year);
        var stream = await work.Open<YearPlan>(planId, cancellation);
        if (stream.State is not null)
        {
            return sum with { UnitsAlreadyOpen = sum.UnitsAlreadyOpen + 1 };
        }

        var facts = OrganisationFacts.Unit(unit);
        var planned = Planning.Year(schemes, sum.Year, facts, posts);
        CommandDesk.Apply(stream, OpenYearDecider.Decide(new OpenYear(planId, unit.Id, sum.Year, schemes[0][^1].Id, planned), stream.State));
        return sum with { UnitsOpened = sum.UnitsOpened + 1, OccurrencesDerived = sum.OccurrencesDerived + planned.Count };
    }
}
