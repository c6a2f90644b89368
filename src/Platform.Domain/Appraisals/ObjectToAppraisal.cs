namespace Platform.Domain.Appraisals;

/// <summary>Objects to an announced result.</summary>
/// <param name="Criteria">The numbers of the criteria objected to; empty for the result as a whole.</param>
public sealed record ObjectToAppraisal(IReadOnlyList<int> Criteria, string Words);

public sealed record ResultIsNotAnnounced()
    : Refusal("appraisal-result-is-not-announced", "This result was not announced yet.");

public sealed record ObjectionIsOutOfTime()
    : Refusal("objection-is-out-of-time", "The days in which the subject could object to this result have passed.");

public sealed record ObjectionIsRaised()
    : Refusal("objection-is-raised", "An objection to this result was raised already. It is decided once.");

public sealed record ObjectionIsNotAcceptable()
    : Refusal("objection-is-not-acceptable", "The objection names a criterion that the round does not have.");

public static class ObjectToAppraisalDecider
{
    public static Decision<AppraisalEvent> Decide(ObjectToAppraisal command, SubjectAppraisal appraisal, AppraisalRound round, By by)
    {
        if (by.PersonId != appraisal.Subject.PersonId)
        {
            return new OnlyTheSubjectMayDoThis();
        }

        if (appraisal.Announced is not { } told)
        {
            return new ResultIsNotAnnounced();
        }

        if (appraisal.Objection is { } known)
        {
            return known.Words == command.Words && known.Criteria.SequenceEqual(command.Criteria) ? Decision<AppraisalEvent>.Nothing : new ObjectionIsRaised();
        }

        if (by.Today > told.ObjectUntil)
        {
            return new ObjectionIsOutOfTime();
        }

        FieldError[] faults =
            [.. command.Criteria.Index().Where(each => round.Locked().Find(each.Item) is null).Select(each => new FieldError($"/criteria/{each.Index}", "unknown", "Choose a criterion of the round."))];
        return faults.Length > 0
            ? new ObjectionIsNotAcceptable { Errors = faults }
            : new AppraisalObjected([.. command.Criteria.Distinct().Order()], command.Words, by.Today, appraisal.Subject.PersonId);
    }
}

/// <summary>Decides an objection with reasons. Upholding it opens the appraisal again: figures, marks and the result are given anew.</summary>
public sealed record DecideObjection(bool Upheld, string Reasons);

public sealed record NoObjectionWaits()
    : Refusal("no-objection-waits", "No objection to this result waits for a decision.");

public sealed record OnlyTheReviewerMayDoThis()
    : Refusal("only-the-reviewer-may-do-this", "An objection is decided by the person who is named for it: neither the subject, nor the assessor, nor whoever settled the result.");

public static class DecideObjectionDecider
{
    public static Decision<AppraisalEvent> Decide(DecideObjection command, SubjectAppraisal appraisal, By by)
    {
        if (by.PersonId != appraisal.Subject.Handlers.ReviewerId)
        {
            return new OnlyTheReviewerMayDoThis();
        }

        if (appraisal.Ruling is { } known && (known.Upheld, known.Reasons) == (command.Upheld, command.Reasons))
        {
            return Decision<AppraisalEvent>.Nothing;
        }

        return appraisal.Waits()
            ? new ObjectionDecided(command.Upheld, command.Reasons, by.Today, appraisal.Subject.Handlers.ReviewerId)
            : new NoObjectionWaits();
    }
}
