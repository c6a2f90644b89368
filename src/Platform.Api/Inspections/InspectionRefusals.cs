using Platform.Api.Commands;
using Platform.Api.Inspections.Across;
using Platform.Domain.Inspections;
using Platform.Domain.Inspections.Across;

namespace Platform.Api.Inspections;

internal sealed class InspectionRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(FindingIsNotReported)] = 409,
        [typeof(FindingIsNotOfThisRound)] = 409,
        [typeof(FindingIsAssigned)] = 409,
        [typeof(FindingStaysWithItsUnit)] = 422,
        [typeof(RectificationIsNotConfirmed)] = 409,
        [typeof(InspectedBureauIsUnknown)] = 422,
        [typeof(FindingIsNotOfTheSender)] = 409,
        [typeof(BureauHasNoUnits)] = 409,
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
