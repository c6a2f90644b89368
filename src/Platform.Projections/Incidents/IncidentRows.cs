using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Platform.Domain.Incidents;

namespace Platform.Projections.Incidents;

/// <summary>An incident with how its clocks stand.</summary>
public record IncidentRow
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public Guid ResponsiblePostId { get; init; }

    public string ResponsiblePostTitleZh { get; init; } = string.Empty;

    public string Category { get; init; } = string.Empty;

    /// <summary>What the institution has to put in order, in a few words.</summary>
    public string Matter { get; init; } = string.Empty;

    [AllowedValues("ordinary", "serious", "major")]
    public string Level { get; init; } = string.Empty;

    /// <summary>Which setting of the bureau its clocks come from; 0 for none.</summary>
    public int PolicyNumber { get; init; }

    public DateTimeOffset HappenedAt { get; init; }

    public DateTimeOffset KnownAt { get; init; }

    public DateTimeOffset RecordedAt { get; init; }

    [JsonIgnore]
    public string RecordedBy { get; init; } = string.Empty;

    public Guid? ChannelId { get; init; }

    public string? ChannelNameZh { get; init; }

    [JsonIgnore]
    public Guid[] OccurrenceIds { get; init; } = [];

    public Guid[] FindingIds { get; init; } = [];

    [JsonIgnore]
    public bool FinalSent { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>What was learnt, as it was closed last.</summary>
    public string? Learnt { get; init; }

    [AllowedValues("open", "paused", "closed")]
    public string State { get; init; } = string.Empty;

    public long Version { get; init; }

    [JsonIgnore]
    public string Clocks { get; init; } = string.Empty;

    /// <summary>The hours of its level today; null where the bureau has set none.</summary>
    public IncidentClock? Clock { get; init; }

    public IncidentTimesView Times { get; init; } = IncidentTimesView.Unknown;

    /// <summary>What it waits for; null for one that is closed.</summary>
    [AllowedValues("first-report", "further-report", "closing", null)]
    public string? WaitsFor { get; init; }

    /// <summary>By when the bureau's hours ask for it; null where they ask for nothing, and for a closing.</summary>
    public DateTimeOffset? WaitsUntil { get; init; }

    [JsonIgnore]
    public DateTimeOffset WaitsSince { get; init; }
}

/// <summary>How the clocks of an incident stand at the moment of the answer.</summary>
/// <param name="MinutesToFirstReport">Without the time in which the clocks stood.</param>
public sealed record IncidentTimesView(
    [property: AllowedValues("none", "in-time", "late")] string Recording,
    int MinutesToRecord,
    [property: AllowedValues("none", "waiting", "standing", "in-time", "late", "overdue")] string FirstReport,
    DateTimeOffset? FirstReportDueAt,
    int? MinutesToFirstReport,
    [property: AllowedValues("none", "waiting", "standing", "overdue")] string FollowUp,
    DateTimeOffset? FollowUpDueAt)
{
    internal static readonly IncidentTimesView Unknown = new(IncidentTimes.None, 0, IncidentTimes.None, null, null, IncidentTimes.None, null);
}

/// <summary>One thing that was recorded about an incident.</summary>
public sealed record IncidentEntryRow
{
    [JsonIgnore]
    public Guid IncidentId { get; init; }

    public long Number { get; init; }

    [AllowedValues("recorded", "corrected", "reported", "level-changed", "paused", "resumed", "closed", "reopened", "finding-linked")]
    public string Kind { get; init; } = string.Empty;

    /// <summary>When it was done.</summary>
    public DateTimeOffset At { get; init; }

    public DateTimeOffset RecordedAt { get; init; }

    public string? PersonName { get; init; }

    [AllowedValues("first", "follow-up", "final", null)]
    public string? Stage { get; init; }

    public string? ToName { get; init; }

    [AllowedValues("ordinary", "serious", "major", null)]
    public string? Level { get; init; }

    public string? Text { get; init; }

    /// <summary>How a report stands to its clock; null for anything else.</summary>
    [AllowedValues("none", "in-time", "late", null)]
    public string? Timing { get; init; }
}

/// <summary>What is to be different after an incident.</summary>
public sealed record IncidentChangeRow
{
    public string Text { get; init; } = string.Empty;

    public string OwnerPostTitleZh { get; init; } = string.Empty;

    public DateOnly DueOn { get; init; }

    /// <summary>Its duty in the ledger; null for what was closed before it had one.</summary>
    public Guid? OccurrenceId { get; init; }

    /// <summary>How that duty stands today; null where there is none.</summary>
    [AllowedValues(
        "not-due", "open", "due-soon", "submitted", "returned", "overdue", "fulfilled", "late", "missed", "made-up", "waived", "declared-none", "withdrawn", "no-verdict", null)]
    public string? State { get; init; }
}
