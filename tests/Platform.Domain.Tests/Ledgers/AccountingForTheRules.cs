using CsCheck;
using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

/// <summary>Every obligation of every rule set became something, or there is a reason why nothing is due; none is forgotten.</summary>
public sealed class AccountingForTheRules
{
    private const int Year = 2026;
    private static readonly Guid SchemeId = DeterministicId.From("scheme");

    [Theory, MemberData(nameof(Packs.Templates), MemberType = typeof(Packs))]
    public void Leaves_no_obligation_unaccounted_in_a_whole_organisation(string template)
    {
        var pack = Packs.Template(template);
        var (units, posts) = OrganisationOf.Whole(pack);

        var accounts = Account(pack, units, posts);

        accounts.Select(account => account.ObligationId)
            .ShouldBe(pack.Obligations.Select(obligation => obligation.Id).Concat(pack.TaskTable.Select(task => task.Id)));
        Forgotten(accounts).ShouldBeEmpty();
        accounts.SelectMany(account => account.Owners).Select(owner => owner.Outcome).ShouldNotContain(Outcomes.Vacant);
        accounts.SelectMany(account => account.Owners).Select(owner => owner.Outcome).ShouldNotContain(Outcomes.NoWholePeriod);
    }

    [Theory, MemberData(nameof(Packs.Templates), MemberType = typeof(Packs))]
    public void Leaves_none_unaccounted_where_there_is_nobody(string template)
    {
        var pack = Packs.Template(template);

        var accounts = Account(pack, [], []);

        accounts.ShouldAllBe(account => account.Outcome == Outcomes.Vacant || account.Outcome == Outcomes.OwedOutside);
        accounts.SelectMany(account => account.Owners).ShouldAllBe(owner => owner.CareOf == null);
    }

    /// <summary>With any part of the organisation, opened on any day.</summary>
    [Fact]
    public void Agrees_with_what_was_derived_in_any_organisation() =>
        Gen.Select(Gen.Int[0, Packs.Templates.Count - 1].Select(i => Packs.Templates.ElementAt(i).Data), Gen.Int[0, 1 << 24], Gen.Int[0, 800])
            .Sample((template, chosen, opened) =>
            {
                var pack = Packs.Template(template);
                var (units, posts) = OrganisationOf.Part(pack, chosen, new DateOnly(2025, 1, 1).AddDays(opened));
                var years = units.Select(unit => YearDuties.For(SchemeRules.Of(pack), new(), SchemeId, Year, unit, posts)).ToList();

                var accounts = Account(pack, units, posts);

                Forgotten(accounts).ShouldBeEmpty();
                accounts.Sum(account => account.Occurrences).ShouldBe(years.Sum(year => year.Occurrences.Count));
                accounts.Where(account => account.Occurrences > 0).Select(account => account.ObligationId)
                    .ShouldBe(years.SelectMany(year => year.Occurrences).Select(o => o.ObligationId).Distinct(), ignoreOrder: true);
                accounts.Where(account => account.Outcome == Outcomes.AwaitsEvent).Select(account => account.ObligationId)
                    .ShouldBe(years.SelectMany(year => year.EventDuties).Select(duty => duty.ObligationId).Distinct(), ignoreOrder: true);
                accounts.Where(account => account.Outcome == Outcomes.Conduct).Select(account => account.ObligationId)
                    .ShouldBe(years.SelectMany(year => year.ConductDuties).Select(duty => duty.ObligationId).Distinct(), ignoreOrder: true);
            }, iter: 60);

    [Fact]
    public void Tells_a_number_a_day_an_instrument_an_open_interval_an_event_and_a_conduct_apart()
    {
        var accounts = Whole("natural-resources");

        accounts["NAT-O-010"].Outcome.ShouldBe(Outcomes.Dated);
        accounts["NAT-O-032"].Outcome.ShouldBe(Outcomes.Dated);
        accounts["NAT-O-012"].Outcome.ShouldBe(Outcomes.Standing);
        accounts["NAT-O-013"].Outcome.ShouldBe(Outcomes.Uninterpreted);
        accounts["NAT-O-034"].Outcome.ShouldBe(Outcomes.AwaitsEvent);
        accounts["NAT-O-026"].Outcome.ShouldBe(Outcomes.Conduct);
    }

