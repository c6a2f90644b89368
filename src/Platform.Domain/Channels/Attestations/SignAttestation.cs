namespace Platform.Domain.Channels.Attestations;

/// <summary>Signs a statement for the unit, by the post of its head. Whoever prepared it does not sign it.</summary>
/// <param name="ActId">The act under which it will be filed; left out of the fact where nothing was declared.</param>
public sealed record SignAttestation(Guid PostId, Guid ActId);

public sealed record DrafterMayNotSign()
    : Refusal("drafter-may-not-sign", "You prepared this statement. The head of the unit signs it.");

public sealed record AttestationIsReturned()
    : Refusal("attestation-is-returned", "This statement was returned. It is prepared anew before anybody signs it.");

public static class SignAttestationDecider
{
    public static Decision<AttestationEvent> Decide(SignAttestation command, Attestation attestation, By by) => attestation switch
    {
        { Signature: not null } => Decision<AttestationEvent>.Nothing,
        { Return: not null } => new AttestationIsReturned(),
        _ when by.Is(attestation.Draft.DraftedBy) => new DrafterMayNotSign(),
        _ => new AttestationSigned(by.Today, command.PostId, attestation.Draft.Statement == AttestationStatement.None ? null : command.ActId, by.ActorId),
    };
}

/// <summary>Sends a statement back unsigned, with the reason.</summary>
public sealed record ReturnAttestation(string Reason);

public static class ReturnAttestationDecider
{
    public static Decision<AttestationEvent> Decide(ReturnAttestation command, Attestation attestation, By by) => attestation switch
    {
        { Signature: not null } => new AttestationIsSigned(),
        { Return: { } known } => known.Reason == command.Reason ? Decision<AttestationEvent>.Nothing : new AttestationIsReturned(),
        _ => new AttestationReturned(command.Reason, by.ActorId),
    };
}
