using Platform.Domain.Calendar;

namespace Platform.Domain.Work.Reminders;

/// <summary>When a bureau's people are told of what falls due, and who hears of what is overdue.</summary>
public sealed record ReminderPolicy(
    Guid Id,
    IReadOnlyList<int> DaysBefore,
    TimeOnly QuietFrom,
    TimeOnly QuietUntil,
    bool QuietOnRestDays,
    IReadOnlyList<EscalationStep> Escalation,
    IReadOnlyList<ObligationReminders> Overrides)
{
    public static Guid IdFor(string tenant) => DeterministicId.From("reminder-policy", tenant);

    /// <summary>What holds until the bureau sets something: 30, 15, 7, 3 and 1 days before; nothing from 20:00 to 08:00 or on days of rest.</summary>
    public static ReminderPolicy Default(string tenant) => new(
        IdFor(tenant),
        [30, 15, 7, 3, 1],
        new(20, 0),
        new(8, 0),
        true,
        [new(1, EscalationTarget.UnitHead), new(7, EscalationTarget.UnitAbove), new(15, EscalationTarget.BureauOffice)],
        []);

    /// <summary>The days on which an obligation's duties are reminded of, by the common rule or its own.</summary>
    public IReadOnlyList<int> DaysFor(string obligationId) =>
        Overrides.FirstOrDefault(own => own.ObligationId == obligationId)?.DaysBefore ?? DaysBefore;

    /// <summary>Whether nothing is sent at this time of day in Asia/Shanghai.</summary>
    public bool IsQuiet(DateOnly day, TimeOnly time, WorkingCalendar calendar) =>
        (QuietOnRestDays && !calendar.IsWorkingDay(day))
        || (QuietFrom <= QuietUntil ? time >= QuietFrom && time < QuietUntil : time >= QuietFrom || time < QuietUntil);

    public static ReminderPolicy? Evolve(ReminderPolicy? policy, ReminderPolicyEvent @event) => @event switch
    {
        ReminderPolicySet e => new(e.PolicyId, e.DaysBefore, e.QuietFrom, e.QuietUntil, e.QuietOnRestDays, e.Escalation, e.Overrides),
        _ => policy,
    };
}
