using Platform.Domain;
using Platform.Domain.Evidence;
using Platform.Domain.Ledgers;
using Platform.Domain.Organisation;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>A bureau's units, posts and documents: one unit moved and renamed, one dissolved; a post that changed hands.</summary>
internal static class Institutions
{
    public static readonly Guid Root = Id("bureau");
    public static readonly Guid Division = Id("division");
    public static readonly Guid Section = Id("section");
    public static readonly Guid Gone = Id("gone");
    public static readonly Guid Chief = Id("chief");
    public static readonly Guid Deputy = Id("deputy");
    public static readonly Guid Ana = Id("ana");
    public static readonly Guid Ben = Id("ben");

    private static readonly DateOnly Founded = new(2020, 1, 1);

    public static async Task Of(PlatformDatabase database, string tenant)
    {
        await Tree(
            new UnitOpened(Root, "000", "某局", null, "bureau", null, Founded), new UnitOpened(Division, "100", "甲处", "Division A", "division", Root, Founded),
            new UnitOpened(Gone, "200", "乙处", null, "division", Root, Founded), new UnitOpened(Section, "210", "乙一科", null, "section", Gone, Founded));
        await Tree(new UnitRenamed(Division, "综合处", "General division", new(2026, 2, 1)));
        await Tree(new UnitMoved(Section, Gone, Division, new(2026, 3, 1)), new UnitDissolved(Gone, Division, new(2026, 3, 1), "机构整合"),
            new UnitsReorganised(Id("merger"), ReorganisationKind.Merge, [Gone], [Division], new(2026, 3, 1), "机构整合", OpenDutiesRule.GoUnlessOwed));

        await database.Append<Post>(tenant, Chief, new PostEstablished(Chief, Division, "chief", "处长", "Head", ["first-responsible"], Founded));
        await database.Append<Post>(tenant, Chief, new PostHolderAppointed(Ana, new(2021, 1, 1), false));
        await database.Append<Post>(tenant, Chief, new PostTenureEnded(Ana, new(2026, 3, 1), "调离"), new PostHolderAppointed(Ben, new(2026, 3, 1), true));
        await database.Append<Post>(tenant, Deputy, new PostEstablished(Deputy, Root, "deputy", "副局长", "Deputy", [], Founded));
        await database.Append<Post>(
            tenant, Deputy, new PostPortfolioAssigned(Division, Founded), new PostPortfolioAssigned(Gone, Founded), new PostPortfolioAssigned(Section, new(2026, 4, 1)));
        await database.Append<Post>(tenant, Deputy, new PostPortfolioWithdrawn(Section, new(2026, 4, 1), "误录"));
        await database.Append<Post>(tenant, Deputy, new PostPortfolioWithdrawn(Division, new(2026, 5, 1), "分工调整"), new PostPortfolioAssigned(Division, new(2026, 6, 1)));
        await database.Append<Post>(tenant, Deputy, new PostVacancyOwnerNamed(Chief));

        var (study, report) = (Duty("study"), Duty("report"));
        await database.Append<YearPlan>(tenant, Id("plan"), new YearOpened(Id("plan"), Gone, 2026, Id("scheme"), [study, report]));
        await database.Append<Occurrence>(
            tenant, study.Id, Begun(study), new OccurrenceTransferred(Gone, Chief, Division, null, new(2026, 3, 1), WithdrawalCause.UnitReorganised, "机构整合"));
        await database.Append<Occurrence>(
            tenant, report.Id, Begun(report), new OccurrenceWithdrawn(WithdrawalCause.UnitReorganised, "机构整合", null),
            new StatusChanged(OccurrenceStatus.Pending, OccurrenceStatus.Withdrawn));

        await database.Append<EvidenceItem>(
            tenant, Id("minutes"),
            new EvidenceRegistered(Id("minutes"), Division, "minutes", "会议纪要", "minutes.pdf", "application/pdf", 1234, new string('a', 64), new(2026, 5, 10)));
        await database.Append<EvidenceItem>(
            tenant, Id("wrong"),
            new EvidenceRegistered(Id("wrong"), Division, "notice", "通知", "notice.pdf", "application/pdf", 12, new string('b', 64), new(2026, 5, 11)));
        await database.Append<EvidenceItem>(tenant, Id("wrong"), new EvidenceWithdrawn("传错文件"));

        Task Tree(params object[] events) => database.Append<OrganisationTree>(tenant, OrganisationTree.IdFor(tenant), events);
    }

    private static PlannedOccurrence Duty(string name) => new(
        Id(name), "FIN-O-001", "第九条", "dedicated-study", Chief, "periodic", name, new(2026, 1, 1), new(2026, 6, 30), new(2026, 6, 30), new(2026, 7, 15), 1,
        "per-window", false, ["minutes"]);

    private static OccurrenceBegun Begun(PlannedOccurrence terms) => new(terms.Id, Id("plan"), Gone, 2026, Id("scheme"), terms);

    public static Guid Id(string name) => DeterministicId.From("institutions", name);
}
