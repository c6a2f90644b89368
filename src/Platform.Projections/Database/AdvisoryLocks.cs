namespace Platform.Projections.Database;

/// <summary>Every advisory lock of the platform, in one list, because two that share a number wait for each other.</summary>
public static class AdvisoryLocks
{
    /// <summary>Held while the schema is made to fit: two starts at once must not both migrate.</summary>
    public const long Migration = 7_301_202_611;

    /// <summary>Held while the demonstration is loaded: two nodes that start on an empty database must not both load.</summary>
    public const long DemonstrationLoad = 7_301_202_612;

    /// <summary>Held by the node that runs the projections.</summary>
    public const long Projections = 7_301_202_613;

    /// <summary>Held while events are chained: two nodes must not give one position twice.</summary>
    public const long AuditChain = 7_301_202_614;

    /// <summary>Held during a round with the letters: two nodes that carry the same ones would only meet again and again.</summary>
    public const long Letters = 7_301_202_615;

    /// <summary>With a number of its own beside it: held while a program of this number is changed, which the token server has to follow in the same order.</summary>
    public const int Program = 1_301_202_616;
}
