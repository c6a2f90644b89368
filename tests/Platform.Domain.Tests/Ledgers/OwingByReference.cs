using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

/// <summary>Agriculture 二(三): stations and divisions act by reference to the group's list; which of its counts apply the text leaves open.</summary>
public sealed class OwingByReference
{
    private const string Reference = "AGR-O-029";
    private static readonly SchemePack Pack = Packs.Template("agriculture");
    private static readonly SchemeRules Rules = SchemeRules.Of(Pack);
    private static readonly SchemeSettings Applied = new() { ApplyReferencedLists = true };
    private static readonly UnitFacts Station = new(DeterministicId.From("station"), "station", new(2020, 1, 1), null);

    [Fact]
    public void Until_the_bureau_decides_it_is_a_general_duty()
    {
        Owed(new()).Occurrences.ShouldBeEmpty();
        Owed(new()).ConductDuties.ShouldContain(duty => duty.ObligationId == Reference);
        Account(new()).Outcome.ShouldBe(Outcomes.Conduct);
    }

    /// <summary>
    /// The numbers and dates of the group's list: work points, two studies, the bulletin, two half-yearly reports, the appraisal
    /// system, the inspection, the yearly duty report, two half-yearly checks and the year-end appraisal.
    /// </summary>
    [Fact]
    public void Once_it_applies_the_unit_owes_what_the_list_asks_by_number()
    {
        var owed = Owed(Applied).Occurrences;

        owed.CountBy(o => o.ObligationId).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {pair.Value}").ShouldBe(
        [
            "AGR-O-005: 1", "AGR-O-009: 1", "AGR-O-010: 1", "AGR-O-011: 2", "AGR-O-014: 1", "AGR-O-016: 1", "AGR-O-019: 1", "AGR-O-044: 2", "AGR-O-045: 1",
        ]);
        owed.ShouldAllBe(o => o.ByReference == Reference && o.PostId == null);
    }

    [Fact]
    public void The_account_says_that_the_duty_became_the_list()
    {
        var account = Account(Applied);

        (account.Outcome, account.Occurrences).ShouldBe((Outcomes.ByReference, 11));
        account.Owners.Single(owner => owner.Reference == "unit:division").Outcome.ShouldBe(Outcomes.Vacant);
    }

    [Fact]
    public void Whoever_owes_the_list_anyway_does_not_owe_it_twice()
    {
        var group = new UnitFacts(DeterministicId.From("group"), "party-group", new(2020, 1, 1), null);

        YearDuties.For(Rules, Applied, Guid.Empty, 2026, group, []).Occurrences.ShouldBe(YearDuties.For(Rules, new(), Guid.Empty, 2026, group, []).Occurrences);
    }

    private static DerivedYear Owed(SchemeSettings settings) => YearDuties.For(Rules, settings, Guid.Empty, 2026, Station, []);

    private static ObligationAccount Account(SchemeSettings settings) =>
        Accounting.Of(Pack, Rules, settings, Guid.Empty, 2026, [Station], []).Single(account => account.ObligationId == Reference);
}
