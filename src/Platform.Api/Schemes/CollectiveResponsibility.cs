namespace Platform.Api.Schemes;

/// <summary>
/// What rules lay on a unit as a whole (集体责任): main responsibility in one bureau, overall leadership or direct responsibility
/// of the unit in another (matrix C1). Whoever holds a post has no part in it.
/// </summary>
internal static class CollectiveResponsibility
{
    private static readonly string[] Types = ["main-responsibility", "overall-leadership", "overall-charge", "unit-direct-responsibility"];

    public static IReadOnlyList<string> Of(IEnumerable<ReadScheme> schemes, string unitType) =>
        [.. schemes.SelectMany(scheme => scheme.Pack.Roles).Where(role => role.Unit == unitType).SelectMany(role => role.ResponsibilityType).Intersect(Types)];
}
