namespace Platform.Domain.Access.Programs;

/// <summary>Ends what a program was allowed, and lets nobody sign in to it until it is switched on.</summary>
public sealed record SwitchProgramOff(string Reason);

public static class SwitchProgramDecider
{
    public static Decision<RegisteredProgramEvent> Decide(SwitchProgramOff command, RegisteredProgram program) =>
        program.SwitchedOffBecause is null ? new ProgramSwitchedOff(program.Id, command.Reason) : Decision<RegisteredProgramEvent>.Nothing;

    public static Decision<RegisteredProgramEvent> SwitchOn(RegisteredProgram program) =>
        program.SwitchedOffBecause is null ? Decision<RegisteredProgramEvent>.Nothing : new ProgramSwitchedOn(program.Id);
}
