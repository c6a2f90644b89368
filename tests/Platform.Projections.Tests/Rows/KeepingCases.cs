using Npgsql;
using Platform.Domain;
using Platform.Domain.Accountability;
using Platform.Domain.Accountability.Authority;
using Platform.Domain.Accountability.Evaluations;
using Platform.Domain.Accountability.Outward;
using Platform.Domain.Accountability.Proposals;
using Platform.Domain.Accountability.Readings;
using Platform.Domain.Directory;
using Platform.Domain.Organisation;
using Platform.Projections.Accountability;
using Platform.Projections.Database;
using Platform.Projections.Directory;
using Platform.Projections.Tests.Database;

namespace Platform.Projections.Tests.Rows;

/// <summary>A case whose decider gave way and whose subject was told; one that was withdrawn; an entry of authority; a proposal with its answer.</summary>
public sealed class HistoryOfCases(Cluster cluster) : IAsyncLifetime
{
    public const string Bureau = "finance";
    public const string Other = "education";

    public static readonly Guid First = DeterministicId.From("first case");
    public static readonly Guid Second = DeterministicId.From("second case");
    public static readonly Guid Third = DeterministicId.From("third case");
    public static readonly Guid Fourth = DeterministicId.From("fourth case");
    public static readonly Guid Fifth = DeterministicId.From("fifth case");
    public static readonly Guid Sixth = DeterministicId.From("sixth case");
    public static readonly Guid Seventh = DeterministicId.From("seventh case");
    public static readonly Guid Sid = DeterministicId.From("sid");
    public static readonly Guid Ike = DeterministicId.From("ike");
    public static readonly Guid ProposalId = DeterministicId.From("proposal");
    public static readonly Guid Root = DeterministicId.From("root");
    public static readonly Guid Section = DeterministicId.From("section");
    public static readonly Guid Ida = DeterministicId.From("ida");
    public static readonly Guid Don = DeterministicId.From("don");
    public static readonly Guid Eve = DeterministicId.From("eve");
    public static readonly Guid Rea = DeterministicId.From("rea");
    public static readonly Guid Hal = DeterministicId.From("hal");
    public static readonly DateOnly Day = new(2026, 5, 1);

