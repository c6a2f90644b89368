namespace Platform.Domain.Access.Programs;

/// <summary>A program that a tenant registered, to which its people sign in by their account here.</summary>
public sealed record RegisteredProgram(Guid Id, string ClientId, ProgramDescription Description, ProgramProof Proof)
{
    /// <summary>Why nobody may sign in to it; null while they may.</summary>
    public string? SwitchedOffBecause { get; init; }

    /// <summary>How many secrets or sets of keys it has had.</summary>
    public int Credentials { get; init; } = 1;

    /// <summary>How often something was recorded of it: the version of its stream.</summary>
    public long Changes { get; init; } = 1;

    /// <summary>The tenant comes first, so that no tenant can take, or learn of, a name of another's.</summary>
    public static string ClientIdFor(string tenant, string code) => $"{tenant}.{code}";

    public static Guid IdFor(string clientId) => DeterministicId.From("program", clientId);

    public static RegisteredProgram? Evolve(RegisteredProgram? program, RegisteredProgramEvent @event) => (program, @event) switch
    {
        (_, ProgramRegistered e) => new(e.ProgramId, e.ClientId, e.Description, e.Proof),
        (null, _) => null,
        (_, ProgramDescribed e) => program with { Description = e.Description, Changes = program.Changes + 1 },
        (_, ProgramSwitchedOff e) => program with { SwitchedOffBecause = e.Reason, Changes = program.Changes + 1 },
        (_, ProgramSwitchedOn) => program with { SwitchedOffBecause = null, Changes = program.Changes + 1 },
        (_, ProgramCredentialReplaced e) => program with { Credentials = e.Number, Changes = program.Changes + 1 },
        _ => program,
    };
}
