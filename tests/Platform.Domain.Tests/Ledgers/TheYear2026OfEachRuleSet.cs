using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

/// <summary>
/// What each rule set asks of a small organization in 2026, worked out by hand from the provisions. Every unit and post
/// exists since 2020. A row is an obligation, the number of occurrences over the whole organization, and why: owners
/// (how many of them) times windows. An obligation without a row asks for no dated item.
/// </summary>
public sealed class TheYear2026OfEachRuleSet
{
    [Fact]
    public void Finance() => new Organization("finance")
        .Units("bureau", 1).Units("party-group", 1).Units("general-branch", 1).Units("branch", 2)
        .Units("study-group", 1).Units("section", 2)
        .Posts("general-branch", "first-responsible", 1).Posts("general-branch", "direct-responsible", 1)
        .Owes(
            ("FIN-O-005", 2, "2 branches × the year"),
            ("FIN-O-006", 2, "2 branches, standing"),
            ("FIN-O-008", 1, "the bureau, standing"),
            ("FIN-O-011", 1, "the general branch, regular without interval"),
            ("FIN-O-013", 8, "group, general branch and 2 branches, each once every half-year: 4 × 2"),
            ("FIN-O-015", 1, "the general branch, regular without interval"),
            ("FIN-O-019", 2, "general branch and study group, standing"),
            ("FIN-O-026", 1, "the bureau, standing"),
            ("FIN-O-027", 1, "the bureau, standing"),
            ("FIN-O-028", 1, "the bureau, no interval stated"),
            ("FIN-O-029", 4, "2 branches × 2 half-years"),
            ("FIN-O-032", 1, "the bureau, before year-end"))
        // 2 + 8 + 4 + 1; 2 + 1 + 2 + 1 + 1; articles 9 and 9; article 14.
        .Counts(periodic: 15, fixedDate: 0, standing: 7, regular: 2, unstated: 1)
        // Conduct: first 1, direct 1, branches 2, general branch 9, article 10(2) group and 2 sections 3.
        // Events: first 1, general branch 3, bureau 4.
        .AndWithoutDates(conduct: 16, events: 8);

    [Fact]
    public void County_education() => new Organization("education-county")
        .Units("committee", 1).Units("branch", 3).Units("leading-group", 1)
        .Posts("committee", "first-responsible", 1)
        .Owes(
            ("EJY-O-005", 1, "the committee × the year"),
            ("EJY-O-006", 1, "the committee, standing"),
            ("EJY-O-007", 1, "the committee, standing"),
            ("EJY-O-008", 1, "the committee, standing"),
            ("EJY-O-010", 1, "the committee, standing"),
            ("EJY-O-011", 3, "each of 3 branches, standing"),
            ("EJY-O-020", 1, "the leading group, regular without interval"),
            ("EJY-O-025", 1, "the leading group, standing"),
            ("EJY-O-027", 1, "the leading group, standing"),
            ("EJY-O-028", 1, "the leading group, standing"),
            ("EJY-O-034", 4, "committee and 3 branches, two studies in one window of a year each"),
            ("EJY-O-036", 4, "committee and 3 branches, regular without interval"),
            ("EJY-O-037", 8, "committee and 3 branches × 2 half-years"),
            ("EJY-O-044", 1, "the committee, standing"),
            ("EJY-O-045", 1, "the committee, standing"),
            ("EJY-O-046", 1, "the committee, no interval stated"))
        // 1 + 4 + 8; 4 + 3 + 3 + 2; 1 + 4; article 9.
        .Counts(periodic: 13, fixedDate: 0, standing: 12, regular: 5, unstated: 1)
        // Conduct: first 2, committee 1, leading group 9 + 5 + 1, 3 branches × 3. Events: first 1, leading group 2,
        // committee and 3 branches prompt 4 and at first moment 4.
        .AndWithoutDates(conduct: 27, events: 11);

