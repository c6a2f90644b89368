using Platform.Domain.Accountability;
using Platform.Projections;

namespace Platform.Api.Accountability;

/// <summary>Of whom a fact speaks, and its words.</summary>
internal static class CaseFacts
{
    public static (Guid? Subject, string? Words) Of(CaseEvent fact) => fact switch
    {
        CaseStepReached e => (null, Codes.Of(e.Step)),
        CaseStepSkipped e => (null, e.Ground),
        CaseVerified e => (null, e.Words),
        CaseNoticeServed e => (e.Subject, null),
        CaseFileOpened e => (e.Subject, null),
        CaseStatementMade e => (e.Subject, e.Statement.Words),
        CaseStatementDeclined e => (e.Subject, null),
        CaseStatementExtended e => (e.Subject, e.Reason),
        CaseRemarkMade e => (e.Subject, e.Remark.Words),
        CaseDecisionServed e => (e.Subject, null),
        CaseDecisionAccepted e => (e.Subject, null),
        CaseReviewAsked e => (e.Subject, e.Grounds),
        CaseReviewed e => (e.Subject, e.Reasons),
        CaseMeasureExecuted e => (e.Subject, e.Words),
        CaseEffectExpired e => (e.Subject, null),
        CaseFiled e => (null, e.DocumentNumber),
        CaseFilingReceived e => (null, e.Receipt),
        CaseClosed e => (null, e.Summary),
        CaseCirculated e => (null, e.Number),
        CaseSuspended e => (null, e.Reason),
        CaseWithdrawn e => (null, e.Reason),
        CaseHandlerRecused e => (null, e.Reason),
        CaseMerged e => (null, e.Ground),
        CaseTakenIn e => (null, e.Ground),
        CaseSplit e => (null, e.Ground),
        CaseSplitOff e => (null, e.Ground),
        _ => (null, null),
    };
}
