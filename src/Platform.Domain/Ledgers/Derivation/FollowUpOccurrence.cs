using Platform.Domain.Schemes;

namespace Platform.Domain.Ledgers.Derivation;

/// <summary>The duty that begins when another is confirmed: a study is held, and then its result is reported.</summary>
public static class FollowUpOccurrence
{
    /// <summary>
    /// Null where nothing follows. It is due by its own rule: the days that the rules name, else the hours of the bureau for
    /// "promptly", else on no day. A report of a result has no report of its own.
    /// </summary>
    public static DerivedOccurrence? Of(SchemeRules rules, SchemeSettings settings, PlannedOccurrence done, DateOnly completedOn)
    {
        if (rules.Find(done.ObligationId)?.FollowUp is not { } rule
            || rules.Find(rule.Obligation) is not { } next
            || (done.Follows is not null && rule.Obligation == done.ObligationId))
        {
            return null;
        }

        var following = EventOccurrence.From(next, settings, completedOn, done.Id, done.PostId);
        var due = next.Strength == Strengths.May ? null : rule.DueDays is { } days ? completedOn.AddDays(days) : following.DueOn;
        return following with
        {
            Id = DeterministicId.From("follow-up", done.Id.ToString("n"), next.Id),
            CadenceKind = CadenceKinds.PerEvent,
            Follows = done.Id,
            Steps = [],
            DueOn = due,
            WindowTo = due ?? following.WindowTo,
            ClosesOn = due?.AddDays(settings.ClosingGraceDays),
            Verdict = due is null ? Verdicts.None : Verdicts.ByDate,
        };
    }
}