    [Fact]
    public void City_education() => new Organization("education-city")
        .Units("party-organisation", 2).Units("work-committee", 1).Units("work-committee-office", 1)
        .Units("section", 2).Units("unit", 3)
        .Posts("party-organisation", "first-responsible", 2).Posts("party-organisation", "direct-responsible", 2)
        .Posts("party-organisation", "dual-duty-member", 3)
        .Owes(
            ("EJA-O-004", 2, "2 secretaries, two hearings in the year each"),
            ("EJA-O-011", 2, "2 leaders in charge × the year"),
            ("EJA-O-013", 2, "2 leaders in charge, two sessions in the year each"),
            ("EJA-O-014", 2, "2 leaders in charge × the year"),
            ("EJA-O-015", 2, "2 leaders in charge, two reports in the year each"),
            ("EJA-O-016", 2, "2 leaders in charge × the year"),
            ("EJA-O-020", 3, "3 members × the year; which departments is for the member to name"),
            ("EJA-O-024", 2, "2 organizations, standing"),
            ("EJA-O-025", 2, "2 organizations × the year"),
            ("EJA-O-027", 2, "2 organizations, standing"),
            ("EJA-O-030", 2, "2 organizations, two studies in the year each"),
            ("EJA-O-031", 2, "2 organizations, regular without interval"),
            ("EJA-O-032", 2, "2 organizations, standing"),
            ("EJA-O-034", 2, "2 organizations, standing"),
            ("EJA-O-035", 2, "2 organizations × the year"),
            ("EJA-O-036", 4, "work committee, its office and 2 sections, standing"),
            ("EJA-O-037", 2, "2 organizations, standing"),
            ("EJA-O-038", 2, "2 organizations, standing"),
            ("EJA-O-041", 2, "2 organizations, regular without interval"),
            ("EJA-O-044", 2, "2 organizations, standing"),
            ("EJA-O-051", 3, "3 units, standing"),
            ("EJA-O-052", 3, "3 units, standing"),
            ("EJA-O-055", 3, "3 units, standing"),
            ("EJA-O-060", 2, "2 secretaries, no interval stated"),
            ("EJA-O-061", 2, "2 organizations, standing"),
            ("EJA-O-063", 3, "3 units, standing"),
            ("EJA-O-065", 2, "2 organizations, standing"),
            ("EJA-O-068", 2, "2 organizations, standing"),
            ("EJA-O-069", 2, "2 organizations, standing"),
            ("EJA-O-070", 2, "2 organizations, standing"),
            ("EJA-O-071", 3, "3 units, standing"),
            ("EJA-O-084", 2, "2 organizations × the year"),
            ("EJA-O-088", 2, "2 organizations, standing"),
            ("EJA-O-089", 1, "the office × the year"),
            ("EJA-O-090", 1, "the office, usually at year-end"),
            ("EJA-O-095", 4, "2 organizations × 2 half-years"))
        // Posts 12 + 3, organizations 8, office 2, half-years 4; 15 duties of organizations × 2, 5 of units × 3, pattern 4.
        .Counts(periodic: 29, fixedDate: 0, standing: 45, regular: 4, unstated: 2)
        // Conduct: 4 × 2 + 2 × 2 + 2 × 3 + 25 × 2 + 4 × 3 + 1 × 3.
        // Events: 4 × 2 + 2 × 2 + 2 × 3 + 19 × 2 + 1, and at first moment 2 × 2.
        .AndWithoutDates(conduct: 83, events: 61);

