using Platform.Api.Commands;
using Platform.Domain;

namespace Platform.Api.Operations;

public sealed record ProjectionRuns() : Refusal("projection-runs", "The projection does not stand before an event, so there is nothing to try again.");

internal sealed class OperationsRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int> { [typeof(ProjectionRuns)] = 409 };
}
