using System.Globalization;
using Platform.Domain.Ledgers;
using Platform.Domain.Schemes;

namespace Platform.Domain.Incidents;

/// <summary>What is to be different after an incident, as a duty of the ledger: of the post that sees to it, by its day.</summary>
public static class Lesson
{
    /// <summary>The obligation under which it stands in the ledger: none of the rules, but what an incident taught.</summary>
    public const string ObligationId = "LESSON";

    /// <summary>In the place of an article.</summary>
    public const string Article = "lesson";

    private static readonly string[] Evidence = ["rectification-record", "report-document", "policy-document", "minutes"];

    /// <param name="number">Counts what was to be different, over all closings of the incident, from 1.</param>
    public static Guid DutyOf(Guid incidentId, int number) =>
        DeterministicId.From("lesson-duty", incidentId.ToString(), number.ToString(CultureInfo.InvariantCulture));

    /// <summary>One act with evidence, by its day, judged like any other.</summary>
    /// <param name="change">One that has its duty.</param>
    /// <param name="closingGraceDays">Days after the due day in which it still counts as late, as the owner's rules have it.</param>
    public static PlannedOccurrence Duty(IncidentChange change, Guid incidentId, DateOnly closedOn, int closingGraceDays) => new(
        change.OccurrenceId!.Value,
        ObligationId,
        Article,
        "incident",
        change.OwnerPostId,
        CadenceKinds.FixedDate,
        closedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        closedOn,
        change.DueOn,
        change.DueOn,
        change.DueOn.AddDays(closingGraceDays),
        1,
        "by-date",
        false,
        Evidence)
    {
        ArisesFrom = incidentId,
    };
}