    /// <summary>County education, article 9: the discipline committee and, above it, the superior committee.</summary>
    [Fact]
    public void Says_what_a_body_outside_owes_beside_what_is_owed_here()
    {
        var account = Whole("education-county")["EJY-O-048"];

        account.Outcome.ShouldBe(Outcomes.AwaitsEvent);
        account.Owners.Select(owner => (owner.Reference, owner.Outcome)).ShouldBe(
            [("unit:discipline-committee", Outcomes.AwaitsEvent), ("body:superior-committee", Outcomes.OwedOutside)]);
    }

    /// <summary>City education names two duties of a body outside; nothing of theirs is kept.</summary>
    [Fact]
    public void Says_what_only_a_body_outside_owes() =>
        Whole("education-city").Values.Count(account => account.Outcome == Outcomes.OwedOutside).ShouldBe(2);

    [Fact]
    public void A_vacancy_is_the_care_of_the_nearest_unit_above()
    {
        var pack = Packs.Template("finance");
        var all = OrganisationOf.Whole(pack);
        UnitFacts[] units = [.. all.Units.Where(unit => unit.UnitType is "bureau" or "party-group")];

        var accounts = Account(pack, units, []).ToDictionary(account => account.ObligationId);

        // The branch stands under the general branch, which is not there either; the group above it is.
        var study = accounts["FIN-O-013"].Owners.ToDictionary(owner => owner.Reference);
        study["unit:party-group"].Outcome.ShouldBe(Outcomes.Dated);
        study["unit:branch"].ShouldBe(new OwnerAccount("unit:branch", Outcomes.Vacant, 0, 0, "unit:party-group"));
        // The leading team stands under the group as well.
        accounts["FIN-O-030"].Owners.ShouldHaveSingleItem().CareOf.ShouldBe("unit:party-group");
        accounts["FIN-O-030"].Outcome.ShouldBe(Outcomes.Vacant);
    }

    [Fact]
    public void A_number_is_not_owed_in_a_year_without_a_whole_period()
    {
        var pack = Packs.Template("finance");
        UnitFacts bureau = new(DeterministicId.From("bureau"), "bureau", new(2026, 3, 1), null);

        var accounts = Account(pack, [bureau], []).ToDictionary(account => account.ObligationId);

        // One inspection before year-end, of a bureau that was founded in March.
        accounts["FIN-O-032"].Outcome.ShouldBe(Outcomes.NoWholePeriod);
        accounts["FIN-O-008"].Outcome.ShouldBe(Outcomes.Standing);
    }

    [Fact]
    public void What_the_derivation_does_not_know_shows_as_unaccounted()
    {
        var pack = Packs.Template("natural-resources");
        var (units, posts) = OrganisationOf.Whole(pack);
        var forgetful = SchemeRules.Of(pack with { Obligations = [.. pack.Obligations.Where(obligation => obligation.Id != "NAT-O-012")] });

        Accounting.Of(pack, forgetful, new(), SchemeId, Year, units, posts)
            .Single(account => account.Outcome == Outcomes.Unaccounted).ObligationId.ShouldBe("NAT-O-012");
    }

    private static Dictionary<string, ObligationAccount> Whole(string template)
    {
        var pack = Packs.Template(template);
        var (units, posts) = OrganisationOf.Whole(pack);
        return Account(pack, units, posts).ToDictionary(account => account.ObligationId);
    }

    private static IReadOnlyList<ObligationAccount> Account(SchemePack pack, IReadOnlyList<UnitFacts> units, IReadOnlyList<PostFacts> posts) =>
        Accounting.Of(pack, SchemeRules.Of(pack), new(), SchemeId, Year, units, posts);

    private static IEnumerable<string> Forgotten(IEnumerable<ObligationAccount> accounts) =>
        accounts.Where(account => account.Owners.Any(owner => owner.Outcome == Outcomes.Unaccounted) || account.Outcome == Outcomes.Unaccounted)
            .Select(account => account.ObligationId);
}