    public PlatformDatabase Database { get; } = new(cluster);

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        await Database.Append<OrganisationTree>(
            Bureau, DeterministicId.From("tree"), new UnitOpened(Root, "0", "区财政局", null, "bureau", null, Day), new UnitOpened(Section, "1", "预算科", null, "section", Root, Day));
        await Database.Append<AccountabilityCase>(
            Bureau, First, Opened(First), new CaseStepReached(CaseStep.Verification, Day, Day.AddDays(30)),
            new CaseHandlerRecused(CaseCapacity.Decider, Don, Eve, "回避", Don), new CaseStepReached(CaseStep.Notice, Day.AddDays(3), Day.AddDays(9)),
            new CaseNoticeServed(Section, Day.AddDays(4), Day.AddDays(14), Ida));
        await Database.Append<AccountabilityCase>(Bureau, Second, Opened(Second), new CaseStepReached(CaseStep.Verification, Day, null), new CaseWithdrawn("不实", Day, Ida));
        await Database.Append<AccountabilityCase>(
            Bureau, Third, Opened(Third) with { Filing = new("17", "备案", "Filing", ["unit:bureau"]) }, new CaseStepReached(CaseStep.Verification, Day, null),
            new CaseTakenIn(Fourth, Day, "又一情况", false, [new(Root, "team", SubjectKind.Collective, Root, null, Sid, "区财政局", "Bureau")], "同一事由", Day, "hash", "hash", Ike),
            new CaseDecided([], Day.AddDays(1), "hash", Eve), new CaseStepReached(CaseStep.Filing, Day.AddDays(2), Day.AddDays(12)),
            new CaseFiled("unit:bureau", "备〔2026〕1号", Day.AddDays(3), Ike), new CaseFilingReceived("收文1号", Day.AddDays(4), Don));
        await Database.Append<AccountabilityCase>(
            Bureau, Fourth, Opened(Fourth) with { Filing = new("17", "备案", "Filing", ["unit:bureau"]) }, new CaseStepReached(CaseStep.Verification, Day, null),
            new CaseMerged(Third, "同一事由", Day.AddDays(1), "hash", Ike));
        await Database.Append<AccountabilityCase>(
            Bureau, Fifth, Opened(Fifth) with { Filing = new("17", "备案", "Filing", ["unit:bureau"]) }, new CaseDecided([], Day.AddDays(1), "hash", Eve),
            new CaseStepReached(CaseStep.Filing, Day.AddDays(2), Day.AddDays(12)));
        await Database.Append<AccountabilityCase>(
            Bureau, Sixth, Opened(Sixth) with { Filing = new("14", "备案", "Filing", ["body:superior"]) }, new CaseDecided([], Day.AddDays(1), "hash", Eve));
        await Database.Append<AccountabilityCase>(
            Bureau, Seventh, Opened(Seventh) with { Sources = [new("case", First, "前案")], Handlers = new(Ida, DeterministicId.From("dee"), DeterministicId.From("roy"), Root, Section) },
            new CaseStepReached(CaseStep.Verification, Day, null));
        await Decide();
        await Database.Append<CaseReadings>(Bureau, CaseReadings.IdFor(First), new CaseFileRead(First, Ida, "investigator"), new CaseFileRead(First, Hal, "subject"));
        var register = AuthorityRegister.IdFor(Bureau);
        await Database.Append<AuthorityRegister>(
            Bureau, register, new AuthorityAssigned(register, DeterministicId.From("entry"), Root, null, Section, false, Day, "权限表", "ana"),
            new AuthorityWithdrawn(DeterministicId.From("entry"), Day.AddDays(9), "调整", "ana"));
        await Database.Append<AccountabilityProposal>(
            Bureau, ProposalId, new ProposalSent(ProposalId, Section, Root, Don, DeterministicId.From("scheme"), "EJA-TR-01", Section, null, "建议", "7(5)", "14", Day.AddDays(10), Ida),
            new ProposalReminded(Day.AddDays(5), Ida), new ProposalAnswered(ProposalAnswer.NotTaken, "不予立案", null, Day.AddDays(6), Don));
        await Evaluate();
        await Database.Append<Tenant>(TenantDirectory.Tenant, Tenant.IdFor("district"), new TenantRegistered("district", "示例区", "District", TenantKind.Oversight, null));
        await Database.Append<Tenant>(
            TenantDirectory.Tenant, Tenant.IdFor(Bureau), new TenantRegistered(Bureau, "财政局", "Finance", TenantKind.Bureau, "finance"), new TenantJoinedOversight("district", Day));
        await Database.Append<OutwardProposal>(
            Bureau, OutwardId, new OutwardProposalReceived(OutwardId, "district", "预算科班子", "建议追责", "14", Day.AddDays(10), Day, Day), new OutwardProposalReminded(Day.AddDays(2), "officer"));
        await Database.Append<OutwardProposal>(
            "district", OutwardId, new OutwardProposalSent(OutwardId, Bureau, "预算科班子", "建议追责", "14", Day.AddDays(10), Day, "officer"),
            new OutwardProposalAnswered(ProposalAnswer.Taken, "予以立案", Day.AddDays(3), "ida"));
    }

    /// <summary>Of four decisions with an end one was not served, one was changed by a review, one has ended and was noted, and one was revoked.</summary>
    private async Task Decide()
    {
        SubjectDecision Until(Guid subject, DateOnly last) => new(subject, DecisionOutcome.Measures, new(null, ["admonish"], null), "理由", null, last);
        await Database.Append<AccountabilityCase>(Bureau, Eighth, Opened(Eighth), new CaseDecided([Until(Section, Day.AddDays(10)), Until(Root, Day.AddDays(10))], Day, "hash", Eve),
            new CaseDecisionServed(Section, Day, Day.AddDays(9), Ike), new CaseDecisionServed(Root, Day, Day.AddDays(9), Ike),
            new CaseReviewed(Section, ReviewOutcome.Changed, Until(Section, Day.AddDays(20)), "从轻", Day.AddDays(2), Eve),
            new CaseReviewed(Root, ReviewOutcome.Revoked, null, "撤销", Day.AddDays(2), Eve));
        await Database.Append<AccountabilityCase>(Bureau, Ninth, Opened(Ninth), new CaseDecided([Until(Section, Day.AddDays(10)), Until(Root, Day.AddDays(12))], Day, "hash", Eve),
            new CaseDecisionServed(Section, Day, Day.AddDays(9), Ike), new CaseEffectExpired(Section, Day.AddDays(10), Day.AddDays(11)));
    }

    public static readonly Guid Eighth = DeterministicId.From("eighth");

    public static readonly Guid Ninth = DeterministicId.From("ninth");

    public static readonly Guid OutwardId = DeterministicId.From("outward");

    public static readonly Guid EvaluationId = DeterministicId.From("evaluation");

    private Task Evaluate() => Database.Append<ConclusiveEvaluation>(
        Bureau, EvaluationId, new EvaluationRequested(EvaluationId, Hal, Section, "副科长", DeterministicId.From("scheme"), "11", "11", Day.AddYears(-3), Day, Don),
        new EvaluationAnswered(new(Day.AddDays(1), [], [], [new(First, "18(1)", Day)]), [new(First, true, "影响重大")], "有一事核查未结", false, Day.AddMonths(6), Day.AddDays(1), Ida),
        new EvaluationGateLifted("另有决定", Day.AddDays(2), Eve));

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static CaseOpened Opened(Guid id) => new(
        id, DeterministicId.From("scheme"), "finance", new("FIN-TR-01", "18(1)", "未组织", "Not organised", [], "standard"), Day,
        [new(Section, "team", SubjectKind.Collective, Section, null, id == First || id == Second ? Hal : Eve, "预算科", "Budget")], null, "情况", [],
        id == First || id == Second ? new(Ida, Don, Rea, Root, Section) : new(Ike, DeterministicId.From("dee"), DeterministicId.From("roy"), Root, Section), null, [], id == First || id == Second ? Ida : Ike);
}

