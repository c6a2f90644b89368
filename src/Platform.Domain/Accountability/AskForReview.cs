namespace Platform.Domain.Accountability;

/// <summary>A subject asks another body to look at the decision again.</summary>
public sealed record AskForReview(Guid Subject, string Grounds);

public sealed record ReviewLimitHasPassed()
    : Refusal("review-limit-has-passed", "The last day to ask for a review has passed.");

public sealed record DecisionIsAccepted()
    : Refusal("decision-is-accepted", "You have accepted the decision, or asked for its review already.");

public static class AskForReviewDecider
{
    public static Decision<CaseEvent> Decide(AskForReview command, AccountabilityCase file, By by)
    {
        if ((CaseGuard.StandsForSubject(file, CaseStep.Review, command.Subject, by) ?? CaseGuard.Faulty(CaseGuard.Text("/grounds", command.Grounds))) is { } against)
        {
            return against;
        }

        var subject = file.Find(command.Subject)!;
        if (subject.AcceptedOn is not null || subject.ReviewAskedOn is not null)
        {
            return subject.ReviewGrounds == command.Grounds.Trim() ? Decision<CaseEvent>.Nothing : new DecisionIsAccepted();
        }

        return subject.ReviewUntil < by.Today ? new ReviewLimitHasPassed() : new CaseReviewAsked(command.Subject, command.Grounds.Trim(), by.Today);
    }
}
