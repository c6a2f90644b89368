using Platform.Api.Commands;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Authority;
using Platform.Domain.Accountability.Evaluations;
using Platform.Domain.Accountability.Limits;
using Platform.Domain.Accountability.Outward;
using Platform.Domain.Accountability.Proposals;

namespace Platform.Api.Accountability;

internal sealed class AccountabilityRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(RulesHoldNobodyToAccount)] = 422,
        [typeof(TriggerIsUnknown)] = 422,
        [typeof(TriggerIsExcludedForPersons)] = 422,
        [typeof(CaseIsNotAcceptable)] = 422,
        [typeof(HandlersMustDiffer)] = 422,
        [typeof(HandlerMayNotAct)] = 422,
        [typeof(BodyLacksAuthority)] = 409,
        [typeof(CaseIsEnded)] = 409,
        [typeof(CaseIsSuspended)] = 409,
        [typeof(CaseIsNotSuspended)] = 409,
        [typeof(CaseIsDecided)] = 409,
        [typeof(NotYourPartOfTheCase)] = 403,
        [typeof(StepIsNotReached)] = 409,
        [typeof(StepCannotBeSkipped)] = 409,
        [typeof(LimitStillRuns)] = 409,
        [typeof(SubjectIsNotInTheCase)] = 422,
        [typeof(CaseEntryIsFaulty)] = 422,
        [typeof(AlreadyServed)] = 409,
        [typeof(StatementLimitHasPassed)] = 409,
        [typeof(ReviewLimitHasPassed)] = 409,
        [typeof(DecisionIsAccepted)] = 409,
        [typeof(NoReviewWasAsked)] = 409,
        [typeof(MeasureWasNotDecided)] = 422,
        [typeof(NothingWasFiled)] = 409,
        [typeof(DeciderLacksStanding)] = 409,
        [typeof(ReviewerLacksStanding)] = 409,
        [typeof(RemarksAreFull)] = 409,
        [typeof(CaseIsNoExample)] = 409,
        [typeof(CaseIsCirculated)] = 409,
        [typeof(CasesCannotBeMerged)] = 422,
        [typeof(CaseCannotBeSplit)] = 422,
        [typeof(FilingIsAcknowledged)] = 409,
        [typeof(RecipientTakesPart)] = 403,
        [typeof(AuthorityIsNotAcceptable)] = 422,
        [typeof(AuthorityNamesTheUnknown)] = 422,
        [typeof(AuthorityStands)] = 409,
        [typeof(AuthorityEntryIsUnknown)] = 404,
        [typeof(CaseLimitsAreNotAcceptable)] = 422,
        [typeof(OutwardProposalIsNotAcceptable)] = 422,
        [typeof(ProposalIsOfTheOtherSide)] = 409,
        [typeof(ProposalIsNotAcceptable)] = 422,
        [typeof(ProposalIsAnswered)] = 409,
        [typeof(NotYourProposal)] = 403,
        [typeof(RulesAskForNoEvaluation)] = 422,
        [typeof(EvaluationIsFaulty)] = 422,
        [typeof(EvaluationIsAnswered)] = 409,
        [typeof(EvaluationNeedsAnother)] = 403,
        [typeof(GateIsNotClosed)] = 409,
        [typeof(EvaluationHasExpired)] = 409,
    };
}
