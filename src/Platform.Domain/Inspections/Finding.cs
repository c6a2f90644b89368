using System.Globalization;
using Platform.Domain.Ledgers;
using Platform.Domain.Schemes;

namespace Platform.Domain.Inspections;

/// <summary>What a decision about a finding needs to know.</summary>
/// <param name="Rounds">How often it was to be put right.</param>
public sealed record Finding(Guid Id, FindingRecorded Recorded, int Rounds, Guid OccurrenceId, FindingReopened? Reopening)
{
    /// <summary>The obligation under which a rectification stands in the ledger: none of the rules, but what was found.</summary>
    public const string ObligationId = "RECTIFICATION";

    /// <summary>In the place of an article.</summary>
    public const string Article = "rectification";

    private static readonly string[] Evidence = ["rectification-record", "report-document", "policy-document", "minutes"];

    public static Finding? Evolve(Finding? finding, FindingEvent @event) => (finding, @event) switch
    {
        (_, FindingRecorded e) => new(e.FindingId, e, 1, e.OccurrenceId, null),
        (null, _) => null,
        (var f, FindingReopened e) => f with { Rounds = e.Round, OccurrenceId = e.OccurrenceId, Reopening = e },
        (var f, _) => f,
    };

    public static Guid DutyOf(Guid findingId, int round) =>
        DeterministicId.From("rectification-duty", findingId.ToString(), round.ToString(CultureInfo.InvariantCulture));

    /// <summary>The duty of one round: one act with evidence, by its day, confirmed by another than whoever put it right.</summary>
    /// <param name="closingGraceDays">Days after the due day in which it still counts as late, as the owner's rules have it.</param>
    public static PlannedOccurrence Duty(FindingRecorded finding, int round, DateOnly from, DateOnly dueOn, int closingGraceDays) => new(
        DutyOf(finding.FindingId, round),
        ObligationId,
        Article,
        "inspection",
        finding.OwnerPostId,
        CadenceKinds.FixedDate,
        from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        from,
        dueOn,
        dueOn,
        dueOn.AddDays(closingGraceDays),
        1,
        "by-date",
        false,
        Evidence)
    {
        ArisesFrom = finding.FindingId,
    };
}
