using Platform.Api.Commands;
using Platform.Domain.Inspections;

namespace Platform.Api.Inspections;

internal sealed class InspectionRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(InspectionIsNotAcceptable)] = 422,
        [typeof(InspectedUnitIsUnknown)] = 422,
        [typeof(ChecklistPointIsUnknown)] = 422,
        [typeof(InspectionIsConcluded)] = 409,
        [typeof(UnitIsNotInTheSample)] = 422,
        [typeof(CheckIsNotAcceptable)] = 422,
        [typeof(UnitsAreNotChecked)] = 409,
        [typeof(ConclusionIsOutOfTime)] = 422,
        [typeof(InspectionIsNotConcluded)] = 409,
        [typeof(InspectionIsCirculated)] = 409,
        [typeof(FindingIsNotAcceptable)] = 422,
        [typeof(FindingOwnerIsUnknown)] = 422,
        [typeof(FindingIsNotRectified)] = 409,
        [typeof(RectifierMayNotReopen)] = 409,
        [typeof(ReopeningIsDueInThePast)] = 422,
    };
}
