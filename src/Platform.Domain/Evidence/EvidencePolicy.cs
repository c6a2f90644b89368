using Platform.Domain.Access;

namespace Platform.Domain.Evidence;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record EvidencePolicyEvent
{
    private protected EvidencePolicyEvent()
    {
    }
}

/// <summary>The bureau set how long evidence is retained and who reads which level. Each setting states the whole.</summary>
/// <param name="RetentionYears">Years for every kind that has no rule of its own; null keeps them for good.</param>
[StoredAs("evidence-policy.set.v1")]
public sealed record EvidencePolicySet(
    Guid PolicyId, int? RetentionYears, IReadOnlyList<KindRetention> Kinds, IReadOnlyList<LevelReaders> Readers) : EvidencePolicyEvent;

/// <summary>Years of retention of one kind of evidence; null keeps it for good.</summary>
public sealed record KindRetention(string Kind, int? Years);

/// <summary>The roles that may read a level. Each of them also needs to be allowed to read evidence in the unit.</summary>
public sealed record LevelReaders(EvidenceLevel Level, IReadOnlyList<string> Roles);

/// <summary>How a bureau keeps its evidence. Until it says so, nothing is ever disposed of (U20) and three levels are read as named here (U36).</summary>
public sealed record EvidencePolicy(Guid Id, int? RetentionYears, IReadOnlyList<KindRetention> Kinds, IReadOnlyList<LevelReaders> Readers)
{
    private static readonly IReadOnlyList<string> AllReaders =
        [.. Access.Roles.All.Where(role => role.Abilities.Contains(Ability.EvidenceRead)).Select(role => role.Code)];

    public static Guid IdFor(string tenant) => DeterministicId.From("evidence-policy", tenant);

    private static readonly IReadOnlyList<LevelReaders> UsualReaders =
        [new(EvidenceLevel.Internal, AllReaders), new(EvidenceLevel.Sensitive, [Access.Roles.BureauOffice, Access.Roles.Leader])];

    /// <param name="retentionYears">What the bureau decided when it adopted its rules; null keeps everything for good.</param>
    public static EvidencePolicy Default(string tenant, int? retentionYears = null) => new(IdFor(tenant), retentionYears, [], UsualReaders);

    /// <summary>The roles that may hold the right to read a level.</summary>
    public static IReadOnlyList<string> PossibleReaders => AllReaders;

    public IReadOnlyList<string> ReadersOf(EvidenceLevel level) =>
        level == EvidenceLevel.General ? AllReaders
        : (Readers.FirstOrDefault(readers => readers.Level == level) ?? UsualReaders.First(readers => readers.Level == level)).Roles;

    /// <summary>Where an account may read a level: only grants of roles that read evidence and are named for the level count.</summary>
    public Reach ReachOf(AccountGrants account, EvidenceLevel level) => Policy.ReachOf(
        account with { Grants = account.Grants.FindAll(grant => ReadersOf(level).Contains(grant.Role)) }, Ability.EvidenceRead);

    public int? YearsFor(string kind) => Kinds.FirstOrDefault(rule => rule.Kind == kind) is { } rule ? rule.Years : RetentionYears;

    /// <summary>
    /// The last day of retention: whole years after the one in which the document was made, as archives count. Null when it
    /// is kept for good.
    /// </summary>
    public DateOnly? RetainedUntil(string kind, DateOnly formedOn) =>
        YearsFor(kind) is { } years ? new DateOnly(Math.Min(formedOn.Year + years, 9999), 12, 31) : null;

    public static EvidencePolicy? Evolve(EvidencePolicy? before, EvidencePolicyEvent @event) => @event switch
    {
        EvidencePolicySet e => new(e.PolicyId, e.RetentionYears, e.Kinds, e.Readers),
        _ => before,
    };
}
