namespace Platform.Domain.Appraisals;

/// <summary>Settles a subject's result as it is computed from what was recorded. Nobody types it in.</summary>
/// <param name="Words">The conclusion in words.</param>
public sealed record SettleAppraisal(string Words);

public sealed record AppraisalIsNotComplete()
    : Refusal("appraisal-is-not-complete", "Something that the result rests on is missing; it is named.");

public sealed record OnlyTheSettlerMayDoThis()
    : Refusal("only-the-settler-may-do-this", "The result is settled by the person who is named for it, and by neither the assessor nor the subject.");

public static class SettleAppraisalDecider
{
    public static Decision<AppraisalEvent> Decide(SettleAppraisal command, SubjectAppraisal appraisal, AppraisalRound round, By by)
    {
        if (by.PersonId != appraisal.Subject.Handlers.SettlerId)
        {
            return new OnlyTheSettlerMayDoThis();
        }

        if (appraisal.Settled is { } known)
        {
            return known.Words == command.Words ? Decision<AppraisalEvent>.Nothing : new ResultIsSettled();
        }

        if (round.Over() is { } over)
        {
            return over;
        }

        var terms = round.Locked();
        FieldError[] missing =
        [
            .. appraisal.Figures is null && terms.Of(CriterionKind.Quantitative).Any() ? [new FieldError("/figures", "required", "Take the figures first.")] : Array.Empty<FieldError>(),
            .. appraisal.Assessment is null && terms.Of(CriterionKind.Qualitative).Any() ? [new FieldError("/assessment", "required", "The assessor assesses first.")] : Array.Empty<FieldError>(),
        ];
        return missing.Length > 0
            ? new AppraisalIsNotComplete { Errors = missing }
            : new AppraisalSettled(ResultSoFar.Of(appraisal, round), command.Words, appraisal.Subject.Handlers.SettlerId);
    }
}

/// <summary>The result as it would be settled now.</summary>
public static class ResultSoFar
{
    public static AppraisalResult Of(SubjectAppraisal appraisal, AppraisalRound round) => AppraisalResult.Of(
        round.Locked(), round.Opened.Grades, appraisal.Figures?.Figures ?? [], appraisal.Assessment?.Marks ?? [], appraisal.Standing());
}

/// <summary>Tells the subject the settled result; the days for an objection run from here.</summary>
public sealed record AnnounceAppraisal;

public static class AnnounceAppraisalDecider
{
    public static Decision<AppraisalEvent> Decide(AnnounceAppraisal command, SubjectAppraisal appraisal, AppraisalRound round, By by) => appraisal switch
    {
        { Announced: not null } => Decision<AppraisalEvent>.Nothing,
        _ when round.Over() is { } over => over,
        { Settled: null } => new ResultIsNotSettled(),
        _ => new AppraisalAnnounced(by.Today, by.Today.AddDays(round.Locked().ObjectionDays), by.ActorId),
    };
}
