namespace Platform.Domain.Accountability;

/// <summary>The reviewer's decision: it upholds, changes or revokes what was decided of one subject.</summary>
/// <param name="Changed">What holds instead, with <see cref="ReviewOutcome.Changed"/> and with nothing else.</param>
/// <param name="ReviewerStands">Whether the reviewer holds, on this day, a post in the reviewing body or a seat in a leading group of it.</param>
public sealed record DecideReview(Guid Subject, ReviewOutcome Outcome, SubjectDecision? Changed, string Reasons, CaseRules Rules, bool ReviewerStands);

public sealed record ReviewerLacksStanding()
    : Refusal(
        "reviewer-lacks-standing",
        "Whoever reviews holds a post in the reviewing body on that day, or a seat in its leading group. Name somebody who does, or have the post register put right.");

public sealed record NoReviewWasAsked()
    : Refusal("no-review-was-asked", "This subject has asked for no review, or it was reviewed already.");

public static class DecideReviewDecider
{
    public static Decision<CaseEvent> Decide(DecideReview command, AccountabilityCase file, By by)
    {
        if ((CaseGuard.Stands(file, CaseStep.Review, CaseCapacity.Reviewer, by) ?? CaseGuard.Subject(file, command.Subject, out _)) is { } against)
        {
            return against;
        }

        if (file.Find(command.Subject) is not { ReviewAskedOn: not null, Review: null })
        {
            return new NoReviewWasAsked();
        }

        if (!command.ReviewerStands)
        {
            return new ReviewerLacksStanding();
        }

        return CaseGuard.Faulty(Faults(command, file, by)) ?? CaseProgress.With(
            file, by, new CaseReviewed(command.Subject, command.Outcome, command.Changed, command.Reasons.Trim(), by.Today, by.PersonId!.Value));
    }

    private static IEnumerable<FieldError> Faults(DecideReview command, AccountabilityCase file, By by) =>
    [
        .. CaseGuard.Text("/reasons", command.Reasons),
        .. command.Outcome == ReviewOutcome.Changed != command.Changed is not null
            ? new FieldError[] { new("/changed", "changed", "Say what holds instead where the decision is changed, and only there.") }
            : [],
        .. command.Changed is null ? [] : SubjectDecisions.Faults(command.Changed with { Subject = command.Subject }, file, command.Rules, by, "/changed"),
    ];
}
