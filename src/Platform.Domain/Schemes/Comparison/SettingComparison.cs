namespace Platform.Domain.Schemes.Comparison;

/// <summary>What two bureaus, or two versions, decided differently where the rules are silent.</summary>
public static class SettingComparison
{
    /// <summary>The points that differ, in the order of <see cref="SettingList"/>; values as texts, null is open.</summary>
    public static IReadOnlyList<Difference> Of(SchemeSettings former, SchemeSettings latter) =>
    [
        .. SettingList.All
            .Select(setting => new Difference(setting.Name, setting.Get(former), setting.Get(latter), Compare(setting.Name, former, latter)))
            .Where(each => each.Former != each.Latter),
    ];

    private static Direction Compare(string setting, SchemeSettings former, SchemeSettings latter) => setting switch
    {
        "dueDayInclusive" => ByLess(former.DueDayInclusive ? 1 : 0, latter.DueDayInclusive ? 1 : 0),
        "closingGraceDays" => ByLess(former.ClosingGraceDays, latter.ClosingGraceDays),
        // No hours at all is no lateness at all.
        "promptlyHours" => ByLess(former.PromptlyHours ?? int.MaxValue, latter.PromptlyHours ?? int.MaxValue),
        "firstMomentHours" => ByLess(former.FirstMomentHours ?? int.MaxValue, latter.FirstMomentHours ?? int.MaxValue),
        "workingDayRule" => ByLess(Sooner(former.WorkingDayRule), Sooner(latter.WorkingDayRule)),
        "minSpacingDays" => ByLess(-(former.MinSpacingDays ?? 0), -(latter.MinSpacingDays ?? 0)),
        "applyReferencedLists" => ByLess(former.ApplyReferencedLists ? 0 : 1, latter.ApplyReferencedLists ? 0 : 1),
        "evidenceRequirement" => ByLess(Any(former.EvidenceRequirement), Any(latter.EvidenceRequirement)),
        // Where a half-year begins, and for how long records are kept, asks neither more nor less.
        _ => Direction.Other,
    };

    private static Direction ByLess(int former, int latter) =>
        latter < former ? Direction.Tighter : latter > former ? Direction.Looser : Direction.Other;

    private static int Sooner(string rule) => rule switch { "previous-working-day" => 0, "none" => 1, _ => 2 };

    private static int Any(string requirement) => requirement == "every-listed-kind" ? 0 : 1;
}
