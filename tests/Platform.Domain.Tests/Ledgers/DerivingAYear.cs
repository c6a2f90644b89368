using CsCheck;
using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

public sealed class DerivingAYear
{
    private static readonly Guid SchemeId = DeterministicId.From("scheme");
    private static readonly DateOnly LongAgo = new(2020, 1, 1);
    private static readonly UnitFacts Committee = new(DeterministicId.From("committee"), "committee", LongAgo, null);
    private static readonly SchemeRules NaturalResources = SchemeRules.Of(Packs.Template("natural-resources"));
    private static readonly SchemeRules Agriculture = SchemeRules.Of(Packs.Template("agriculture"));
    private static readonly SchemeRules Unseen = SchemeRules.Of(Packs.Pack(Packs.UnseenText));

    [Fact]
    public void The_report_before_10_December_is_due_to_the_end_of_that_day()
    {
        var report = NaturalResourcesIn2026(new()).Single(o => o.ObligationId == "NAT-O-032");

        report.ShouldSatisfyAllConditions(
            r => r.WindowKey.ShouldBe("2026"),
            r => r.WindowFrom.ShouldBe(new(2026, 1, 1)),
            r => r.WindowTo.ShouldBe(new(2026, 12, 10)),
            r => r.DueOn.ShouldBe(new DateOnly(2026, 12, 10)),
            r => r.ClosesOn.ShouldBe(new DateOnly(2026, 12, 25)),
            r => r.Verdict.ShouldBe(Verdicts.ByDate),
            r => r.RequiredCount.ShouldBe(1),
            r => r.Article.ShouldBe("四(一)"),
            r => r.EvidenceKinds.ShouldBe(["report-document", "delivery-receipt"]),
            r => r.AttestationOnly.ShouldBeFalse());
    }

    [Fact]
    public void An_exclusive_due_day_is_the_day_before() =>
        NaturalResourcesIn2026(new() { DueDayInclusive = false }).Single(o => o.ObligationId == "NAT-O-032")
            .DueOn.ShouldBe(new DateOnly(2026, 12, 9));

    [Fact]
    public void Year_end_is_31_December_whether_or_not_due_days_are_inclusive()
    {
        var bureau = Committee with { UnitType = "bureau" };
        var rules = SchemeRules.Of(Packs.Template("finance"));

        foreach (var inclusive in new[] { true, false })
        {
            YearDuties.For(rules, new() { DueDayInclusive = inclusive }, SchemeId, 2026, bureau, [])
                .Occurrences.Single(o => o.ObligationId == "FIN-O-032")
                .DueOn.ShouldBe(new DateOnly(2026, 12, 31));
        }
    }

    [Fact]
    public void Two_a_year_is_one_window_and_one_per_half_year_is_two()
    {
        var group = Committee with { UnitType = "party-group" };
        var year = YearDuties.For(Agriculture, new(), SchemeId, 2026, group, []).Occurrences;

        year.Single(o => o.ObligationId == "AGR-O-009").ShouldSatisfyAllConditions(
            o => o.RequiredCount.ShouldBe(2),
            o => o.Verdict.ShouldBe(Verdicts.PerWindow),
            o => o.DueOn.ShouldBe(new DateOnly(2026, 12, 31)),
            o => o.ClosesOn.ShouldBe(new DateOnly(2027, 1, 15)));
        year.Where(o => o.ObligationId == "AGR-O-011").Select(o => (o.WindowKey, o.RequiredCount, o.DueOn)).ShouldBe([
            ("2026-H1", 1, new DateOnly(2026, 6, 30)),
            ("2026-H2", 1, new DateOnly(2026, 12, 31)),
        ]);
    }

    [Fact]
    public void Standing_duties_are_judged_by_existence_and_open_ended_ones_not_at_all()
    {
        var year = NaturalResourcesIn2026(new());

        year.Single(o => o.ObligationId == "NAT-O-012").ShouldSatisfyAllConditions(
            o => (o.Verdict, o.RequiredCount, o.DueOn, o.ClosesOn).ShouldBe((Verdicts.Existence, 1, null, null)),
            o => o.AttestationOnly.ShouldBeTrue());
        year.Single(o => o.ObligationId == "NAT-O-013").ShouldSatisfyAllConditions(
            o => (o.Verdict, o.RequiredCount, o.DueOn, o.ClosesOn).ShouldBe((Verdicts.None, 0, null, null)));
    }

