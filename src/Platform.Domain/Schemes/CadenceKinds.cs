namespace Platform.Domain.Schemes;

/// <summary>The codes that decide when a duty is owed, as constants for the rules that switch on them.</summary>
public static class CadenceKinds
{
    public const string Continuous = "continuous";
    public const string Standing = "standing";
    public const string RegularUnspecified = "regular-unspecified";
    public const string Unstated = "unstated";
    public const string PerEvent = "per-event";
    public const string Immediate = "immediate";
    public const string Periodic = "periodic";
    public const string FixedDate = "fixed-date";

    /// <summary>Of a task table; no cadence of a pack's obligation.</summary>
    public const string Task = "task";
}

/// <summary>Periods of a periodic duty.</summary>
public static class Periods
{
    public const string Month = "month";
    public const string Quarter = "quarter";
    public const string HalfYear = "half-year";
    public const string Year = "year";
}

/// <summary>How soon after a trigger.</summary>
public static class Timings
{
    public const string Promptly = "promptly";
    public const string AtFirstMoment = "at-first-moment";
}

/// <summary>How much may be recorded about a duty.</summary>
public static class Scopes
{
    public const string AttestationOnly = "attestation-only";
}

/// <summary>How strongly the text asks.</summary>
public static class Strengths
{
    public const string Must = "must";
    public const string May = "may";
}
