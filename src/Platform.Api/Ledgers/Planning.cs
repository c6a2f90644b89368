using Platform.Api.Schemes;
using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Derivation;

namespace Platform.Api.Ledgers;

/// <summary>From what was derived to what is stored.</summary>
internal static class Planning
{
    public static PlannedOccurrence Of(DerivedOccurrence derived, ReadScheme scheme) => new(
        derived.Id,
        derived.ObligationId,
        derived.Article,
        scheme.Rules.Find(derived.ObligationId)!.Category,
        derived.PostId,
        derived.CadenceKind,
        derived.WindowKey,
        derived.WindowFrom,
        derived.WindowTo,
        derived.DueOn,
        derived.ClosesOn,
        derived.RequiredCount,
        derived.Verdict,
        derived.AttestationOnly,
        derived.EvidenceKinds)
    {
        SchemeId = scheme.Id,
        TargetUnitId = derived.TargetUnitId,
        Steps = derived.Steps is [] ? null : derived.Steps,
        TriggeredAt = derived.TriggeredAt,
        StepHours = derived.StepHours,
    };
}
