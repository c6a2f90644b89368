using System.Text.Json;

namespace Platform.Domain.Schemes;

/// <summary>What the rules say of appraisal. An empty list means that the text does not say.</summary>
public sealed record Appraisal
{
    public bool? Exists { get; init; }

    public string? NameZh { get; init; }

    public string? NameEn { get; init; }

    public IReadOnlyList<string> Articles { get; init => field = value ?? []; } = [];

    public IReadOnlyList<AppraisalCycle> Cycles { get; init => field = value ?? []; } = [];

    public string? FocusArticle { get; init; }

    public IReadOnlyList<FocusItem> FocusItems { get; init => field = value ?? []; } = [];

    public bool? GradesStated { get; init; }

    public IReadOnlyList<string> GradeArticles { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Grade> Grades { get; init => field = value ?? []; } = [];

    public Scoring? Scoring { get; init; }

    public IReadOnlyList<ResultUse> ResultUses { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> ResultReportedTo { get; init => field = value ?? []; } = [];

    /// <summary>Penalty for false figures, as the text words it; null when it names none.</summary>
    public JsonElement? Falsification { get; init; }

    public IReadOnlyList<string> Integration { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> Unstated { get; init => field = value ?? []; } = [];
}

public sealed record AppraisalCycle
{
    public required string Id { get; init; }

    public required string NameZh { get; init; }

    public required string NameEn { get; init; }

    public required string Article { get; init; }

    public required Cadence Cadence { get; init; }

    public DeadlineRule? Deadline { get; init; }

    public IReadOnlyList<string> Organiser { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> Executor { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> Subjects { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> Methods { get; init => field = value ?? []; } = [];

    public bool? MethodsStated { get; init; }

    public string? Note { get; init; }
}

public sealed record FocusItem
{
    public required int No { get; init; }

    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }
}

public sealed record Grade
{
    public required string Code { get; init; }

    public required int Rank { get; init; }

    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }
}

public sealed record Scoring
{
    public required string Style { get; init; }

    public IReadOnlyList<string> Articles { get; init => field = value ?? []; } = [];
}

public sealed record ResultUse
{
    public required string Code { get; init; }

    public required string Article { get; init; }

    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }
}
