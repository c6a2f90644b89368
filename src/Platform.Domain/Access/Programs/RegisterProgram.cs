namespace Platform.Domain.Access.Programs;

/// <summary>Lets people of the tenant sign in to a program by their account here.</summary>
/// <param name="IsTaken">Whether something else bears this client id.</param>
/// <param name="KeysGiven">Whether public keys were given.</param>
/// <param name="Known">The scopes that there are.</param>
public sealed record RegisterProgram(
    Guid ProgramId, string ClientId, ProgramDescription Description, ProgramProof Proof, bool KeysGiven, bool IsTaken, IReadOnlyList<string> Known);

/// <summary>Sets its description anew.</summary>
public sealed record DescribeProgram(ProgramDescription Description, IReadOnlyList<string> Known);

public sealed record ProgramIsNotAcceptable()
    : Refusal("program-is-not-acceptable", "People cannot sign in to a program like this; each reason names its field.");

public sealed record ProgramIsRegistered()
    : Refusal("program-is-registered", "A program of this name stands in the list already. Change that one, or choose another short name.");

public sealed record ProgramIsSwitchedOff()
    : Refusal("program-is-switched-off", "The program is switched off. Switch it on first.");

public static class RegisterProgramDecider
{
    public static Decision<RegisteredProgramEvent> Decide(RegisterProgram command, RegisteredProgram? program)
    {
        if (program is not null || command.IsTaken)
        {
            return new ProgramIsRegistered();
        }

        List<FieldError> errors = [.. command.Description.Errors(command.Known), .. ReplaceProgramCredentialDecider.Errors(command.Proof, command.KeysGiven)];
        return errors.Count > 0
            ? new ProgramIsNotAcceptable { Errors = errors }
            : new ProgramRegistered(command.ProgramId, command.ClientId, command.Description, command.Proof);
    }

    public static Decision<RegisteredProgramEvent> Decide(DescribeProgram command, RegisteredProgram program)
    {
        if (program.SwitchedOffBecause is not null)
        {
            return new ProgramIsSwitchedOff();
        }

        List<FieldError> errors = [.. command.Description.Errors(command.Known)];
        return errors.Count > 0 ? new ProgramIsNotAcceptable { Errors = errors }
            : command.Description.IsSameAs(program.Description) ? Decision<RegisteredProgramEvent>.Nothing
            : new ProgramDescribed(program.Id, command.Description);
    }
}
