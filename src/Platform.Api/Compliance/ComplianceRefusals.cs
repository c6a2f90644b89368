using Platform.Api.Commands;
using Platform.Domain.Compliance;

namespace Platform.Api.Compliance;

internal sealed class ComplianceRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(DisplayEndsInThePast)] = 422,
    };
}
