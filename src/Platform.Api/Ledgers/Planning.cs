using Platform.Api.Schemes;
using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Ledgers.Succession;

namespace Platform.Api.Ledgers;

/// <summary>From what was derived to what is stored.</summary>
internal static class Planning
{
    /// <summary>
    /// What a unit and its posts owe in a year: of each rule set, each duty under the version that its days fall to. A year
    /// that is opened after a new version took over is as one that was opened before and taken over.
    /// </summary>
    public static IReadOnlyList<PlannedOccurrence> Year(
        IReadOnlyList<IReadOnlyList<ReadScheme>> ruleSets, int year, UnitFacts unit, IReadOnlyList<PostFacts> posts) =>
    [
        .. ruleSets.SelectMany(versions => SchemeSuccession.Owed(
            [.. versions.Select(version => (version.Takeover!, (IReadOnlyList<PlannedOccurrence>)[.. Year(version, year, unit, posts)]))])),
    ];

    /// <summary>What one version asks of a unit and its posts in the whole year.</summary>
    public static IEnumerable<PlannedOccurrence> Year(ReadScheme scheme, int year, UnitFacts unit, IReadOnlyList<PostFacts> posts) =>
        YearDuties.For(scheme.Rules, scheme.Settings, scheme.Id, year, unit, posts).Occurrences
            .Select(derived => Of(WorkingDueDay.Fall(derived, scheme.Settings.WorkingDayRule, scheme.Settings.ClosingGraceDays, scheme.Calendar), scheme));

    public static PlannedOccurrence Of(DerivedOccurrence derived, ReadScheme scheme) =>
        PlannedOccurrence.Of(derived, scheme.Rules.Find(derived.ObligationId)!.Category, scheme.Id, scheme.Settings.EvidenceRequirement == "every-listed-kind");
}