    [Fact]
    public void Posts_owe_in_their_own_unit_only_and_each_for_itself()
    {
        var group = Committee with { UnitType = "party-group" };
        var one = new PostFacts(DeterministicId.From("one"), group.Id, "dual-duty-member", LongAgo);
        var two = one with { Id = DeterministicId.From("two") };
        var elsewhere = one with { Id = DeterministicId.From("elsewhere"), UnitId = DeterministicId.From("other unit") };

        var year = YearDuties.For(Agriculture, new(), SchemeId, 2026, group, [one, two, elsewhere]);

        year.Occurrences.Where(o => o.ObligationId == "AGR-O-025").Select(o => o.PostId)
            .ShouldBe([one.Id, two.Id], ignoreOrder: true);
        year.Occurrences.Select(o => o.Id).ShouldBeUnique();
        year.EventDuties.Count(d => d.ObligationId == "AGR-O-024").ShouldBe(2);
        year.ConductDuties.Count(d => d.ObligationId == "AGR-O-023").ShouldBe(2);
    }

    // A minimum applies to full periods only (U16); what has no minimum applies to whoever exists.
    [Theory]
    [InlineData("2026-01-01", null, "2026-H1, 2026-H2", true, true)]
    [InlineData("2026-01-02", null, "2026-H2", false, true)]
    [InlineData("2026-07-01", null, "2026-H2", false, true)]
    [InlineData("2026-07-02", null, "", false, true)]
    [InlineData("2027-01-01", null, "", false, false)]
    [InlineData("2020-01-01", "2027-01-01", "2026-H1, 2026-H2", true, true)]
    [InlineData("2020-01-01", "2026-12-31", "2026-H1", false, true)]
    [InlineData("2020-01-01", "2026-07-01", "2026-H1", false, true)]
    [InlineData("2020-01-01", "2026-06-30", "", false, true)]
    [InlineData("2020-01-01", "2026-01-01", "", false, false)]
    public void A_unit_owes_the_windows_in_which_it_existed_throughout(
        string openedOn, string? dissolvedOn, string halfYears, bool owesYear, bool owesWithoutMinimum)
    {
        var group = new UnitFacts(
            DeterministicId.From("group"), "party-group", Day(openedOn), dissolvedOn is null ? null : Day(dissolvedOn));

        var year = YearDuties.For(Agriculture, new(), SchemeId, 2026, group, []);

        string.Join(", ", year.Occurrences.Where(o => o.ObligationId == "AGR-O-011").Select(o => o.WindowKey)).ShouldBe(halfYears);
        year.Occurrences.Any(o => o.ObligationId == "AGR-O-009").ShouldBe(owesYear);
        year.Occurrences.Any(o => o.ObligationId == "AGR-O-003").ShouldBe(owesWithoutMinimum);
        year.EventDuties.Any().ShouldBe(owesWithoutMinimum);
        year.ConductDuties.Any().ShouldBe(owesWithoutMinimum);
    }

    [Theory]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-01-02", false)]
    public void A_post_owes_the_windows_in_which_it_existed_throughout(string establishedOn, bool owes)
    {
        var group = Committee with { UnitType = "party-group" };
        var post = new PostFacts(DeterministicId.From("post"), group.Id, "dual-duty-member", Day(establishedOn));

        YearDuties.For(Agriculture, new(), SchemeId, 2026, group, [post])
            .Occurrences.Any(o => o.PostId == post.Id).ShouldBe(owes);
    }

    [Fact]
    public void A_unit_opened_before_a_fixed_date_but_inside_the_year_does_not_owe_it() =>
        YearDuties.For(NaturalResources, new(), SchemeId, 2026, Committee with { OpenedOn = new(2026, 3, 1) }, [])
            .Occurrences.ShouldNotContain(o => o.ObligationId == "NAT-O-032");

    [Fact]
    public void A_unit_dissolved_after_a_fixed_date_owes_it() =>
        YearDuties.For(NaturalResources, new(), SchemeId, 2026, Committee with { DissolvedOn = new(2026, 12, 11) }, [])
            .Occurrences.ShouldContain(o => o.ObligationId == "NAT-O-032");

    [Fact]
    public void What_a_unit_type_does_not_owe_is_nothing() =>
        YearDuties.For(Agriculture, new(), SchemeId, 2026, Committee with { UnitType = "unknown" }, [])
            .ShouldSatisfyAllConditions(
                y => y.Occurrences.ShouldBeEmpty(),
                y => y.EventDuties.ShouldBeEmpty(),
                y => y.ConductDuties.ShouldBeEmpty());

