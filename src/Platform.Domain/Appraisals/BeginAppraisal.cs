namespace Platform.Domain.Appraisals;

/// <summary>Begins a subject's appraisal, together with the start of its round.</summary>
public sealed record BeginAppraisal(Guid RoundId, AppraisedSubject Subject);

public static class BeginAppraisalDecider
{
    public static Decision<AppraisalEvent> Decide(BeginAppraisal command, SubjectAppraisal? appraisal) =>
        appraisal is not null
            ? Decision<AppraisalEvent>.Nothing
            : new AppraisalBegun(AppraisalRound.AppraisalOf(command.RoundId, command.Subject.Key), command.RoundId, command.Subject);
}
