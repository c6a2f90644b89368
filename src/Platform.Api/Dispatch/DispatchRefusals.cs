using Platform.Api.Commands;
using Platform.Domain.Dispatch;

namespace Platform.Api.Dispatch;

internal sealed class DispatchRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(CorrespondentIsUnknown)] = 422,
        [typeof(LetterIsTooLong)] = 422,
        [typeof(LetterIsAltered)] = 422,
    };
}
