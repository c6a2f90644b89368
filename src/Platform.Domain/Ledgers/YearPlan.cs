using System.Collections.Immutable;

namespace Platform.Domain.Ledgers;

/// <summary>The plan of one unit for one year: which duties there are, and under which scheme version.</summary>
public sealed record YearPlan(Guid Id, Guid UnitId, int Year, Guid SchemeId, ImmutableDictionary<Guid, PlannedOccurrence> Occurrences)
{
    /// <summary>Duties that a change of the organisation took out of the plan.</summary>
    public ImmutableHashSet<Guid> Withdrawn { get; init; } = [];

    /// <summary>The versions of rules that this plan was derived from or taken over to.</summary>
    public ImmutableHashSet<Guid> Schemes { get; init; } = [];

    public static Guid IdFor(string tenant, Guid unitId, int year) =>
        DeterministicId.From("year-plan", tenant, unitId.ToString(), year.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static YearPlan? Evolve(YearPlan? plan, YearPlanEvent @event) => (plan, @event) switch
    {
        (_, YearOpened e) => new(e.PlanId, e.UnitId, e.Year, e.SchemeId, e.Occurrences.ToImmutableDictionary(o => o.Id))
        {
            Schemes = [e.SchemeId, .. e.Occurrences.Select(o => o.SchemeId ?? e.SchemeId)],
        },
        (null, _) => null,
        (_, OccurrenceAdded e) => plan with { Occurrences = plan.Occurrences.SetItem(e.Occurrence.Id, e.Occurrence) },
        (_, YearRevised e) => plan with
        {
            Occurrences = plan.Occurrences.SetItems(e.Added.Select(o => KeyValuePair.Create(o.Id, o))),
            Withdrawn = plan.Withdrawn.Union(e.Withdrawn),
        },
        (_, YearSchemeChanged e) => plan with
        {
            Occurrences = plan.Occurrences.SetItems(e.Added.Select(o => KeyValuePair.Create(o.Id, o))),
            Schemes = plan.Schemes.Add(e.SchemeId),
        },
        _ => plan,
    };
}
