using Platform.Domain.Access;
using Platform.Domain.Evidence;
using Platform.Domain.Tests.Support;
using static Platform.Domain.Tests.Evidence.RegisteringEvidence;

namespace Platform.Domain.Tests.Evidence;

public sealed class RetainingEvidence
{
    private static readonly Guid Hold = DeterministicId.From("hold");
    private static readonly Guid Other = DeterministicId.From("other hold");
    private static readonly EvidencePolicy Usual = EvidencePolicy.Default("bureau");
    private static readonly EvidencePolicy TenYears = Usual with { RetentionYears = 10 };
    private static readonly EvidenceHoldPlaced Held = new(Hold, "专项检查");

    [Fact]
    public void Nothing_is_disposed_of_until_the_bureau_says_how_long_it_is_kept() =>
        Given.History(Registered).When(Dispose(Usual, new(2126, 1, 1))).IsRefused<RetentionIsNotSet>();

    [Fact]
    public void Is_disposed_of_after_the_last_day_of_its_retention_and_its_hash_stays()
    {
        Given.History(Registered).When(Dispose(TenYears, new(2036, 12, 31))).IsRefused<RetentionHasNotEnded>().Until.ShouldBe(new(2036, 12, 31));
        var gone = Given.History(Registered).When(Dispose(TenYears, new(2037, 1, 1))).Records(new EvidenceDisposed("保管期满", new(2036, 12, 31)))!;

        gone.IsDisposed.ShouldBeTrue();
        gone.Latest.Sha256.ShouldBe(Registered.Sha256);
    }

    [Fact]
    public void The_latest_version_begins_the_retention() =>
        Given.History(Registered, new EvidenceVersionAdded(2, "纪要.pdf", "application/pdf", 9, new('b', 64), new(2027, 1, 2), null))
            .When(Dispose(TenYears, new(2037, 6, 1))).IsRefused<RetentionHasNotEnded>().Until.ShouldBe(new(2037, 12, 31));

    [Fact]
    public void A_kind_may_have_years_of_its_own_or_be_kept_for_good()
    {
        var policy = TenYears with { Kinds = [new("minutes", 30), new("photo-record", null)] };

        policy.RetainedUntil("minutes", new(2026, 3, 3)).ShouldBe(new(2056, 12, 31));
        policy.RetainedUntil("photo-record", new(2026, 3, 3)).ShouldBeNull();
        policy.RetainedUntil("report", new(2026, 3, 3)).ShouldBe(new(2036, 12, 31));
        policy.RetainedUntil("report", new(9995, 3, 3)).ShouldBe(new(9999, 12, 31));
    }

    [Fact]
    public void A_hold_keeps_it_however_old_it_is()
    {
        Given.History(Registered, Held).When(Dispose(TenYears, new(2100, 1, 1))).IsRefused<EvidenceIsHeld>();
        Given.History(Registered, Held, new EvidenceHoldPlaced(Other, "案件"), new EvidenceHoldLifted(Hold, "检查结束"))
            .When(Dispose(TenYears, new(2100, 1, 1))).IsRefused<EvidenceIsHeld>();
        Given.History(Registered, Held, new EvidenceHoldLifted(Hold, "检查结束")).When(Dispose(TenYears, new(2100, 1, 1))).RecordsOne<EvidenceDisposed>();
    }

    [Fact]
    public void A_hold_is_placed_and_lifted_with_reasons()
    {
        Given.History(Registered).When(Place(Hold)).Records(Held)!.Holds[Hold].ShouldBe("专项检查");
        Given.History(Registered, Held).When(Lift(Hold)).Records(new EvidenceHoldLifted(Hold, "检查结束"))!.Holds.ShouldBeEmpty();
        Given.History(Registered, Held, new EvidenceHoldLifted(Hold, "检查结束")).When(Place(Hold)).RecordsNothing();
        Given.History(Registered).When(Lift(Other)).IsRefused<HoldIsUnknown>();
        Given.History(Registered, new EvidenceDisposed("期满", new(2026, 1, 1))).When(Place(Hold)).IsRefused<EvidenceIsDisposed>();
    }

    [Fact]
    public void A_scan_of_what_is_there_says_what_was_found()
    {
        Given.History(Registered).When(Scan(new("ClamAV 1"))).Records(new EvidenceScanned(1, null, "ClamAV 1"))!.IsInfected.ShouldBeFalse();
        Given.History(Registered, new EvidenceScanned(1, null, "ClamAV 1")).When(Scan(new("ClamAV 2", "Eicar")))
            .Records(new EvidenceScanned(1, "Eicar", "ClamAV 2"))!.IsInfected.ShouldBeTrue();
        Given.History(Registered).When(Scan(FileScan.None)).IsRefused<ScannerIsMissing>();
        Given.History(Registered).When(Scan(FileScan.Demanded)).IsRefused<ScannerIsMissing>();
        Given.History(Registered, new EvidenceDisposed("期满", new(2026, 1, 1))).When(Scan(new("ClamAV 1"))).IsRefused<EvidenceIsDisposed>();
    }

    [Fact]
    public void An_infected_file_is_not_taken_in_and_a_clean_one_says_who_looked()
    {
        Given.Nothing().When(Register(new("ClamAV 1", "Eicar"))).IsRefused<FileIsInfected>().Errors.ShouldHaveSingleItem().Code.ShouldBe("infected");
        Given.Nothing().When(Register(FileScan.Demanded)).IsRefused<FileCouldNotBeScanned>();
        Given.Nothing().When(Register(new("ClamAV 1"))).Records(Registered, new EvidenceScanned(1, null, "ClamAV 1"));
    }

