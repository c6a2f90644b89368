using System.Text.Json;
using Platform.Domain;
using Platform.Domain.Calendar;
using Platform.Domain.Evidence;
using Platform.Domain.Ledgers;
using Platform.Domain.Meetings;
using Platform.Domain.Schemes;
using Platform.Domain.Schemes.Distribution;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>
/// A first half-year of a bureau: a study done late, another missed, one recorded late, a regular duty with an act and no
/// due day, a trigger, a study that another took the place of under a later version of the rules, an act that was corrected, and a rule set that was issued.
/// </summary>
internal static class History
{
    public const string Bureau = "finance";
    public const string Other = "education";

    public static readonly DateOnly Due = new(2026, 6, 30);

    private static readonly Guid PlanId = DeterministicId.From("plan");
    private static readonly Guid UnitId = DeterministicId.From("unit");
    private static readonly Guid SchemeId = DeterministicId.From("scheme");
    private static readonly Guid LaterSchemeId = DeterministicId.From("later scheme");
    private static readonly Guid DistributionId = DeterministicId.From("distribution");
    private static readonly Guid First = DeterministicId.From("first interpretation");
    private static readonly Guid Second = DeterministicId.From("second interpretation");
    private static readonly Guid WrongAct = DeterministicId.From("wrong");
    private static readonly Guid RightAct = DeterministicId.From("right");

    private static readonly PlannedOccurrence Late = Study("late");
    private static readonly PlannedOccurrence Missed = Study("missed");
    private static readonly PlannedOccurrence RecordedLate = Study("recorded-late");
    private static readonly PlannedOccurrence Untouched = Study("untouched");
    private static readonly PlannedOccurrence Regular = Study("regular") with { CadenceKind = "regular-unspecified", DueOn = null, ClosesOn = null, RequiredCount = 0, Verdict = "none" };
    private static readonly PlannedOccurrence Withdrawn = Study("withdrawn");
    private static readonly PlannedOccurrence Instead = Study("instead") with { RequiredCount = 2, SchemeId = LaterSchemeId };
    private static readonly PlannedOccurrence Triggered = Study("triggered") with { CadenceKind = "per-event", WindowFrom = new(2026, 6, 20) };

    private static readonly PlannedOccurrence ForUnit = Study("for-unit") with { PostId = DeterministicId.From("post"), TargetUnitId = DeterministicId.From("station") };
    private static readonly PlannedOccurrence Steps = Study("steps") with
    {
        CadenceKind = "immediate",
        WindowFrom = new(2026, 6, 20),
        DueOn = null,
        ClosesOn = null,
        Verdict = "none",
        Steps = ["discover", "report"],
        TriggeredAt = new(9, 0),
    };

