namespace Platform.Domain.Accountability;

/// <summary>Records, once for each subject, that the effect of its measures has ended. The day does it, and nobody.</summary>
public static class NoteEffectExpiryDecider
{
    /// <summary>
    /// Nothing before the day after the last one of effect, and nothing of a decision that the subject was not served with. It holds for a
    /// case that is suspended or closed too: neither prolongs a measure.
    /// </summary>
    /// <param name="today">Day in the tenant's time zone.</param>
    public static Decision<CaseEvent> Decide(AccountabilityCase file, DateOnly today) => file.Subjects
        .Where(each => each.EffectExpiredOn is null && each.Decision?.IsInEffectOn(today) == false && (each.ServedOn is not null || file.Skips(CaseStep.Service)))
        .Select(CaseEvent (each) => new CaseEffectExpired(each.Subject.Key, each.Decision!.EffectUntil!.Value, today))
        .ToList();
}
