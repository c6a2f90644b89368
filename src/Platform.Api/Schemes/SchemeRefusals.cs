using Platform.Api.Commands;
using Platform.Domain.Schemes;
using Platform.Domain.Schemes.Distribution;
using Platform.Domain.Schemes.Interpretations;
using Platform.Domain.Schemes.Text;

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
        [typeof(SchemeIsNotInForce)] = 409,
        [typeof(UnitIsNoAddressee)] = 409,
        [typeof(SenderMayNotAcknowledge)] = 409,
        [typeof(AddresseeIsUnknown)] = 422,
        [typeof(SchemeIsItsOwnParent)] = 422,
        [typeof(ParentIsUnknown)] = 422,
        [typeof(SettingIsFaulty)] = 422,
        [typeof(SchemeIsNoDraft)] = 409,
        [typeof(TextIsMissing)] = 422,
        [typeof(TextIsAttached)] = 409,
        [typeof(TextIsNotAttached)] = 409,
        [typeof(CitationIsFaulty)] = 422,
        [typeof(InterpretationIsFaulty)] = 422,
        [typeof(AmbiguityIsDecided)] = 409,
        [typeof(InterpretationIsUnknown)] = 404,
        [typeof(InterpreterMayNotApprove)] = 409,
        [typeof(InterpretationIsWithdrawn)] = 409,
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