    public static async Task Of(PlatformDatabase database, string tenant)
    {
        await database.Append<YearPlan>(tenant, PlanId, new YearOpened(PlanId, UnitId, 2026, SchemeId, [Late, Missed, RecordedLate, Untouched, Regular, Withdrawn]));
        await database.Append<YearPlan>(tenant, PlanId, new OccurrenceAdded(PlanId, UnitId, 2026, SchemeId, Triggered, new(2026, 6, 20), "上级专项部署"));

        await database.Append<YearPlan>(tenant, PlanId, new YearRevised(PlanId, UnitId, 2026, SchemeId, [ForUnit], [], "分管调整"));
        await database.Append<YearPlan>(tenant, PlanId, new OccurrenceAdded(PlanId, UnitId, 2026, SchemeId, Steps, new(2026, 6, 20), "一起服务情况") { OccurredAt = new(9, 0) });
        await database.Append<Occurrence>(
            tenant, Steps.Id, Begun(Steps), new StepRecorded("discover", new(2026, 6, 20), new(9, 20), "ana"),
            new StepCorrected("discover", new(2026, 6, 20), new(9, 10), "抄错时间", "ben"));

        await Sweep(database, tenant, Late, missed: false);
        await database.Append<Occurrence>(
            tenant, Late.Id, new ActRecorded(DeterministicId.From("late act"), new(2026, 7, 2), ["minutes"], "ana"), new OccurrenceSubmitted("ben", null),
            new StatusChanged(OccurrenceStatus.Overdue, OccurrenceStatus.Submitted));
        await database.Append<Occurrence>(
            tenant, Late.Id, new OccurrenceConfirmed("reviewer", new(2026, 7, 2), null), new StatusChanged(OccurrenceStatus.Submitted, OccurrenceStatus.Late));

        await Sweep(database, tenant, Missed, missed: true);

        await database.Append<Occurrence>(tenant, RecordedLate.Id, Begun(RecordedLate), new ActRecorded(WrongAct, new(2026, 6, 1), ["minutes"], "ana"));
        await database.Append<Occurrence>(tenant, RecordedLate.Id, new ActSuperseded(WrongAct, RightAct, new(2026, 6, 2), ["minutes"], "日期有误", "ben"));
        await database.Append<Occurrence>(tenant, Regular.Id, Begun(Regular), new ActRecorded(WrongAct, new(2026, 6, 1), ["minutes"], "ana"));

        await database.Append<YearPlan>(
            tenant, PlanId, new YearSchemeChanged(PlanId, UnitId, 2026, LaterSchemeId, [Instead], [new(Withdrawn.Id, Instead.Id)]));
        await database.Append<Occurrence>(
            tenant, Withdrawn.Id, Begun(Withdrawn), new OccurrenceWithdrawn(WithdrawalCause.SchemeChanged, "细则修订", Instead.Id),
            new StatusChanged(OccurrenceStatus.Pending, OccurrenceStatus.Withdrawn));

        await database.Append<Act>(tenant, WrongAct, Held(WrongAct, new(2026, 6, 1), null));
        await database.Append<Act>(tenant, RightAct, Held(RightAct, new(2026, 6, 2), WrongAct));
        await database.Append<Act>(tenant, WrongAct, new ActReplaced(RightAct, "日期有误"));
        await database.Append<Act>(tenant, RightAct, new ActCarriedOver(Regular.Id, Instead.Id));

        await EvidenceOf(database, tenant);
        await CalendarOf(database, tenant);

        var pack = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "SchemeTemplates", "finance.json"))).RootElement;
        await database.Append<Scheme>(tenant, SchemeId, new SchemeImported(SchemeId, "finance", CanonicalJson.Hash(pack), pack, new SchemeSettings()));
        await database.Append<Scheme>(
            tenant, SchemeId, new SchemeSettingSet("closingGraceDays", "30", "15", "局务会议定", "ana"), new SchemeTextAttached("第一条 依据。", "hash", "ana"),
            new ObligationCited("FIN-O-001", 0, 3, "hash", "ana"), new InterpretationProposed(First, "1", "FIN-A-01", "分别理解", "ana"),
            new InterpretationProposed(Second, "1", null, "说明", "ana"), new InterpretationApproved(First, "ben"), new InterpretationWithdrawn(Second, "另有答复", "ana"));
        await database.Append<Scheme>(tenant, SchemeId, new SchemeSignedOff(CanonicalJson.Hash(pack)));
        await database.Append<Scheme>(tenant, SchemeId, new SchemeIssued(new(2026, 1, 1), CanonicalJson.Hash(pack)));
        await database.Append<SchemeDistribution>(
            tenant, DistributionId, new SchemeDistributed(DistributionId, SchemeId, [UnitId, Second], "ana"), new SchemeAcknowledged(UnitId, "ben"));
    }

    // A year that was corrected, an address that was replaced and one that was revoked.
    private static async Task CalendarOf(PlatformDatabase database, string tenant)
    {
        var (calendar, mine, other) = (TenantCalendar.IdFor(tenant), DeterministicId.From("feed"), DeterministicId.From("other feed"));
        var year = new CalendarYear(2026, "1号", "通知", new(2025, 11, 4), [new("元旦", null, new(2026, 1, 1), new(2026, 1, 3))], []);
        await database.Append<TenantCalendar>(tenant, calendar, new CalendarYearSet(calendar, year));
        await database.Append<TenantCalendar>(tenant, calendar, new CalendarYearSet(calendar, year with { WorkingRestDays = [new(2026, 1, 4)] }));
        await database.Append<CalendarFeed>(tenant, mine, new CalendarFeedOpened(mine, PlanId, "hash-1"));
        await database.Append<CalendarFeed>(tenant, mine, new CalendarFeedOpened(mine, PlanId, "hash-2"));
        await database.Append<CalendarFeed>(tenant, other, new CalendarFeedOpened(other, SchemeId, "hash-3"));
        await database.Append<CalendarFeed>(tenant, other, new CalendarFeedRevoked());
    }

    // Three versions with a scan, a use, an owner and an expiry, two holds of which one stands; another disposed of after its day; the rules for both.
    private static async Task EvidenceOf(PlatformDatabase database, string tenant)
    {
        Guid kept = DeterministicId.From("evidence"), gone = DeterministicId.From("old evidence");
        EvidenceRegistered Registered(Guid id, DateOnly formedOn) => new(id, UnitId, "minutes", "纪要", "纪要.pdf", "application/pdf", 10, new('a', 64), formedOn);
        await database.Append<EvidenceItem>(tenant, kept, Registered(kept, new(2026, 6, 1)), new EvidenceScanned(1, null, "ClamAV 1"));
        await database.Append<EvidenceItem>(tenant, kept, new EvidenceOffered(WrongAct, 1));
        await database.Append<EvidenceItem>(tenant, kept, new EvidenceVersionAdded(2, "定稿.pdf", "application/pdf", 20, new('b', 64), new(2026, 6, 2), "补充议题"));
        await database.Append<EvidenceItem>(tenant, kept, new EvidenceVersionAdded(3, "定稿.docx", "application/docx", 30, new('c', 64), new(2026, 6, 3), null), new EvidenceScanned(3, "Eicar", "ClamAV 2"));
        await database.Append<EvidenceItem>(tenant, kept, new EvidenceCareSet(DeterministicId.From("post"), new(2026, 7, 20), 30));
        await database.Append<EvidenceItem>(tenant, kept, new EvidenceRenewalDue(new(2026, 7, 20), new(2026, 6, 20)));
        await database.Append<EvidenceItem>(tenant, kept, new EvidenceLevelSet(EvidenceLevel.Sensitive, "含人事内容"), new EvidenceHoldPlaced(PlanId, "检查"), new EvidenceHoldPlaced(SchemeId, "案件"));
        await database.Append<EvidenceItem>(tenant, kept, new EvidenceHoldLifted(PlanId, "检查结束"));
        await database.Append<EvidenceItem>(tenant, gone, Registered(gone, new(2010, 6, 1)), new EvidenceDisposed("期满", new(2020, 12, 31)));
        await database.Append<EvidencePolicy>(
            tenant, EvidencePolicy.IdFor(tenant), new EvidencePolicySet(EvidencePolicy.IdFor(tenant), 10, [new("minutes", 30)], [new(EvidenceLevel.Internal, ["leader"])]));
        await database.Append<EvidencePolicy>(
            tenant, EvidencePolicy.IdFor(tenant), new EvidencePolicySet(EvidencePolicy.IdFor(tenant), 15, [], []));
    }

    private static PlannedOccurrence Study(string name) => new(
        DeterministicId.From(name), "FIN-O-001", "第九条", "dedicated-study", null, "periodic", name, new(2026, 1, 1), Due, Due, new(2026, 7, 15), 1,
        "per-window", false, ["minutes"]);

    private static OccurrenceBegun Begun(PlannedOccurrence terms) => new(terms.Id, PlanId, UnitId, 2026, SchemeId, terms);

    private static ActHeld Held(Guid id, DateOnly on, Guid? supersedes) => new(
        id, UnitId, ActKind.Meeting, "专题研究", on, ["议题"], [DeterministicId.From("post")], [new(DeterministicId.From("evidence"), "minutes")],
        [RecordedLate.Id, Regular.Id], supersedes);

    private static Task Sweep(PlatformDatabase database, string tenant, PlannedOccurrence terms, bool missed) => database.Append<Occurrence>(
        tenant, terms.Id,
        [
            Begun(terms), new DueDateReached(Due), new StatusChanged(OccurrenceStatus.Pending, OccurrenceStatus.Overdue),
            .. missed
                ? new object[] { new OccurrenceMissed(new(2026, 7, 15)), new StatusChanged(OccurrenceStatus.Overdue, OccurrenceStatus.Missed), new OccurrenceClosed(new(2026, 7, 15)) }
                : [],
        ]);
}
