namespace Platform.Domain.Schemes;

/// <summary>What the rules say of accountability: who answers, for what, by which measures and steps.</summary>
public sealed record AccountabilityRules
{
    public IReadOnlyList<string> Articles { get; init => field = value ?? []; } = [];

    public Chapeau? Chapeau { get; init; }

    public IReadOnlyList<AccountabilitySubject> Subjects { get; init => field = value ?? []; } = [];

    /// <summary>Numbered 1 to n without a gap.</summary>
    public IReadOnlyList<AccountabilityTrigger> Triggers { get; init => field = value ?? []; } = [];

    /// <summary>Exactly the measures that the ladder uses.</summary>
    public IReadOnlyList<string> Measures { get; init => field = value ?? []; } = [];

    public string? LadderStyle { get; init; }

    public IReadOnlyList<LadderStep> Ladder { get; init => field = value ?? []; } = [];

    public IReadOnlyList<AccountabilityRule> Attribution { get; init => field = value ?? []; } = [];

    public IReadOnlyList<AccountabilityRule> Procedure { get; init => field = value ?? []; } = [];

    public IReadOnlyList<AccountabilityRule> PromotionRules { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> Absent { get; init => field = value ?? []; } = [];
}

public sealed record Chapeau
{
    public required string Article { get; init; }

    public string? TextZh { get; init; }

    public string? TextEn { get; init; }

    public string? Threshold { get; init; }

    public string? Discretion { get; init; }
}

public sealed record AccountabilitySubject
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }

    public required string Article { get; init; }
}

public sealed record AccountabilityTrigger
{
    public required string Id { get; init; }

    public required int No { get; init; }

    public required string Article { get; init; }

    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }

    public string? OutcomeThreshold { get; init; }

    /// <summary>References, comma-separated, when the item names who fails; otherwise null.</summary>
    public string? NamedSubject { get; init; }

    public required string Recordability { get; init; }
}

public sealed record LadderStep
{
    /// <summary>Ids of <see cref="AccountabilityRules.Subjects"/>.</summary>
    public IReadOnlyList<string> Subjects { get; init => field = value ?? []; } = [];

    public required int Step { get; init; }

    public required string Severity { get; init; }

    public bool? SeverityStated { get; init; }

    public IReadOnlyList<string> Measures { get; init => field = value ?? []; } = [];

    public string? Connective { get; init; }

    public string? Article { get; init; }

    public string? Note { get; init; }
}

/// <summary>A rule of attribution, of procedure or of promotion.</summary>
public sealed record AccountabilityRule
{
    public required string Code { get; init; }

    public required string Article { get; init; }

    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }

    public IReadOnlyList<string> OwedBy { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> OwedTo { get; init => field = value ?? []; } = [];

    public string? Deadline { get; init; }
}