    private static Func<EvidenceItem?, Decision<EvidenceEvent>> Dispose(EvidencePolicy policy, DateOnly today) =>
        item => DisposeOfEvidenceDecider.Decide(new("保管期满"), item!, policy, new("ana", null, default, today));

    private static Func<EvidenceItem?, Decision<EvidenceEvent>> Place(Guid hold) => item => HoldEvidenceDecider.Decide(new PlaceHold(hold, "专项检查"), item!);

    private static Func<EvidenceItem?, Decision<EvidenceEvent>> Lift(Guid hold) => item => HoldEvidenceDecider.Decide(new LiftHold(hold, "检查结束"), item!);

    private static Func<EvidenceItem?, Decision<EvidenceEvent>> Scan(FileScan scan) => item => ScanEvidenceDecider.Decide(new(1, scan), item!);

    private static Func<EvidenceItem?, Decision<EvidenceEvent>> Register(FileScan scan) => item => RegisterEvidenceDecider.Decide(
        new(Id, Registered.UnitId, "minutes", "三月专题研究纪要", "纪要.pdf", 1234, Registered.Sha256, Files.Pdf, new(2026, 3, 3), scan),
        item, unitIsKnown: true, new("ana", null, default, new(2026, 3, 9)));
}

public sealed class SettingTheRulesForEvidence
{
    private static readonly DeciderSpec<EvidencePolicy, EvidencePolicyEvent> Policy = new(EvidencePolicy.Evolve);
    private static readonly Guid Id = EvidencePolicy.IdFor("bureau");
    private static readonly SetEvidencePolicy Ten = new(Id, 10, [new("minutes", 30)], [new(EvidenceLevel.Sensitive, [Roles.Leader])]);

    [Fact]
    public void States_the_whole_and_is_nothing_the_second_time()
    {
        var policy = Policy.Nothing().When(Set(Ten)).Records(new EvidencePolicySet(Id, Ten.RetentionYears, Ten.Kinds, Ten.Readers))!;

        policy.YearsFor("minutes").ShouldBe(30);
        policy.YearsFor("report").ShouldBe(10);
        policy.ReadersOf(EvidenceLevel.Sensitive).ShouldBe([Roles.Leader]);
        Policy.History(new EvidencePolicySet(Id, 10, [], [])).When(Set(Ten)).RecordsOne<EvidencePolicySet>();
    }

    [Fact]
    public void A_level_that_is_not_named_is_read_as_before()
    {
        EvidencePolicy.Default("bureau").ReadersOf(EvidenceLevel.Sensitive).ShouldBe([Roles.BureauOffice, Roles.Leader]);
        new EvidencePolicy(Id, null, [], []).ReadersOf(EvidenceLevel.Internal).ShouldBe(EvidencePolicy.PossibleReaders);
        new EvidencePolicy(Id, null, [], [new(EvidenceLevel.Internal, [Roles.Leader])]).ReadersOf(EvidenceLevel.General).ShouldBe(EvidencePolicy.PossibleReaders);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once() =>
        Policy.Nothing().When(Set(new(
                Id, 0, [new("photo", 101), new("minutes", null), new("minutes", 1)],
                [new(EvidenceLevel.General, [Roles.Leader]), new(EvidenceLevel.Internal, []), new(EvidenceLevel.Sensitive, [Roles.AuditAdministrator])])))
            .IsRefused<EvidencePolicyIsNotAcceptable>().Errors.Select(error => error.Pointer)
            .ShouldBe(["/retentionYears", "/kinds/0/kind", "/kinds/0/years", "/kinds/2/kind", "/readers/0/level", "/readers/1/roles", "/readers/2/roles"]);

    [Fact]
    public void A_level_is_read_by_the_roles_named_for_it_where_they_are_held()
    {
        var policy = EvidencePolicy.Default("bureau");
        var unit = DeterministicId.From("unit");
        AccountGrants Holding(string role, Guid? at) => new(Guid.Empty, null, [new(role, at)], null);

        policy.ReachOf(Holding(Roles.BureauOffice, null), EvidenceLevel.Sensitive).WholeTenant.ShouldBeTrue();
        policy.ReachOf(Holding(Roles.Leader, unit), EvidenceLevel.Sensitive).Units.ShouldBe([unit]);
        policy.ReachOf(Holding(Roles.UnitClerk, unit), EvidenceLevel.Internal).Units.ShouldBe([unit]);
        policy.ReachOf(Holding(Roles.UnitClerk, unit), EvidenceLevel.Sensitive).ShouldBe(new Reach(false, []), new SameReach());
        policy.ReachOf(Holding(Roles.BureauOffice, null) with { SuspendedBecause = "离岗" }, EvidenceLevel.General).WholeTenant.ShouldBeFalse();
    }

    private sealed class SameReach : IEqualityComparer<Reach>
    {
        public bool Equals(Reach? x, Reach? y) => x!.WholeTenant == y!.WholeTenant && x.Units.SequenceEqual(y.Units);

        public int GetHashCode(Reach reach) => reach.Units.Count;
    }

    private static Func<EvidencePolicy?, Decision<EvidencePolicyEvent>> Set(SetEvidencePolicy command) => policy => SetEvidencePolicyDecider.Decide(command, policy);
}
