using Platform.Api.Commands;
using Platform.Domain.Organisation;
using Platform.Domain.Organisation.Handovers;

namespace Platform.Api.Organisation;

internal sealed class OrganisationRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(UnitIsUnknown)] = 404,
        [typeof(UnitIsDissolved)] = 409,
        [typeof(DayIsToCome)] = 422,
        [typeof(UnitOpensLater)] = 422,
        [typeof(LaterChangeStands)] = 409,
        [typeof(UnitNamesAreNotAcceptable)] = 422,
        [typeof(UnitsAreNotAcceptable)] = 422,
        [typeof(OrganisationIsFull)] = 409,
        [typeof(UnitHasThatName)] = 409,
        [typeof(RootStays)] = 409,
        [typeof(UnitWouldLieUnderItself)] = 409,
        [typeof(UnitLiesThereAlready)] = 409,
        [typeof(TreeWouldBeTooDeep)] = 409,
        [typeof(SuccessorLiesBelow)] = 409,
        [typeof(UnitHasUnitsBelow)] = 409,
        [typeof(DissolutionNeedsAReason)] = 422,
        [typeof(PostIsNotAcceptable)] = 422,
        [typeof(PostIsEstablished)] = 409,
        [typeof(PostIsAbolished)] = 409,
        [typeof(PostWasEstablishedLater)] = 422,
        [typeof(TenureEndsBeforeItBegins)] = 422,
        [typeof(PostIsHeld)] = 409,
        [typeof(PersonDoesNotHoldThePost)] = 409,
        [typeof(TenureReasonIsTooLong)] = 422,
        [typeof(TenureBeganLater)] = 422,
        [typeof(VacancyOwnerIsUnknown)] = 422,
        [typeof(ReorganisationIsNotAcceptable)] = 422,
        [typeof(NothingWouldChange)] = 409,
        [typeof(SuccessorPostIsUnknown)] = 422,
        [typeof(PortfolioIsNotAcceptable)] = 422,
        [typeof(UnitIsNotInItsCharge)] = 409,
        [typeof(ChargeBeganLater)] = 422,
        [typeof(PortfolioReasonIsTooLong)] = 422,
        [typeof(PostIsStillHeld)] = 409,
        [typeof(AbolitionNeedsAReason)] = 422,
        [typeof(WorkNumberIsTaken)] = 409,
        [typeof(PersonUnitIsUnknown)] = 422,
        [typeof(AppointedPersonIsUnknown)] = 422,
        [typeof(PostHadNoChange)] = 409,
        [typeof(NobodyTakesOver)] = 409,
        [typeof(NothingChangesHands)] = 409,
        [typeof(HandoverIsOpen)] = 409,
        [typeof(SupersededHandoverIsUnknown)] = 422,
        [typeof(SupersedingNeedsAReason)] = 422,
        [typeof(HandoverIsSuperseded)] = 409,
        [typeof(HandoverIsFrozen)] = 409,
        [typeof(SignerIsNoParty)] = 403,
        [typeof(SignerIsNoSuperior)] = 403,
        [typeof(PartySignsForItself)] = 422,
        [typeof(SideHasSigned)] = 409,
        [typeof(HandoverReadsOtherwise)] = 409,
    };
}
