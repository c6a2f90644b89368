using System.Text.Json;
using Platform.Domain.Schemes;

namespace Platform.Domain.Appraisals;

/// <summary>What a bureau's rules say of appraisal, as far as a round needs it. Where bureaus differ, the pack does, and nothing here.</summary>
public static class RoundCycles
{
    private const string Body = "body:";

    /// <summary>The cycles for which the bureau itself can hold a round: by the year or half-year, or without a stated interval.</summary>
    public static IReadOnlyList<AppraisalCycle> Of(SchemePack pack) =>
        pack.Appraisal is not { } rules || rules.Exists == false ? []
        : [.. rules.Cycles.Where(cycle => PeriodsOf(cycle).Count > 0 && !cycle.Organiser.Concat(cycle.Executor).Any(IsOutside))];

    /// <summary>The periods of a cycle. Where the text states no interval, the bureau chooses one.</summary>
    public static IReadOnlyList<string> PeriodsOf(AppraisalCycle cycle) => cycle.Cadence switch
    {
        { Kind: CadenceKinds.Periodic or CadenceKinds.FixedDate, Period: Periods.Year } => [Periods.Year],
        { Kind: CadenceKinds.Periodic, Period: Periods.HalfYear } => [Periods.HalfYear],
        { Kind: CadenceKinds.Unstated or CadenceKinds.RegularUnspecified } => [Periods.Year, Periods.HalfYear],
        _ => [],
    };

    /// <summary>Whether the rules want subjects of this kind; where they name none, both kinds.</summary>
    /// <param name="subjects">References of the cycle.</param>
    public static bool Asks(IReadOnlyList<string> subjects, AppraisedKind kind) =>
        subjects.Count == 0 || subjects.Any(subject => subject.StartsWith(kind == AppraisedKind.Post ? "role:" : "unit:", StringComparison.Ordinal));

    /// <summary>What follows from falsification; null where the rules name no consequence.</summary>
    public static FalsificationRule? FalsificationOf(Appraisal rules) =>
        rules.Falsification is { ValueKind: JsonValueKind.Object } stated
            ? new(Text(stated, "article"), Text(stated, "titleZh"), Text(stated, "titleEn"), Measures(stated))
            : null;

    private static bool IsOutside(string reference) => reference.StartsWith(Body, StringComparison.Ordinal);

    private static string Text(JsonElement stated, string member) =>
        stated.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;

    private static IReadOnlyList<string> Measures(JsonElement stated) =>
        stated.TryGetProperty("measures", out var measures) && measures.ValueKind == JsonValueKind.Array
            ? [.. measures.EnumerateArray().Where(measure => measure.ValueKind == JsonValueKind.String).Select(measure => measure.GetString()!)]
            : [];
}
