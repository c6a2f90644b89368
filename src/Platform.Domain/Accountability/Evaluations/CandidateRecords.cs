namespace Platform.Domain.Accountability.Evaluations;

/// <summary>Reads from case files what is recorded of a candidate: only cases against the person, never those against a body that the person speaks for.</summary>
public static class CandidateRecords
{
    public static CandidateRecord Of(Guid candidate, IEnumerable<AccountabilityCase> files, IReadOnlyList<PostDuties> posts, DateOnly on)
    {
        var own = files
            .SelectMany(file => file.Subjects
                .Where(each => each.Subject.Kind == SubjectKind.Individual && each.Subject.PersonId == candidate)
                .Select(each => (File: file, Own: each)))
            .OrderBy(each => each.File.Opened.OccurredOn).ThenBy(each => each.File.Id)
            .ToList();
        return new(
            on,
            posts,
            [
                .. own.Where(each => each.Own.Decision is not null && each.File.Status != CaseStatus.Withdrawn)
                    .Select(each => new RecordedDecision(
                        each.File.Id, each.File.Opened.Trigger.Article, each.File.DecidedOn!.Value, each.Own.Measures, each.Own.Decision!.EffectUntil, each.Own.EffectExpiredOn)),
            ],
            [
                .. own.Where(each => each.Own.Decision is null && each.File.Status is (CaseStatus.Open or CaseStatus.Suspended))
                    .Select(each => new RunningVerification(each.File.Id, each.File.Opened.Trigger.Article, each.File.Opened.OccurredOn)),
            ]);
    }
}
