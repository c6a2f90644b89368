using Platform.Domain.Inspections;
using Platform.Domain.Schemes;

namespace Platform.Domain.Appraisals;

/// <summary>A duty of the ledger as it stood on the stated day, by what was known at the end of that day.</summary>
/// <param name="State">The state of that day.</param>
/// <param name="OwnDay">When it is due; where nothing falls due the last day of its window.</param>
public sealed record LedgerDuty(Guid OccurrenceId, string ObligationId, string Category, string State, DateOnly OwnDay);

/// <summary>A figure with the duties it comes from: those that count as met and those that do not. Duties not yet judged are in neither.</summary>
/// <param name="Criterion">The number of the criterion for which it was taken.</param>
/// <param name="Met">In the order of their ids, so that the same ledger gives the same fact.</param>
public sealed record TakenFigure(int Criterion, string Figure, string? Category, IReadOnlyList<Guid> Met, IReadOnlyList<Guid> NotMet);

/// <summary>Computes figures of the ledger. The same duties give the same figure, in whatever order they come.</summary>
public static class LedgerFigures
{
    public const string OfDutiesMet = "duties-met";
    public const string OfDutiesOnTime = "duties-on-time";
    public const string OfRectificationsOnTime = "rectifications-on-time";

    public static CodeList Kinds { get; } = new(
        "figures of the ledger",
        new(OfDutiesMet, "履责完成率", "share of duties met"),
        new(OfDutiesOnTime, "按期履责率", "share of duties met on time"),
        new(OfRectificationsOnTime, "按期整改率", "share of findings put right on time"));

    // What the compliance figures assess: a verdict was reached. What is merely late so far is not judged here either.
    private static readonly string[] Assessed = ["fulfilled", "late", "missed", "made-up"];

    /// <param name="from">First day whose duties count: of the period, or of the holder's tenure where that is later.</param>
    public static TakenFigure Take(Criterion criterion, IEnumerable<LedgerDuty> duties, DateOnly from, DateOnly to)
    {
        var counted = duties
            .Where(duty => Assessed.Contains(duty.State) && duty.OwnDay >= from && duty.OwnDay <= to)
            .Where(duty => criterion.Category is null || duty.Category == criterion.Category)
            .Where(duty => criterion.Figure != OfRectificationsOnTime || duty.ObligationId == Finding.ObligationId)
            .DistinctBy(duty => duty.OccurrenceId).OrderBy(duty => duty.OccurrenceId).ToLookup(duty => IsMet(criterion.Figure!, duty.State));
        return new(criterion.Number, criterion.Figure!, criterion.Category, [.. counted[true].Select(duty => duty.OccurrenceId)], [.. counted[false].Select(duty => duty.OccurrenceId)]);
    }

    private static bool IsMet(string figure, string state) => state == "fulfilled" || (state == "late" && figure == OfDutiesMet);
}
