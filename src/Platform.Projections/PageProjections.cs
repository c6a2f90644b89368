using Platform.Projections.Compliance;

namespace Platform.Projections;

/// <summary>The projections that follow the events asynchronously, and can be rebuilt.</summary>
public static class PageProjections
{
    public static IReadOnlyList<PageProjection> All { get; } = [new ComplianceFacts(), new DutyTruth()];

    public static PageProjection? Find(string name) => All.FirstOrDefault(projection => projection.Name == name);
}
