using Platform.Domain.Access;
using static Platform.Domain.Tests.Access.Accounts;

namespace Platform.Domain.Tests.Access;

/// <summary>The table as the contract has it, written a second time and cell by cell, so that a slip in one copy shows.</summary>
public sealed class TheTableOfRoles
{
    // Columns: office, clerk, leader, discipline, oversight, system, security, audit, portal, reader of publications.
    private const string Table = """
        scheme.read          x x x x - - - - x -
        scheme.author        x - - - - - - - - -
        scheme.issue         x - - - - - - - - -
        scheme.approve       x - x - - - - - - -
        organisation.read    x x x x - - - - x -
        organisation.manage  x - - - - - - - - -
        post.manage          x - - - - - - - - -
        person.manage        x - - - - - - - - -
        ledger.read          x x x x - - - - x -
        ledger.open-year     x - - - - - - - - -
        duty.record          x x - - - - - - - -
        duty.submit          x x - - - - - - - -
        duty.review          x - x - - - - - - -
        duty.waive           x - x - - - - - - -
        demand.issue         x - x - - - - - - -
        inspection.conduct   x - - x - - - - - -
        appraisal.manage     x - - - - - - - - -
        appraisal.take-part  x x x x - - - - - -
        reminder.manage      x - - - - - - - - -
        evidence.read        x x x x - - - - - -
        evidence.add         x x - - - - - - - -
        evidence.manage      x - - - - - - - - -
        compliance.read      x x x x - - - - x -
        case.open            - - - x - - - - - -
        case.handle          - - - x - - - - - -
        case.decide          - - x - - - - - - -
        case.review          - - x x - - - - - -
        case.count           x - x x - - - - - -
        filing.receive       x - - - - - - - - -
        authority.manage     x - - - - - - - - -
        proposal.send        x - x x - - - - - -
        proposal.answer      - - x x - - - - - -
        incident.read        x x x x - - - - - -
        incident.record      x x - - - - - - - -
        incident.manage      x - x - - - - - - -
        bulletin.read        x x x x x - - - - -
        bulletin.issue       x - x - x - - - - -
        bulletin.acknowledge x x x - x - - - - -
        proposal.exchange    - - - x x - - - - -
        oversight.read       - - - - x - - - - -
        report.receive       - - - - x - - - - -
        report.upward        - - - - x - - - - -
        inspection.oversee   - - - - x - - - - -
        appraisal.oversee    - - - - x - - - - -
        display.manage       x - - - x - - - - -
        publication.manage   x - - - x - - - - -
        publication.read     - - - - - - - - x x
        webhook.manage       x - - - - - - - - -
        account.manage       - - - - - x - - - -
        grant.manage         - - - - - - x - - -
        audit.read           - - - - - - - x - -
        operations.read      - - - - - x - - - -
        operations.manage    - - - - - x - - - -
        """;

    private static readonly string[] Columns =
    [
        "bureau-office", "unit-clerk", "leader", "discipline-supervisor", "oversight-officer", "system-administrator",
        "security-administrator", "audit-administrator", "portal-client", "publication-reader",
    ];

    public static TheoryData<string, string, bool> Cells() => new(
        from row in Table.Split('\n', StringSplitOptions.TrimEntries)
        let cells = row.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        from column in Enumerable.Range(0, Columns.Length)
        select (Columns[column], cells[0], cells[column + 1] == "x"));

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_role_gives_an_ability_or_does_not(string role, string ability, bool given)
    {
        Policy.May(Holding(new RoleGrant(role, null)), ability).ShouldBe(given);
    }

    [Fact]
    public void The_table_names_every_role_and_every_ability()
    {
        var cells = Cells().Select(row => row.Data).ToList();

        cells.Select(cell => cell.Item1).Distinct().ShouldBe(Roles.All.Select(role => role.Code), ignoreOrder: true);
        cells.Select(cell => cell.Item2).Distinct().ShouldBe(Ability.All, ignoreOrder: true);
        cells.Count.ShouldBe(Roles.All.Count * Ability.All.Count);
    }

    [Fact]
    public void Only_clerks_and_leaders_are_limited_to_units()
    {
        Roles.All.Where(role => role.Reach != RoleReach.WholeTenant).Select(role => role.Code).ShouldBe([Roles.UnitClerk, Roles.Leader]);
    }

    [Fact]
    public void An_administrator_has_no_ability_that_a_business_role_has()
    {
        var business = Roles.All.Where(role => !role.Administrator).SelectMany(role => role.Abilities).ToHashSet();

        Roles.All.Where(role => role.Administrator).SelectMany(role => role.Abilities).ShouldAllBe(ability => !business.Contains(ability));
    }
}
