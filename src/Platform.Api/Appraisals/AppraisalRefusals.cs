using Platform.Api.Appraisals.Across;
using Platform.Api.Commands;
using Platform.Domain.Appraisals;
using Platform.Domain.Appraisals.Across;

namespace Platform.Api.Appraisals;

internal sealed class AppraisalRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(BureauIsNotAppraised)] = 422,
        [typeof(AssessorMayNotSettle)] = 409,
        [typeof(SettlerMayNotDecide)] = 409,
        [typeof(NothingIsSettled)] = 409,
        [typeof(AppraisalIsNotOfTheSender)] = 409,
        [typeof(RulesAskForNoSuchCycle)] = 422,
        [typeof(RoundIsLocked)] = 409,
        [typeof(TermsAreNotAcceptable)] = 422,
        [typeof(SubjectsAreNotAcceptable)] = 422,
        [typeof(RoundIsNotReady)] = 409,
        [typeof(RoundIsNotFinished)] = 409,
        [typeof(RoundIsClosed)] = 409,
        [typeof(RoundIsWithdrawn)] = 409,
        [typeof(RoundResultsAreTold)] = 409,
        [typeof(RoundPartIsUnknown)] = 422,
        [typeof(HandlersOfAnAppraisalMustDiffer)] = 422,
        [typeof(FiguresAreTaken)] = 409,
        [typeof(DayOfFiguresIsNotOver)] = 409,
        [typeof(DayOfFiguresIsAnother)] = 422,
        [typeof(OnlyTheSubjectMayDoThis)] = 403,
        [typeof(OnlyTheAssessorMayDoThis)] = 403,
        [typeof(OnlyTheSettlerMayDoThis)] = 403,
        [typeof(OnlyTheReviewerMayDoThis)] = 403,
        [typeof(SubjectMayNotDoThis)] = 403,
        [typeof(AssessmentIsMade)] = 409,
        [typeof(SelfAssessmentIsAwaited)] = 409,
        [typeof(MarksAreNotAcceptable)] = 422,
        [typeof(CapIsNotAcceptable)] = 422,
        [typeof(CapIsUnknown)] = 422,
        [typeof(RulesNameNoSuchConsequence)] = 422,
        [typeof(ConsequenceIsOutOfTime)] = 422,
        [typeof(AppraisalIsNotComplete)] = 409,
        [typeof(ResultIsSettled)] = 409,
        [typeof(ResultIsNotSettled)] = 409,
        [typeof(ResultIsNotAnnounced)] = 409,
        [typeof(ObjectionIsOutOfTime)] = 409,
        [typeof(ObjectionIsRaised)] = 409,
        [typeof(ObjectionIsNotAcceptable)] = 422,
        [typeof(ObjectionWaits)] = 409,
        [typeof(NoObjectionWaits)] = 409,
        [typeof(ResultIsNotFinal)] = 409,
        [typeof(ResultUseIsNotAcceptable)] = 422,
    };
}
