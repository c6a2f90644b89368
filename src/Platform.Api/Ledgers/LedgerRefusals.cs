using Platform.Api.Commands;
using Platform.Api.Meetings;
using Platform.Domain.Ledgers;
using Platform.Domain.Meetings;

namespace Platform.Api.Ledgers;

internal sealed class LedgerRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(NoSchemeInForce)] = 409,
        [typeof(SuccessorIsMissing)] = 422,
        [typeof(TriggerIsInTheFuture)] = 422,
        [typeof(TriggerIsOutsideTheYear)] = 422,
        [typeof(DutyIsNotTriggeredByEvents)] = 422,
        [typeof(ActIsInTheFuture)] = 422,
        [typeof(ActPrecedesTheWindow)] = 422,
        [typeof(ActFollowsTheWindow)] = 422,
        [typeof(DutyIsSettled)] = 409,
        [typeof(DutyAwaitsConfirmation)] = 409,
        [typeof(EvidenceKindNotPermitted)] = 422,
        [typeof(ActIsNotOnThisDuty)] = 409,
        [typeof(NotEnoughActs)] = 409,
        [typeof(EvidenceIsMissing)] = 409,
        [typeof(DutyIsNoInstrument)] = 409,
        [typeof(ReviewFollowsExpiry)] = 422,
        [typeof(StepsAreMissing)] = 409,
        [typeof(StepIsUnknown)] = 422,
        [typeof(StepIsInTheFuture)] = 422,
        [typeof(StepPrecedesTheTrigger)] = 422,
        [typeof(StepIsRecorded)] = 409,
        [typeof(YearNeedsNoRevision)] = 409,
        [typeof(DutyIsAlreadyDecided)] = 409,
        [typeof(NothingToConfirm)] = 409,
        [typeof(PerformerMayNotConfirm)] = 409,
        [typeof(NothingToReturn)] = 409,
        [typeof(DutyMustBePerformed)] = 409,
        [typeof(TriggerIsRecorded)] = 409,
        [typeof(ActsAreRecorded)] = 409,
        [typeof(DutyCanNoLongerBeWaived)] = 409,
        [typeof(DutyCanNoLongerBeExtended)] = 409,
        [typeof(ExtensionIsNotLater)] = 422,
        [typeof(RequestIsPending)] = 409,
        [typeof(NothingIsRequested)] = 409,
        [typeof(RequesterMayNotDecide)] = 409,
        [typeof(DeclineNeedsReason)] = 422,
        [typeof(NotAmongTheApprovers)] = 409,
        [typeof(NobodyIsNamedToApprove)] = 409,
        [typeof(ApproversAreMissing)] = 422,
        [typeof(QuorumIsOutOfRange)] = 422,
        [typeof(CategoryIsUnknown)] = 422,
        [typeof(CommentIsSomebodyElses)] = 403,
        [typeof(ResultStands)] = 409,
        [typeof(ActHasNotHappenedYet)] = 422,
        [typeof(ActIsAlreadyReplaced)] = 409,
        [typeof(RecipientIsUnknown)] = 422,
        [typeof(ConductIsUnknown)] = 422,
        [typeof(ConductTakesOtherEvidence)] = 422,
        [typeof(ActsAreTooClose)] = 409,
        [typeof(EvidenceIsUnknown)] = 422,
        [typeof(DutyIsUnknown)] = 422,
    };
}