    [Fact]
    public void Meteorology() => new Organization("meteorology")
        .Units("party-group", 1).Units("general-office", 1).Units("forecast-division", 1).Units("personnel-division", 1)
        .Units("leading-team", 2)
        .Posts("party-group", "first-responsible", 1).Posts("leading-team", "unit-team-collective", 2)
        .Posts("leading-team", "unit-first-responsible", 2).Posts("leading-team", "team-member", 4)
        .Posts("party-group", "lead-a", 1).Posts("party-group", "lead-b", 1)
        .Owes(
            ("MET-O-007", 1, "the office, no interval stated"),
            ("MET-O-008", 1, "the office, standing"),
            ("MET-O-012", 2, "office and forecast division, standing"),
            ("MET-O-018", 2, "office and personnel division, regular without interval"),
            ("MET-O-021", 1, "the group, standing"),
            ("MET-O-025", 4, "2 teams as collectives and 2 principals, standing"),
            ("MET-O-029", 4, "4 team members × the year"),
            ("MET-O-030", 1, "the personnel division, standing"),
            ("MET-O-031", 1, "the personnel division, standing"),
            ("MET-O-032", 1, "the personnel division, standing"),
            ("MET-T-01", 1, "lead a; there are no county bureaus, direct units and departments here"),
            ("MET-T-02", 1, "lead a, likewise"),
            ("MET-T-03", 2, "lead a and the office"),
            ("MET-T-04", 3, "lead a, office and forecast division"),
            ("MET-T-05", 2, "lead a and the personnel division"),
            ("MET-T-06", 3, "lead b, office and personnel division"),
            ("MET-T-07", 2, "lead a and the personnel division"),
            ("MET-T-08", 2, "lead a and the personnel division"),
            ("MET-T-09", 1, "lead b; there is no supervision division here"))
        // No study, no report upward and no bulletin: this text asks for none. Nine leads and eight parts of units.
        .Counts(periodic: 4, fixedDate: 0, standing: 11, regular: 2, unstated: 1, tasks: 17)
        // Conduct: group 1 + 1, 2 teams × 2, office and forecast division 4 × 2, personnel 3, secretary 1, and the
        // forecast and personnel divisions under part three 2. Events: 2 + 2, secretary 1, 4 members, first moment 2.
        .AndWithoutDates(conduct: 20, events: 11);

    [Fact]
    public void Natural_resources() => new Organization("natural-resources")
        .Units("committee", 1)
        .Posts("committee", "first-responsible", 1).Posts("committee", "direct-responsible", 1)
        .Posts("committee", "dual-duty-member", 2).Posts("committee", "team-member", 2)
        .Owes(
            ("NAT-O-010", 1, "two studies in the window of the year"),
            ("NAT-O-011", 1, "one report in the year"),
            ("NAT-O-012", 1, "standing"),
            ("NAT-O-013", 1, "regular without interval"),
            ("NAT-O-014", 1, "one bulletin in the year"),
            ("NAT-O-016", 1, "standing"),
            ("NAT-O-018", 1, "standing"),
            ("NAT-O-021", 1, "one inspection received in the year"),
            ("NAT-O-029", 1, "standing"),
            ("NAT-O-031", 1, "once in the year"),
            ("NAT-O-032", 1, "before 10 December"),
            ("NAT-O-033", 1, "standing"),
            ("NAT-O-036", 1, "once in the year"),
            ("NAT-O-037", 1, "standing"))
        .Counts(periodic: 6, fixedDate: 1, standing: 6, regular: 1, unstated: 0)
        // Conduct: first 1, direct 1, 2 members, committee 11 + 1, 2 team members. Events: committee 4, 2 members × 2.
        .AndWithoutDates(conduct: 18, events: 8);

