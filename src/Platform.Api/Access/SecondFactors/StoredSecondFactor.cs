namespace Platform.Api.Access.SecondFactors;

/// <summary>The secret that an account shares with its authenticator, sealed with a key that is not in the database.</summary>
public sealed class StoredSecondFactor
{
    public required Guid AccountId { get; init; }

    public required byte[] Sealed { get; set; }

    /// <summary>When a first code proved that the authenticator has it; until then it is asked for by nobody.</summary>
    public DateTimeOffset? Since { get; set; }

    /// <summary>The last step of thirty seconds whose code was taken: a code that somebody saw is worth nothing.</summary>
    public long LastStep { get; set; }
}

/// <summary>Stands in for the authenticator once, when it is lost. The code itself was shown once and is not kept.</summary>
public sealed class RecoveryCode
{
    public required Guid AccountId { get; init; }

    /// <summary>SHA-256 over the account and the code. The code has 79 random bits, so that no slow hash is needed.</summary>
    public required byte[] CodeHash { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}
