using Platform.Api.Schemes;
using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Derivation;

namespace Platform.Api.Ledgers;

/// <summary>From what was derived to what is stored.</summary>
internal static class Planning
{
    public static PlannedOccurrence Of(DerivedOccurrence derived, ReadScheme scheme) =>
        PlannedOccurrence.Of(derived, scheme.Rules.Find(derived.ObligationId)!.Category, scheme.Id);
}
