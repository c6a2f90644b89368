using System.Globalization;
using Platform.Projections.Organisation;

namespace Platform.Projections.Compliance;

/// <summary>Into which groups a duty falls. By charge and by responsibility it may be several, and each counts it.</summary>
internal static class RollupKeys
{
    /// <summary>The group of duties that a unit owes itself and no post.</summary>
    public const string OfUnit = "unit";

    /// <summary>The group of units that lie in nobody's charge.</summary>
    public const string Nobody = "none";

    public static IEnumerable<string> Of(RollupReader.CellRow cell, RollupBy by, PastOrganisation organisation) => by switch
    {
        RollupBy.Unit => [cell.UnitId.ToString()],
        RollupBy.Portfolio => Or(organisation.ChargesOf(cell.UnitId, cell.PlacedOn).Select(post => post.ToString()), Nobody),
        RollupBy.UnitType => [organisation.Tree.Find(cell.UnitId)?.UnitType ?? string.Empty],
        RollupBy.Category => [cell.Category],
        RollupBy.Article => [cell.Article],
        RollupBy.ResponsibilityType => cell.PostId is { } post ? Or(organisation.Posts.GetValueOrDefault(post)?.ResponsibilityTypes ?? [], OfUnit) : [OfUnit],
        RollupBy.Month => [Period(cell.OwnDay, "M", cell.OwnDay.Month)],
        RollupBy.Quarter => [Period(cell.OwnDay, "Q", ((cell.OwnDay.Month - 1) / 3) + 1)],
        RollupBy.HalfYear => [Period(cell.OwnDay, "H", ((cell.OwnDay.Month - 1) / 6) + 1)],
        RollupBy.Scheme => [cell.SchemeId.ToString()],
    };

    private static string Period(DateOnly day, string kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year}-{kind}{number:00}");

    private static IEnumerable<string> Or(IEnumerable<string> keys, string otherwise) => keys.DefaultIfEmpty(otherwise);
}
