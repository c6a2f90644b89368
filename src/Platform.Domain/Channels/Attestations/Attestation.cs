namespace Platform.Domain.Channels.Attestations;

/// <summary>What a unit states of a period, as an institution and of nobody.</summary>
public enum AttestationStatement
{
    /// <summary>The mechanism or arrangement exists.</summary>
    MechanismExists,

    /// <summary>The cooperation took place.</summary>
    CooperationTookPlace,

    /// <summary>The plan was made.</summary>
    PlanMade,

    /// <summary>There was nothing of the kind: declared, which silence is not.</summary>
    None,
}

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record AttestationEvent
{
    private protected AttestationEvent()
    {
    }
}

/// <summary>A unit prepared a statement for a duty and a period; it counts for nothing until its head signs it. The latest stands.</summary>
/// <param name="PeriodFrom">First day, in Asia/Shanghai; <paramref name="PeriodTo"/> is the last.</param>
[StoredAs("attestation.drafted.v1")]
public sealed record AttestationDrafted(
    Guid AttestationId, Guid UnitId, Guid SchemeId, string ObligationId, DateOnly PeriodFrom, DateOnly PeriodTo, AttestationStatement Statement,
    IReadOnlyList<Guid> EvidenceIds, string DraftedBy) : AttestationEvent;

/// <param name="PostId">The head's post by which it was signed.</param>
/// <param name="ActId">The act under which it is filed; null where nothing was declared.</param>
[StoredAs("attestation.signed.v1")]
public sealed record AttestationSigned(DateOnly SignedOn, Guid PostId, Guid? ActId, string SignedBy) : AttestationEvent;

/// <summary>What was prepared is not signed, and why; the unit may prepare it anew.</summary>
[StoredAs("attestation.returned.v1")]
public sealed record AttestationReturned(string Reason, string ReturnedBy) : AttestationEvent;

/// <summary>What a decision about a statement needs to know.</summary>
public sealed record Attestation(Guid Id, AttestationDrafted Draft, AttestationSigned? Signature, AttestationReturned? Return)
{
    public static Guid IdFor(string tenant, Guid unitId, string obligationId, DateOnly from, DateOnly to) =>
        DeterministicId.From("attestation", tenant, unitId.ToString(), obligationId, $"{from:yyyy-MM-dd}", $"{to:yyyy-MM-dd}");

    public static Attestation? Evolve(Attestation? attestation, AttestationEvent @event) => (attestation, @event) switch
    {
        (_, AttestationDrafted e) => new(e.AttestationId, e, null, null),
        (null, _) => null,
        (var a, AttestationSigned e) => a with { Signature = e },
        (var a, AttestationReturned e) => a with { Return = e },
        (var a, _) => a,
    };
}
