using System.Collections.Immutable;

namespace Platform.Domain.Inspections;

/// <summary>What a decision about an inspection needs to know.</summary>
public sealed record Inspection(
    Guid Id, InspectionPlanned Plan, ImmutableDictionary<(Guid UnitId, string Method), UnitChecked> Checks, InspectionConcluded? Conclusion, InspectionCirculated? Circulation)
{
    public const string SelfCheck = "self-check";

    public static Inspection? Evolve(Inspection? inspection, InspectionEvent @event) => (inspection, @event) switch
    {
        (_, InspectionPlanned e) => new(e.InspectionId, e, ImmutableDictionary<(Guid, string), UnitChecked>.Empty, null, null),
        (null, _) => null,
        (var i, UnitChecked e) => i with { Checks = i.Checks.SetItem((e.UnitId, e.Method), e) },
        (var i, InspectionConcluded e) => i with { Conclusion = e },
        (var i, InspectionCirculated e) => i with { Circulation = e },
        (var i, _) => i,
    };
}
