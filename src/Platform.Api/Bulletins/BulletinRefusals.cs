using Platform.Api.Commands;
using Platform.Domain.Bulletins;

namespace Platform.Api.Bulletins;

internal sealed class BulletinRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(BulletinIsNotAcceptable)] = 422,
        [typeof(BulletinPartyIsUnknown)] = 422,
        [typeof(BulletinIsIssued)] = 409,
        [typeof(BulletinIsWithdrawn)] = 409,
        [typeof(BulletinIsSuperseded)] = 409,
        [typeof(SupersededBulletinIsNotInForce)] = 409,
        [typeof(BulletinIsNotAddressed)] = 409,
        [typeof(BulletinIssuerMayNotAcknowledge)] = 409,
        [typeof(BulletinIsNotOfTheSender)] = 409,
    };
}
