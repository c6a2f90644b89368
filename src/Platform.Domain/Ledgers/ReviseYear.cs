namespace Platform.Domain.Ledgers;

/// <summary>
/// Brings an open year up to the organisation as it is: what the same rules ask of posts and units that there are now, and
/// for each unit that is in a post's charge. What has a result stays, whatever becomes of the charge.
/// </summary>
/// <param name="Derived">What the rules of the plan ask of the organisation of today.</param>
/// <param name="WithResult">Duties that cannot be taken back.</param>
public sealed record ReviseYear(IReadOnlyList<PlannedOccurrence> Derived, IReadOnlySet<Guid> WithResult, string Reason);

/// <summary>What a revision would do.</summary>
/// <param name="NoLongerOwed">Owed for a unit that is no longer in the charge, or in general where it is owed for each unit now.</param>
public sealed record YearRevision(IReadOnlyList<PlannedOccurrence> Added, IReadOnlyList<PlannedOccurrence> NoLongerOwed)
{
    public bool IsEmpty => Added.Count + NoLongerOwed.Count == 0;

    public static YearRevision Between(YearPlan plan, IReadOnlyList<PlannedOccurrence> derived)
    {
        var owed = derived.Select(duty => Renewed(duty, plan)).ToList();
        // What stayed when a new version took over keeps its number and is what that version asks for: never owed twice, nor dropped.
        var asked = owed.Select(duty => duty.Place).ToHashSet();
        var held = plan.Occurrences.Values.Where(duty => !plan.Withdrawn.Contains(duty.Id)).Select(duty => duty.Place).ToHashSet();
        var forEachUnit = owed.Where(duty => duty.TargetUnitId is not null).Select(Key).ToHashSet();
        return new(
            [.. owed.Where(duty => !held.Contains(duty.Place))],
            [
                .. plan.Occurrences.Values
                    .Where(duty => !asked.Contains(duty.Place) && !plan.Withdrawn.Contains(duty.Id)
                        && (duty.TargetUnitId is not null || (duty.PostId is not null && forEachUnit.Contains(Key(duty)))))
                    .OrderBy(duty => duty.ObligationId, StringComparer.Ordinal).ThenBy(duty => duty.Id),
            ]);
    }

    private static (string, Guid?, string) Key(PlannedOccurrence duty) => (duty.ObligationId, duty.PostId, duty.WindowKey);

    // What was taken back and is owed again is a fact of its own: the former stays as it ended.
    private static PlannedOccurrence Renewed(PlannedOccurrence duty, YearPlan plan)
    {
        while (plan.Withdrawn.Contains(duty.Id))
        {
            duty = duty with { Id = DeterministicId.From("again", duty.Id.ToString("n")) };
        }

        return duty;
    }
}

public static class ReviseYearDecider
{
    public static Decision<YearPlanEvent> Decide(ReviseYear command, YearPlan plan)
    {
        var revision = YearRevision.Between(plan, command.Derived);
        Guid[] withdrawn = [.. revision.NoLongerOwed.Select(duty => duty.Id).Where(id => !command.WithResult.Contains(id))];
        return revision.Added.Count + withdrawn.Length == 0
            ? Decision<YearPlanEvent>.Nothing
            : new YearRevised(plan.Id, plan.UnitId, plan.Year, plan.SchemeId, revision.Added, withdrawn, command.Reason);
    }
}