    private static readonly Gen<SchemeSettings> AnySettings = Gen
        .Select(Gen.Int[1, 364], Gen.Bool, Gen.Int[0, 365])
        .Select((day, inclusive, grace) => new SchemeSettings
        {
            HalfYearSecondStartsOn = new DateOnly(2025, 1, 1).AddDays(day).ToString("MM-dd", null),
            DueDayInclusive = inclusive,
            ClosingGraceDays = grace,
        });

    private static readonly (SchemeRules Rules, string UnitType, string Role)[] Owners =
    [
        (Unseen, "office", "keeper"), (Unseen, "reading-room", "keeper"), (Agriculture, "party-group", "dual-duty-member"),
        (NaturalResources, "committee", "team-member"),
    ];

    private static readonly Gen<(SchemeRules Rules, UnitFacts Unit, PostFacts[] Posts)> AnyOwner = Gen
        .Select(Gen.Int[0, Owners.Length - 1], Gen.Guid, Gen.Guid, Gen.Guid)
        .Select(Gen.Int[0, 900], (drawn, age) =>
        {
            var (which, unitId, postId, otherPostId) = drawn;
            var (rules, unitType, role) = Owners[which];
            var unit = new UnitFacts(unitId, unitType, new DateOnly(2024, 6, 1).AddDays(age), null);
            var post = new PostFacts(postId, unitId, role, unit.OpenedOn);
            return (rules, unit, new[] { post, post with { Id = otherPostId } });
        });

    [Fact]
    public void Deriving_twice_gives_the_same_duties_with_the_same_ids() =>
        Gen.Select(AnyOwner, AnySettings, Gen.Int[2024, 2030]).Sample((owner, settings, year) =>
        {
            var first = YearDuties.For(owner.Rules, settings, SchemeId, year, owner.Unit, owner.Posts);
            var second = YearDuties.For(owner.Rules, settings, SchemeId, year, owner.Unit, [.. owner.Posts.Reverse()]);

            second.Occurrences.ShouldBe(first.Occurrences);
            first.Occurrences.Select(o => o.Id).ShouldBeUnique();
        });

    [Fact]
    public void Ids_differ_between_years_units_and_schemes() =>
        Gen.Select(AnyOwner, Gen.Int[2027, 2030]).Sample((owner, year) =>
        {
            var (rules, unit, posts) = owner;
            var here = Ids(SchemeId, year, unit);

            here.ShouldNotBeEmpty();
            here.Intersect(Ids(SchemeId, year + 1, unit)).ShouldBeEmpty();
            here.Intersect(Ids(DeterministicId.From("another scheme"), year, unit)).ShouldBeEmpty();
            here.Intersect(Ids(SchemeId, year, unit with { Id = DeterministicId.From("another unit") })).ShouldBeEmpty();

            IEnumerable<Guid> Ids(Guid scheme, int y, UnitFacts u) =>
                YearDuties.For(rules, new(), scheme, y, u, posts).Occurrences.Select(o => o.Id);
        });

    [Fact]
    public void A_due_day_lies_in_its_window_and_the_closing_day_is_the_grace_later() =>
        Gen.Select(AnyOwner, AnySettings, Gen.Int[2024, 2030]).Sample((owner, settings, year) =>
        {
            foreach (var o in YearDuties.For(owner.Rules, settings, SchemeId, year, owner.Unit, owner.Posts).Occurrences)
            {
                o.WindowFrom.ShouldBeLessThanOrEqualTo(o.WindowTo);
                (o.ClosesOn is null).ShouldBe(o.DueOn is null);
                if (o.DueOn is { } due)
                {
                    due.ShouldBeInRange(o.WindowFrom, o.WindowTo);
                    o.ClosesOn.ShouldBe(due.AddDays(settings.ClosingGraceDays));
                }

                (o.Verdict == Verdicts.None).ShouldBe(o.RequiredCount == 0);
            }
        });

    // The id names streams that are stored: a change of how it is made would orphan them.
    [Fact]
    public void The_id_of_a_known_duty_never_changes() =>
        YearDuties.For(NaturalResources, new(), Guid.Empty, 2026, Committee with { Id = Guid.Empty }, [])
            .Occurrences.Single(o => o.ObligationId == "NAT-O-032").Id
            .ShouldBe(Guid.Parse("4ac25ac8-caca-8e6a-ba18-675e96a86924"));

    private static IReadOnlyList<DerivedOccurrence> NaturalResourcesIn2026(SchemeSettings settings) =>
        YearDuties.For(NaturalResources, settings, SchemeId, 2026, Committee, []).Occurrences;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
