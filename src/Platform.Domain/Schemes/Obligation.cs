using System.Text.Json.Serialization;

namespace Platform.Domain.Schemes;

/// <summary>A standing duty under one provision; the year's occurrences are derived from it.</summary>
public sealed record Obligation
{
    /// <summary>Prefix, <c>-O-</c> and three digits, as in <c>NAT-O-032</c>.</summary>
    public required string Id { get; init; }

    public required string Article { get; init; }

    public IReadOnlyList<string> AlsoIn { get; init => field = value ?? []; } = [];

    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }

    public required string Category { get; init; }

    public required string Nature { get; init; }

    /// <summary><c>must</c> or <c>may</c>. What may be done is shown and never judged.</summary>
    public required string Strength { get; init; }

    public required IReadOnlyList<string> OwedBy { get; init; }

    public IReadOnlyList<string> OwedTo { get; init => field = value ?? []; } = [];

    public bool? OwedToStated { get; init; }

    public IReadOnlyList<string> CopyTo { get; init => field = value ?? []; } = [];

    public required Cadence Cadence { get; init; }

    public DeadlineRule? Deadline { get; init; }

    /// <summary>Any of these shows that the duty was done.</summary>
    public required IReadOnlyList<string> EvidenceKinds { get; init; }

    public required string Measure { get; init; }

    public required string CountBasis { get; init; }

    /// <summary><c>record</c>, or <c>attestation-only</c>: only that the institution has the mechanism, plan or record.</summary>
    public required string Scope { get; init; }

    public string? Note { get; init; }

    /// <summary>Owners whose list of numbered and dated duties this one refers to; which of them apply the text may leave open.</summary>
    public IReadOnlyList<string> AppliesListOf { get; init => field = value ?? []; } = [];

    /// <summary>The duty that begins when this one is done; null where nothing follows.</summary>
    public FollowUp? FollowUp { get; init; }

    /// <summary>Who leads it, where it is a task of the task table.</summary>
    [JsonIgnore]
    public string? TaskLead { get; init; }
}

/// <summary>What follows a duty once it is confirmed, as the report of its result.</summary>
public sealed record FollowUp
{
    /// <summary>The duty that begins. It may be the same: its result is then reported to whom it is owed.</summary>
    public required string Obligation { get; init; }

    /// <summary>Days from the act to the report; null where the text names none.</summary>
    public int? DueDays { get; init; }
}

/// <summary>When a duty is owed. Which members are set follows from <see cref="Kind"/>.</summary>
public sealed record Cadence
{
    public required string Kind { get; init; }

    public string? Period { get; init; }

    public int? MinCount { get; init; }

    public string? CountWording { get; init; }

    /// <summary>A day of every year, <c>MM-DD</c>.</summary>
    public string? FixedDate { get; init; }

    public string? FixedDateWording { get; init; }

    public string? Trigger { get; init; }

    public string? Timing { get; init; }

    public IReadOnlyList<string> Steps { get; init => field = value ?? []; } = [];

    public string? PerTarget { get; init; }

    public string? Wording { get; init; }
}

/// <summary>How the text words the deadline.</summary>
public sealed record DeadlineRule
{
    public string? Rule { get; init; }

    /// <summary>A day of every year, <c>MM-DD</c>; null when the text names none.</summary>
    public string? Date { get; init; }

    /// <summary>True when the text gives no date and the end of the period is assumed.</summary>
    public bool? Inferred { get; init; }
}
