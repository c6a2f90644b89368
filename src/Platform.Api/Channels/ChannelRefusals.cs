using Platform.Api.Commands;
using Platform.Domain.Channels;
using Platform.Domain.Channels.Activities;
using Platform.Domain.Channels.Attestations;
using Platform.Domain.Channels.Procedures;
using Platform.Domain.Channels.Publicity;
using Platform.Domain.Channels.Resources;

namespace Platform.Api.Channels;

internal sealed class ChannelRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(ChannelPartyIsUnknown)] = 422,
        [typeof(ChannelIsNotAcceptable)] = 422,
        [typeof(OwnChannelKindsAreNotAcceptable)] = 422,
        [typeof(ChannelIsClosed)] = 409,
        [typeof(ChannelPostChangeReachesBack)] = 422,
        [typeof(ChannelReviewIsNotAcceptable)] = 422,
        [typeof(NothingIsToBePutRight)] = 409,
        [typeof(ChannelClosingIsOutOfTime)] = 422,
        [typeof(ActivityPolicyIsNotAcceptable)] = 422,
        [typeof(ActivityKindHasNoApprover)] = 422,
        [typeof(ActivityIsInThePast)] = 422,
        [typeof(ActivityIsRequestedTooLate)] = 422,
        [typeof(VenueIsUnknown)] = 422,
        [typeof(ApproverPostIsHeldByAnother)] = 403,
        [typeof(ActivityRequesterMayNotDecide)] = 409,
        [typeof(ActivityIsDecided)] = 409,
        [typeof(ActivityIsCancelled)] = 409,
        [typeof(ActivityDayHasPassed)] = 409,
        [typeof(ActivityDecisionIsNotAcceptable)] = 422,
        [typeof(ActivityWasHeld)] = 409,
        [typeof(ActivityIsNotApproved)] = 409,
        [typeof(ActivityDayIsOutsideItsApproval)] = 422,
        [typeof(ProcedureBookIsNotAcceptable)] = 422,
        [typeof(ProcedureIsUnknown)] = 422,
        [typeof(ProcedureDayIsOutOfTime)] = 422,
        [typeof(ProcedureIsOver)] = 409,
        [typeof(ProcedureStepIsOutOfOrder)] = 409,
        [typeof(ProcedureStepsAreOpen)] = 409,
        [typeof(PublicityHasNotHappenedYet)] = 422,
        [typeof(PublicityPartyIsUnknown)] = 422,
        [typeof(PublicityIsWithdrawn)] = 409,
        [typeof(PublicityServesDuties)] = 409,
        [typeof(ResourcesAreNotAcceptable)] = 422,
        [typeof(AttestationIsNotAcceptable)] = 422,
        [typeof(AttestationIsSigned)] = 409,
        [typeof(DrafterMayNotSign)] = 409,
        [typeof(AttestationIsReturned)] = 409,
        [typeof(HeadPostIsHeldByAnother)] = 403,
    };
}
