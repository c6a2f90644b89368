using System.Globalization;
using Platform.Domain.Schemes;

namespace Platform.Domain.Ledgers.Derivation;

/// <summary>The occurrence that a recorded trigger starts.</summary>
public static class EventOccurrence
{
    /// <summary>
    /// Derives it for the unit, or for a post. <paramref name="triggerId"/> names the recorded trigger: the same trigger
    /// gives the same id, and two on one day are two. Without the tenant's own hours for "promptly" or "at first moment"
    /// there is no due day and no verdict (U6); the window then runs to the end of the trigger's year and no act is late.
    /// </summary>
    public static DerivedOccurrence From(
        Obligation obligation,
        SchemeSettings settings,
        DateOnly triggerDay,
        Guid triggerId,
        Guid? postId = null,
        TimeOnly? triggeredAt = null)
    {
        var dueOn = obligation.Strength == Strengths.May ? null : Due(Hours(obligation.Cadence, settings), triggerDay, triggeredAt);
        var window = new Window(
            triggerDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            triggerDay,
            dueOn ?? Windows.Year(triggerDay.Year).To);
        var verdict = dueOn is null ? Verdicts.None : Verdicts.ByDate;

        var occurrence = new DatedItem(window, dueOn, 1, verdict, NeedsWholeWindow: false).ToOccurrence(
            DeterministicId.From(triggerId.ToString("n"), obligation.Id, postId?.ToString("n") ?? ""),
            obligation,
            settings,
            postId);
        return occurrence with
        {
            TriggeredAt = triggeredAt,
            Steps = obligation.Cadence.Steps,
            StepHours = dueOn is null || obligation.Cadence.Steps.Count == 0 ? null : Hours(obligation.Cadence, settings),
        };
    }

    private static int? Hours(Cadence cadence, SchemeSettings settings) => (cadence.Kind, cadence.Timing) switch
    {
        (_, Timings.AtFirstMoment) or (CadenceKinds.Immediate, null) => settings.FirstMomentHours,
        (_, Timings.Promptly) => settings.PromptlyHours,
        _ => null,
    };

    // Where the time of day is not known the hours run from the day's last moment in Asia/Shanghai: 2 hours and 24 hours end
    // on the next day, 25 on the day after. Never to the disadvantage of who owes.
    private static DateOnly? Due(int? hours, DateOnly triggerDay, TimeOnly? triggeredAt) => (hours, triggeredAt) switch
    {
        (null, _) => null,
        ({ } h, null) => triggerDay.AddDays((h + 23) / 24),
        ({ } h, { } at) => DateOnly.FromDateTime(triggerDay.ToDateTime(at).AddHours(h)),
    };
}
