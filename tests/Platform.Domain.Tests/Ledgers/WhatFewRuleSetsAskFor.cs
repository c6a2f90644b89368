using Platform.Domain.Ledgers;
using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

/// <summary>
/// The kinds of duty that the tables of the year do not show, read off the provisions by hand: which rule set asks for each,
/// in which article, and how much of it in 2026.
/// </summary>
public sealed class WhatFewRuleSetsAskFor
{
    private static readonly DateOnly LongAgo = new(2020, 1, 1);

    /// <summary>Four in meteorology 二(四), five in city education 6(5); the other first-moment duties have no steps.</summary>
    [Fact]
    public void Steps_at_first_moment() => All(obligation => obligation.Cadence.Steps.Count > 0, obligation => $"{obligation.Id} {obligation.Article} {obligation.Cadence.Steps.Count}")
        .ShouldBe(["EJA-O-066 6(5)¶2 5", "MET-O-009 二(四) 4"]);

    /// <summary>Natural resources alone: the yearly report and the one before 10 December, both copied to the district's propaganda department.</summary>
    [Fact]
    public void Copies() => All(obligation => obligation.CopyTo.Count > 0, obligation => $"{obligation.Id} {string.Join('+', obligation.CopyTo)}")
        .ShouldBe(["NAT-O-011 body:district-propaganda", "NAT-O-032 body:district-propaganda"]);

    /// <summary>
    /// A result that is to be reported: agriculture 二(一)5 (inspection) and 三 (half-yearly check and year-end appraisal), city
    /// education 6(2) (the study itself), finance 16 (the inspection goes into the appraisal of cadres).
    /// </summary>
    [Fact]
    public void Duties_that_follow_one_that_was_done() => All(obligation => obligation.FollowUp is not null, obligation => $"{obligation.Id} {obligation.FollowUp!.Obligation}")
        .ShouldBe(["AGR-O-016 AGR-O-017", "AGR-O-044 AGR-O-050", "AGR-O-045 AGR-O-050", "EJA-O-030 EJA-O-030", "FIN-O-032 FIN-O-033"]);

    /// <summary>Agriculture: three members, of whom one has two stations in charge, one has one and one has none.</summary>
    [Fact]
    public void Duties_for_each_unit_in_charge_in_agriculture()
    {
        var group = new UnitFacts(DeterministicId.From("group"), "party-group", LongAgo, null);

        // Two, one, and once in general where no charge is recorded.
        Owed("agriculture", group, "AGR-O-025", 2, 1, 0).ShouldBe(4);
        Owed("agriculture", group, "AGR-O-026", 2, 1, 0).ShouldBe(4);
        // The year-end report is the member's own, whatever is in charge.
        Owed("agriculture", group, "AGR-O-028", 2, 1, 0).ShouldBe(3);
    }

    /// <summary>City education: two members with three departments each hear each of them.</summary>
    [Fact]
    public void Duties_for_each_department_in_charge_in_city_education() =>
        Owed("education-city", new(DeterministicId.From("organisation"), "party-organisation", LongAgo, null), "EJA-O-020", 3, 3).ShouldBe(6);

    /// <summary>Only meteorology has a task table: nine tasks, seven under lead a and two under lead b.</summary>
    [Fact]
    public void Tasks()
    {
        foreach (var template in Packs.Templates.Select(row => row.Data))
        {
            SchemeRules.Of(Packs.Template(template)).Tasks.Select(task => task.TaskLead)
                .ShouldBe(template == "meteorology" ? [.. "aaaaabaab".Select(lead => $"role:lead-{lead}")] : []);
        }
    }

    private static int Owed(string template, UnitFacts unit, string obligation, params int[] charges)
    {
        var posts = charges.Select((count, member) => new PostFacts(DeterministicId.From("member", $"{member}"), unit.Id, "dual-duty-member", LongAgo)
        {
            Portfolio = [.. Enumerable.Range(0, count).Select(i => new PortfolioUnit(DeterministicId.From($"{member}", $"{i}"), LongAgo, null))],
        });
        return YearDuties.For(SchemeRules.Of(Packs.Template(template)), new(), Guid.Empty, 2026, unit, [.. posts]).Occurrences.Count(o => o.ObligationId == obligation);
    }

    private static IEnumerable<string> All(Func<Obligation, bool> which, Func<Obligation, string> said) =>
        Packs.Templates.SelectMany(row => Packs.Template(row.Data).Obligations).Where(which).Select(said).Order(StringComparer.Ordinal);
}
