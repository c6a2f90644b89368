namespace Platform.Domain.Access.Programs;

/// <summary>Gives a program another secret, or other public keys.</summary>
/// <param name="Number">Of the one that comes: one more than the program has had.</param>
/// <param name="KeysGiven">Whether public keys were given.</param>
public sealed record ReplaceProgramCredential(int Number, bool KeysGiven);

public sealed record ProgramHasNoCredential()
    : Refusal("program-has-no-credential", "The program proves itself by nothing that could be replaced. Register another one if it can keep a secret.");

public static class ReplaceProgramCredentialDecider
{
    public static Decision<RegisteredProgramEvent> Decide(ReplaceProgramCredential command, RegisteredProgram program)
    {
        if (program.SwitchedOffBecause is not null)
        {
            return new ProgramIsSwitchedOff();
        }

        if (program.Proof == ProgramProof.None)
        {
            return new ProgramHasNoCredential();
        }

        List<FieldError> errors = [.. Errors(program.Proof, command.KeysGiven)];
        return errors.Count > 0 ? new ProgramIsNotAcceptable { Errors = errors }
            : command.Number <= program.Credentials ? Decision<RegisteredProgramEvent>.Nothing
            : new ProgramCredentialReplaced(program.Id, command.Number);
    }

    internal static IEnumerable<FieldError> Errors(ProgramProof proof, bool keysGiven) => (proof, keysGiven) switch
    {
        (ProgramProof.Key, false) => [new FieldError("/keys", "required", "Give the public keys of the program.")],
        (not ProgramProof.Key, true) => [new FieldError("/keys", "not-wanted", "Leave the keys out: the program does not prove itself by one.")],
        _ => [],
    };
}
