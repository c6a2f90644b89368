namespace Platform.Domain.Appraisals;

/// <summary>Names another person for what somebody was to do in an appraisal, as when they leave.</summary>
public sealed record ReplaceHandler(AppraisalCapacity Capacity, Guid SuccessorId, string Reason);

public sealed record HandlersOfAnAppraisalMustDiffer()
    : Refusal("appraisal-handlers-must-differ", "Whoever assesses, settles and decides objections are three persons, and none of them is the subject's own.");

public static class ReplaceHandlerDecider
{
    public static Decision<AppraisalEvent> Decide(ReplaceHandler command, SubjectAppraisal appraisal, AppraisalRound round, By by) => appraisal.Subject switch
    {
        var subject when subject.Handlers.Of(command.Capacity) == command.SuccessorId => Decision<AppraisalEvent>.Nothing,
        _ when round.Over() is { } over => over,
        var subject when by.PersonId == subject.PersonId => new SubjectMayNotDoThis(),
        var subject when !subject.Handlers.With(command.Capacity, command.SuccessorId).Differ(subject.PersonId) =>
            new HandlersOfAnAppraisalMustDiffer { Errors = [new("/successorId", "is-named-already", "Choose a person who has no other part in this appraisal.")] },
        _ => new HandlerReplaced(command.Capacity, command.SuccessorId, command.Reason, by.ActorId),
    };
}
