using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Platform.Projections.Ledgers;

/// <summary>One dated duty as the ledger shows it.</summary>
public record LedgerLine
{
    public Guid Id { get; init; }

    public string ObligationId { get; init; } = string.Empty;

    public Guid SchemeId { get; init; }

    public string Article { get; init; } = string.Empty;

    public string TitleZh { get; init; } = string.Empty;

    public string TitleEn { get; init; } = string.Empty;

    public string Category { get; init; } = string.Empty;

    public Guid UnitId { get; init; }

    public string UnitNameZh { get; init; } = string.Empty;

    public Guid? PostId { get; init; }

    public string? PostTitleZh { get; init; }

    /// <summary>Who held the post on the duty's own day; null when the unit owes the duty or the post was vacant.</summary>
    public string? HolderName { get; init; }

    /// <summary>The unit in the post's charge that the duty is owed for; null for a duty that is not owed for each.</summary>
    public Guid? TargetUnitId { get; init; }

    public string? TargetUnitNameZh { get; init; }

    /// <summary>What the owner has in a task of the task table: lead or responsible.</summary>
    public string? TaskPart { get; init; }

    /// <summary>The duty whose result this one reports.</summary>
    public Guid? Follows { get; init; }

    /// <summary>The duty that reports the result of this one, once there is one.</summary>
    public Guid? FollowedBy { get; init; }

    /// <summary>The obligation by whose reference to another's list it is owed.</summary>
    public string? ByReference { get; init; }

    /// <summary>When what must exist is to be looked at again, and its last day in force.</summary>
    public DateOnly? ReviewOn { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    public bool HolderActing { get; init; }

    /// <summary>The duty's own day: when it was done, else when it falls due, and today while that is to come; null when the unit owes it.</summary>
    public DateOnly? HolderOn { get; init; }

    /// <summary>The post that looks after the duty's post while it is vacant; null when it is held, or nobody looks after it.</summary>
    public string? CaretakerTitleZh { get; init; }

    public string? CaretakerName { get; init; }

    public string CadenceKind { get; init; } = string.Empty;

    public string WindowKey { get; init; } = string.Empty;

    public DateOnly WindowFrom { get; init; }

    public DateOnly WindowTo { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateOnly? ClosesOn { get; init; }

    /// <summary>The due day before it was first extended; null when it never was.</summary>
    public DateOnly? OriginalDueOn { get; init; }

    /// <summary>What the owner asks for and nobody has decided: <c>extension</c> or <c>waiver</c>.</summary>
    [AllowedValues("extension", "waiver", null)]
    public string? Asked { get; init; }

    public DateOnly? AskedDueOn { get; init; }

    /// <summary>Accounts that agreed to what is submitted now, where several have to.</summary>
    [JsonIgnore]
    public string[] ApprovedBy { get; init; } = [];

    /// <summary>Accounts that performed here, or for whom a delegate did.</summary>
    [JsonIgnore]
    public string[] Performers { get; init; } = [];

    public int RequiredCount { get; init; }

    public int RecordedCount { get; init; }

    /// <summary>Of the acts recorded, those that count: all, or those with enough days between them.</summary>
    public int CountedCount { get; init; }

    /// <summary>Days from one act that counts to the next, at least; null where the number alone counts.</summary>
    public int? MinSpacingDays { get; init; }

    /// <summary>Steps of a first-moment duty, and how many of them are recorded.</summary>
    public int StepCount { get; init; }

    public int StepsRecorded { get; init; }

    /// <summary>The state on the day the line is read, in the words of the contract.</summary>
    [AllowedValues(
        "not-due", "open", "due-soon", "submitted", "returned", "overdue", "fulfilled", "late", "missed", "made-up", "waived", "declared-none", "no-verdict", "withdrawn")]
    public string State { get; init; } = string.Empty;

    public DateOnly? CompletedOn { get; init; }

    /// <summary>Done in time and written down after the due day.</summary>
    public bool RecordedLate { get; init; }

    public bool AttestationOnly { get; init; }

    public string[] EvidenceKinds { get; init; } = [];

    public string[] OwedToZh { get; init; } = [];

    public string[] CopyToZh { get; init; } = [];

    /// <summary>The demand from above that asks for it; null where the rules do.</summary>
    public Guid? DemandId { get; init; }

    /// <summary>The meeting whose resolution it carries out, the finding that it puts right, or the incident that taught it; null where the rules or a demand ask for it.</summary>
    public Guid? ArisesFrom { get; init; }

    /// <summary>The duty that is owed in the place of this withdrawn one; null when there is none.</summary>
    public Guid? ReplacedById { get; init; }

    public long Version { get; init; }
}
