using System.Globalization;

namespace Platform.Domain.Schemes;

/// <summary>One point that the rules leave unsaid, as text both ways. <paramref name="Source"/> is where the default comes from.</summary>
/// <param name="Expects">What a value has to be, for a refusal.</param>
public sealed record Setting(string Name, string Source, string Expects, Func<SchemeSettings, string?> Get, Func<SchemeSettings, string?, SchemeSettings?> Set)
{
    /// <summary>The codes to choose from; empty for a number or a day.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    public bool TrySet(SchemeSettings settings, string? value, out SchemeSettings changed)
    {
        var set = Set(settings, value);
        changed = set ?? settings;
        return set is not null;
    }
}

/// <summary>Every setting of a scheme by name, so that each has one default, one record of who set it, and one row on the screen.</summary>
public static class SettingList
{
    public static IReadOnlyList<Setting> All { get; } =
    [
        new("halfYearSecondStartsOn", "U1", "a day of the year as MM-DD", s => s.HalfYearSecondStartsOn, (s, v) => v is null ? null : s with { HalfYearSecondStartsOn = v }),
        Truth("dueDayInclusive", "U3", s => s.DueDayInclusive, (s, v) => s with { DueDayInclusive = v }),
        new("closingGraceDays", "U5", "a number of days", s => Text(s.ClosingGraceDays), (s, v) => Number(v) is { } days ? s with { ClosingGraceDays = days } : null),
        Optional("promptlyHours", "U6", "a number of hours, or nothing", s => s.PromptlyHours, (s, v) => s with { PromptlyHours = v }),
        Optional("firstMomentHours", "U6", "a number of hours, or nothing", s => s.FirstMomentHours, (s, v) => s with { FirstMomentHours = v }),
        Coded("workingDayRule", "U34", SchemeSettings.WorkingDayRules, s => s.WorkingDayRule, (s, v) => s with { WorkingDayRule = v }),
        Optional("retentionYears", "U20", "a number of years, or nothing", s => s.RetentionYears, (s, v) => s with { RetentionYears = v }),
        Optional("minSpacingDays", "E1", "a number of days, or nothing", s => s.MinSpacingDays, (s, v) => s with { MinSpacingDays = v }),
        Truth("applyReferencedLists", "D5", s => s.ApplyReferencedLists, (s, v) => s with { ApplyReferencedLists = v }),
        Coded("evidenceRequirement", "U9", SchemeSettings.EvidenceRequirements, s => s.EvidenceRequirement, (s, v) => s with { EvidenceRequirement = v }),
    ];

    public static string Names { get; } = string.Join(", ", All.Select(setting => setting.Name));

    public static Setting? Find(string name) => All.FirstOrDefault(setting => setting.Name == name);

    private static Setting Optional(string name, string source, string expects, Func<SchemeSettings, int?> get, Func<SchemeSettings, int?, SchemeSettings> set) =>
        new(name, source, expects, s => get(s) is { } value ? Text(value) : null, (s, v) => v is null ? set(s, null) : Number(v) is { } number ? set(s, number) : null);

    private static Setting Truth(string name, string source, Func<SchemeSettings, bool> get, Func<SchemeSettings, bool, SchemeSettings> set) =>
        new(name, source, "true or false", s => get(s) ? "true" : "false", (s, v) => bool.TryParse(v, out var truth) ? set(s, truth) : null);

    private static Setting Coded(
        string name, string source, CodeList codes, Func<SchemeSettings, string> get, Func<SchemeSettings, string, SchemeSettings> set) =>
        new(name, source, $"one of {codes.Accepted}", get, (s, v) => v is not null && codes.Contains(v) ? set(s, v) : null)
        {
            Options = [.. codes.All.Select(code => code.Value)],
        };

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
