using Platform.Domain.Calendar;

namespace Platform.Domain.Ledgers.Derivation;

/// <summary>
/// Where the bureau has decided that a due day of rest falls on a working day instead (matrix U34). It is decided once, with
/// the calendar known when the duty is planned: a notice that comes later moves reminders and never a due day.
/// </summary>
public static class WorkingDueDay
{
    /// <param name="rule">One of <see cref="Schemes.SchemeSettings.WorkingDayRules"/>.</param>
    /// <param name="closingGraceDays">The grace counts from the day on which it falls due.</param>
    public static DerivedOccurrence Fall(DerivedOccurrence derived, string rule, int closingGraceDays, WorkingCalendar calendar)
    {
        if (derived.DueOn is not { } due || derived.Verdict == Verdicts.None)
        {
            return derived;
        }

        var day = rule switch
        {
            "next-working-day" => WorkingDays.OnOrAfter(calendar, due).Day,
            // Before the window begins nothing is due: a window of rest days alone keeps its own day.
            "previous-working-day" when WorkingDays.OnOrBefore(calendar, due).Day is var before && before >= derived.WindowFrom => before,
            _ => due,
        };
        return day == due ? derived : derived with { DueOn = day, ClosesOn = day.AddDays(closingGraceDays) };
    }
}
