using Platform.Api.Access.Programs;
using Platform.Domain.Access;

namespace Platform.Api.Demonstration.Districts;

/// <summary>The demonstration district: one oversight tenant with the bureaus under it, and the city above it. Every name in it is invented.</summary>
internal static class DistrictPlan
{
    public const string Slug = "district";
    public const string NameZh = "示例区综合监管办公室";
    public const string NameEn = "Example District Oversight Office";

    public const string City = "city";
    public const string CityNameZh = "示例市综合监管办公室";
    public const string CityNameEn = "Example City Oversight Office";

    public const string Office = "office";
    public const string Clerk = "clerk";
    public const string Leader = "leader";
    public const string Discipline = "discipline";

    /// <summary>Name of the account of the leader of one unit, who reviews what the leader of the bureau decided.</summary>
    public const string Reviewer = "reviewer";

    public static IReadOnlyList<BureauPlan> Bureaus { get; } =
    [
        FinancePlan.Plan, EducationPlan.Plan, CountyEducationPlan.Plan, MeteorologyPlan.Plan, NaturalResourcesPlan.Plan, AgriculturePlan.Plan,
    ];

    /// <summary>The oversight tenants, the highest first.</summary>
    public static IReadOnlyList<string> Departments { get; } = [City, Slug];

    public static IReadOnlyList<string> Slugs { get; } = [.. Departments, .. Bureaus.Select(bureau => bureau.Slug)];

    public static IReadOnlyList<AccountPlan> Accounts { get; } =
    [
        new(Slug, "officer", Roles.OversightOfficer), new(Slug, "deputy", Roles.OversightOfficer), .. Administrators(Slug),
        new(City, "officer", Roles.OversightOfficer), .. Administrators(City), .. Bureaus.SelectMany(AccountsOf),
    ];

    /// <summary>Its port is one that nothing else here uses, so that who tries the sign-in out can listen there.</summary>
    public static ProgramToRegister Program { get; } = new(
        "yunling-desk", "云岭区桌面助手（演示）", "Yunling desk (demonstration)",
        ["http://127.0.0.1:5199/back"], ["http://127.0.0.1:5199/"], ["profile", "platform.read"], Trusted: false, Tenant: null);

    public static IReadOnlyList<ClientPlan> Clients { get; } =
    [
        new(Slug, Roles.OversightOfficer, ["platform.read"]),
        .. Bureaus.Select(bureau => new ClientPlan(bureau.Slug, Roles.BureauOffice, ["platform.read", "platform.write"])),
    ];

    private static IEnumerable<AccountPlan> AccountsOf(BureauPlan bureau) =>
    [
        new(bureau.Slug, Office, Roles.BureauOffice),
        new(bureau.Slug, Clerk, Roles.UnitClerk),
        new(bureau.Slug, Leader, Roles.Leader),
        new(bureau.Slug, Discipline, Roles.DisciplineSupervisor),
        new(bureau.Slug, Reviewer, Roles.Leader),
        .. Administrators(bureau.Slug),
    ];

    private static IEnumerable<AccountPlan> Administrators(string tenant) =>
    [
        new(tenant, "system", Roles.SystemAdministrator),
        new(tenant, "security", Roles.SecurityAdministrator),
        new(tenant, "audit", Roles.AuditAdministrator),
    ];
}

internal sealed record AccountPlan(string Tenant, string Name, string Role)
{
    public string UserName => $"{Tenant}.{Name}";
}

internal sealed record ClientPlan(string Tenant, string Role, IReadOnlyList<string> Scopes)
{
    public string Id => $"{Tenant}-api";
}
