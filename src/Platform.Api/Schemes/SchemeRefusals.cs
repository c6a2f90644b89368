using Platform.Api.Commands;
using Platform.Domain.Schemes;

namespace Platform.Api.Schemes;

internal sealed class SchemeRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(PackIsFaulty)] = 422,
        [typeof(SchemeIdIsTaken)] = 409,
        [typeof(SchemeIsNotSignedOff)] = 409,
        [typeof(EffectiveDateIsMissing)] = 422,
        [typeof(TransitionIsFaulty)] = 422,
        [typeof(EffectHasChanged)] = 409,
        [typeof(SchemeIsIssued)] = 409,
        [typeof(SchemeIsSuperseded)] = 409,
        [typeof(SchemeIsWithdrawn)] = 409,
        [typeof(SchemeIsNotIssued)] = 409,
        [typeof(SchemeSupersedesItself)] = 422,
        [typeof(SuccessorTakesEffectEarlier)] = 422,
        [typeof(WithdrawalReasonIsMissing)] = 422,
    };
}
