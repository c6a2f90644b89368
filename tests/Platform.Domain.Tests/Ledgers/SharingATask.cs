using Platform.Domain.Ledgers.Derivation;
using Platform.Domain.Schemes;
using Platform.Domain.Tests.Support;

namespace Platform.Domain.Tests.Ledgers;

/// <summary>Meteorology, part two: one leader and one or several departments answer for each task.</summary>
public sealed class SharingATask
{
    private const string Online = "MET-T-04";
    private static readonly DateOnly LongAgo = new(2020, 1, 1);
    private static readonly SchemeRules Rules = SchemeRules.Of(Packs.Template("meteorology"));

    [Fact]
    public void The_leader_and_each_responsible_unit_have_a_part_of_their_own()
    {
        var group = new UnitFacts(DeterministicId.From("group"), "party-group", LongAgo, null);
        var leader = new PostFacts(DeterministicId.From("leader"), group.Id, "lead-a", LongAgo);

        Part(group, leader).ShouldSatisfyAllConditions(
            lead => lead.PostId.ShouldBe(leader.Id),
            lead => lead.TaskPart.ShouldBe(TaskParts.Lead));
        foreach (var type in new[] { "general-office", "forecast-division" })
        {
            Part(new(DeterministicId.From(type), type, LongAgo, null)).TaskPart.ShouldBe(TaskParts.Responsible);
        }
    }

    [Fact]
    public void It_lasts_the_year_and_is_counted_and_not_judged() =>
        Part(new(DeterministicId.From("office"), "general-office", LongAgo, null)).ShouldSatisfyAllConditions(
            part => (part.WindowKey, part.CadenceKind).ShouldBe(("2026", CadenceKinds.Task)),
            part => (part.DueOn, part.RequiredCount, part.Verdict).ShouldBe((null, 0, Verdicts.None)));

    /// <summary>Article 二(四) holds duties that the institution attests only, and so does its task.</summary>
    [Fact]
    public void A_task_beside_attested_duties_takes_no_evidence_that_could_hold_more()
    {
        var task = Rules.Find(Online)!;

        task.Scope.ShouldBe(Scopes.AttestationOnly);
        task.EvidenceKinds.ShouldBeSubsetOf(Codes.AttestationEvidence);
        Rules.Find("MET-T-03")!.Scope.ShouldBe("record");
    }

    [Fact]
    public void A_duty_of_the_rules_is_no_task() =>
        YearDuties.For(Rules, new(), Guid.Empty, 2026, new(DeterministicId.From("office"), "general-office", LongAgo, null), [])
            .Occurrences.Where(o => o.ObligationId.Contains("-O-", StringComparison.Ordinal)).ShouldAllBe(o => o.TaskPart == null);

    [Fact]
    public void The_account_of_the_rules_has_the_tasks_too()
    {
        var pack = Packs.Template("meteorology");
        var account = Accounting.Of(pack, Rules, new(), Guid.Empty, 2026, [new(DeterministicId.From("office"), "general-office", LongAgo, null)], [])
            .Single(account => account.ObligationId == Online);

        account.Outcome.ShouldBe(Outcomes.Task);
        account.Owners.Select(owner => (owner.Reference, owner.Outcome)).ShouldBe(
            [("role:lead-a", Outcomes.Vacant), ("unit:general-office", Outcomes.Task), ("unit:forecast-division", Outcomes.Vacant)]);
    }

    private static DerivedOccurrence Part(UnitFacts unit, params PostFacts[] posts) =>
        YearDuties.For(Rules, new(), Guid.Empty, 2026, unit, posts).Occurrences.Single(o => o.ObligationId == Online);
}
