using Platform.Api.Commands;
using Platform.Domain.Work;
using Platform.Domain.Work.Delegations;
using Platform.Domain.Work.Reminders;

namespace Platform.Api.Work;

internal sealed class WorkRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(DemandIsDueInThePast)] = 422,
        [typeof(UnitDemandsOfItself)] = 422,
        [typeof(ReceiverIsUnknown)] = 422,
        [typeof(LedgerIsNotOpen)] = 409,
        [typeof(UnitIsNoReceiver)] = 422,
        [typeof(DemandIsNotAcknowledged)] = 409,
        [typeof(ReceiverHasHandedIn)] = 409,
        [typeof(ReminderPolicyIsNotAcceptable)] = 422,
        [typeof(NoticeIsUnknown)] = 422,
        [typeof(PostIsHeldByAnother)] = 403,
        [typeof(DelegationIsNotAcceptable)] = 422,
        [typeof(DelegationHasEnded)] = 409,
    };
}
