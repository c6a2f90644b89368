namespace Platform.Domain.Accountability;

/// <summary>The steps of a case in their order (docs/adr/0018). Each but the decision and the closing can be left out with a recorded ground.</summary>
public enum CaseStep
{
    /// <summary>It is verified whether the duty was failed, and whether what the rules ask of the outcome is met.</summary>
    Verification,

    /// <summary>Who answers for it, by the scheme's own rules where it has them.</summary>
    Attribution,

    /// <summary>Each subject is told what it is about.</summary>
    Notice,

    /// <summary>Each subject is given the file to read.</summary>
    FileAccess,

    /// <summary>Each subject is heard, in writing or in person.</summary>
    Statement,

    /// <summary>The investigator proposes; nothing is decided by it.</summary>
    ProposedMeasure,

    Decision,

    /// <summary>Each subject is served with the decision.</summary>
    Service,

    /// <summary>Another body looks at it again where a subject asks for it in time.</summary>
    Review,

    Execution,

    /// <summary>Only where the rules have the outcome filed.</summary>
    Filing,

    Closing,
}

public enum CaseStatus
{
    Open,
    Suspended,
    Closed,
    Withdrawn,
    /// <summary>It was merged into another case, which goes on with it.</summary>
    Merged,
}

/// <summary>A step that was left out, and why.</summary>
public sealed record SkippedStep(CaseStep Step, string Ground, DateOnly On);
