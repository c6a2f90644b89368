using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

/// <summary>Agriculture 二(二)3 and city education 5(2): each unit in one's charge at least once a year.</summary>
public sealed class OwingForEachUnitInCharge
{
    private const string Check = "AGR-O-025";
    private static readonly DateOnly LongAgo = new(2020, 1, 1);
    private static readonly UnitFacts Group = new(DeterministicId.From("group"), "party-group", LongAgo, null);
    private static readonly SchemeRules Agriculture = SchemeRules.Of(Packs.Template("agriculture"));
    private static readonly PostFacts Member = new(DeterministicId.From("member"), Group.Id, "dual-duty-member", LongAgo);
    private static readonly Guid Station = DeterministicId.From("station");
    private static readonly Guid Farm = DeterministicId.From("farm");

    [Fact]
    public void A_member_owes_once_for_each_unit_in_charge_through_the_year()
    {
        var checks = Owed(Charge(Station), Charge(Farm));

        checks.Select(o => o.TargetUnitId).ShouldBe([Station, Farm]);
        checks.Select(o => o.Id).ShouldBeUnique();
        checks.ShouldAllBe(o => o.RequiredCount == 1 && o.DueOn == new DateOnly(2026, 12, 31) && o.PostId == Member.Id);
    }

    [Fact]
    public void Without_a_recorded_charge_it_is_owed_once_and_under_the_id_it_always_had()
    {
        var once = Owed().ShouldHaveSingleItem();

        once.TargetUnitId.ShouldBeNull();
        once.Id.ShouldBe(DeterministicId.From(YearDuties.PlanKey(Guid.Empty, Group.Id, 2026), Check, "2026", Member.Id.ToString("n")));
    }

    /// <summary>U16: a minimum is owed for whole periods, so a unit that came or went in the year asks for none of it.</summary>
    [Fact]
    public void A_unit_that_came_or_went_in_the_year_is_not_owed_for()
    {
        Owed(Charge(Station), Charge(Farm, from: new(2026, 1, 2))).Select(o => o.TargetUnitId).ShouldBe([Station]);
        Owed(Charge(Station), Charge(Farm, until: new(2026, 12, 31))).Select(o => o.TargetUnitId).ShouldBe([Station]);
        Owed(Charge(Station), Charge(Farm, from: new(2026, 1, 1), until: new(2027, 1, 1))).Select(o => o.TargetUnitId).ShouldBe([Station, Farm]);
        Owed(Charge(Farm, from: new(2026, 6, 1))).ShouldHaveSingleItem().TargetUnitId.ShouldBeNull();
    }

    [Fact]
    public void A_unit_that_left_and_came_back_is_counted_once() =>
        Owed(Charge(Station), Charge(Station)).ShouldHaveSingleItem();

    [Fact]
    public void A_duty_that_is_not_owed_for_each_does_not_multiply()
    {
        var posts = new[] { Member with { Portfolio = [Charge(Station), Charge(Farm)] } };
        var year = YearDuties.For(Agriculture, new(), Guid.Empty, 2026, Group, posts);

        year.Occurrences.Count(o => o.ObligationId == "AGR-O-028").ShouldBe(1);
        year.EventDuties.Count(duty => duty.ObligationId == "AGR-O-024").ShouldBe(1);
    }

    /// <summary>City education 6(4): each unit, of the duties that the units owe themselves.</summary>
    [Fact]
    public void What_each_unit_owes_itself_is_its_own()
    {
        var unit = new UnitFacts(DeterministicId.From("school"), "unit", LongAgo, null);

        YearDuties.For(SchemeRules.Of(Packs.Template("education-city")), new(), Guid.Empty, 2026, unit, [])
            .Occurrences.Single(o => o.ObligationId == "EJA-O-052").TargetUnitId.ShouldBeNull();
    }

    [Fact]
    public void The_account_of_the_rules_counts_every_unit_in_charge()
    {
        var pack = Packs.Template("agriculture");

        Accounting.Of(pack, Agriculture, new(), Guid.Empty, 2026, [Group], [Member with { Portfolio = [Charge(Station), Charge(Farm)] }])
            .Single(account => account.ObligationId == Check).Occurrences.ShouldBe(2);
    }

    private static IReadOnlyList<DerivedOccurrence> Owed(params PortfolioUnit[] charge) =>
        [.. YearDuties.For(Agriculture, new(), Guid.Empty, 2026, Group, [Member with { Portfolio = charge }]).Occurrences.Where(o => o.ObligationId == Check)];

    private static PortfolioUnit Charge(Guid unit, DateOnly? from = null, DateOnly? until = null) => new(unit, from ?? LongAgo, until);
}
