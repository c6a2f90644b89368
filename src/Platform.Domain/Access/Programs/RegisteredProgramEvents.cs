namespace Platform.Domain.Access.Programs;

// These names and members are what is stored. Changing one is a migration: docs/adr/0005.
public abstract record RegisteredProgramEvent
{
    private protected RegisteredProgramEvent()
    {
    }
}

/// <summary>People of the tenant may sign in to this program by their account here, and let it act for them. Its secret is in no event.</summary>
/// <param name="ClientId">By what it names itself; it begins with the name of the tenant.</param>
[StoredAs("access.program-registered.v1")]
public sealed record ProgramRegistered(Guid ProgramId, string ClientId, ProgramDescription Description, ProgramProof Proof) : RegisteredProgramEvent;

/// <summary>Its description was set anew. Each states the whole.</summary>
[StoredAs("access.program-described.v1")]
public sealed record ProgramDescribed(Guid ProgramId, ProgramDescription Description) : RegisteredProgramEvent;

/// <summary>It got another secret, or other public keys; the former ones prove nothing any more.</summary>
/// <param name="Number">How many it has had with this one, from 2.</param>
[StoredAs("access.program-credential-replaced.v1")]
public sealed record ProgramCredentialReplaced(Guid ProgramId, int Number) : RegisteredProgramEvent;

/// <summary>Nobody signs in to it any more, and what it was allowed has ended.</summary>
[StoredAs("access.program-switched-off.v1")]
public sealed record ProgramSwitchedOff(Guid ProgramId, string Reason) : RegisteredProgramEvent;

/// <summary>People may sign in to it again; each is asked anew.</summary>
[StoredAs("access.program-switched-on.v1")]
public sealed record ProgramSwitchedOn(Guid ProgramId) : RegisteredProgramEvent;
