using Platform.Api.Commands;
using Platform.Domain.Evidence;
using Platform.Domain.Evidence.Disclosures;

namespace Platform.Api.Evidence;

internal sealed class EvidenceRefusals : IRefusalStatuses
{
    public static IReadOnlyDictionary<Type, int> Statuses { get; } = new Dictionary<Type, int>
    {
        [typeof(FileIsEmpty)] = 422,
        [typeof(FileIsTooLarge)] = 413,
        [typeof(EvidenceQuotaIsReached)] = 409,
        [typeof(FileNameIsNotAcceptable)] = 422,
        [typeof(FileKindIsNotAccepted)] = 415,
        [typeof(FileNameContradictsContent)] = 415,
        [typeof(EvidenceKindIsUnknown)] = 422,
        [typeof(EvidenceTitleIsNotAcceptable)] = 422,
        [typeof(EvidenceUnitIsUnknown)] = 422,
        [typeof(EvidenceIsFormedInTheFuture)] = 422,
        [typeof(EvidenceIdIsTaken)] = 409,
        [typeof(EvidenceWithdrawalNeedsAReason)] = 422,
        [typeof(EvidenceIsInUse)] = 409,
        [typeof(EvidenceIsWithdrawn)] = 409,
        [typeof(EvidenceIsDisposed)] = 409,
        [typeof(EvidenceIsInfected)] = 409,
        [typeof(FileIsInfected)] = 422,
        [typeof(FileCouldNotBeScanned)] = 409,
        [typeof(ScannerIsMissing)] = 409,
        [typeof(EvidenceCareIsNotAcceptable)] = 422,
        [typeof(HoldIsUnknown)] = 404,
        [typeof(EvidenceIsHeld)] = 409,
        [typeof(RetentionIsNotSet)] = 409,
        [typeof(RetentionHasNotEnded)] = 409,
        [typeof(EvidencePolicyIsNotAcceptable)] = 422,
        [typeof(BundleIsEmpty)] = 422,
        [typeof(BundleIsTooLarge)] = 422,
        [typeof(PreviewIsNotAvailable)] = 409,
        [typeof(PreviewFailed)] = 409,
        [typeof(NobodyToDiscloseTo)] = 409,
        [typeof(DisclosureIsNotAcceptable)] = 422,
        [typeof(DisclosureHasEnded)] = 409,
    };
}
