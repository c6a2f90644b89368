namespace Platform.Domain.Ledgers;

/// <summary>The word for a status on a given day: a pending duty is not due, open or due soon by the calendar alone.</summary>
public static class StateOnDay
{
    /// <summary>Days before the due day from which an open duty counts as due soon.</summary>
    public const int DueSoonDays = 30;

    public const string NotDue = "not-due";
    public const string Open = "open";
    public const string DueSoon = "due-soon";

    public static string Of(OccurrenceStatus status, DateOnly windowFrom, DateOnly? dueOn, DateOnly day) => status switch
    {
        OccurrenceStatus.Pending when day < windowFrom => NotDue,
        OccurrenceStatus.Pending when dueOn is { } due && due <= day.AddDays(DueSoonDays) => DueSoon,
        OccurrenceStatus.Pending => Open,
        _ => Code(status),
    };

    /// <summary>The status behind its stored code.</summary>
    public static OccurrenceStatus StatusOf(string code) => Enum.GetValues<OccurrenceStatus>().First(status => Code(status) == code);

    /// <summary>The stored and shown code of a status: kebab-case.</summary>
    public static string Code(OccurrenceStatus status) => status switch
    {
        OccurrenceStatus.Pending => "pending",
        OccurrenceStatus.Submitted => "submitted",
        OccurrenceStatus.Returned => "returned",
        OccurrenceStatus.Overdue => "overdue",
        OccurrenceStatus.Fulfilled => "fulfilled",
        OccurrenceStatus.Late => "late",
        OccurrenceStatus.Missed => "missed",
        OccurrenceStatus.MadeUp => "made-up",
        OccurrenceStatus.Waived => "waived",
        OccurrenceStatus.DeclaredNone => "declared-none",
        OccurrenceStatus.Withdrawn => "withdrawn",
        OccurrenceStatus.NoVerdict => "no-verdict",
    };
}
