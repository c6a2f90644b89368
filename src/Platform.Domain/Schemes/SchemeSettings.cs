namespace Platform.Domain.Schemes;

/// <summary>
/// What the rules leave unsaid and a bureau decides when it adopts them. Days are calendar days in Asia/Shanghai.
/// </summary>
public sealed record SchemeSettings
{
    /// <summary>
    /// First day of the second half-year, <c>MM-DD</c>. Default 1 July (U1); the year itself is the calendar year and
    /// "before year-end" is the end of 31 December (U2). A half-year keeps at least one day, so 01-01 is refused.
    /// </summary>
    public string HalfYearSecondStartsOn { get; init; } = "07-01";

    /// <summary>Whether "before 10 December" includes the 10th. Default yes, to the end of that day (U3).</summary>
    public bool DueDayInclusive { get; init; } = true;

    /// <summary>
    /// Calendar days for which a window stays open after its due day. Default 15 (U5), 0 to 365. Done within them is
    /// late; nothing when they end is missed, and a later act does not erase the miss (U4).
    /// </summary>
    public int ClosingGraceDays { get; init; } = 15;

    /// <summary>Hours that "promptly" allows after a trigger, 1 to 8,760. Unset by default: no lateness is computed (U6).</summary>
    public int? PromptlyHours { get; init; }

    /// <summary>
    /// Hours that "at first moment" allows after a trigger, 1 to 8,760. Unset by default: no lateness is computed (U6).
    /// The interval of "regular" has no setting: counts are shown without a verdict (U7).
    /// </summary>
    public int? FirstMomentHours { get; init; }

    /// <summary>
    /// Where the due day of a window or date falls instead when it is no working day. Default: it stays where it is (U34).
    /// Hours after a trigger are not moved.
    /// </summary>
    public string WorkingDayRule { get; init; } = "none";

    /// <summary>
    /// Years for which records are kept, 1 to 100, where the bureau's rule for evidence sets none. Unset by default: nothing
    /// is deleted (U20).
    /// </summary>
    public int? RetentionYears { get; init; }

    /// <summary>Days that lie between two counted acts of one duty, 1 to 180. Unset by default: the number alone counts (E1).</summary>
    public int? MinSpacingDays { get; init; }

    /// <summary>What shows that a duty was done: one item of a listed kind (default), or one of every listed kind (U9).</summary>
    public string EvidenceRequirement { get; init; } = "one-listed-kind";

    public static CodeList WorkingDayRules { get; } = new(
        "working-day rules",
        new("none", "不调整", "stays where it is"),
        new("next-working-day", "顺延至下一工作日", "the next working day"),
        new("previous-working-day", "提前至上一工作日", "the working day before"));

    public static CodeList EvidenceRequirements { get; } = new(
        "evidence requirements",
        new("one-listed-kind", "任一所列种类", "one of the listed kinds"),
        new("every-listed-kind", "所列种类齐全", "every listed kind"));

    /// <summary>
    /// Whether a list that an article refers to applies with its numbers and dates. Default no: where a text only says "by
    /// reference to", the general duty holds and the bureau decides whether the counts do.
    /// </summary>
    public bool ApplyReferencedLists { get; init; }

    /// <summary>Everything wrong with the settings at once; <paramref name="pointer"/> is where they stand in the request.</summary>
    public IReadOnlyList<FieldError> Check(string pointer)
    {
        var errors = new List<FieldError>();
        if (!MonthDay.TryParse(HalfYearSecondStartsOn, out var start) || start == new MonthDay(1, 1))
        {
            errors.Add(new($"{pointer}/halfYearSecondStartsOn", "bad-date",
                "Give the first day of the second half-year as MM-DD, a day that comes every year and is not 01-01."));
        }

        if (ClosingGraceDays is < 0 or > 365)
        {
            errors.Add(new($"{pointer}/closingGraceDays", "out-of-range", "Give a number of days from 0 to 365."));
        }

        CheckHours(PromptlyHours, "promptlyHours");
        CheckHours(FirstMomentHours, "firstMomentHours");
        CheckCode(WorkingDayRule, WorkingDayRules, "workingDayRule");
        CheckCode(EvidenceRequirement, EvidenceRequirements, "evidenceRequirement");
        CheckRange(RetentionYears, 1, 100, "retentionYears");
        CheckRange(MinSpacingDays, 1, 180, "minSpacingDays");
        return errors;

        void CheckCode(string value, CodeList codes, string member)
        {
            if (!codes.Contains(value))
            {
                errors.Add(new($"{pointer}/{member}", "unknown-code", $"Give one of {codes.Accepted}."));
            }
        }

        void CheckRange(int? value, int least, int most, string member)
        {
            if (value < least || value > most)
            {
                errors.Add(new($"{pointer}/{member}", "out-of-range", $"Give a number from {least} to {most}, or leave it unset."));
            }
        }

        void CheckHours(int? hours, string member)
        {
            if (hours is < 1 or > 8760)
            {
                errors.Add(new($"{pointer}/{member}", "out-of-range", "Give a number of hours from 1 to 8760, or leave it unset."));
            }
        }
    }
}
