using Platform.Api.Commands;
using Platform.Domain.Directory;

namespace Platform.Api.Tenancy;

internal sealed class TenantRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(TenantIsNotAcceptable)] = 422,
        [typeof(TenantIsRegistered)] = 409,
        [typeof(TenantIsNotOversight)] = 422,
        [typeof(MembershipWouldCircle)] = 409,
        [typeof(TenantBelongsElsewhere)] = 409,
        [typeof(MembershipOverlaps)] = 422,
        [typeof(TenantIsUnknown)] = 404,
        [typeof(TenantIsSuspended)] = 409,
        [typeof(TenantIsNotAMember)] = 409,
        [typeof(MembershipBeganLater)] = 422,
        [typeof(ReasonIsMissing)] = 422,
    };
}