public sealed class KeepingCases(HistoryOfCases history) : IClassFixture<HistoryOfCases>
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    private readonly PlatformDatabase database = history.Database;

    [Fact]
    public async Task A_case_is_listed_to_those_named_in_it_and_to_a_subject_once_it_is_told()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfCases.Bureau, TestContext.Current.CancellationToken);

        (await tenant.Cases(HistoryOfCases.Ida, Today)).Select(row => (row.Id, row.Status, row.Step, row.DueOn, row.Overdue, string.Join(',', row.Capacities))).ShouldBe([
            (HistoryOfCases.Seventh, "open", "verification", null, false, "investigator"),
            (HistoryOfCases.Second, "withdrawn", "verification", null, false, "investigator,opener"),
            (HistoryOfCases.First, "open", "notice", HistoryOfCases.Day.AddDays(9), true, "investigator,opener"),
        ]);
        (await tenant.Cases(HistoryOfCases.Eve, Today)).Select(row => row.Id).ShouldBe([HistoryOfCases.First]);
        (await tenant.Cases(HistoryOfCases.Don, Today)).Select(row => row.Id).ShouldBe([HistoryOfCases.Second]);
        (await tenant.Cases(HistoryOfCases.Hal, Today)).Select(row => (row.Id, row.Capacities[0])).ShouldBe([(HistoryOfCases.First, "subject")]);
        (await tenant.Cases(DeterministicId.From("stranger"), Today)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Counts_and_readings_tell_what_they_are_for()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfCases.Bureau, TestContext.Current.CancellationToken);

        (await tenant.CaseCounts(Today)).ShouldBe([
            new("merged", "verification", 1, 0), new("open", "filing", 2, 2), new("open", "notice", 1, 1), new("open", "verification", 4, 0), new("withdrawn", "verification", 1, 0),
        ]);
        (await tenant.CaseReadings(HistoryOfCases.First)).Select(row => (row.PersonId, row.Capacity)).ShouldBe([(HistoryOfCases.Hal, "subject"), (HistoryOfCases.Ida, "investigator")]);
    }

    [Fact]
    public async Task A_merged_case_is_ended_and_the_one_that_goes_on_names_the_subjects_of_both()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfCases.Bureau, TestContext.Current.CancellationToken);

        (await tenant.Cases(HistoryOfCases.Ike, Today)).ToDictionary(row => row.Id, row => row.Status)[HistoryOfCases.Fourth].ShouldBe("merged");
        (await tenant.CasesAgainst(HistoryOfCases.Sid)).ShouldBe([HistoryOfCases.Third]);
        // A subject that was taken in is told by the notice, and not before.
        (await tenant.Cases(HistoryOfCases.Sid, Today)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_earlier_case_shows_the_later_one_to_those_named_in_both()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfCases.Bureau, TestContext.Current.CancellationToken);

        (await tenant.LaterCases(HistoryOfCases.First, HistoryOfCases.Ida)).Select(row => (row.CaseId, row.Words)).ShouldBe([(HistoryOfCases.Seventh, "前案")]);
        // Named in the earlier one alone; a subject of the later one that was not told; whoever opened it and does not handle it.
        foreach (var other in new[] { HistoryOfCases.Rea, HistoryOfCases.Eve, HistoryOfCases.Ike })
        {
            (await tenant.LaterCases(HistoryOfCases.First, other)).ShouldBeEmpty();
        }

        (await tenant.CasesNaming(HistoryOfCases.Ida, [HistoryOfCases.First, HistoryOfCases.Third, HistoryOfCases.Seventh])).Order()
            .ShouldBe(new[] { HistoryOfCases.First, HistoryOfCases.Seventh }.Order());
    }

    [Fact]
    public async Task Filings_to_a_body_of_the_bureau_are_expected_missing_and_received()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfCases.Bureau, TestContext.Current.CancellationToken);

        (await tenant.Filings(Today)).Select(row => (row.CaseId, row.State, row.DueOn, row.DocumentNumber, row.Receipt)).ShouldBe([
            (HistoryOfCases.Fifth, "missing", HistoryOfCases.Day.AddDays(12), null, null), (HistoryOfCases.Third, "received", HistoryOfCases.Day.AddDays(12), "备〔2026〕1号", "收文1号"),
        ]);
        (await tenant.Filings(HistoryOfCases.Day.AddDays(5), HistoryOfCases.Fifth)).Single().State.ShouldBe("expected");
        (await tenant.Filings(Today, HistoryOfCases.Sixth)).ShouldBeEmpty();
        await using var other = await database.Tenants.Open(HistoryOfCases.Other, TestContext.Current.CancellationToken);
        (await other.Filings(Today)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_effect_that_has_ended_is_found_by_the_sweep_until_its_end_is_noted_and_not_before_it_was_served()
    {
        await using var connections = new WorkerConnections(NpgsqlDataSource.Create(database.Access.Worker));
        await using var worker = await connections.Open(TestContext.Current.CancellationToken);

        (await worker.FallenEffects(HistoryOfCases.Day.AddDays(20), 10)).ShouldBeEmpty();
        (await worker.FallenEffects(HistoryOfCases.Day.AddDays(21), 10)).ShouldBe([new(HistoryOfCases.Bureau, HistoryOfCases.Eighth)]);
    }

    [Fact]
    public async Task Authority_and_proposals_are_listed_with_their_ends()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfCases.Bureau, TestContext.Current.CancellationToken);

        var entry = (await tenant.AuthorityEntries()).ShouldHaveSingleItem();
        (entry.BodyNameZh, entry.UnitNameZh, entry.UntilOn, entry.EndedBecause).ShouldBe(("区财政局", "预算科", HistoryOfCases.Day.AddDays(9), "调整"));
        var proposal = (await tenant.Proposals(HistoryOfCases.Don, Today)).ShouldHaveSingleItem();
        (proposal.FromNameZh, proposal.ToNameZh, proposal.Reminders, proposal.Answer, proposal.Reasons, proposal.Overdue, proposal.Version).ShouldBe(("预算科", "区财政局", 1, "not-taken", "不予立案", false, 3));
        (await tenant.Proposals(HistoryOfCases.Rea, Today)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_proposal_beyond_the_tenant_stands_on_either_side_as_that_side_knows_it()
    {
        await using var bureau = await database.Tenants.Open(HistoryOfCases.Bureau, TestContext.Current.CancellationToken);
        await using var district = await database.Tenants.Open("district", TestContext.Current.CancellationToken);
        await using var other = await database.Tenants.Open(HistoryOfCases.Other, TestContext.Current.CancellationToken);

        var came = (await bureau.OutwardProposals(Today)).ShouldHaveSingleItem();
        (came.Incoming, came.CorrespondentNameZh, came.Reminders, came.Answer, came.Overdue, came.Version).ShouldBe((true, "示例区", 1, null, true, 2));
        var sent = (await district.OutwardProposals(Today)).ShouldHaveSingleItem();
        (sent.Incoming, sent.CorrespondentNameZh, sent.Answer, sent.Overdue).ShouldBe((false, "财政局", "taken", false));
        (await other.OutwardProposals(Today)).ShouldBeEmpty();
        (await bureau.Correspondents()).Select(each => each.Id).ShouldBe(["district"]);
        (await district.Correspondents()).Select(each => each.Id).ShouldBe([HistoryOfCases.Bureau]);
    }

    [Fact]
    public async Task An_evaluation_is_listed_with_its_state_to_those_who_may_see_it()
    {
        await using var tenant = await database.Tenants.Open(HistoryOfCases.Bureau, TestContext.Current.CancellationToken);

        var row = (await tenant.Evaluations(HistoryOfCases.Don, false, Today)).ShouldHaveSingleItem();
        (row.UnitNameZh, row.Position, row.Article, row.State, row.ValidUntil, row.Version).ShouldBe(("预算科", "副科长", "11", "gate-lifted", HistoryOfCases.Day.AddMonths(6), 3));
        (await tenant.Evaluations(HistoryOfCases.Don, false, Today.AddYears(1))).Single().State.ShouldBe("expired");
        (await tenant.Evaluations(HistoryOfCases.Hal, false, Today)).ShouldHaveSingleItem();
        (await tenant.Evaluations(HistoryOfCases.Rea, true, Today, HistoryOfCases.EvaluationId)).ShouldHaveSingleItem();
        (await tenant.Evaluations(HistoryOfCases.Rea, false, Today)).ShouldBeEmpty();
        (await tenant.CasesAgainst(HistoryOfCases.Hal)).Order().ShouldBe(new[] { HistoryOfCases.First, HistoryOfCases.Second }.Order());
    }

    [Fact]
    public async Task Measures_that_were_decided_before_their_table_was_there_are_in_it_after_the_migration()
    {
        var kept = await database.Dump(HistoryOfCases.Bureau, "platform.case_effect");
        kept.ShouldNotBeEmpty();
        await database.Owner("delete from platform.case_effect");
        (await database.Dump(HistoryOfCases.Bureau, "platform.case_effect")).ShouldBeEmpty();

        var script = SchemaScript.In(typeof(SchemaMigrator).Assembly).Single(each => each.Name.EndsWith("effects-decided-before.sql", StringComparison.Ordinal));
        await database.Owner(script.Sql);
        await database.Owner(script.Sql);

        (await database.Dump(HistoryOfCases.Bureau, "platform.case_effect")).ShouldBe(kept);
        (await database.Dump(HistoryOfCases.Other, "platform.case_effect")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("candidate_evaluation", "EvaluationRegister")]
    [InlineData("accountability_case", "CaseRegister")]
    [InlineData("accountability_person", "CaseRegister")]
    [InlineData("accountability_link", "CaseRegister")]
    [InlineData("case_filing", "FilingBook")]
    [InlineData("case_effect", "EffectBook")]
    [InlineData("outward_proposal", "OutwardProposalRegister")]
    [InlineData("case_reading", "CaseReadingBook")]
    [InlineData("authority_entry", "AuthorityBook")]
    [InlineData("accountability_proposal", "ProposalRegister")]
    public async Task A_rebuild_gives_the_same_rows_and_another_bureau_sees_none(string table, string projection)
    {
        var before = await database.Dump(HistoryOfCases.Bureau, $"platform.{table}");
        before.ShouldNotBeEmpty();

        await database.Rebuild(projection);

        (await database.Dump(HistoryOfCases.Bureau, $"platform.{table}")).ShouldBe(before);
        (await database.Dump(HistoryOfCases.Other, $"platform.{table}")).ShouldBeEmpty();
    }
}