    [Fact]
    public void Agriculture() => new Organization("agriculture")
        .Units("party-group", 1).Units("general-office", 1).Units("bureau-branch", 1)
        .Posts("party-group", "dual-duty-member", 3)
        .Owes(
            ("AGR-O-003", 1, "the group, standing"),
            ("AGR-O-005", 1, "the group × the year"),
            ("AGR-O-006", 1, "the group, standing"),
            ("AGR-O-009", 1, "the group, two studies in the window of the year"),
            ("AGR-O-010", 1, "the group × the year"),
            ("AGR-O-011", 2, "the group × 2 half-years"),
            ("AGR-O-014", 1, "the group × the year"),
            ("AGR-O-015", 1, "the group, standing"),
            ("AGR-O-016", 1, "the group × the year"),
            ("AGR-O-019", 1, "the group × the year"),
            ("AGR-O-025", 3, "3 members × the year"),
            ("AGR-O-026", 3, "3 members × the year"),
            ("AGR-O-028", 3, "3 members, at year-end"),
            ("AGR-O-032", 1, "the office, standing"),
            ("AGR-O-033", 1, "the office, no interval stated"),
            ("AGR-O-038", 1, "the office, standing"),
            ("AGR-O-039", 1, "the office, standing"),
            ("AGR-O-041", 1, "the office × the year"),
            ("AGR-O-044", 2, "the group × 2 half-years"),
            ("AGR-O-045", 1, "the group, at year-end"),
            ("AGR-O-051", 1, "the group, standing"),
            ("AGR-O-052", 1, "the bureau branch, standing"))
        // Group 5 once, 2 twice, year-end 1; members 3 × 3; office 1: 6 + 4 + 1 + 9 + 1.
        .Counts(periodic: 21, fixedDate: 0, standing: 8, regular: 0, unstated: 1)
        // Conduct: group 5 + 1 + 1, members 3, office 6. Events: group 8 and one at first moment, members 2 × 3, office 3.
        .AndWithoutDates(conduct: 16, events: 18);

    /// <summary>
    /// Posts of a role spread evenly over the units of their type.
    /// </summary>
    private sealed class Organization(string template)
    {
        private static readonly DateOnly Since = new(2020, 1, 1);
        private readonly List<UnitFacts> units = [];
        private readonly List<PostFacts> posts = [];

        public Organization Units(string type, int count)
        {
            units.AddRange(Enumerable.Range(0, count).Select(i => new UnitFacts(DeterministicId.From(type, $"{i}"), type, Since, null)));
            return this;
        }

        public Organization Posts(string type, string role, int count)
        {
            var homes = units.Where(u => u.UnitType == type).ToList();
            posts.AddRange(Enumerable.Range(0, count).Select(i =>
                new PostFacts(DeterministicId.From(type, role, $"{i}"), homes[i % homes.Count].Id, role, Since)));
            return this;
        }

        public Derived Owes(params (string Obligation, int Count, string Reason)[] rows)
        {
            var rules = SchemeRules.Of(Packs.Template(template));
            var years = units.Select(u => YearDuties.For(rules, new(), DeterministicId.From(template), 2026, u, posts)).ToList();

            years.SelectMany(y => y.Occurrences).CountBy(o => o.ObligationId).OrderBy(p => p.Key, StringComparer.Ordinal)
                .Select(p => $"{p.Key}: {p.Value}")
                .ShouldBe(rows.Select(r => $"{r.Obligation}: {r.Count}"));
            years.SelectMany(y => y.Occurrences).Select(o => o.Id).ShouldBeUnique();
            return new(years);
        }
    }

    private sealed class Derived(IReadOnlyList<DerivedYear> years)
    {
        public Derived Counts(int periodic, int fixedDate, int standing, int regular, int unstated, int tasks = 0)
        {
            var counts = years.SelectMany(y => y.Occurrences).CountBy(o => o.CadenceKind).ToDictionary(StringComparer.Ordinal);

            (string, int)[] expected =
            [
                (CadenceKinds.Periodic, periodic), (CadenceKinds.FixedDate, fixedDate), (CadenceKinds.Standing, standing),
                (CadenceKinds.RegularUnspecified, regular), (CadenceKinds.Unstated, unstated), (CadenceKinds.Task, tasks),
            ];
            counts.ShouldBe(expected.Where(e => e.Item2 > 0).ToDictionary(e => e.Item1, e => e.Item2), ignoreOrder: true);
            return this;
        }

        public void AndWithoutDates(int conduct, int events)
        {
            years.Sum(y => y.ConductDuties.Count).ShouldBe(conduct);
            years.Sum(y => y.EventDuties.Count).ShouldBe(events);
        }
    }
}
